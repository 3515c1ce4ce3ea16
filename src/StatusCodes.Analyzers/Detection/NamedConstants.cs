using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// The few constants of the framework that rules judge like their numbers: a rename must not silence a bug.
/// Asked of every member access, so by text alone, the rarest question first.
/// </summary>
internal static class NamedConstants
{
    /// <summary>The type that <paramref name="access"/> takes a constant from, as it is written, if that may be one of those; otherwise null. Almost every member access in a program ends here.</summary>
    public static string? OwnerOf(MemberAccessExpressionSyntax access) => LastName(access.Expression) is { } type && IsOwner(type) ? type : null;

    /// <summary>Whether <paramref name="member"/> of <paramref name="type"/> may be such a constant: <c>HttpStatusCode.Unused</c>, <c>StatusCodes.Status204NoContent</c>, <c>FtpStatusCode.NotLoggedIn</c>.</summary>
    public static bool MayBe(string? type, string member) => type switch
    {
        "HttpStatusCode" => IsJudged(member),
        "StatusCodes" => IsJudgedStatus(member),
        _ => IsOtherProtocols(type),
    };

    /// <summary>Whether a type of this name has such constants.</summary>
    public static bool IsOwner(string type) => type is "HttpStatusCode" or "StatusCodes" || IsOtherProtocols(type);

    /// <summary>Whether a type of this name holds another protocol's codes: all of its members are judged.</summary>
    public static bool IsOtherProtocols(string? type) => type is "FtpStatusCode" or "WebSocketCloseStatus" or "SmtpStatusCode";

    /// <summary>The framework's types of those names.</summary>
    public static ImmutableArray<string> OtherProtocols { get; } =
        ImmutableArray.Create("System.Net.FtpStatusCode", "System.Net.WebSockets.WebSocketCloseStatus", "System.Net.Mail.SmtpStatusCode");

    private static bool IsJudged(string member) => member is
        "Continue" or "Processing" or "EarlyHints" or "NoContent" or "ResetContent" or "NotModified" or "UseProxy" or "Unused" or "NotExtended";

    private static bool IsJudgedStatus(string member)
    {
        const int Prefix = 6;
        return member.Length > Prefix + 3
            && member.StartsWith("Status", StringComparison.Ordinal)
            && (member[Prefix] == '1' || member.Substring(Prefix, 3) is "204" or "205" or "304" or "305" or "306" or "510");
    }

    /// <summary>The type's name as it is written; <see cref="ImportedConstants"/> follows aliases.</summary>
    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}
