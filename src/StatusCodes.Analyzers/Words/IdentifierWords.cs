using System;

namespace StatusCodes.Analyzers.Words;

/// <summary>
/// Words in identifiers: <c>HttpResult</c>, <c>HTTP_RESULT</c> and <c>MyHttpResult</c> have the word Http, <c>Shttp</c> has not.
/// </summary>
internal static class IdentifierWords
{
    /// <summary>The bit that tells a small letter from its capital.</summary>
    private const int SmallLetter = 0x20;

    /// <summary>Whether a word of <paramref name="name"/> begins with <paramref name="word"/>, in any case.</summary>
    public static bool HasPrefix(string name, string word)
    {
        for (int at = IndexOf(name, word, 0); at >= 0; at = IndexOf(name, word, at + 1))
        {
            if (IsWordStart(name, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a word of <paramref name="name"/> is <paramref name="word"/>, and not a longer one:
    /// <c>ReadReply</c> has Read, <c>ReadyReply</c> has not.
    /// </summary>
    public static bool HasWord(string name, string word)
    {
        for (int at = IndexOf(name, word, 0); at >= 0; at = IndexOf(name, word, at + 1))
        {
            int end = at + word.Length;
            if (IsWordStart(name, at) && (end == name.Length || !char.IsLower(name[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether <paramref name="name"/> begins with the word <paramref name="word"/>, case and all:
    /// <c>ReplyAsync</c> begins with Reply, <c>Replying</c> does not.
    /// </summary>
    public static bool HasFirstWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));

    /// <summary>Whether a word may begin at <paramref name="index"/>: at the start, at a capital, and after what is no letter.</summary>
    public static bool IsWordStart(string name, int index) => index == 0 || char.IsUpper(name[index]) || !char.IsLetter(name[index - 1]);

    /// <summary>
    /// Where the word that begins at <paramref name="start"/> ends.
    /// Of capitals in a row the last one begins the next word where a small letter follows: <c>HTTPStatus</c> is HTTP and Status.
    /// </summary>
    public static int EndOfWord(string name, int start)
    {
        int end = start + 1;
        while (end < name.Length && char.IsLetter(name[end]) && !IsBoundary(name, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a capital at <paramref name="index"/>, not the first character, begins a word.</summary>
    public static bool IsBoundary(string name, int index) =>
        char.IsUpper(name[index]) && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));

    /// <summary>
    /// Whether <paramref name="word"/> stands at <paramref name="at"/>, in any case. The first letter tells almost always.
    /// </summary>
    public static bool IsAt(string name, int at, string word) =>
        (name[at] | SmallLetter) == (word[0] | SmallLetter)
        && string.Compare(name, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether <paramref name="word"/> stands anywhere, be it in the middle of a word, in any case.</summary>
    public static bool HasPart(string name, string word) => IndexOf(name, word, 0) >= 0;

    /// <summary>Names are short: to look at each letter takes a fraction of what the framework takes to begin.</summary>
    private static int IndexOf(string name, string word, int start)
    {
        for (int at = start; at <= name.Length - word.Length; at++)
        {
            if (IsAt(name, at, word))
            {
                return at;
            }
        }

        return -1;
    }
}
