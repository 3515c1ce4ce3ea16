using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>A statement that may send a response's header, by its words alone: <c>await context.Response.WriteAsync("…");</c></summary>
/// <param name="Statement">The statement, one of a block.</param>
/// <param name="Call">The call that writes, flushes or closes; what makes the writer that a <c>using</c> closes.</param>
/// <param name="Response">What it is done to.</param>
/// <param name="Name">What is called.</param>
/// <param name="Path">
/// How the call gets there: <c>WriteAsync</c>, <c>Body.WriteAsync</c>; <c>Body&gt;CopyToAsync</c> where the stream is an argument;
/// <c>Body&lt;Flush</c> by a writer that keeps what it is given, <c>Body&lt;Close</c> and <c>Body&lt;CloseEmpty</c> where it closes that.
/// </param>
internal sealed record HttpResponseStep(
    StatementSyntax Statement,
    ExpressionSyntax Call,
    ExpressionSyntax Response,
    string Name,
    string Path)
{
    private static readonly string[] Parts =
        ["Write", "Flush", "SendFile", "CopyTo", "Serialize", "StartAsync", "CompleteAsync", "Close", "Dispose"];

    /// <summary>What a file has to have, too: without one of these nothing that comes too late is set in it.</summary>
    private static readonly string[] Changes =
        ["Status", "Header", "ContentType", "ContentLength", "Cookie", "Redirect", "SendChunked", "Clear", "OnStarting", "WriteAsJson"];

    /// <summary>The parts of the names of such calls, in a file that speaks of a response and of what is set on one.</summary>
    public static string[] PartsIn(ref SearchedText text) => text.Has("Response") && HasChange(ref text) ? Parts : [];

    /// <summary>The step that calls, or makes, what <paramref name="name"/> names; null where it is none, or of no response.</summary>
    public static HttpResponseStep? Of(SyntaxToken name, Semantics semantics) =>
        SyntaxNames.CallOf(name) is { } call ? Of(call, semantics)
        : name.Parent is TypeSyntax { Parent: ObjectCreationExpressionSyntax creation } && UsingOf(creation) is { } around
            ? Of(around, semantics)
        : null;

    /// <summary>The same of a statement.</summary>
    public static HttpResponseStep? Of(SyntaxNode statement, Semantics semantics) => statement switch
    {
        ExpressionStatementSyntax { Expression: { } expression } => CallIn(expression) is { } call ? Of(call, semantics) : null,
        UsingStatementSyntax around => Of(around, semantics),
        _ => null,
    };

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

    private static HttpResponseStep? Of(InvocationExpressionSyntax call, Semantics semantics)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: { } name } member
            || StatementOf(call) is not { } statement
            || !HttpResponseSequence.IsIn(statement.Parent))
        {
            return null;
        }

        if (IsInto(name))
        {
            return StreamIn(call.ArgumentList, semantics) is { } stream
                ? new HttpResponseStep(statement, call, stream.Response, name, stream.Stream + ">" + name)
                : null;
        }

        if (HttpResponseWay.Of(member.Expression, semantics) is not { } way)
        {
            return null;
        }

        if (way.PathOf(call, name, semantics) is { } path)
        {
            return way.IsOfFramework(semantics) ? new HttpResponseStep(statement, call, way.Response, name, path) : null;
        }

        // The name of what makes it says nothing of writing; the first thing that is written stands for the using around it.
        return way is { Using: { } around, Writer: { } writer }
            && (writer is not ObjectCreationExpressionSyntax || HttpResponseWriters.IsStream(writer))
            && name.StartsWith("Write", System.StringComparison.Ordinal)
            && !way.HasWrittenBefore(call.SpanStart, semantics)
                ? Of(around, semantics)
                : null;
    }

    /// <summary><c>using (var writer = new StreamWriter(response.Body)) { … }</c>: what was written goes out at its end.</summary>
    private static HttpResponseStep? Of(UsingStatementSyntax around, Semantics semantics)
    {
        if (!HttpResponseSequence.IsIn(around.Parent)
            || CreationIn(around) is not { } creation
            || HttpResponseWay.OfWriter(creation, semantics) is not { } way)
        {
            return null;
        }

        string name = around.AwaitKeyword.IsKind(SyntaxKind.None) ? "Dispose" : "DisposeAsync";
        way = way with { Local = around.Declaration?.Variables[0] };
        return way.ClosedPath(around.Statement.GetLastToken().SpanStart, name, semantics) is { } path && way.IsOfFramework(semantics)
            ? new HttpResponseStep(around, creation, way.Response, name, path)
            : null;
    }

    private static UsingStatementSyntax? UsingOf(ObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: UsingStatementSyntax around } },
        } =>
            around,
        UsingStatementSyntax around when around.Expression == creation => around,
        _ => null,
    };

    private static ExpressionSyntax? CreationIn(UsingStatementSyntax around) =>
        around.Declaration is { Variables: [{ Initializer.Value: { } value }] } ? value : around.Expression;

    /// <summary>Whether it writes to a stream that it is given.</summary>
    private static bool IsInto(string method) => method is "CopyTo" or "CopyToAsync" or "Serialize" or "SerializeAsync";

    private static HttpResponseWay? StreamIn(ArgumentListSyntax list, Semantics semantics)
    {
        foreach (ArgumentSyntax argument in list.Arguments)
        {
            if (HttpResponseWay.OfStream(argument.Expression, semantics) is { } stream)
            {
                return stream;
            }
        }

        return null;
    }

    /// <summary>The statement that is all about a call, awaited or waited for; of a task that is kept the one that waits for it.</summary>
    public static ExpressionStatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        SyntaxNode node = call;
        while (Around(node) is { } outer)
        {
            node = outer;
        }

        return node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax task } && node == call
            ? HttpResponseSequence.WaitFor(task)
            : node.Parent as ExpressionStatementSyntax;
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
