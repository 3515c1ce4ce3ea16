namespace StatusCodes.Analyzers.Syntax;

/// <summary>Reads an integer literal from its text: <c>Token.Value</c> would box, and most numbers are no codes.</summary>
internal static class LiteralNumber
{
    // 0b with seventeen digits, an underscore after each, and a suffix.
    private const int LongestText = 40;

    /// <summary>
    /// The value of <paramref name="text"/>, such as <c>404</c>, <c>0x194</c>, <c>0b1_1001_0100</c>, <c>404L</c>;
    /// −1 for reals and for numbers above 99,999.
    /// </summary>
    public static int Read(string text)
    {
        if (text.Length is 0 or > LongestText)
        {
            return -1;
        }

        int radix = Radix(text);
        int value = 0, digits = 0;
        for (int i = radix == 10 ? 0 : 2; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '_')
            {
                continue;
            }

            int digit = Digit(c);
            if (digit < 0 || digit >= radix)
            {
                return digits > 0 && IsSuffix(text, i) ? value : -1;
            }

            value = (value * radix) + digit;
            digits++;
            if (value > 99_999)
            {
                return -1;
            }
        }

        return digits > 0 ? value : -1;
    }

    private static int Radix(string text)
    {
        if (text.Length < 3 || text[0] != '0')
        {
            return 10;
        }

        return text[1] switch
        {
            'x' or 'X' => 16,
            'b' or 'B' => 2,
            _ => 10,
        };
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Only <c>u</c>, <c>l</c> and both together are left: <c>404f</c> and <c>4.04</c> are reals.</summary>
    private static bool IsSuffix(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is not ('u' or 'U' or 'l' or 'L'))
            {
                return false;
            }
        }

        return true;
    }
}
