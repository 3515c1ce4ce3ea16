using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.KnownMembers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>
/// Whether a status is given together with content: in one call, in one result, or by a write that surely follows.
/// Tight on purpose: content that is null, default or an empty constant does not count,
/// and a write counts only if nothing stands between it and the status.
/// </summary>
internal static class HttpResponseContent
{
    public static bool IsGivenWith(ExpressionSyntax status, Binder binder)
    {
        ExpressionSyntax landing = status;
        while (ValuePath.Next(landing) is { } outer)
        {
            // One branch of a choice: the other may well have content.
            if (outer is ConditionalExpressionSyntax or SwitchExpressionSyntax)
            {
                return false;
            }

            landing = outer;
        }

        return landing.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax } list } argument =>
                IsInCall(list, argument, binder),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } list } argument =>
                IsInCall(list, argument, binder) || IsInInitializer(creation.Initializer, binder),
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } =>
                IsInFirstArgument(creation, binder) || IsInInitializer(creation.Initializer, binder),
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment =>
                IsWrittenNext(statement, assignment.Left, binder),
            _ => false,
        };
    }

    /// <summary>
    /// <c>StatusCode(204, body)</c>, <c>Results.Json(body, statusCode: 304)</c>,
    /// <c>new NegotiatedContentResult&lt;Order&gt;(HttpStatusCode.NoContent, order, this)</c>.
    /// </summary>
    private static bool IsInCall(ArgumentListSyntax list, ArgumentSyntax status, Binder binder)
    {
        if (binder.Symbol(list.Parent!) is not IMethodSymbol method)
        {
            return false;
        }

        // A problem is its own content.
        if (method.Name is "Problem" or "ValidationProblem")
        {
            return true;
        }

        for (int i = 0; i < list.Arguments.Count; i++)
        {
            ArgumentSyntax argument = list.Arguments[i];
            if (argument != status && IsContentParameter(method, argument, i) && IsContent(argument.Expression, binder))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>new ObjectResult(body) { StatusCode = 205 }</c>.</summary>
    private static bool IsInFirstArgument(BaseObjectCreationExpressionSyntax creation, Binder binder) =>
        creation.ArgumentList is { Arguments: { Count: > 0 } arguments }
        && binder.Symbol(creation) is IMethodSymbol { Parameters: { Length: > 0 } parameters }
        && IsContentParameter(parameters[0])
        && IsContent(arguments[0].Expression, binder);

    /// <summary><c>new ContentResult { Content = "…", StatusCode = 204 }</c>.</summary>
    private static bool IsInInitializer(InitializerExpressionSyntax? initializer, Binder binder)
    {
        if (initializer is null)
        {
            return false;
        }

        foreach (ExpressionSyntax element in initializer.Expressions)
        {
            if (element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } content
                && IsContentMember(member, binder)
                && IsContent(content.Right, binder))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsContentMember(IdentifierNameSyntax member, Binder binder) =>
        member.Identifier.ValueText is "Content" or "Value" || (binder.Symbol(member) is { } symbol && HttpContentMembers.Contains(symbol));

    /// <summary>
    /// <c>Response.StatusCode = 204; await Response.WriteAsync("…");</c>: the write is unconditional, and before any return.
    /// </summary>
    private static bool IsWrittenNext(ExpressionStatementSyntax statement, ExpressionSyntax target, Binder binder)
    {
        if (target is not MemberAccessExpressionSyntax { Expression: { } response } || statement.Parent is not BlockSyntax block)
        {
            return false;
        }

        for (int i = block.Statements.IndexOf(statement) + 1; i < block.Statements.Count; i++)
        {
            if (block.Statements[i] is not ExpressionStatementSyntax next)
            {
                return false;
            }

            ExpressionSyntax step = next.Expression is AwaitExpressionSyntax awaited ? awaited.Expression : next.Expression;
            if (IsWrite(step, response, binder))
            {
                return true;
            }

            if (!IsStatusKept(step, response))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Only a header is set: <c>response.ContentType = "…"</c>, <c>response.Headers.Append("…", "…")</c>.
    /// Every other step may leave, or change the status: <c>await next()</c> runs the rest of the server.
    /// </summary>
    private static bool IsStatusKept(ExpressionSyntax step, ExpressionSyntax response) => step switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "StatusCode" } member } =>
            IsPartOf(member.Expression, response),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => IsPartOf(element.Expression, response),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers" or "Cookies" } part,
            },
        } => IsPartOf(part, response),
        _ => false,
    };

    /// <summary>The response itself, or <c>response.Headers</c>.</summary>
    private static bool IsPartOf(ExpressionSyntax expression, ExpressionSyntax response) =>
        SyntaxFactory.AreEquivalent(expression, response)
        || (expression is MemberAccessExpressionSyntax member && IsPartOf(member.Expression, response));

    /// <summary>
    /// <c>response.WriteAsync("…")</c>, <c>response.Body.WriteAsync(bytes)</c>, <c>listenerResponse.Close(bytes, willBlock: false)</c>.
    /// </summary>
    private static bool IsWrite(ExpressionSyntax step, ExpressionSyntax response, Binder binder) =>
        step is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax member,
            ArgumentList.Arguments: [{ } first, ..],
        } call
        && IsContent(first.Expression, binder)
        && (SyntaxFactory.AreEquivalent(WithoutBody(member.Expression), response)
            ? IsWriteOfResponse(member.Name.Identifier.ValueText, call, first, binder)
            : IsContextOf(response, member.Expression) && IsKnownWrite(call, first, binder));

    /// <summary><c>WriteAsJsonAsync</c> is an extension of ASP.NET Core's, whose receiver may be missing.</summary>
    private static bool IsWriteOfResponse(string name, InvocationExpressionSyntax call, ArgumentSyntax first, Binder binder) => name switch
    {
        "WriteAsync" or "Write" or "BinaryWrite" or "Close" => true,
        "WriteAsJsonAsync" => binder.Symbol(call) is not IMethodSymbol write || !HttpContentMembers.ReplacesStatus(write),
        _ => IsKnownWrite(call, first, binder),
    };

    private static bool IsKnownWrite(InvocationExpressionSyntax call, ArgumentSyntax first, Binder binder) =>
        binder.Symbol(call) is IMethodSymbol write
        && Members.Parameter(write, SyntaxNames.OfArgument(first), 0) is { } parameter
        && HttpContentMembers.Contains(parameter);

    /// <summary><c>context.SendStringAsync("…")</c> writes to <c>context.Response</c>.</summary>
    private static bool IsContextOf(ExpressionSyntax response, ExpressionSyntax receiver) =>
        response is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Response", Expression: { } context }
        && SyntaxFactory.AreEquivalent(receiver, context);

    private static ExpressionSyntax WithoutBody(ExpressionSyntax receiver) =>
        receiver is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" or "BodyWriter" or "OutputStream" or "Output" } stream
            ? stream.Expression
            : receiver;

    private static bool IsContentParameter(IMethodSymbol method, ArgumentSyntax argument, int index) =>
        Members.Parameter(method, SyntaxNames.OfArgument(argument), index) is { } parameter && IsContentParameter(parameter);

    private static bool IsContentParameter(IParameterSymbol parameter) =>
        parameter.Name is "value" or "data" or "content" or "text" or "body" or "contents" || HttpContentMembers.Contains(parameter);

    private static bool IsContent(ExpressionSyntax expression, Binder binder)
    {
        while (expression is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            expression = ValuePath.WithoutCasts(expression);
            expression = expression is PostfixUnaryExpressionSyntax postfix ? postfix.Operand : expression;
        }

        if (expression.IsKind(SyntaxKind.NullLiteralExpression)
            || expression.IsKind(SyntaxKind.DefaultLiteralExpression)
            || expression is DefaultExpressionSyntax
            || IsEmpty(expression))
        {
            return false;
        }

        Optional<object?> constant = binder.Model.GetConstantValue(expression, binder.Cancellation);
        return constant is not { HasValue: true, Value: null or "" };
    }

    /// <summary><c>string.Empty</c>, <c>ReadOnlyMemory&lt;byte&gt;.Empty</c>, <c>Array.Empty&lt;byte&gt;()</c>, <c>[]</c>.</summary>
    private static bool IsEmpty(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call => SyntaxNames.Called(call) == "Empty",
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        _ => false,
    };
}
