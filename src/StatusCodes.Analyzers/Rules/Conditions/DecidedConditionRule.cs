using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>
/// 012: a condition on one code that is always true, or never: it decides nothing.
/// One rule for all systems: each condition is looked at once.
/// </summary>
internal sealed class DecidedConditionRule : SyntaxRule
{
    private readonly ImmutableArray<DecidedConditions> _systems;

    public DecidedConditionRule(ImmutableArray<DecidedConditions> systems)
        : base(systems.SelectMany(static system => system.All).ToArray()) => _systems = systems;

    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        actions.Add(
            context => AnalyzeCondition(context, session),
            SyntaxKind.LogicalAndExpression,
            SyntaxKind.LogicalOrExpression,
            SyntaxKind.BitwiseAndExpression,
            SyntaxKind.BitwiseOrExpression,
            SyntaxKind.AndPattern,
            SyntaxKind.OrPattern);
        actions.Add(context => AnalyzeSwitch(context, session), SyntaxKind.SwitchExpression, SyntaxKind.SwitchStatement);
        actions.Add(context => AnalyzeBranches(context, session), SyntaxKind.IfStatement, SyntaxKind.ConditionalExpression);
    }

    private void AnalyzeCondition(SyntaxNodeAnalysisContext context, CompilationSession session)
    {
        if (!ConditionEvidence.MayBeDecided(context.Node) || !IsAnyOn(context, session))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        foreach (DecidedCondition decided in DecidedCondition.In(context.Node, semantics))
        {
            if (Of(decided.System) is { } texts && IsOn(texts, context, session))
            {
                context.ReportDiagnostic(Finding(decided, texts));
            }
        }
    }

    private void AnalyzeSwitch(SyntaxNodeAnalysisContext context, CompilationSession session)
    {
        if (!UnreachedPart.MayBeIn(context.Node) || !IsAnyOn(context, session))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        foreach (UnreachedPart part in UnreachedPart.In(context.Node, semantics))
        {
            if (Of(part.System) is { } texts && IsOn(texts, context, session))
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(texts.Unreached, Location.Create(context.Node.SyntaxTree, part.Span), part.Written));
            }
        }
    }

    private void AnalyzeBranches(SyntaxNodeAnalysisContext context, CompilationSession session)
    {
        if (!UnreachedBranch.MayBeginAt(context.Node) || !IsAnyOn(context, session))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        foreach (UnreachedBranch branch in UnreachedBranch.From(context.Node, semantics))
        {
            if (Of(branch.System) is { } texts && IsOn(texts, context, session))
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(texts.Branch, branch.Condition.GetLocation(), branch.Condition.ToString()));
            }
        }
    }

    private static Diagnostic Finding(DecidedCondition decided, DecidedConditions texts) => Diagnostic.Create(
        decided.IsAlwaysTrue ? texts.Always : texts.Never,
        Location.Create(decided.Condition.SyntaxTree, decided.Span),
        decided.Written,
        decided.MakesSense ? Resources.Text("DecidedMeant", decided.OtherWord) : Resources.Text("DecidedBySides"));

    private DecidedConditions? Of(CodeSystem system)
    {
        foreach (DecidedConditions texts in _systems)
        {
            if (texts.System == system)
            {
                return texts;
            }
        }

        return null;
    }

    private bool IsAnyOn(SyntaxNodeAnalysisContext context, CompilationSession session) =>
        session.Switches.IsAnyOn(Descriptors, context.Node.SyntaxTree, context.CancellationToken);

    private static bool IsOn(DecidedConditions texts, SyntaxNodeAnalysisContext context, CompilationSession session) =>
        session.Switches.IsOn(texts.Always, context.Node.SyntaxTree, context.CancellationToken);
}
