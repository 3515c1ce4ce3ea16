using System;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>
/// Whether the words around a number or a text speak of FTP, or of a reply's code:
/// most numbers from 100 to 699 are no codes at all.
/// </summary>
internal static class FtpWords
{
    // Below, numbers count and index.
    private const int Smallest = 10;

    /// <summary>
    /// Whether a number, a text of digits, or a constant (null) stands where a reply code may be.
    /// A wrong digit (55), and what some lists call a reply code (10060), is looked for only where the words say Ftp;
    /// for the numbers of replies words that speak of any reply or code will do.
    /// </summary>
    public static bool MayBeAt(in Site site, int? value, FileWords files, Vocabulary vocabulary)
    {
        if (value is < Smallest)
        {
            return false;
        }

        return FtpNames.HasFtp(SiteNames.CastName(site))
            || (IsPlace(site)
                && (IsReply(site.Name, value is >= 100 and <= 699) || files.IsSpokenOfAround(site.Landing, vocabulary)));
    }

    private static bool IsPlace(in Site site) => site.Kind switch
    {
        SiteKind.Argument => site.Meets is not InvocationExpressionSyntax call || !NumericCalls.Contains(SyntaxNames.Called(call)),
        SiteKind.Assignment => site.Landing.Parent is { RawKind: (int)SyntaxKind.SimpleAssignmentExpression },
        SiteKind.Subject => CallNames.IsEquality(SyntaxNames.Of(site.Meets)),
        SiteKind.AttributeArgument or SiteKind.Comparison or SiteKind.Declaration => true,
        SiteKind.Pattern or SiteKind.Label or SiteKind.Result or SiteKind.Element or SiteKind.Beginning => true,
        _ => false,
    };

    private static bool IsReply(string name, bool mayBeAnyReply) =>
        FtpNames.HasFtp(name)
        || (mayBeAnyReply
            && (FtpNames.HasReply(name)
                || name.EndsWith("Code", StringComparison.Ordinal)
                || name.Equals("code", StringComparison.Ordinal)));
}
