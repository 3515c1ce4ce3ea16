using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>
/// Content that an answer is described with: <c>[ProducesResponseType(typeof(Order), 204)]</c>, <c>Produces&lt;Order&gt;(204)</c>.
/// <c>typeof(void)</c> says that there is none.
/// </summary>
internal static class HttpDeclaredContent
{
    public static HttpContentForm Of(AttributeSyntax attribute) =>
        IsOfAnswer(SyntaxNames.Of(attribute.Name)) && (IsGeneric(attribute.Name) || HasType(attribute.ArgumentList))
            ? HttpContentForm.Declared
            : HttpContentForm.None;

    public static HttpContentForm Of(InvocationExpressionSyntax call) => SyntaxNames.Called(call) switch
    {
        "Produces" when IsGeneric(NameOf(call)) || HasType(call.ArgumentList) => HttpContentForm.Declared,
        "ProducesProblem" or "ProducesValidationProblem" => HttpContentForm.Declared,
        _ => HttpContentForm.None,
    };

    /// <summary>ASP.NET Core's, Swashbuckle's and NSwag's, those of Azure Functions.</summary>
    private static bool IsOfAnswer(string attribute) => Bare(attribute) is
        "ProducesResponseType" or "SwaggerResponse" or "OpenApiResponseWithBody";

    private static string Bare(string attribute) =>
        attribute.EndsWith("Attribute", StringComparison.Ordinal)
            ? attribute.Substring(0, attribute.Length - "Attribute".Length)
            : attribute;

    private static SyntaxNode NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression;

    private static bool IsGeneric(SyntaxNode name) => name is GenericNameSyntax or QualifiedNameSyntax { Right: GenericNameSyntax };

    private static bool HasType(SyntaxNode? arguments)
    {
        if (arguments is not null)
        {
            foreach (SyntaxNode argument in arguments.ChildNodes())
            {
                ExpressionSyntax? value = (argument as AttributeArgumentSyntax)?.Expression ?? (argument as ArgumentSyntax)?.Expression;
                if (value is TypeOfExpressionSyntax { Type: var type } && !IsVoid(type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsVoid(TypeSyntax type) =>
        type is PredefinedTypeSyntax predefined && predefined.Keyword.IsKind(SyntaxKind.VoidKeyword);
}
