using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Numbers that a status is matched with: <c>is 404 or 410</c>, <c>case 404:</c>, <c>{ StatusCode: 404 }</c>, switch arms.</summary>
internal static class PatternSlots
{
    /// <summary>Whether what <paramref name="pattern"/> is matched with is a status.</summary>
    public static Slot? Of(PatternSyntax pattern, Semantics semantics)
    {
        while (pattern.Parent is PatternSyntax and (ParenthesizedPatternSyntax or BinaryPatternSyntax or UnaryPatternSyntax))
        {
            pattern = (PatternSyntax)pattern.Parent;
        }

        return pattern.Parent switch
        {
            IsPatternExpressionSyntax match => StatusExpressions.Of(match.Expression, semantics),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => StatusExpressions.Of(choice.GoverningExpression, semantics),
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => StatusExpressions.Of(choice.Expression, semantics),
            SubpatternSyntax subpattern => OfSubpattern(subpattern, semantics),
            _ => null,
        };
    }

    /// <summary>Whether a <c>case 404:</c> or a <c>goto case 404;</c> belongs to a switch over a status.</summary>
    public static Slot? OfLabel(SyntaxNode label, Semantics semantics) =>
        label.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } choice ? StatusExpressions.Of(choice.Expression, semantics) : null;

    private static Slot? OfSubpattern(SubpatternSyntax subpattern, Semantics semantics)
    {
        ExpressionSyntax? name = subpattern.ExpressionColon is NameColonSyntax colon ? colon.Name : subpattern.ExpressionColon?.Expression;
        if (name is not null)
        {
            return StatusExpressions.Of(name, semantics);
        }

        // (404, _) against (response.StatusCode, attempt)
        if (subpattern.Parent is not PositionalPatternClauseSyntax { Parent: RecursivePatternSyntax whole } clause || Governing(whole) is not TupleExpressionSyntax tuple)
        {
            return null;
        }

        int index = clause.Subpatterns.IndexOf(subpattern);
        return index < tuple.Arguments.Count ? StatusExpressions.Of(tuple.Arguments[index].Expression, semantics) : null;
    }

    private static ExpressionSyntax? Governing(PatternSyntax pattern) => pattern.Parent switch
    {
        IsPatternExpressionSyntax match => match.Expression,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
        _ => null,
    };
}
