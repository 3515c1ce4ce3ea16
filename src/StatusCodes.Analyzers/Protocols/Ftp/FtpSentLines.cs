using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Whole lines that a server sends as its reply: <c>SendReply("550 File not found")</c>.</summary>
internal static class FtpSentLines
{
    /// <summary>Whether a line is given to a method that may send it, as it is or as bytes; asked before anything is bound.</summary>
    public static bool IsGivenToSender(ExpressionSyntax line) => CallWith(line) is not null || FtpWrittenLines.IsSent(line);

    private static InvocationExpressionSyntax? CallWith(ExpressionSyntax line) =>
        line.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && SyntaxNames.Called(call) is var name
        && (FtpDirections.IsSender(name) || FtpDirections.IsWriter(name))
            ? call
            : null;

    /// <summary>
    /// Whether the method that takes the line plainly sends FTP replies, or a server or a session writes the line to its client:
    /// <c>stream.Write("550 No such file\r\n"u8)</c>.
    /// </summary>
    public static bool IsSentAsReply(ExpressionSyntax line, Binder binder) =>
        (CallWith(line) is { } call && IsTakenBySender((ArgumentSyntax)line.Parent!, call, binder))
        || (IsWholeLine(line)
            && FtpWrittenLines.IsSent(line)
            && binder.TypeAround(line) is { } owner
            && FtpTypes.IsPlainly(owner)
            && !FtpTypes.IsOfClient(owner)
            && !FtpNames.IsLog(owner.Name));

    /// <summary>
    /// Whether a text is a line of the protocol as it is sent: as bytes, or with the end of the line (RFC 959 §5.3).
    /// What a writer is given besides may be anything's line.
    /// </summary>
    private static bool IsWholeLine(ExpressionSyntax line) =>
        line.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        || line.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "GetBytes",
        } } }
        || (line is LiteralExpressionSyntax { Token.ValueText: { } text } && text.EndsWith("\r\n", StringComparison.Ordinal));

    private static bool IsTakenBySender(ArgumentSyntax argument, InvocationExpressionSyntax call, Binder binder) =>
        binder.Symbol(call) is IMethodSymbol { ContainingType: { } owner } method
        && Members.Parameter(
                method,
                SyntaxNames.OfArgument(argument),
                ArgumentPlaces.IndexOf(call.ArgumentList.Arguments, argument))
            is { Type.SpecialType: SpecialType.System_String }
        && FtpTypes.IsPlainly(owner)
        && !FtpTypes.IsOfClient(owner)
        && (FtpDirections.IsSender(method.Name) || !FtpNames.IsLog(owner.Name));
}
