using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>A text that is nothing but the first digits of a code, or all of them: <c>"404"</c>, <c>"1000"</c>, <c>"4"</c>.</summary>
/// <param name="Digits">The digits.</param>
/// <param name="Number">The number that they are.</param>
internal readonly record struct DigitText(string Digits, int Number)
{
    /// <summary>So many digits have the longest codes, WebSocket's.</summary>
    private const int Most = 4;

    /// <summary>So many have the shortest.</summary>
    private const int Least = 3;

    /// <summary>Whether it may be all of a code.</summary>
    public bool IsWhole => Digits.Length >= Least;

    /// <summary>The digits of a constant text; null for every other text.</summary>
    public static DigitText? Of(string text) =>
        text.Length is >= Least and <= Most && text[0] is >= '1' and <= '9' && text.All(static c => c is >= '0' and <= '9')
            ? new DigitText(text, int.Parse(text, CultureInfo.InvariantCulture))
            : null;

    /// <summary>Digits that are looked for in a text, and are not all of a code.</summary>
    public static DigitText OfPart(string digits) => new(digits, int.Parse(digits, CultureInfo.InvariantCulture));

    /// <summary>The digits of a literal; null for every other text. Of most literals the length, or the first letter, is enough.</summary>
    public static DigitText? Of(LiteralExpressionSyntax literal)
    {
        string written = literal.Token.Text;
        if (written.Length is < 3 or > Most + 2 || written[0] != '"' || written[1] is not (>= '1' and <= '9'))
        {
            return null;
        }

        int number = 0;
        for (int i = 1; i < written.Length - 1; i++)
        {
            if (written[i] is not (>= '0' and <= '9'))
            {
                return null;
            }

            number = (number * 10) + written[i] - '0';
        }

        return new DigitText(written.Substring(1, written.Length - 2), number);
    }
}
