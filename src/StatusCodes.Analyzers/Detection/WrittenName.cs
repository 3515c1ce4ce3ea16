using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Names as the source writes them: what the hints go by before anything is bound.</summary>
internal static class WrittenName
{
    /// <summary>The name that says what a type or an expression is: of <c>(int)result.CloseStatus.Value</c> it is <c>CloseStatus</c>; empty where none is written.</summary>
    public static string Of(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Result" } member => Of(member.Expression),
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => Of(conditional.WhenNotNull),
        CastExpressionSyntax cast => Of(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
        PostfixUnaryExpressionSyntax postfix => Of(postfix.Operand),
        AwaitExpressionSyntax awaited => Of(awaited.Expression),
        InvocationExpressionSyntax call => StatusExpressions.CalledName(call),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } when key.IsKind(SyntaxKind.StringLiteralExpression) => key.Token.ValueText,
        ElementAccessExpressionSyntax access => Of(access.Expression),
        NullableTypeSyntax nullable => Of(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>What a declaration that has an initial value declares; empty for all others.</summary>
    public static string OfDeclared(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => "",
    };
}
