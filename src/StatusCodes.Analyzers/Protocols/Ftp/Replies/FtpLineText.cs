using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Ftp.Replies;

/// <summary>Reads the code at the beginning of a reply's line from a literal as it is written: <c>"550 File not found"</c>.</summary>
internal static class FtpLineText
{
    /// <summary>
    /// The code of a line that is sent as a reply: three digits, then a space, or a hyphen where more lines follow (RFC 959 §4.2);
    /// −1 for every other text.
    /// </summary>
    /// <param name="token">The literal as it is written, quotes included.</param>
    /// <param name="place">Where in <paramref name="token"/> the digits begin.</param>
    public static int Read(string token, out int place)
    {
        place = LiteralText.StartOfContent(token);
        int end = place + LiteralText.Digits;
        return token.Length > end && token[end] is ' ' or '-' ? LiteralText.Number(token, place) : -1;
    }
}
