using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>
/// Whether a status is given together with content: in one call, in one result, or by a write that surely follows.
/// Tight on purpose: content that is null, default or an empty constant does not count, and a write counts only if nothing stands between it and the status.
/// </summary>
internal static class GivenContent
{
    public static bool Beside(ExpressionSyntax status, Semantics semantics)
    {
        ExpressionSyntax landing = status;
        while (NumberPath.Next(landing) is { } outer)
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
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument => InCall(call, list, argument, semantics),
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } initializer } => InResult(creation, initializer, semantics),
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment => IsWrittenNext(statement, assignment.Left, semantics),
            _ => false,
        };
    }

    /// <summary><c>StatusCode(204, body)</c>, <c>Results.Json(body, statusCode: 304)</c>.</summary>
    private static bool InCall(InvocationExpressionSyntax call, ArgumentListSyntax list, ArgumentSyntax status, Semantics semantics)
    {
        if (semantics.Symbol(call) is not IMethodSymbol method)
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
            if (argument != status && IsContentName(ParameterName(method, argument, i)) && IsContent(argument.Expression, semantics))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>new ObjectResult(body) { StatusCode = 205 }</c>, <c>new ContentResult { Content = "…", StatusCode = 204 }</c>.</summary>
    private static bool InResult(BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer, Semantics semantics)
    {
        if (creation.ArgumentList is { Arguments: { Count: > 0 } arguments }
            && semantics.Symbol(creation) is IMethodSymbol { Parameters: { Length: > 0 } parameters }
            && IsContentName(parameters[0].Name)
            && IsContent(arguments[0].Expression, semantics))
        {
            return true;
        }

        foreach (ExpressionSyntax element in initializer.Expressions)
        {
            if (element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Content" or "Value" } } content && IsContent(content.Right, semantics))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Response.StatusCode = 204; await Response.WriteAsync("…");</c>: the write is unconditional, and before any return.</summary>
    private static bool IsWrittenNext(ExpressionStatementSyntax statement, ExpressionSyntax target, Semantics semantics)
    {
        if (target is not MemberAccessExpressionSyntax { Expression: { } response } || statement.Parent is not BlockSyntax block)
        {
            return false;
        }

        for (int i = block.Statements.IndexOf(statement) + 1; i < block.Statements.Count; i++)
        {
            // Anything but a plain statement may leave, or change the status.
            if (block.Statements[i] is not ExpressionStatementSyntax next)
            {
                return false;
            }

            if (next.Expression is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" } })
            {
                return false;
            }

            if (IsWrite(next.Expression, response, semantics))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWrite(ExpressionSyntax expression, ExpressionSyntax response, Semantics semantics)
    {
        if (expression is AwaitExpressionSyntax awaited)
        {
            expression = awaited.Expression;
        }

        return expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member, ArgumentList.Arguments: { Count: > 0 } arguments }
            && member.Name.Identifier.ValueText is "WriteAsync" or "WriteAsJsonAsync"
            && SyntaxFactory.AreEquivalent(member.Expression, response)
            && IsContent(arguments[0].Expression, semantics);
    }

    private static bool IsContentName(string? parameter) => parameter is "value" or "data" or "content" or "text" or "body" or "contents";

    private static bool IsContent(ExpressionSyntax expression, Semantics semantics)
    {
        if (expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression) || expression is DefaultExpressionSyntax)
        {
            return false;
        }

        Optional<object?> constant = semantics.Model.GetConstantValue(expression, semantics.Cancellation);
        return constant is not { HasValue: true, Value: null or "" } && !IsEmptyField(expression);
    }

    private static bool IsEmptyField(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } access && access.Expression.ToString().EndsWith("tring", StringComparison.Ordinal);

    private static string? ParameterName(IMethodSymbol method, ArgumentSyntax argument, int index) =>
        argument.NameColon?.Name.Identifier.ValueText ?? (index < method.Parameters.Length ? method.Parameters[index].Name : null);
}
