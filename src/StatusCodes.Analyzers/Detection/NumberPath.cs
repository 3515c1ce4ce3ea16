using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Follows a number through everything that hands its value on unchanged.</summary>
internal static class NumberPath
{
    /// <summary>The expression one step out that has the same value: parentheses, a cast, a branch of <c>?:</c>, the right of <c>??</c>, a switch arm; null where the value lands.</summary>
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

    /// <summary>Bounds of a class (<c>&gt;= 200</c>) and arithmetic: numbers there are no magic.</summary>
    public static bool IsBoundOrArithmetic(SyntaxNode? parent) => parent switch
    {
        RelationalPatternSyntax => true,
        BinaryExpressionSyntax binary => binary.Kind() is not (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.CoalesceExpression),
        PrefixUnaryExpressionSyntax => true,
        PostfixUnaryExpressionSyntax => true,
        _ => false,
    };
}
