using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>
/// The comparisons with bounds of a class in one <see cref="ConditionChain"/>.
/// Asked of every condition: by text alone, and nothing is allocated before the answer is "perhaps".
/// </summary>
internal static class HttpConditionChain
{
    /// <summary>What the bounds of a chain limit.</summary>
    [Flags]
    private enum Sides
    {
        None = 0,
        Lower = 1,
        Upper = 2,
        Both = Lower | Upper,
    }

    /// <summary>
    /// Whether <paramref name="condition"/>, an and or an or, is no part of a larger chain,
    /// and holds bounds that may be those of a class.
    /// </summary>
    public static bool MayHoldRange(SyntaxNode condition) =>
        ConditionChain.IsTopmost(condition) && Walk(condition, ConditionChain.IsOr(condition), comparisons: null) == Sides.Both;

    /// <summary>The comparisons of the chain that may be bounds of a class, in their order.</summary>
    public static List<HttpRangeComparison> Comparisons(SyntaxNode condition)
    {
        var comparisons = new List<HttpRangeComparison>();
        Walk(condition, ConditionChain.IsOr(condition), comparisons);
        comparisons.Sort(static (left, right) => left.Node.SpanStart.CompareTo(right.Node.SpanStart));
        return comparisons;
    }

    /// <summary>Which sides the bounds in <paramref name="node"/> limit, or their opposites.</summary>
    private static Sides Walk(SyntaxNode node, bool opposite, List<HttpRangeComparison>? comparisons)
    {
        Sides sides = Sides.None;
        while (true)
        {
            (node, opposite) = ConditionChain.Innermost(new ConditionOperand(node, opposite));
            if (!ConditionChain.IsContinued(node, opposite))
            {
                return sides | OfOperand(node, opposite, comparisons);
            }

            // Chains lean to the left and may be long: only the right is followed by recursion.
            (SyntaxNode left, SyntaxNode right) = ConditionChain.Sides(node);
            sides |= Walk(right, opposite, comparisons);
            node = left;
        }
    }

    private static Sides OfOperand(SyntaxNode operand, bool opposite, List<HttpRangeComparison>? comparisons)
    {
        if (operand is IsPatternExpressionSyntax match)
        {
            (operand, opposite) = ConditionChain.Innermost(new ConditionOperand(match.Pattern, opposite));
        }

        Sides sides = operand switch
        {
            RelationalPatternSyntax pattern when MayBeBound(pattern.Expression) => SideOf(pattern.OperatorToken, opposite),
            BinaryExpressionSyntax
            {
                RawKind: >= (int)SyntaxKind.LessThanExpression and <= (int)SyntaxKind.GreaterThanOrEqualExpression,
            } comparison =>
                (MayBeBound(comparison.Right) ? SideOf(comparison.OperatorToken, opposite) : Sides.None)
                | (MayBeBound(comparison.Left) ? SideOf(comparison.OperatorToken, !opposite) : Sides.None),
            _ => Sides.None,
        };
        if (sides != Sides.None)
        {
            comparisons?.Add(new HttpRangeComparison(operand, opposite));
        }

        return sides;
    }

    private static Sides SideOf(SyntaxToken relation, bool opposite) =>
        relation.Kind() is SyntaxKind.LessThanToken or SyntaxKind.LessThanEqualsToken == opposite ? Sides.Lower : Sides.Upper;

    /// <summary>A number within two of a class's border, or a member of something that is called a status or HTTP's.</summary>
    private static bool MayBeBound(ExpressionSyntax expression) => ValuePath.WithoutCasts(expression) switch
    {
        LiteralExpressionSyntax literal =>
            LiteralNumber.Read(literal.Token.Text) is >= 98 and <= 601 and var number && number % 100 is 98 or 99 or 0 or 1,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } => IsOfStatus(type),
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax type } } => IsOfStatus(type),
        _ => false,
    };

    private static bool IsOfStatus(IdentifierNameSyntax type)
    {
        string name = type.Identifier.ValueText;
        return name.IndexOf("Status", StringComparison.Ordinal) >= 0 || name.IndexOf("Http", StringComparison.Ordinal) >= 0;
    }
}
