using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Numbers that a status is matched with: <c>is 404 or 410</c>, <c>case 404:</c>, <c>{ StatusCode: 404 }</c>, switch arms.</summary>
internal static class PatternSlots
{
    /// <summary>Whether what <paramref name="pattern"/> is matched with is a status.</summary>
    public static Slot? Of(PatternSyntax pattern, Semantics semantics) => Outermost(pattern).Parent switch
    {
        IsPatternExpressionSyntax match => StatusExpressions.Of(match.Expression, semantics),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => StatusExpressions.Of(choice.GoverningExpression, semantics),
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => StatusExpressions.Of(choice.Expression, semantics),
        SubpatternSyntax subpattern => OfSubpattern(subpattern, semantics),
        _ => null,
    };

    /// <summary>The pattern that joins this one with others by <c>or</c>, <c>and</c> and <c>not</c>: all of them are matched with the same.</summary>
    public static PatternSyntax Outermost(PatternSyntax pattern)
    {
        while (pattern.Parent is PatternSyntax and (ParenthesizedPatternSyntax or BinaryPatternSyntax or UnaryPatternSyntax))
        {
            pattern = (PatternSyntax)pattern.Parent;
        }

        return pattern;
    }

    /// <summary>Whether a <c>case 404:</c> or a <c>goto case 404;</c> belongs to a switch over a status.</summary>
    public static Slot? OfLabel(SyntaxNode label, Semantics semantics) =>
        label.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } choice ? StatusExpressions.Of(choice.Expression, semantics) : null;

    private static Slot? OfSubpattern(SubpatternSyntax subpattern, Semantics semantics) =>
        MatchedWith(subpattern) is { } member ? StatusExpressions.Of(member, semantics) : null;

    /// <summary>What a part of a pattern is matched with: a member, or the element of a tuple, <c>(404, _)</c> against <c>(response.StatusCode, attempt)</c>.</summary>
    public static ExpressionSyntax? MatchedWith(SubpatternSyntax subpattern)
    {
        if (subpattern.ExpressionColon is { } colon)
        {
            return colon.Expression;
        }

        if (subpattern.Parent is not PositionalPatternClauseSyntax { Parent: RecursivePatternSyntax whole } clause || Governing(whole) is not TupleExpressionSyntax tuple)
        {
            return null;
        }

        int index = clause.Subpatterns.IndexOf(subpattern);
        return index < tuple.Arguments.Count ? tuple.Arguments[index].Expression : null;
    }

    private static ExpressionSyntax? Governing(PatternSyntax pattern) => pattern.Parent switch
    {
        IsPatternExpressionSyntax match => match.Expression,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
        _ => null,
    };
}
