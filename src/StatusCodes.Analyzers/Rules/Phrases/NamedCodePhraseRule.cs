using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.Phrases;

/// <summary>
/// 015 of a code under a name that nobody else looks at: <c>StatusCode(ApiErrors.Denied, "Unauthorized")</c>,
/// <c>var code = StatusCodes.Status403Forbidden; StatusCode(code, "Unauthorized")</c>. It begins with the phrase, which is rare.
/// </summary>
/// <param name="system">The system.</param>
/// <param name="phrases">Its phrases.</param>
/// <param name="rule">Judges the code.</param>
internal sealed class NamedCodePhraseRule(CodeSystem system, PhraseIndex phrases, MismatchedPhraseRule rule)
    : SyntaxRule(rule.Descriptors.ToArray())
{
    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        var runner = new RuleRunner(session, [new(system, ImmutableArray.Create<CodeRule>(rule))], actions.Cancellation);
        actions.AddOfTexts(phrases.IsPhraseAt, (file, text) => Analyze(file, text, session, runner));
    }

    private void Analyze(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax text, CompilationSession session, RuleRunner runner)
    {
        if (phrases.Find(PhraseIndex.WithoutNumber(text.Token.ValueText), isCertain: true) is null)
        {
            return;
        }

        foreach (ExpressionSyntax code in CodesBeside.Of(text))
        {
            ExpressionSyntax name = ValuePath.WithoutCasts(code);
            if (name is MemberAccessExpressionSyntax member && IsOfOther(SyntaxNames.Of(member.Expression), session))
            {
                continue;
            }

            Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken) with { Steps = 0 };
            if (ValueOf(name, semantics, session) is { } value
                && SlotFinder.Find(Site.Of(name), value, semantics) is { } use
                && use.System == system
                && runner.Judge(use, semantics) is { } finding
                && finding.AdditionalLocations.Any(place => place.SourceSpan == text.Span))
            {
                context.ReportDiagnostic(finding);
            }
        }
    }

    /// <summary>Whether another one looks at the members of a type, or none is a code: <c>Equals("OK", StringComparison.Ordinal)</c>.</summary>
    private static bool IsOfOther(string type, CompilationSession session) =>
        session.Judged.MayBeOwner(type) || type is nameof(StringComparison) or nameof(StringComparer);

    /// <summary>The value of a constant, or of a local that surely has one; null where another one looks at it.</summary>
    private static int? ValueOf(ExpressionSyntax name, Semantics semantics, CompilationSession session) => semantics.Symbol(name) switch
    {
        IFieldSymbol { HasConstantValue: true, ConstantValue: int value, ContainingType: { } type } field
            when !session.Systems.IsHolder(type)
                && !session.Own.Find(type.Name, field.Name).Contains(field, SymbolEqualityComparer.Default) => value,
        ILocalSymbol { IsConst: false, DeclaringSyntaxReferences: [{ } only] }
            when only.GetSyntax(semantics.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initial } local
                && !ValuePath.WithoutCasts(initial).IsKind(SyntaxKind.NumericLiteralExpression)
                && semantics.Bodies.OfBody(local) is { IsChanged: false, Writes.Length: 1 } => semantics.Constant(initial),
        _ => null,
    };
}
