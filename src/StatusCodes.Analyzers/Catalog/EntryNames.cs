namespace StatusCodes.Analyzers.Catalog;

/// <summary>
/// Whether a text or an identifier is a code's name.
/// Only letters and digits count, case does not (<c>UriTooLong</c> is "URI Too Long").
/// </summary>
internal static class EntryNames
{
    /// <summary>
    /// Which of the code's names <paramref name="text"/> is, read from <paramref name="start"/> on:
    /// 0 for the name, 1 and more for the aliases, −1 for none of them.
    /// </summary>
    public static int IndexOfName(this CodeEntry entry, string text, int start = 0)
    {
        if (HasSameWords(text, start, entry.Name))
        {
            return 0;
        }

        for (int i = 0; i < entry.Aliases.Length; i++)
        {
            if (HasSameWords(text, start, entry.Aliases[i]))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool HasSameWords(string text, int start, string name)
    {
        int t = Next(text, start), n = Next(name, 0);
        while (t < text.Length && n < name.Length)
        {
            if (char.ToUpperInvariant(text[t]) != char.ToUpperInvariant(name[n]))
            {
                return false;
            }

            t = Next(text, t + 1);
            n = Next(name, n + 1);
        }

        return name.Length > 0 && t == text.Length && n == name.Length;
    }

    private static int Next(string text, int index)
    {
        while (index < text.Length && !char.IsLetterOrDigit(text[index]))
        {
            index++;
        }

        return index;
    }
}
