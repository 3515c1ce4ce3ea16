using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a reply code that is put somewhere goes to the client, or is held against what a server has answered. Where it cannot be told, it is read.</summary>
internal static class FtpDirections
{
    private static readonly string[] Questions = ["Check", "Command", "Ensure", "Expect", "Is", "Read", "Receive", "Validate", "Verify", "Wait"];

    /// <summary>
    /// Sent is what a reply is built with, what a method is given that sends one, and what a type answers by overriding: <c>FtpErrorCode =&gt; 504</c>.
    /// </summary>
    public static bool IsSent(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter => BuildsReply(parameter.ContainingType),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => SendsReply(method) && !FtpNames.IsExpectedCode(parameter.Name),
        IPropertySymbol { IsOverride: true } => true,
        IPropertySymbol or IFieldSymbol => symbol.ContainingType is { } owner && BuildsReply(owner) && FtpTypes.IsOfServer(owner),
        _ => false,
    };

    /// <summary>Whether a method writes the line that a code and a text make up: <c>Send(int code, string text)</c>.</summary>
    public static bool WritesLine(IMethodSymbol method)
    {
        if (!method.Name.StartsWith("Send", StringComparison.Ordinal) && !method.Name.StartsWith("Write", StringComparison.Ordinal))
        {
            return false;
        }

        return method.Parameters.Length >= 2 && method.Parameters[1].Type.SpecialType == SpecialType.System_String && !AsksOrCommands(method.Name);
    }

    /// <summary>Whether a method of this name sends what it is given to the client: <c>SendReply</c>, <c>Respond</c>, <c>WriteResponseAsync</c>.</summary>
    public static bool Sends(string method) =>
        !AsksOrCommands(method)
        && (BeginsWith(method, "Reply") || BeginsWith(method, "Respond") || BeginsWith(method, "Answer")
            || ((BeginsWith(method, "Send") || BeginsWith(method, "Write") || BeginsWith(method, "Return")) && FtpNames.SayReply(method)));

    private static bool SendsReply(IMethodSymbol method) =>
        (Sends(method.Name) || WritesLine(method)) && method.ContainingType is { } type && !FtpTypes.IsOfClient(type);

    /// <summary>A client builds a reply from what it has read; an exception tells of one.</summary>
    private static bool BuildsReply(INamedTypeSymbol type) =>
        FtpTypes.IsReply(type)
        && !type.Name.EndsWith("Code", StringComparison.Ordinal)
        && !type.Name.EndsWith("Exception", StringComparison.Ordinal)
        && !FtpTypes.IsOfClient(type);

    private static bool AsksOrCommands(string method) => Array.Exists(Questions, word => NameWords.SayWhole(method, word));

    /// <summary>A whole word: <c>ReplyAsync</c>, not <c>Replying</c>.</summary>
    private static bool BeginsWith(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));
}
