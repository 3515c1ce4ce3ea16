using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Protocols.Http.KnownMembers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>Steps by which a response gets content: it is written, it is set, its length is announced.</summary>
internal static class HttpContentWrites
{
    /// <summary>Beginnings of methods that write what they have to a stream which they are given.</summary>
    private static readonly string[] StreamWrites = ["Serialize", "CopyTo", "WriteTo", "Save"];

    public static HttpContentForm FormOf(ExpressionSyntax step, ExpressionSyntax response, int code, Binder binder) =>
        WithoutAwait(step) switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } set => OfSet(set, response, code, binder),
            InvocationExpressionSyntax call when LengthIn(call, response) is { } length =>
                HttpContentValues.IsLength(length, code, binder) ? HttpContentForm.Sized : HttpContentForm.None,
            InvocationExpressionSyntax call => OfCall(call, response, binder),
            _ => HttpContentForm.None,
        };

    /// <summary><c>response.Headers.Append("Content-Length", "11")</c>.</summary>
    private static ExpressionSyntax? LengthIn(InvocationExpressionSyntax call, ExpressionSyntax response) =>
        call is
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" or "Add" } added,
            ArgumentList.Arguments:
            [
                { Expression: LiteralExpressionSyntax { Token.ValueText: "Content-Length" } },
                { Expression: { } length },
            ],
        }
        && HttpStatusKept.IsPartOf(added.Expression, response)
            ? length
            : null;

    /// <summary><c>await response.WriteAsync("…").ConfigureAwait(false)</c>.</summary>
    private static ExpressionSyntax WithoutAwait(ExpressionSyntax step)
    {
        step = step is AwaitExpressionSyntax awaited ? awaited.Expression : step;
        return step is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask", Expression: { } inner },
        }
            ? inner
            : step;
    }

    /// <summary><c>response.ContentLength = 11</c>, <c>result.Value = order</c>.</summary>
    private static HttpContentForm OfSet(AssignmentExpressionSyntax set, ExpressionSyntax response, int code, Binder binder)
    {
        switch (set.Left)
        {
            case { } length when IsLengthOf(length, response):
                return HttpContentValues.IsLength(set.Right, code, binder) ? HttpContentForm.Sized : HttpContentForm.None;
            case MemberAccessExpressionSyntax member when SyntaxFactory.AreEquivalent(member.Expression, response)
                && HttpContentValues.IsMember(member.Name, binder)
                && HttpContentValues.IsContent(set.Right, binder):
                return HttpContentValues.FormIn(binder.Type(member.Expression)?.Name ?? "", set.Right, binder);
            default:
                return HttpContentForm.None;
        }
    }

    /// <summary>Whether a target is the length of a response.</summary>
    public static bool IsLengthOf(ExpressionSyntax target, ExpressionSyntax response) => target switch
    {
        MemberAccessExpressionSyntax member => IsLength(member.Name) && HttpStatusKept.IsPartOf(member.Expression, response),
        ElementAccessExpressionSyntax element => IsLength(element) && HttpStatusKept.IsPartOf(element.Expression, response),
        _ => false,
    };

    /// <summary>Whether a length is set again after a statement, or all headers are taken back.</summary>
    public static bool IsSetAfter(SyntaxList<StatementSyntax> statements, int at, ExpressionSyntax response)
    {
        for (int i = at + 1; i < statements.Count; i++)
        {
            foreach (SyntaxNode node in statements[i].DescendantNodes())
            {
                if ((node is AssignmentExpressionSyntax set && IsLengthOf(set.Left, response))
                    || (node is InvocationExpressionSyntax call && SyntaxNames.Called(call) is "Clear" or "Remove"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsLength(SimpleNameSyntax member) => member.Identifier.ValueText is "ContentLength" or "ContentLength64";

    private static bool IsLength(ElementAccessExpressionSyntax element) =>
        element.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.ValueText: "Content-Length" } }];

    /// <summary>
    /// <c>response.WriteAsync("…")</c>, <c>response.Body.WriteAsync(bytes)</c>, <c>listenerResponse.Close(bytes, willBlock: false)</c>,
    /// <c>JsonSerializer.SerializeAsync(response.Body, order)</c>.
    /// </summary>
    private static HttpContentForm OfCall(InvocationExpressionSyntax call, ExpressionSyntax response, Binder binder)
    {
        if (call is not { Expression: MemberAccessExpressionSyntax member, ArgumentList.Arguments: [{ } first, ..] })
        {
            return HttpContentForm.None;
        }

        if (StreamIn(call, response) is { } stream)
        {
            return OfWriteTo(stream, SyntaxNames.Called(call));
        }

        return !HttpContentValues.IsContent(first.Expression, binder) ? HttpContentForm.None
            : SyntaxFactory.AreEquivalent(WithoutBody(member.Expression), response)
                ? OfWrite(member.Name.Identifier.ValueText, call, first, binder)
            : IsContextOf(response, member.Expression) ? OfKnownWrite(call, first, binder)
            : HttpContentForm.None;
    }

    /// <summary>What a call that writes to a stream is given of the response: <c>response.Body</c>, <c>response.BodyWriter</c>.</summary>
    private static MemberAccessExpressionSyntax? StreamIn(InvocationExpressionSyntax call, ExpressionSyntax response)
    {
        if (!Array.Exists(StreamWrites, word => SyntaxNames.Called(call).StartsWith(word, StringComparison.Ordinal)))
        {
            return null;
        }

        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (WithoutBody(argument.Expression) is { } owner
                && owner != argument.Expression
                && SyntaxFactory.AreEquivalent(owner, response))
            {
                return (MemberAccessExpressionSyntax)argument.Expression;
            }
        }

        return null;
    }

    /// <summary>Kestrel refuses what is written synchronously, whatever the status, unless it is told not to.</summary>
    private static HttpContentForm OfWriteTo(MemberAccessExpressionSyntax stream, string write) =>
        !write.EndsWith("Async", StringComparison.Ordinal) ? HttpContentForm.Given
        : stream.Name.Identifier.ValueText == "Body" ? HttpContentForm.Written
        : write == "SerializeAsync" ? HttpContentForm.Serialized
        : HttpContentForm.Given;

    /// <summary><c>WriteAsJsonAsync</c> is an extension of ASP.NET Core's, whose receiver may be missing.</summary>
    private static HttpContentForm OfWrite(string name, InvocationExpressionSyntax call, ArgumentSyntax first, Binder binder) => name switch
    {
        "WriteAsync" or "SendFileAsync" => HttpContentForm.Written,
        "Write" or "BinaryWrite" or "Close" or "WriteFile" or "TransmitFile" => HttpContentForm.Given,
        "WriteAsJsonAsync" => binder.Symbol(call) is IMethodSymbol write && HttpContentMembers.ReplacesStatus(write)
            ? HttpContentForm.None
            : HttpContentForm.Serialized,
        _ => OfKnownWrite(call, first, binder),
    };

    private static HttpContentForm OfKnownWrite(InvocationExpressionSyntax call, ArgumentSyntax first, Binder binder) =>
        binder.Symbol(call) is IMethodSymbol write
        && Members.Parameter(write, SyntaxNames.OfArgument(first), 0) is { } parameter
        && HttpContentMembers.Contains(parameter)
            ? HttpContentForm.Given
            : HttpContentForm.None;

    /// <summary><c>context.SendStringAsync("…")</c> writes to <c>context.Response</c>.</summary>
    private static bool IsContextOf(ExpressionSyntax response, ExpressionSyntax receiver) =>
        response is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Response", Expression: { } context }
        && SyntaxFactory.AreEquivalent(receiver, context);

    private static ExpressionSyntax WithoutBody(ExpressionSyntax receiver) =>
        receiver is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" or "BodyWriter" or "OutputStream" or "Output" } stream
            ? stream.Expression
            : receiver;
}
