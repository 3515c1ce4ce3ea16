using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Phrases;

/// <summary>ASP.NET Core's and Web API's methods and results that have the status in their name, and take the content.</summary>
internal static class HttpNamedAnswers
{
    private static readonly string[] AspNetCore = ["Microsoft", "AspNetCore"];

    private static readonly string[] WebApi = ["System", "Web"];

    /// <summary>The status that an answer of this name has; null where the name has none.</summary>
    public static int? StatusOf(string name) => name switch
    {
        "Ok" or "OkObjectResult" => 200,
        "Created" or "CreatedResult" => 201,
        "Accepted" or "AcceptedResult" => 202,
        "BadRequest" or "BadRequestObjectResult" or "BadRequestErrorMessageResult" => 400,
        "Unauthorized" or "UnauthorizedObjectResult" => 401,
        "NotFound" or "NotFoundObjectResult" => 404,
        "Conflict" or "ConflictObjectResult" => 409,
        "UnprocessableEntity" or "UnprocessableEntityObjectResult" => 422,
        "InternalServerError" => 500,
        _ => null,
    };

    /// <summary>The same of what takes an argument, by the name that is written.</summary>
    public static int? StatusOf(SyntaxNode answer) =>
        answer is InvocationExpressionSyntax or ObjectCreationExpressionSyntax ? StatusOf(SyntaxNames.OfCallee(answer)) : null;

    /// <summary>Whether what is called or made is the framework's.</summary>
    public static bool IsOfFramework(SyntaxNode answer, Binder binder) =>
        binder.Symbol(answer) is IMethodSymbol { ContainingType: { } type } && (type.IsIn(AspNetCore) || type.IsIn(WebApi));
}
