using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>Names as the source writes them: the one place that takes them out of the tree. Empty where none is written.</summary>
internal static class SyntaxNames
{
    /// <summary>
    /// The last part of a name or of a member access:
    /// the <c>StatusCode</c> of <c>response.StatusCode</c>, the <c>FtpReply</c> of <c>Contoso.FtpReply</c>.
    /// </summary>
    public static string Of(SyntaxNode? node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The member access that takes something from what <paramref name="name"/> names; null where nothing is taken.</summary>
    public static MemberAccessExpressionSyntax? AccessOf(SyntaxToken name)
    {
        SyntaxNode? owner = name.Parent;
        if (owner?.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == owner)
        {
            owner = qualified;
        }
        else if (owner?.Parent is AliasQualifiedNameSyntax alias)
        {
            owner = alias;
        }

        return owner?.Parent is MemberAccessExpressionSyntax access
            && access.IsKind(SyntaxKind.SimpleMemberAccessExpression)
            && access.Expression == owner
                ? access
                : null;
    }

    /// <summary>The call of what <paramref name="name"/> names; null where it is not called.</summary>
    public static InvocationExpressionSyntax? CallOf(SyntaxToken name) => name.Parent switch
    {
        SimpleNameSyntax { Parent: InvocationExpressionSyntax call } called when call.Expression == called => call,
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } called
            when access.Name == called && call.Expression == access => call,
        SimpleNameSyntax { Parent: MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } } => call,
        _ => null,
    };

    /// <summary>The creation of the type that <paramref name="name"/> names; null where none is made of it.</summary>
    public static ObjectCreationExpressionSyntax? CreationOf(SyntaxToken name) =>
        name.Parent?.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } creation && creation.Type.GetLastToken() == name
            ? creation
            : null;

    /// <summary>
    /// The name that says what the value of an expression, or a type, is:
    /// of <c>(int)result.CloseStatus.Value</c> it is <c>CloseStatus</c>.
    /// </summary>
    public static string OfValue(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Result" } member => OfValue(member.Expression),
        ConditionalAccessExpressionSyntax conditional => OfValue(conditional.WhenNotNull),
        CastExpressionSyntax cast => OfValue(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => OfValue(parenthesized.Expression),
        PostfixUnaryExpressionSyntax postfix => OfValue(postfix.Operand),
        AwaitExpressionSyntax awaited => OfValue(awaited.Expression),
        InvocationExpressionSyntax call => Called(call),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] }
            when key.IsKind(SyntaxKind.StringLiteralExpression) => key.Token.ValueText,
        ElementAccessExpressionSyntax access => OfValue(access.Expression),
        NullableTypeSyntax nullable => OfValue(nullable.ElementType),
        _ => Of(node),
    };

    /// <summary>
    /// What an expression is asked of: its own name;
    /// of a call the one it is made on, because verbs such as <c>Process</c> name no system.
    /// </summary>
    public static string OfOwner(ExpressionSyntax owner) => owner switch
    {
        SimpleNameSyntax or MemberAccessExpressionSyntax => Of(owner),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => OfOwner(member.Expression),
        _ => "",
    };

    /// <summary>The last name of what is called: <c>Equal</c> of <c>Assert.Equal(…)</c>.</summary>
    public static string Called(InvocationExpressionSyntax call) => Of(call.Expression);

    /// <summary>
    /// The method that is called, or the type of what is made: by a call, <c>new T(…)</c>, or the arguments of a base type.
    /// </summary>
    public static string OfCallee(SyntaxNode? call) => call switch
    {
        InvocationExpressionSyntax invocation => Called(invocation),
        ObjectCreationExpressionSyntax { Type: PredefinedTypeSyntax predefined } => predefined.Keyword.ValueText,
        ObjectCreationExpressionSyntax creation => Of(creation.Type),
        PrimaryConstructorBaseTypeSyntax @base => Of(@base.Type),
        AttributeSyntax attribute => Of(attribute.Name),
        _ => "",
    };

    /// <summary>The name that a parameter is given by; null where it is given by its place.</summary>
    public static string? OfArgument(ArgumentSyntax argument) => argument.NameColon?.Name.Identifier.ValueText;

    /// <summary>What is written, blanks and comments aside: the same text means the same in one place.</summary>
    public static string Written(SyntaxNode node) =>
        node is IdentifierNameSyntax name ? name.Identifier.Text : string.Join(" ", node.DescendantTokens());

    /// <summary>What a declaration declares: a variable, property, parameter, member of an anonymous object, method, type.</summary>
    public static string OfDeclared(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } member } => member.Identifier.ValueText,
        AnonymousObjectMemberDeclaratorSyntax { Expression: IdentifierNameSyntax same } => same.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => "",
    };
}
