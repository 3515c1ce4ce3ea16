using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>
/// The comparisons that one condition joins by <c>&amp;&amp;</c>.
/// What <c>||</c> joins is the same of the opposites (De Morgan), so both, <c>and</c> and <c>or</c>,
/// and negations between them are one matter, and so are <c>&amp;</c> and <c>|</c>, which compare both sides always.
/// </summary>
internal static class ConditionChain
{
    /// <summary>Whether <paramref name="condition"/>, an and or an or, is no part of a larger chain.</summary>
    public static bool IsTopmost(SyntaxNode condition)
    {
        bool opposite = IsOr(condition);
        SyntaxNode? outer = condition.Parent;
        while (Inner(outer) is not null)
        {
            opposite ^= IsNegation(outer!);
            outer = outer!.Parent;
        }

        return outer is null || !IsContinued(outer, opposite);
    }

    /// <summary>Whether the chain is written with <c>||</c>, <c>|</c> or <c>or</c>: it joins the opposites of what it says.</summary>
    public static bool IsOr(SyntaxNode condition) =>
        condition.Kind() is SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression or SyntaxKind.OrPattern;

    /// <summary>Whether <paramref name="node"/> is an and or an or.</summary>
    public static bool IsJoint(SyntaxNode node) => IsContinued(node, opposite: false) || IsContinued(node, opposite: true);

    /// <summary>What stands in parentheses, or is negated, as <c>!x</c> or as <c>x == false</c>; null for everything else.</summary>
    public static SyntaxNode? Inner(SyntaxNode? node) => node switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        ParenthesizedPatternSyntax parenthesized => parenthesized.Pattern,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation => negation.Operand,
        BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.EqualsExpression,
            Right.RawKind: (int)SyntaxKind.FalseLiteralExpression,
        } negation => negation.Left,
        UnaryPatternSyntax negation => negation.Pattern,
        _ => null,
    };

    /// <summary>Whether what has something inside negates it.</summary>
    public static bool IsNegation(SyntaxNode node) => node is PrefixUnaryExpressionSyntax or UnaryPatternSyntax or BinaryExpressionSyntax;

    /// <summary>Whether the chain goes on in <paramref name="node"/>.</summary>
    public static bool IsContinued(SyntaxNode node, bool opposite) => node.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression or SyntaxKind.AndPattern => !opposite,
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression or SyntaxKind.OrPattern => opposite,
        _ => false,
    };

    /// <summary>The two sides of an and or an or.</summary>
    public static (SyntaxNode Left, SyntaxNode Right) Sides(SyntaxNode joint) => joint is BinaryExpressionSyntax binary
        ? (binary.Left, binary.Right)
        : (((BinaryPatternSyntax)joint).Left, ((BinaryPatternSyntax)joint).Right);

    /// <summary>The operands of a chain, as they are written.</summary>
    /// <param name="condition">The chain.</param>
    /// <param name="opposite">Whether its opposite is asked for: of an or, to have its operands.</param>
    public static List<ConditionOperand> Operands(SyntaxNode condition, bool opposite)
    {
        // Chains lean to the left and may be long.
        var operands = new List<ConditionOperand>();
        var open = new Stack<ConditionOperand>();
        open.Push(new ConditionOperand(condition, opposite));
        while (open.Count > 0)
        {
            ConditionOperand next = Innermost(open.Pop());
            if (!IsContinued(next.Node, next.IsOpposite))
            {
                operands.Add(next);
                continue;
            }

            (SyntaxNode left, SyntaxNode right) = Sides(next.Node);
            open.Push(new ConditionOperand(right, next.IsOpposite));
            open.Push(new ConditionOperand(left, next.IsOpposite));
        }

        return operands;
    }

    /// <summary>What an operand is without parentheses and negations.</summary>
    public static ConditionOperand Innermost(ConditionOperand operand)
    {
        (SyntaxNode node, bool opposite) = operand;
        while (Inner(node) is { } inner)
        {
            opposite ^= IsNegation(node);
            node = inner;
        }

        return new ConditionOperand(node, opposite);
    }

    /// <summary>An operand with its parentheses and negations.</summary>
    public static SyntaxNode Whole(SyntaxNode operand)
    {
        while (operand.Parent is { } outer && Inner(outer) == operand)
        {
            operand = outer;
        }

        return operand;
    }
}
