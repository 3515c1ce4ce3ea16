using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>
/// Whether a reply code that is put somewhere goes to the client, or is held against what a server has answered.
/// Where it cannot be told, it is read.
/// </summary>
internal static class FtpDirections
{
    private static readonly string[] Questions =
        ["Check", "Command", "Ensure", "Expect", "Find", "Get", "Is", "Parse", "Read", "Receive", "Validate", "Verify", "Wait"];

    private static readonly string[] Answers = ["Reply", "Respond", "Answer"];

    private static readonly string[] Writes = ["Send", "Write", "Return"];

    /// <summary>
    /// Sent is what a reply is built with, what is given to a method that sends one, and what an override answers:
    /// <c>FtpErrorCode =&gt; 504</c>.
    /// </summary>
    public static bool IsSent(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter =>
            IsBuiltReply(parameter.ContainingType),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter =>
            IsReplySender(method) && !FtpNames.IsExpectedCode(parameter.Name),
        IPropertySymbol { IsOverride: true } => true,
        IPropertySymbol or IFieldSymbol => symbol.ContainingType is { } owner && IsBuiltReply(owner) && FtpTypes.IsOfServer(owner),
        _ => false,
    };

    /// <summary>Whether a method writes the line that a code and a text make up: <c>Send(int code, string text)</c>.</summary>
    public static bool IsLineWriter(IMethodSymbol method)
    {
        if (!method.Name.StartsWith("Send", StringComparison.Ordinal) && !method.Name.StartsWith("Write", StringComparison.Ordinal))
        {
            return false;
        }

        return HasTextSecond(method) && !IsQuestionOrCommand(method.Name);
    }

    private static bool HasTextSecond(IMethodSymbol method) =>
        method.Parameters.Length >= 2 && method.Parameters[1].Type.SpecialType == SpecialType.System_String;

    /// <summary>
    /// Whether a method of this name sends its arguments to the client: <c>SendReply</c>, <c>Respond</c>, <c>WriteResponseAsync</c>.
    /// </summary>
    public static bool IsSender(string method) =>
        (HasFirstWordOf(method, Answers) || (HasFirstWordOf(method, Writes) && FtpNames.HasReply(method)))
        && !IsQuestionOrCommand(method);

    /// <summary>Whether a method of this name writes the line that it is given, whatever the line is for.</summary>
    public static bool IsWriter(string method) => method is
        "Send" or "SendAsync" or "SendLine" or "SendLineAsync" or "SendMessage" or "SendMessageAsync" or "WriteLine" or "WriteLineAsync";

    private static bool IsReplySender(IMethodSymbol method) =>
        (IsSender(method.Name) || IsLineWriter(method) || IsReplyMaker(method))
        && method.ContainingType is { } type
        && !FtpTypes.IsOfClient(type);

    /// <summary>
    /// What answers with a reply makes the one that is sent: <c>IFtpResult CustomResponse(int code)</c>,
    /// <c>FtpReply Fail(int code, string text)</c>.
    /// </summary>
    public static bool IsReplyMaker(IMethodSymbol method) =>
        (FtpNames.HasReply(method.Name) || HasTextSecond(method))
        && !IsQuestionOrCommand(method.Name)
        && ValueTypes.Awaited(method.ReturnType) is INamedTypeSymbol made
        && FtpTypes.IsOfFtp(made)
        && (FtpTypes.IsReply(made) || made.Name.EndsWith("Result", StringComparison.Ordinal));

    /// <summary>A client builds a reply from what it has read; an exception tells of one.</summary>
    private static bool IsBuiltReply(INamedTypeSymbol type) =>
        FtpTypes.IsReply(type)
        && !type.Name.EndsWith("Code", StringComparison.Ordinal)
        && !type.Name.EndsWith("Exception", StringComparison.Ordinal)
        && !FtpTypes.IsOfClient(type);

    private static bool IsQuestionOrCommand(string method)
    {
        foreach (string word in Questions)
        {
            if (IdentifierWords.HasWord(method, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFirstWordOf(string method, string[] words)
    {
        foreach (string word in words)
        {
            if (IdentifierWords.HasFirstWord(method, word))
            {
                return true;
            }
        }

        return false;
    }
}
