using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules.Phrases;

namespace StatusCodes.Analyzers.Protocols.Ftp.Replies;

/// <summary>What FTP's replies say, and which of the texts say something beside another code.</summary>
internal static class FtpPhrases
{
    /// <summary>With the texts of RFC 959 §4.2.2, which our names shorten, as servers send them.</summary>
    public static PhraseIndex Index { get; } = new(
        FtpCodes.System,
        IsTelling,
        "200 Command okay",
        "202 Command not implemented, superfluous at this site",
        "211 System status, or system help reply",
        "220 Service ready for new user",
        "221 Service closing control connection",
        "225 Data connection open; no transfer in progress",
        "226 Requested file action successful",
        "230 User logged in, proceed",
        "250 Requested file action okay, completed",
        "331 User name okay, need password",
        "332 Need account for login",
        "350 Requested file action pending further information",
        "425 Can't open data connection",
        "426 Connection closed; transfer aborted",
        "450 Requested file action not taken",
        "451 Requested action aborted: local error in processing",
        "452 Insufficient storage space in system",
        "501 Syntax error in parameters or arguments",
        "504 Command not implemented for that parameter",
        "532 Need account for storing files",
        "551 Requested action aborted: page type unknown");

    /// <summary>What a reply says is the server's to choose (RFC 959 §4.2), but not against the code's first digit.</summary>
    private static bool IsTelling(CodeEntry own, CodeEntry other, string text) =>
        own.First / 100 != other.First / 100 && PhraseIndex.IsOfSeveralWords(text);
}
