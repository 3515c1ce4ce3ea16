using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// The status that a response surely has when its content is written or returned:
/// <c>c.Response.StatusCode = 500; await c.Response.WriteAsJsonAsync(problem);</c>,
/// <c>Response.StatusCode = 400; return Json(problem);</c>.
/// </summary>
internal static class HttpSetStatus
{
    private static readonly string[] AspNetCore = ["Microsoft", "AspNetCore"];

    private static readonly string[] SystemWeb = ["System", "Web"];

    /// <summary>Whether a type is ASP.NET Core's or System.Web's.</summary>
    public static bool IsOfServer(INamedTypeSymbol type) => type.IsIn(AspNetCore) || type.IsIn(SystemWeb);

    /// <summary>Whether an expression is the response of the server, which every returned result is written to.</summary>
    public static bool IsServersResponse(ExpressionSyntax response, Binder binder) =>
        binder.Type(response) is INamedTypeSymbol { Name: "HttpResponse" or "HttpResponseBase" } type && IsOfServer(type);

    /// <summary>
    /// Whether a method only writes to a response, or belongs to a framework whose results have no status:
    /// without the status that was set nothing is known of its answer.
    /// </summary>
    public static bool IsOnlyContent(IMethodSymbol method) => method.ContainingType is { } type && type.Name switch
    {
        "HttpResponseJsonExtensions" or "HttpResponseWritingExtensions" => type.IsDirectlyIn("Microsoft", "AspNetCore", "Http"),
        "Controller" or "JsonResult" or "ContentResult" => type.IsDirectlyIn("System", "Web", "Mvc"),
        "JsonSerializer" => method.Name == "SerializeAsync" && type.IsDirectlyIn("System", "Text", "Json"),
        _ => false,
    };

    /// <summary><c>Response.Write("…")</c> of ASP.NET's own response.</summary>
    public static bool IsWriteOfSystemWeb(IMethodSymbol method) =>
        method is { Name: "Write", ContainingType: { Name: "HttpResponse" or "HttpResponseBase" } type } && type.IsIn(SystemWeb);

    /// <summary>The status that is set before, in the same block, with nothing in between that may change it; null where none is.</summary>
    /// <param name="answer">The call, or the creation of the result.</param>
    /// <param name="content">Its content.</param>
    /// <param name="binder">Answers for the file.</param>
    public static ExpressionSyntax? Before(ExpressionSyntax answer, ExpressionSyntax content, Binder binder)
    {
        string name = SyntaxNames.OfCallee(answer);
        bool isWrite = HttpAnswerNames.IsWrite(name);
        if ((!isWrite && !HttpAnswerNames.KeepsStatus(name))
            || StatementOf(answer) is not { } last
            || StatementsAround(last) is not { Count: > 1 } statements)
        {
            return null;
        }

        for (int i = ArgumentPlaces.IndexOf(statements, last) - 1; i >= 0; i--)
        {
            if (SetIn(statements[i]) is { Left: MemberAccessExpressionSyntax { Expression: var response } } set)
            {
                return (!isWrite || IsOf(answer, response))
                    && IsKept(statements, i, last, response)
                    && (IsServersResponse(response, binder) || IsFunctions(response, binder))
                    && (isWrite || !SaysItself(name, content, binder))
                        ? set.Right
                        : null;
            }

            if (isWrite && MadeIn(statements[i]) is var (made, given) && IsOf(answer, made))
            {
                return IsKept(statements, i, last, made) && IsFunctions(ReceiverOf(answer)!, binder) ? given : null;
            }
        }

        return null;
    }

    /// <summary>Whether a status is set before a statement in its block, by syntax alone.</summary>
    public static bool IsSetBefore(StatementSyntax last)
    {
        foreach (StatementSyntax statement in StatementsAround(last))
        {
            if (statement == last)
            {
                return false;
            }

            if (SetIn(statement) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same of what is returned as it is: <c>Response.StatusCode = 404; return new ApiResponse { … };</c></summary>
    public static ExpressionSyntax? Before(ReturnStatementSyntax last, Binder binder)
    {
        SyntaxList<StatementSyntax> statements = StatementsAround(last);
        for (int i = ArgumentPlaces.IndexOf(statements, last) - 1; i >= 0; i--)
        {
            if (SetIn(statements[i]) is { Left: MemberAccessExpressionSyntax { Expression: var response } } set)
            {
                return IsKept(statements, i, last, response) && IsServersResponse(response, binder) ? set.Right : null;
            }
        }

        return null;
    }

    private static bool IsKept(SyntaxList<StatementSyntax> statements, int set, StatementSyntax last, ExpressionSyntax response)
    {
        for (int i = set + 1; statements[i] != last; i++)
        {
            if (!HttpStatusKept.By(statements[i], response))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The response of Azure Functions' isolated worker, which the function returns.</summary>
    private static bool IsFunctions(ExpressionSyntax response, Binder binder) =>
        binder.Type(response) is INamedTypeSymbol { Name: "HttpResponseData" } type
        && type.IsIn("Microsoft", "Azure", "Functions", "Worker", "Http");

    /// <summary><c>var response = request.CreateResponse(HttpStatusCode.NotFound);</c></summary>
    private static (IdentifierNameSyntax Response, ExpressionSyntax Status)? MadeIn(StatementSyntax statement) =>
        statement is LocalDeclarationStatementSyntax
        {
            Declaration.Variables:
            [{ Initializer.Value: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } status }] } call } local],
        }
        && SyntaxNames.Called(call) == "CreateResponse"
            ? (SyntaxFactory.IdentifierName(local.Identifier.WithoutTrivia()), status)
            : null;

    private static AssignmentExpressionSyntax? SetIn(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax
        {
            Expression: AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" },
            } set,
        }
            ? set
            : null;

    private static bool IsOf(ExpressionSyntax write, ExpressionSyntax response) =>
        ReceiverOf(write) is { } receiver && SyntaxFactory.AreEquivalent(receiver, response);

    /// <summary>What is written to: <c>response.WriteAsync(…)</c>, <c>JsonSerializer.SerializeAsync(response.Body, …)</c>.</summary>
    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax write) => write switch
    {
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SerializeAsync" },
            ArgumentList.Arguments: [{ Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" } body }, ..],
        } => body.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } } => receiver,
        _ => null,
    };

    /// <summary>
    /// Problem details that an <c>ObjectResult</c> or a minimal API's <c>Json</c> is given without a status bring their own,
    /// which replaces what was set. What is only called an object may be some.
    /// </summary>
    private static bool SaysItself(string name, ExpressionSyntax content, Binder binder) =>
        name is "ObjectResult" or "Json"
        && binder.Type(content) is INamedTypeSymbol type
        && (type.SpecialType == SpecialType.System_Object || type.AnyBase(static t => t.Name == "ProblemDetails"));

    private static SyntaxList<StatementSyntax> StatementsAround(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => default,
    };

    /// <summary>
    /// The statement that writes or returns the content, or hands it to a filter's context: <c>context.Result = new JsonResult(…);</c>;
    /// null where anything else is done with it.
    /// </summary>
    private static StatementSyntax? StatementOf(ExpressionSyntax answer)
    {
        ExpressionSyntax whole = answer;
        while (true)
        {
            whole = HttpContentPath.Whole(whole);
            switch (whole.Parent)
            {
                case AwaitExpressionSyntax awaited:
                    whole = awaited;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax call }:
                    whole = call;
                    break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when SyntaxNames.Called(call) == "FromResult":
                    whole = call;
                    break;
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } } set
                    when set.Right == whole && whole == answer:
                    return set.Parent as ExpressionStatementSyntax;
                default:
                    return whole.Parent is ReturnStatementSyntax or ExpressionStatementSyntax ? (StatementSyntax)whole.Parent : null;
            }
        }
    }
}
