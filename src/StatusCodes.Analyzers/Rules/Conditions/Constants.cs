using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>The numbers that codes are compared with, however they are written.</summary>
internal static class Constants
{
    /// <summary>The number that an expression stands for, by digits, as text or by name; null where it is no constant.</summary>
    public static int? Number(ExpressionSyntax expression, Binder binder)
    {
        expression = ValuePath.WithoutCasts(expression);
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return OfLiteral(literal);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax digits }:
                return -OfLiteral(digits);
            case NameSyntax or MemberAccessExpressionSyntax:
                Optional<object?> constant = binder.Model.GetConstantValue(expression, binder.Cancellation);
                object? value = constant.HasValue ? constant.Value : (binder.Symbol(expression) as IFieldSymbol)?.ConstantValue;
                return value is string text ? OfText("\"" + text + "\"") : ValueTypes.Number(value);
            default:
                return null;
        }
    }

    private static int? OfLiteral(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression => LiteralNumber.Read(literal.Token.Text) is >= 0 and var number ? number : null,
        SyntaxKind.StringLiteralExpression => OfText(literal.Token.Text),
        _ => null,
    };

    private static int? OfText(string quoted) => LiteralText.Read(quoted) is >= 0 and var code ? code : null;
}
