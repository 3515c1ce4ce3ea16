using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers;

/// <summary>
/// The way of a constant that the project declares itself: <c>const int status = 404;</c> in a body, <c>HttpCodes.NotFound</c>.
/// Where it is declared it is no magic number; where it is used, a name must not silence a bug.
/// </summary>
/// <param name="session">The compilation's settings.</param>
/// <param name="runner">Asks the rules.</param>
/// <param name="codes">Judges what is let through.</param>
internal sealed class OwnConstantFinder(CompilationSession session, RuleRunner runner, CodeFinder codes)
{
    /// <summary>The smallest number that is any system's code.</summary>
    public const int Smallest = 100;

    public void AnalyzeNumber(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax literal, int value)
    {
        if (LocalOf(literal) is { } local)
        {
            JudgeUses(context, local, value);
        }
    }

    /// <param name="context">The file.</param>
    /// <param name="owner">A name in it that may be the type of a constant.</param>
    public void AnalyzeConstant(SyntaxNodeAnalysisContext context, SyntaxToken owner)
    {
        if (SyntaxNames.AccessOf(owner) is not { } access)
        {
            return;
        }

        var binder = new Binder(context.SemanticModel, context.CancellationToken);
        if (LocalOf(access) is { } local)
        {
            if (binder.Constant(access) is { } value)
            {
                JudgeUses(context, local, value);
            }
        }
        else if (session.Own.Find(owner.ValueText, access.Name.Identifier.ValueText).ToArray() is { Length: > 0 } found)
        {
            JudgeMember(context, access, found);
        }
    }

    /// <summary>The constant of a body that a value is declared to be; null where it is anything else.</summary>
    private static VariableDeclaratorSyntax? LocalOf(ExpressionSyntax value)
    {
        while (value.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            value = (ExpressionSyntax)value.Parent;
        }

        return value.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } } constant,
        }
            ? constant
            : null;
    }

    private void JudgeUses(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local, int value)
    {
        if (!IsDefined(value))
        {
            return;
        }

        bool isJudged = IsJudged(value);
        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        foreach (ExpressionSyntax use in semantics.Bodies.OfBody(local).Reads)
        {
            var site = Site.Of(use);
            if ((isJudged || IsJudgedAt(site)) && semantics.Symbol(use) is ILocalSymbol { IsConst: true })
            {
                Judge(context, site, value, isJudged);
            }
        }
    }

    private void JudgeMember(SyntaxNodeAnalysisContext context, MemberAccessExpressionSyntax access, IFieldSymbol[] found)
    {
        var site = Site.Of(access);
        if ((found.Any(constant => IsJudged((int)constant.ConstantValue!)) || IsJudgedAt(site))
            && new Binder(context.SemanticModel, context.CancellationToken).Field(access) is { ConstantValue: int value } field
            && found.Contains(field, SymbolEqualityComparer.Default))
        {
            Judge(context, site, value, IsJudged(value));
        }
    }

    /// <summary>What is right by itself is only looked at for where it stands, as the framework's constants are.</summary>
    private void Judge(SyntaxNodeAnalysisContext context, in Site site, int value, bool isJudged) =>
        codes.Judge(context, site, value, isLetThrough: true, isJudged ? Semantics.MostSteps : 0);

    private bool IsDefined(int value) => session.Systems.All.Any(system =>
        !system.IsEveryConstantJudged && system.System.Find(value) is not null);

    private bool IsJudged(int value) => session.Systems.All.Any(system =>
        !system.IsEveryConstantJudged && system.System.Find(value) is { } entry && system.IsJudged(entry));

    private bool IsJudgedAt(in Site site) =>
        BoxedComparison.MayBe(site) || session.Gate.IsConstantJudgedAt(site) || runner.MayJudgeAround(site.Value);
}
