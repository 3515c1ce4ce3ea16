using System.Text;

namespace StatusCodes.Analyzers.Texts;

/// <summary>
/// What somebody has written, as a message quotes it: a megabyte by its beginning, and what nobody sees as a picture of it.
/// </summary>
internal static class QuotedText
{
    private const int Most = 200;

    // U+2400 and the signs after it picture the control characters of ASCII.
    private const char FirstPicture = '\u2400';
    private const char Replacement = '\ufffd';

    public static string Of(string text)
    {
        // No half of a surrogate pair.
        int length = text.Length <= Most ? text.Length : char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        var quoted = new StringBuilder(text, 0, length, length + 1);
        for (int i = 0; i < length; i++)
        {
            if (char.IsControl(quoted[i]))
            {
                quoted[i] = quoted[i] < ' ' ? (char)(FirstPicture + quoted[i]) : Replacement;
            }
        }

        return length < text.Length ? quoted.Append('…').ToString() : quoted.ToString();
    }
}
