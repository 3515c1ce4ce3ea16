using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Rules.Conditions;

namespace StatusCodes.CodeFixes.Conditions;

/// <summary>
/// Joins what one code is held against by the other word: <c>s != 304 &amp;&amp; s != 204</c>.
/// Of bounds nobody knows which of them is wrong, so they are left to their author.
/// </summary>
internal static class OtherWordRewrite
{
    /// <summary>
    /// The changes; null where another condition stands between, where it is no question for single codes,
    /// or where it would decide nothing either.
    /// </summary>
    public static IReadOnlyCollection<TextChange>? Of(DecidedCondition decided)
    {
        List<ConditionOperand> all = ConditionChain.Operands(decided.Condition, ConditionChain.IsOr(decided.Condition));
        SyntaxToken[] words = [.. WordsIn(decided)];
        if (!decided.MakesSense
            || !decided.Operands.All(IsForOneCode)
            || !AreNeighbours(decided, all)
            || words.Any(word => word.Text != decided.Word))
        {
            return null;
        }

        var changes = words.Select(word => new TextChange(word.Span, decided.OtherWord)).ToList();
        if (!decided.IsAlwaysTrue && decided.Operands.Count < all.Count)
        {
            // What is joined by an or, and stands beside an and.
            changes.Add(new TextChange(new TextSpan(decided.Span.Start, 0), "("));
            changes.Add(new TextChange(new TextSpan(decided.Span.End, 0), ")"));
        }

        return changes;
    }

    private static IEnumerable<SyntaxToken> WordsIn(DecidedCondition decided) =>
        decided.Condition.DescendantNodesAndSelf()
            .Where(ConditionChain.IsJoint)
            .Select(DecidedCondition.TokenOf)
            .Where(word => decided.Span.Contains(word.Span));

    private static bool IsForOneCode(ConditionOperand operand) => operand.Node switch
    {
        BinaryExpressionSyntax comparison =>
            comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression,
        IsPatternExpressionSyntax match =>
            ConditionChain.Innermost(new ConditionOperand(match.Pattern, false)).Node is ConstantPatternSyntax or TypePatternSyntax,
        _ => operand.Node is ConstantPatternSyntax or TypePatternSyntax,
    };

    private static bool AreNeighbours(DecidedCondition decided, List<ConditionOperand> all) =>
        all.IndexOf(decided.Operands[^1]) - all.IndexOf(decided.Operands[0]) == decided.Operands.Count - 1;
}
