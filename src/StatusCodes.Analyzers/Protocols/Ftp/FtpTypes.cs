using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Whether a type is plainly FTP's, and what it is there.</summary>
internal static class FtpTypes
{
    private static readonly WordSet ClientWords = new("Client", "Parser");

    private static readonly WordSet TestWords = new("Fake", "Mock", "Tests", "UnitTest");

    private static readonly WordSet CodeWords = new("Return", "Completion", "Status");

    /// <summary>
    /// The type, a base or an interface of it, or the type around it says Ftp, and none of them another protocol:
    /// <c>FtpResponse</c>, <c>ListReply : FtpReply</c>.
    /// </summary>
    public static bool IsOfFtp(INamedTypeSymbol? type) => type is not null && type.AnyBaseOrInterface(IsNamedFtp) && !IsForeign(type);

    /// <summary>The type says Ftp, or its namespace does and nothing in it speaks of the web or of another protocol.</summary>
    public static bool IsPlainly(INamedTypeSymbol? type) => type is not null && (IsOfFtp(type) || IsInFtpNamespace(type));

    /// <summary>
    /// Whether the type, a base of it or the type around it belongs to another protocol as well: <c>FtpHttpProxy</c>, a controller.
    /// </summary>
    public static bool IsForeign(INamedTypeSymbol? type) =>
        IsNamedForeign(type) || (type is not null && IsOfWeb(type));

    /// <summary>Whether the type, a base of it or the type around it bears another protocol's name: <c>FtpHttpProxy</c>.</summary>
    public static bool IsNamedForeign(INamedTypeSymbol? type) =>
        type is not null && type.AnyBaseOrInterface(static t => t.AnyOuterName(FtpNames.HasOtherProtocol));

    /// <summary>
    /// An enum of reply codes: <c>FtpReplyCode</c>, <c>FtpResponseCodes</c>; not what a transfer ended with (<c>FtpStatus</c>).
    /// </summary>
    public static bool IsCodeEnum(ITypeSymbol type) => type.TypeKind == TypeKind.Enum && IsCodeName(type.Name);

    /// <summary>Whether a type of this name is a reply code: an enum, or a class that takes the place of one.</summary>
    public static bool IsCodeName(string name) =>
        (name.EndsWith("Code", StringComparison.Ordinal) || name.EndsWith("Codes", StringComparison.Ordinal))
        && FtpNames.HasFtp(name)
        && !FtpNames.HasOtherProtocol(name)
        && (FtpNames.HasReply(name) || CodeWords.HasPrefixIn(name));

    /// <summary>
    /// Whether the type, or a base or interface of it, is an FTP reply: <c>FtpResponse</c>, <c>DirectoryReply : FtpReply</c>.
    /// </summary>
    public static bool IsReply(INamedTypeSymbol type) => type.AnyBaseOrInterface(static t => FtpNames.HasReply(t.Name));

    /// <summary>Whether the type stands at the client's end, or stands in for a server in a test: what it builds is not sent.</summary>
    public static bool IsOfClient(INamedTypeSymbol type) =>
        AnyPart(type, IsTestWord) || (AnyPart(type, IsClientWord) && !AnyPart(type, IsServerWord));

    /// <summary>Whether the type plainly stands at the server's end.</summary>
    public static bool IsOfServer(INamedTypeSymbol type) => AnyPart(type, IsServerWord) && !AnyPart(type, IsTestWord);

    private static bool IsClientWord(string name) => ClientWords.HasPrefixIn(name);

    private static bool IsServerWord(string name) => IdentifierWords.HasPrefix(name, "Server");

    private static bool IsTestWord(string name) => TestWords.HasPrefixIn(name);

    /// <summary>The type, the types around it, and its namespaces.</summary>
    private static bool AnyPart(INamedTypeSymbol type, Func<string, bool> isOne) =>
        type.AnyOuterName(isOne) || type.AnyNamespacePart(isOne);

    private static bool IsInFtpNamespace(INamedTypeSymbol type) =>
        type.AnyNamespacePart(FtpNames.HasFtp)
        && !IsForeign(type)
        && !type.AnyBaseOrInterface(IsNamedWeb)
        && !type.AnyNamespacePart(static part => FtpNames.HasOtherProtocol(part) || FtpNames.HasWeb(part));

    /// <summary>ASP.NET's results, controllers and contexts, whatever the project calls what it derives from them.</summary>
    private static bool IsOfWeb(INamedTypeSymbol type) => type.AnyBaseOrInterface(IsInWeb);

    private static bool IsInWeb(INamedTypeSymbol type) =>
        type.AnyNamespacePart(static part => part is "AspNetCore" or "Http")
        || type.IsDirectlyIn("System", "Web")
        || type.IsDirectlyIn("System", "Web", "Mvc");

    private static bool IsNamedFtp(INamedTypeSymbol type) => type.AnyOuterName(FtpNames.HasFtp);

    private static bool IsNamedWeb(INamedTypeSymbol type) => type.AnyOuterName(FtpNames.HasWeb);
}
