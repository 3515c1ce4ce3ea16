using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// The few constants of the framework that rules judge like their numbers: a rename must not silence a bug.
/// Asked of every member access, so by text alone, the rarest question first.
/// </summary>
internal static class NamedConstants
{
    /// <summary>Whether <paramref name="access"/> may be such a constant: <c>HttpStatusCode.Unused</c>, <c>StatusCodes.Status204NoContent</c>, <c>FtpStatusCode.NotLoggedIn</c>.</summary>
    public static bool MayBe(MemberAccessExpressionSyntax access) => LastName(access.Expression) switch
    {
        "HttpStatusCode" => IsJudged(access.Name.Identifier.ValueText),
        "StatusCodes" => IsJudgedStatus(access.Name.Identifier.ValueText),
        "FtpStatusCode" or "WebSocketCloseStatus" or "SmtpStatusCode" => true,
        _ => false,
    };

    private static bool IsJudged(string member) => member is
        "Continue" or "Processing" or "EarlyHints" or "NoContent" or "ResetContent" or "NotModified" or "UseProxy" or "Unused" or "NotExtended";

    private static bool IsJudgedStatus(string member)
    {
        const int Prefix = 6;
        return member.Length > Prefix + 3
            && member.StartsWith("Status", StringComparison.Ordinal)
            && (member[Prefix] == '1' || member.Substring(Prefix, 3) is "204" or "205" or "304" or "305" or "306" or "510");
    }

    /// <summary>The type's name as it is written; aliases are not followed.</summary>
    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}
