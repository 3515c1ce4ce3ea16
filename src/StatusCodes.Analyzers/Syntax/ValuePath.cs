using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>Follows a number through everything that hands its value on unchanged.</summary>
internal static class ValuePath
{
    /// <summary>
    /// The expression one step out that has the same value:
    /// parentheses, a cast, a branch of <c>?:</c>, the right of <c>??</c>, a switch arm; null where the value lands.
    /// </summary>
    public static ExpressionSyntax? Next(ExpressionSyntax expression) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        CastExpressionSyntax cast => cast,
        CheckedExpressionSyntax check => check,
        ConditionalExpressionSyntax conditional when conditional.Condition != expression => conditional,
        BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression) && coalesce.Right == expression => coalesce,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == expression => choice,
        PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression) => postfix,
        _ => null,
    };

    /// <summary>The choice that has a value unless it is null, <c>code ?? 500</c>; the expression itself where there is none.</summary>
    public static ExpressionSyntax OrElse(ExpressionSyntax expression)
    {
        while (Landing(expression).Parent is BinaryExpressionSyntax coalesce && coalesce.IsKind(SyntaxKind.CoalesceExpression))
        {
            expression = coalesce;
        }

        return expression;
    }

    /// <summary>The outermost expression that has the value: what lands in a slot, if anything does.</summary>
    public static ExpressionSyntax Landing(ExpressionSyntax expression)
    {
        while (Next(expression) is { } outer)
        {
            expression = outer;
        }

        return expression;
    }

    /// <summary>The expression without the parentheses around it.</summary>
    public static ExpressionSyntax Inner(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }

    /// <summary>The expression without parentheses and casts around it: they change its type, not its value.</summary>
    public static ExpressionSyntax WithoutCasts(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>
    /// The other branch of a choice that hands on <paramref name="inner"/>:
    /// <c>(int?)e.StatusCode ?? 500</c>, <c>known ? statusCode : 500</c>; null where there is none.
    /// </summary>
    public static ExpressionSyntax? Sibling(ExpressionSyntax inner, ExpressionSyntax outer) => outer switch
    {
        BinaryExpressionSyntax coalesce => coalesce.Left,
        ConditionalExpressionSyntax conditional => conditional.WhenTrue == inner ? conditional.WhenFalse : conditional.WhenTrue,
        _ => null,
    };

    /// <summary>Bounds of a class (<c>&gt;= 200</c>) and arithmetic: numbers there are no magic.</summary>
    public static bool IsBoundOrArithmetic(SyntaxNode? parent) => parent switch
    {
        RelationalPatternSyntax => true,
        BinaryExpressionSyntax binary =>
            binary.Kind() is not (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.CoalesceExpression),
        PrefixUnaryExpressionSyntax => true,
        PostfixUnaryExpressionSyntax => true,
        _ => false,
    };
}
