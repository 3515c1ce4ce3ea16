using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>Numbers as they are written beside other numbers.</summary>
internal static class NumberLiterals
{
    /// <summary>The number that an expression is, without casts around it; null for everything else, and for what is no integer.</summary>
    public static int? Read(ExpressionSyntax expression)
    {
        expression = ValuePath.WithoutCasts(expression);
        bool isNegative = expression.IsKind(SyntaxKind.UnaryMinusExpression);
        if (isNegative)
        {
            expression = ((PrefixUnaryExpressionSyntax)expression).Operand;
        }

        return expression.IsKind(SyntaxKind.NumericLiteralExpression)
            && LiteralNumber.Read(((LiteralExpressionSyntax)expression).Token.Text) is >= 0 and var number
                ? isNegative ? -number : number
                : null;
    }

    /// <summary>The same for codes as text, <c>"550"</c>.</summary>
    public static int? ReadText(ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.StringLiteralExpression)
        && LiteralText.Read(((LiteralExpressionSyntax)expression).Token.Text) is >= 0 and var number
            ? number
            : null;
}
