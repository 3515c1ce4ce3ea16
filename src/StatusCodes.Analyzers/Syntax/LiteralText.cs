namespace StatusCodes.Analyzers.Syntax;

/// <summary>
/// Reads a code of three digits from a string literal as it is written, before anything is bound:
/// all of the string (<c>"550"</c>, <c>@"550"</c>), or the beginning of a reply's line (<c>"550 File not found"</c>).
/// </summary>
internal static class LiteralText
{
    /// <summary>How many digits a code has.</summary>
    public const int Digits = 3;

    /// <summary>The code that is all of the string; −1 for every other text.</summary>
    /// <param name="token">The literal as it is written, quotes included.</param>
    public static int Read(string token)
    {
        int start = StartOfContent(token);
        return start > 0 && token.Length == start + Digits + EndQuotes(token, start) ? Number(token, start) : -1;
    }

    /// <summary>
    /// The code of a line that is sent as a reply: three digits, then a space, or a hyphen where more lines follow (RFC 959 §4.2);
    /// −1 for every other text.
    /// </summary>
    /// <param name="token">The literal as it is written, quotes included.</param>
    /// <param name="place">Where in <paramref name="token"/> the digits begin.</param>
    public static int ReadLine(string token, out int place)
    {
        place = StartOfContent(token);
        return token.Length > place + Digits && token[place + Digits] is ' ' or '-' ? Number(token, place) : -1;
    }

    /// <summary>Behind the quotes of <c>"</c>, <c>@"</c>, <c>"""</c>; 0 for the text of an interpolated string, which has none.</summary>
    private static int StartOfContent(string token)
    {
        int start = token.Length > 1 && token[0] == '@' && token[1] == '"' ? 1 : 0;
        while (start < token.Length && token[start] == '"')
        {
            start++;
        }

        return start;
    }

    private static int EndQuotes(string token, int start) => token[0] == '"' ? start : 1;

    /// <summary>A code has three digits, and none begins with 0.</summary>
    private static int Number(string token, int start)
    {
        int value = 0;
        for (int i = start; i < start + Digits; i++)
        {
            if (token[i] is not (>= '0' and <= '9'))
            {
                return -1;
            }

            value = (value * 10) + token[i] - '0';
        }

        return value >= 100 ? value : -1;
    }
}
