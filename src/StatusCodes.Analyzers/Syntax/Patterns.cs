using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>What patterns and labels are matched with.</summary>
internal static class Patterns
{
    /// <summary>
    /// The pattern that joins this one with others by <c>or</c>, <c>and</c> and <c>not</c>: all are matched with the same value.
    /// </summary>
    public static PatternSyntax Outermost(PatternSyntax pattern)
    {
        while (pattern.Parent is PatternSyntax and (ParenthesizedPatternSyntax or BinaryPatternSyntax or UnaryPatternSyntax))
        {
            pattern = (PatternSyntax)pattern.Parent;
        }

        return pattern;
    }

    /// <summary>The constants that <paramref name="pattern"/> joins by <c>or</c>, <c>and</c> and <c>not</c>.</summary>
    public static List<ExpressionSyntax> Alternatives(PatternSyntax pattern)
    {
        // Chains lean to the left and may be long.
        var constants = new List<ExpressionSyntax>();
        var open = new Stack<PatternSyntax>();
        open.Push(pattern);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ConstantPatternSyntax constant:
                    constants.Add(constant.Expression);
                    break;
                case ParenthesizedPatternSyntax parenthesized:
                    open.Push(parenthesized.Pattern);
                    break;
                case UnaryPatternSyntax negation:
                    open.Push(negation.Pattern);
                    break;
                case BinaryPatternSyntax joint:
                    open.Push(joint.Left);
                    open.Push(joint.Right);
                    break;
            }
        }

        return constants;
    }

    /// <summary>
    /// The expression that <paramref name="pattern"/>, alone or joined with others, is matched with; null where none is written.
    /// </summary>
    public static ExpressionSyntax? MatchedWith(PatternSyntax pattern) =>
        Outermost(pattern) is { Parent: SubpatternSyntax subpattern } ? MatchedWith(subpattern) : Governing(Outermost(pattern));

    /// <summary>
    /// What a part of a pattern is matched with:
    /// a member, or the element of a tuple, <c>(404, _)</c> against <c>(response.StatusCode, attempt)</c>.
    /// </summary>
    public static ExpressionSyntax? MatchedWith(SubpatternSyntax subpattern)
    {
        if (subpattern.ExpressionColon is { } colon)
        {
            return colon.Expression;
        }

        if (subpattern.Parent is not PositionalPatternClauseSyntax { Parent: RecursivePatternSyntax whole } clause
            || Governing(whole) is not TupleExpressionSyntax tuple)
        {
            return null;
        }

        int index = clause.Subpatterns.IndexOf(subpattern);
        return index < tuple.Arguments.Count ? tuple.Arguments[index].Expression : null;
    }

    /// <summary>The whole pattern that a part of one belongs to, and its place there; null where it is no part, or has a name.</summary>
    public static (PatternSyntax Whole, int Index)? PartOf(PatternSyntax pattern) => Outermost(pattern).Parent switch
    {
        SubpatternSyntax
        {
            ExpressionColon: null,
            Parent: PositionalPatternClauseSyntax { Parent: RecursivePatternSyntax whole } parts,
        } part => (whole, parts.Subpatterns.IndexOf(part)),
        ListPatternSyntax whole => (whole, 0),
        _ => null,
    };

    /// <summary>What the switch is over that a <c>case 404:</c> or a <c>goto case 404;</c> belongs to.</summary>
    public static ExpressionSyntax? SwitchedOver(SyntaxNode label) => label.FirstAncestorOrSelf<SwitchStatementSyntax>()?.Expression;

    private static ExpressionSyntax? Governing(PatternSyntax pattern) => pattern.Parent switch
    {
        IsPatternExpressionSyntax match => match.Expression,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
        _ => null,
    };
}
