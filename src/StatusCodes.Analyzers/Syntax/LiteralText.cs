namespace StatusCodes.Analyzers.Syntax;

/// <summary>
/// Reads a code of three digits from a string literal as it is written, before anything is bound: <c>"550"</c>, <c>@"550"</c>.
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

    /// <summary>Behind the quotes of <c>"</c>, <c>@"</c>, <c>"""</c>; 0 for the text of an interpolated string, which has none.</summary>
    public static int StartOfContent(string token)
    {
        int start = token.Length > 1 && token[0] == '@' && token[1] == '"' ? 1 : 0;
        while (start < token.Length && token[start] == '"')
        {
            start++;
        }

        return start;
    }

    /// <summary>The code whose digits begin at <paramref name="start"/>; −1 where there are others. None begins with 0.</summary>
    public static int Number(string token, int start)
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

    private static int EndQuotes(string token, int start) => token[0] == '"' ? start : 1;
}
