namespace StatusCodes.Analyzers.Detection;

/// <summary>Reads the three digits of an FTP reply from a string literal's text, before anything is bound: <c>"550"</c>, <c>@"550"</c>.</summary>
internal static class ReplyText
{
    private const int Digits = 3;

    /// <summary>The code that is all of the string; −1 for every other text.</summary>
    /// <param name="token">The literal as it is written, quotes included.</param>
    public static int Read(string token)
    {
        int start = token.Length > 0 && token[0] == '@' ? 2 : 1;
        return token.Length == start + Digits + 1 && token[token.Length - 1] == '"' ? Number(token, start) : -1;
    }

    /// <summary>Reply codes begin with 1 to 6 (RFC 959 §4.2.1, RFC 2228 §5.2); another digit makes no code.</summary>
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

        return value;
    }
}
