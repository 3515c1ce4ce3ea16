using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>Content that is given in the same call, or in the same result, as the status.</summary>
internal static class HttpContentOfCalls
{
    /// <summary>
    /// <c>StatusCode(204, body)</c>, <c>Results.Json(body, statusCode: 304)</c>,
    /// <c>new NegotiatedContentResult&lt;Order&gt;(HttpStatusCode.NoContent, order, this)</c>.
    /// </summary>
    /// <param name="list">The arguments.</param>
    /// <param name="status">The one that is the status; null where it stands elsewhere.</param>
    /// <param name="binder">Answers for the file.</param>
    public static HttpContentForm InArguments(ArgumentListSyntax list, ArgumentSyntax? status, Binder binder)
    {
        if (binder.Symbol(list.Parent!) is not IMethodSymbol method)
        {
            return HttpContentForm.None;
        }

        // A problem is its own content.
        if (method.Name is "Problem" or "ValidationProblem")
        {
            return HttpContentForm.Serialized;
        }

        for (int i = 0; i < list.Arguments.Count; i++)
        {
            ArgumentSyntax argument = list.Arguments[i];
            if (argument != status
                && HttpContentValues.IsParameter(method, argument, i)
                && HttpContentValues.IsContent(argument.Expression, binder))
            {
                return HttpContentValues.FormIn(TakerOf(method), argument.Expression, binder);
            }
        }

        return HttpContentForm.None;
    }

    /// <summary>
    /// <c>new ObjectResult(body) { StatusCode = 205 }</c>, <c>new ContentResult { Content = "…", StatusCode = 204 }</c>.
    /// </summary>
    /// <param name="creation">What is made.</param>
    /// <param name="status">The argument that is the status; null where an initializer sets it, or nothing yet.</param>
    /// <param name="binder">Answers for the file.</param>
    public static HttpContentForm InCreation(BaseObjectCreationExpressionSyntax creation, ArgumentSyntax? status, Binder binder)
    {
        HttpContentForm form = status is null ? InFirstArgument(creation, binder)
            : creation.ArgumentList is { } list ? InArguments(list, status, binder)
            : HttpContentForm.None;
        return form == HttpContentForm.None ? InInitializer(creation, binder) : form;
    }

    private static HttpContentForm InFirstArgument(BaseObjectCreationExpressionSyntax creation, Binder binder) =>
        creation.ArgumentList is { Arguments: { Count: > 0 } arguments }
        && binder.Symbol(creation) is IMethodSymbol { Parameters: [{ } first, ..] } method
        && HttpContentValues.IsParameter(first)
        && HttpContentValues.IsContent(arguments[0].Expression, binder)
            ? HttpContentValues.FormIn(TakerOf(method), arguments[0].Expression, binder)
            : HttpContentForm.None;

    private static HttpContentForm InInitializer(BaseObjectCreationExpressionSyntax creation, Binder binder)
    {
        if (creation.Initializer is not { } initializer)
        {
            return HttpContentForm.None;
        }

        foreach (ExpressionSyntax element in initializer.Expressions)
        {
            if (element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } content
                && HttpContentValues.IsMember(member, binder)
                && HttpContentValues.IsContent(content.Right, binder))
            {
                return HttpContentValues.FormIn(binder.Type(creation)?.Name ?? "", content.Right, binder);
            }
        }

        return HttpContentForm.None;
    }

    /// <summary>The method, or the type that a constructor makes.</summary>
    private static string TakerOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
}
