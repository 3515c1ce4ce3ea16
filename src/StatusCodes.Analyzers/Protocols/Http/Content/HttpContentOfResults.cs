using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>
/// Results that are returned after the status was set on the response: <c>Response.StatusCode = 204; return Json(order);</c>.
/// Only those that have no status of their own: <c>Ok(order)</c> replaces what was set.
/// </summary>
internal static class HttpContentOfResults
{
    private static readonly string[] AspNetCore = ["Microsoft", "AspNetCore"];

    /// <param name="answer">What is returned.</param>
    /// <param name="response">What the status was set of.</param>
    /// <param name="binder">Answers for the file.</param>
    public static HttpContentForm FormOf(ExpressionSyntax answer, ExpressionSyntax response, Binder binder)
    {
        ExpressionSyntax made = Made(answer);
        return made switch
        {
            InvocationExpressionSyntax call when IsResultMethod(SyntaxNames.Called(call)) && IsResponse(response, binder) =>
                OfCall(call, binder),
            BaseObjectCreationExpressionSyntax creation when IsResponse(response, binder) => OfCreation(creation, binder),
            AnonymousObjectCreationExpressionSyntax when IsResponse(response, binder) && IsAction(made, binder) =>
                HttpContentForm.Serialized,
            _ => HttpContentForm.None,
        };
    }

    /// <summary>What is handed on by <c>Task.FromResult&lt;IActionResult&gt;(…)</c>.</summary>
    private static ExpressionSyntax Made(ExpressionSyntax answer)
    {
        answer = ValuePath.WithoutCasts(answer is AwaitExpressionSyntax awaited ? awaited.Expression : answer);
        return answer is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } inner }] } call
            && SyntaxNames.Called(call) == "FromResult"
                ? ValuePath.WithoutCasts(inner)
                : answer;
    }

    private static bool IsResultMethod(string name) =>
        name is "Json" or "Content" or "Text" or "File" or "PhysicalFile" or "Bytes" or "Stream";

    private static bool IsResponse(ExpressionSyntax response, Binder binder) => HttpSetStatus.IsServersResponse(response, binder);

    private static HttpContentForm OfCall(InvocationExpressionSyntax call, Binder binder)
    {
        if (binder.Symbol(call) is not IMethodSymbol { ContainingType: { } type } method
            || type.Name is not ("Controller" or "ControllerBase" or "Results" or "TypedResults")
            || !HttpSetStatus.IsOfServer(type)
            || call.ArgumentList.Arguments is not [{ } first, ..]
            || !HttpContentValues.IsContent(first.Expression, binder)
            || IsStatusGiven(call, method))
        {
            return HttpContentForm.None;
        }

        return FormOf(method.Name, first.Expression, binder);
    }

    private static bool IsStatusGiven(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        for (int i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            if (Members.Parameter(method, SyntaxNames.OfArgument(call.ArgumentList.Arguments[i]), i)?.Name == "statusCode")
            {
                return true;
            }
        }

        return false;
    }

    private static HttpContentForm FormOf(string method, ExpressionSyntax content, Binder binder) => method switch
    {
        "Json" => HttpContentForm.Serialized,
        "Content" or "Text" => HttpContentForm.Sized,
        _ => HttpContentValues.FormOfFile(binder.Type(content)),
    };

    private static HttpContentForm OfCreation(BaseObjectCreationExpressionSyntax creation, Binder binder)
    {
        if (binder.Type(creation) is not INamedTypeSymbol type)
        {
            return HttpContentForm.None;
        }

        return type.Name switch
        {
            "JsonResult" or "ObjectResult" or "ContentResult" => IsStatusGiven(creation)
                ? HttpContentForm.None
                : HttpContentOfCalls.InCreation(creation, status: null, binder),
            "FileContentResult" or "PhysicalFileResult" or "VirtualFileResult" => HttpContentForm.Sized,
            "FileStreamResult" => creation.ArgumentList?.Arguments is [{ Expression: { } stream }, ..]
                ? HttpContentValues.FormOfFile(binder.Type(stream))
                : HttpContentForm.Given,
            _ => IsAnswer(type) || !IsAction(creation, binder) ? HttpContentForm.None : HttpContentForm.Serialized,
        };
    }

    private static bool IsStatusGiven(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Initializer is { } initializer)
        {
            foreach (ExpressionSyntax element in initializer.Expressions)
            {
                if (element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "StatusCode" } })
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a type says itself how it answers: a result, a message, a task.</summary>
    private static bool IsAnswer(INamedTypeSymbol type) =>
        type.IsIn("System")
        || type.IsIn(AspNetCore)
        || type.AnyBaseOrInterface(static t => t.Name is "IActionResult" or "IResult" or "ActionResult" or "IConvertToActionResult");

    /// <summary>Whether a public method of a controller returns the value itself: it is the answer's body.</summary>
    private static bool IsAction(ExpressionSyntax answer, Binder binder)
    {
        SyntaxNode? outer = answer.Parent;
        while (outer is not (null or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        {
            outer = outer.Parent;
        }

        return outer is MethodDeclarationSyntax
            && binder.Declared(outer) is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, ContainingType: { } controller }
            && controller.AnyBase(static t => t.Name == "ControllerBase" && t.IsIn(AspNetCore));
    }
}
