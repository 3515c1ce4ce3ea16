using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Makes the descriptors of FTP's rules, and knows where a reader finds more.</summary>
internal static class FtpDescriptor
{
    /// <summary>Replies, as their RFC defines them.</summary>
    private const string Replies = "https://www.rfc-editor.org/rfc/rfc959.html#section-4.2";

    public static DiagnosticDescriptor Create(string id, string text, string message) =>
        RuleDescriptor.Create(id, "StatusCodes.Ftp", text, message, Replies);
}
