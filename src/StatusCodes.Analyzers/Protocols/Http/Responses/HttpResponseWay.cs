using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>How an expression leads to a response: as itself, as its stream, or as a writer over that, directly or by a local.</summary>
/// <param name="Response">The response.</param>
/// <param name="Stream">The member that is the stream: <c>Body</c>, <c>OutputStream</c>; empty for the response itself.</param>
/// <param name="Writer">What makes the writer; null where there is none.</param>
/// <param name="Local">What declares the local that it is; null where it is none.</param>
internal readonly record struct HttpResponseWay(
    ExpressionSyntax Response,
    string Stream = "",
    ExpressionSyntax? Writer = null,
    VariableDeclaratorSyntax? Local = null)
{
    /// <summary>The way of an expression that something is called on; null where it leads to no response.</summary>
    public static HttpResponseWay? Of(ExpressionSyntax expression, Semantics semantics)
    {
        if (StreamOf(expression) is { } stream)
        {
            return stream;
        }

        if (expression is IdentifierNameSyntax name
            && HttpResponseLocals.DeclaratorOf(name) is { Initializer.Value: { } initial } local
            && OfInitial(initial, semantics) is { } way)
        {
            return IsSetOnce(local, semantics) ? way with { Local = local } : null;
        }

        return HttpResponseLocals.IsCalledResponse(expression) ? new HttpResponseWay(expression) : null;
    }

    /// <summary>The same of a stream alone: an argument.</summary>
    public static HttpResponseWay? OfStream(ExpressionSyntax expression, Semantics semantics) =>
        StreamOf(expression)
        ?? (expression is IdentifierNameSyntax && Of(expression, semantics) is { Stream.Length: > 0, Writer: null } way ? way : null);

    /// <summary>The way of a writer that is made.</summary>
    public static HttpResponseWay? OfWriter(ExpressionSyntax made, Semantics semantics) =>
        HttpResponseWriters.StreamOf(made) is { } stream && OfStream(stream, semantics) is { } way ? way with { Writer = made } : null;

    /// <summary>Whether a local is what it is declared with, and nothing else ever.</summary>
    public static bool IsSetOnce(VariableDeclaratorSyntax local, Semantics semantics) =>
        semantics.Bodies.OfBody(local) is { IsChanged: false, Writes.Length: 1 };

    /// <summary>
    /// What a call means for the stream: <c>Body.WriteAsync</c>; of a writer that keeps what is written <c>Body&lt;Flush</c>,
    /// and <c>OutputStream&lt;Close</c> where the stream is closed with it. Null for a call that keeps what it writes.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="method">Its name.</param>
    /// <param name="semantics">Answers for the file.</param>
    public string? PathOf(InvocationExpressionSyntax call, string method, Semantics semantics)
    {
        if (Writer is null)
        {
            return Stream.Length > 0 ? $"{Stream}.{method}" : method;
        }

        return method switch
        {
            "Close" or "Dispose" or "DisposeAsync" => ClosedPath(call.SpanStart, method, semantics),
            "Flush" or "FlushAsync" => HasWrittenBefore(call.SpanStart, semantics) ? Stream + "<Flush" : null,
            _ => method.StartsWith("Write", StringComparison.Ordinal) && IsFlushedAtOnce(call, semantics) ? Stream + "<Flush" : null,
        };
    }

    /// <summary>What it means that the writer is closed at a place; null where nothing may happen then.</summary>
    /// <param name="position">The place.</param>
    /// <param name="method">What closes it: <c>DisposeAsync</c> flushes the stream even where nothing was written.</param>
    /// <param name="semantics">Answers for the file.</param>
    public string? ClosedPath(int position, string method, Semantics semantics)
    {
        bool hasWritten = HasWrittenBefore(position, semantics);
        if (HttpResponseWriters.IsLeftOpen(Writer!))
        {
            return hasWritten ? Stream + "<Flush" : null;
        }

        bool isFlushed = hasWritten || (method == "DisposeAsync" && !HttpResponseWriters.IsStream(Writer!));
        return Stream + (isFlushed ? "<Close" : "<CloseEmpty");
    }

    /// <summary>Whether the writer is the framework's.</summary>
    public bool IsOfFramework(Semantics semantics) =>
        Writer is null
        || semantics.Type(Writer) is INamedTypeSymbol type
            && (type.IsDirectlyIn("System", "IO")
                || type.IsDirectlyIn("System", "IO", "Compression")
                || type.IsDirectlyIn("System", "Text", "Json")
                || type.IsDirectlyIn("System", "Xml"));

    /// <summary>The <c>using</c> that the writer is declared in, and closed by.</summary>
    public UsingStatementSyntax? Using =>
        Writer is not null && Local is { Parent: VariableDeclarationSyntax { Parent: UsingStatementSyntax around } } ? around : null;

    private static HttpResponseWay? StreamOf(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" or "BodyWriter" or "OutputStream" } member
        && HttpResponseLocals.IsCalledResponse(member.Expression)
            ? new HttpResponseWay(member.Expression, member.Name.Identifier.ValueText)
            : null;

    private static HttpResponseWay? OfInitial(ExpressionSyntax initial, Semantics semantics) =>
        StreamOf(initial) ?? OfWriter(initial, semantics);

    /// <summary>Whether something has surely been written by the local before a place.</summary>
    public bool HasWrittenBefore(int position, Semantics semantics)
    {
        if (Local is null)
        {
            return false;
        }

        foreach (ExpressionSyntax read in semantics.Bodies.OfBody(Local).Reads)
        {
            if (read.SpanStart < position
                && read.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax written } member
                && member.Name.Identifier.ValueText.StartsWith("Write", StringComparison.Ordinal)
                && HttpResponseStep.StatementOf(written)?.Parent is { } block
                && block.Span.Contains(position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the writer keeps nothing: a <c>BinaryWriter</c>, or one that is told so by <c>AutoFlush</c>.</summary>
    private bool IsFlushedAtOnce(InvocationExpressionSyntax call, Semantics semantics)
    {
        if (HttpResponseWriters.NameOf(Writer!) == "BinaryWriter")
        {
            return true;
        }

        foreach (ExpressionSyntax set in (Writer as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions ?? default)
        {
            if (IsAutoFlush(set, target: "AutoFlush"))
            {
                return true;
            }
        }

        return Local is not null && IsToldToFlush(call, semantics);
    }

    private bool IsToldToFlush(InvocationExpressionSyntax call, Semantics semantics)
    {
        foreach (ExpressionSyntax read in semantics.Bodies.OfBody(Local!).Reads)
        {
            if (read.SpanStart < call.SpanStart
                && read.Parent is MemberAccessExpressionSyntax
                {
                    Parent: AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } } set,
                }
                && IsAutoFlush(set, SyntaxNames.Written(set.Left))
                && SyntaxNames.Of(set.Left) == "AutoFlush"
                && block.Span.Contains(call.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAutoFlush(ExpressionSyntax set, string target) =>
        set is AssignmentExpressionSyntax { Right.RawKind: (int)SyntaxKind.TrueLiteralExpression } assignment
        && SyntaxNames.Written(assignment.Left) == target;
}
