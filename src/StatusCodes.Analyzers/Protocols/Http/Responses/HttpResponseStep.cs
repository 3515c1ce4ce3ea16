using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>A statement that may send a response's header, by its words alone: <c>await context.Response.WriteAsync("…");</c></summary>
/// <param name="Statement">The statement, one of a block.</param>
/// <param name="Call">The call that writes, flushes or closes.</param>
/// <param name="Response">What it is done to.</param>
/// <param name="Path">
/// How the call gets there: <c>WriteAsync</c>, <c>Body.WriteAsync</c>; <c>Body&gt;CopyToAsync</c> where the stream is an argument.
/// </param>
internal sealed record HttpResponseStep(
    ExpressionStatementSyntax Statement,
    InvocationExpressionSyntax Call,
    ExpressionSyntax Response,
    string Path)
{
    private static readonly string[] Parts =
        ["Write", "Flush", "SendFile", "CopyTo", "Serialize", "StartAsync", "CompleteAsync", "Close", "Dispose"];

    /// <summary>The last name of the path.</summary>
    public string Name => SyntaxNames.Called(Call);

    /// <summary>What a file has to have, too: without one of these nothing that comes too late is set in it.</summary>
    private static readonly string[] Changes =
        ["Status", "Header", "ContentType", "ContentLength", "Cookie", "Redirect", "SendChunked"];

    /// <summary>The parts of the names of such calls, in a file that speaks of a response and of what is set on one.</summary>
    public static string[] PartsIn(ref SearchedText text) => text.Has("Response") && HasChange(ref text) ? Parts : [];

    /// <summary>The statement that calls what <paramref name="name"/> names; null where it is none, or does it to no response.</summary>
    public static HttpResponseStep? Of(SyntaxToken name) => SyntaxNames.CallOf(name) is { } call ? Of(call) : null;

    /// <summary>The same of a statement.</summary>
    public static HttpResponseStep? Of(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: { } expression } && CallIn(expression) is { } call ? Of(call) : null;

    private static bool HasChange(ref SearchedText text)
    {
        foreach (string change in Changes)
        {
            if (text.Has(change))
            {
                return true;
            }
        }

        return false;
    }

    private static HttpResponseStep? Of(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: { } name } member)
        {
            return null;
        }

        (ExpressionSyntax? response, string path) = IsInto(name)
            ? (StreamIn(call.ArgumentList), ">" + name)
            : (member.Expression, "." + name);
        if (response is null)
        {
            return null;
        }

        string stream = "";
        if (response is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" or "BodyWriter" or "OutputStream" } part)
        {
            stream = part.Name.Identifier.ValueText;
            response = part.Expression;
        }

        return IsCalledResponse(response) && StatementOf(call) is { Parent: BlockSyntax or SwitchSectionSyntax } statement
            ? new HttpResponseStep(statement, call, response, stream.Length > 0 ? stream + path : name)
            : null;
    }

    /// <summary>Whether it writes to a stream that it is given.</summary>
    private static bool IsInto(string method) => method is "CopyTo" or "CopyToAsync" or "Serialize" or "SerializeAsync";

    private static ExpressionSyntax? StreamIn(ArgumentListSyntax list)
    {
        foreach (ArgumentSyntax argument in list.Arguments)
        {
            if (argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" or "BodyWriter" or "OutputStream" })
            {
                return argument.Expression;
            }
        }

        return null;
    }

    /// <summary>Whether it is a variable or a member that is called a response, or declared as one, and the same each time.</summary>
    private static bool IsCalledResponse(ExpressionSyntax expression) =>
        IsPath(expression)
        && (SyntaxNames.Of(expression).IndexOf("res", StringComparison.OrdinalIgnoreCase) >= 0
            || (expression is IdentifierNameSyntax name && IsDeclaredAsResponse(name)));

    /// <summary><c>var r = context.Response;</c>, a parameter <c>HttpResponse output</c>.</summary>
    private static bool IsDeclaredAsResponse(IdentifierNameSyntax name)
    {
        foreach (SyntaxNode around in name.Ancestors())
        {
            switch (around)
            {
                case BlockSyntax block when VariableIn(block, name) is { Parent: VariableDeclarationSyntax declaration } variable:
                    return IsOfResponse(declaration.Type)
                        || (variable.Initializer is { Value: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Response" } });
                case BaseMethodDeclarationSyntax method:
                    return HasParameter(method.ParameterList, name);
                case LocalFunctionStatementSyntax function when HasParameter(function.ParameterList, name):
                    return true;
                case ParenthesizedLambdaExpressionSyntax lambda when HasParameter(lambda.ParameterList, name):
                    return true;
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static VariableDeclaratorSyntax? VariableIn(BlockSyntax block, IdentifierNameSyntax name)
    {
        foreach (StatementSyntax statement in block.Statements)
        {
            if (statement.SpanStart >= name.SpanStart)
            {
                return null;
            }

            if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: [{ } variable] }
                && variable.Identifier.ValueText == name.Identifier.ValueText)
            {
                return variable;
            }
        }

        return null;
    }

    private static bool HasParameter(ParameterListSyntax list, IdentifierNameSyntax name)
    {
        foreach (ParameterSyntax parameter in list.Parameters)
        {
            if (parameter.Identifier.ValueText == name.Identifier.ValueText)
            {
                return IsOfResponse(parameter.Type);
            }
        }

        return false;
    }

    private static bool IsOfResponse(TypeSyntax? type) =>
        type is not null && SyntaxNames.Of(type).IndexOf("Response", StringComparison.Ordinal) >= 0;

    private static bool IsPath(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax member => IsPath(member.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsPath(sure.Operand),
        _ => false,
    };

    /// <summary>The statement that is all about a call, awaited or waited for.</summary>
    private static ExpressionStatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        SyntaxNode node = call;
        while (Around(node) is { } outer)
        {
            node = outer;
        }

        return node.Parent as ExpressionStatementSyntax;
    }

    private static SyntaxNode? Around(SyntaxNode node) => node.Parent switch
    {
        AwaitExpressionSyntax awaited => awaited,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard => discard,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax waiting } member
            when member.Expression == node && IsWaiting(member.Name.Identifier.ValueText) => waiting,
        _ => null,
    };

    /// <summary>The other way round.</summary>
    private static InvocationExpressionSyntax? CallIn(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case AwaitExpressionSyntax awaited:
                    expression = awaited.Expression;
                    break;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard:
                    expression = discard.Right;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }
                    when IsWaiting(member.Name.Identifier.ValueText):
                    expression = member.Expression;
                    break;
                default:
                    return expression as InvocationExpressionSyntax;
            }
        }
    }

    private static bool IsWaiting(string method) => method is "ConfigureAwait" or "Wait" or "GetAwaiter" or "GetResult" or "AsTask";
}
