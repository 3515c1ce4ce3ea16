using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>A digit that a text is asked for: <c>text.StartsWith('4')</c>, <c>text[0] == '4'</c>. By syntax alone.</summary>
internal static class SoughtDigit
{
    public static LiteralExpressionSyntax? In(ExpressionSyntax text) => text.Parent switch
    {
        MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "StartsWith" or "EndsWith" or "Contains" or "IndexOf",
            Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } sought }, ..] },
        } => DigitOf(sought),
        ElementAccessExpressionSyntax access when access.Expression == text => BesideOf(access),
        MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "First" or "FirstOrDefault" or "Last",
            Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } first,
        } => BesideOf(first),
        _ => null,
    };

    private static LiteralExpressionSyntax? BesideOf(ExpressionSyntax letter) => letter.Parent switch
    {
        BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
        } comparison => DigitOf(comparison.Left == letter ? comparison.Right : comparison.Left),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: { } matched } } => DigitOf(matched),
        _ => null,
    };

    private static LiteralExpressionSyntax? DigitOf(ExpressionSyntax sought) =>
        sought is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.CharacterLiteralExpression, Token.ValueText: [>= '1' and <= '9'] } digit
            ? digit
            : null;
}
