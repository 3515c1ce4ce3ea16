using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// Content that an action or a handler returns as it is, after the response was given its status:
/// <c>Response.StatusCode = 404; return new ApiResponse { … };</c>
/// </summary>
internal static class HttpReturnedContent
{
    private const string Response = "Response";

    /// <summary>Whether an expression may be such content, by syntax alone.</summary>
    public static bool MayBe(ExpressionSyntax content) =>
        content.Parent is ReturnStatementSyntax last && HttpSetStatus.IsSetBefore(last);

    /// <summary>The answer that goes out with it; null where it is returned to somebody else, or is itself an answer.</summary>
    public static HttpAnswer? AnswerOf(ExpressionSyntax content, Binder binder) =>
        content.Parent is ReturnStatementSyntax last
        && HttpSetStatus.Before(last, binder) is { } given
        && IsHandler(last, binder)
        && binder.Type(content) is { } type
        && !IsResult(type)
            ? new HttpAnswer(content, Response, HttpKeptStatus.Of(given, binder), given)
            : null;

    /// <summary>
    /// A public method of a controller, or a lambda that a route is mapped to. A private method may return to one that goes on.
    /// </summary>
    private static bool IsHandler(ReturnStatementSyntax last, Binder binder)
    {
        SyntaxNode? function = last.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
        return function switch
        {
            AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } =>
                SyntaxNames.Called(call) is "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "Map" or "MapMethods",
            MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.PublicKeyword)
                && binder.TypeAround(last) is { } type
                && type.AnyBase(static t => t.Name is "ControllerBase" or "Controller" or "ApiController"),
            _ => false,
        };
    }

    private static bool IsResult(ITypeSymbol type) =>
        type.Name is "HttpResponseMessage"
        || type.AllInterfaces.Any(static face => face.Name is "IActionResult" or "IResult" or "IHttpActionResult")
        || (type is INamedTypeSymbol named && named.AnyBase(static t => t.Name is "ActionResult"));
}
