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
    public static int IndexOfName(this CodeEntry entry, string text, int start = 0) => entry.IndexOfName(text, start, text.Length);

    /// <summary>The same for the part of <paramref name="text"/> before <paramref name="end"/>.</summary>
    public static int IndexOfName(this CodeEntry entry, string text, int start, int end)
    {
        if (HasSameWords(text, start, end, entry.Name))
        {
            return 0;
        }

        for (int i = 0; i < entry.Aliases.Length; i++)
        {
            if (HasSameWords(text, start, end, entry.Aliases[i]))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether the text is a name of the code, whoever calls it so.</summary>
    public static bool HasName(this CodeEntry entry, string text) => entry.IndexOfName(text) >= 0 || OtherNamed(entry, text) is not null;

    /// <summary>The meaning of the code that a name stands for: another vendor's where it is theirs.</summary>
    public static CodeEntry MeaningNamed(this CodeEntry entry, string name) =>
        entry.IndexOfName(name) >= 0 ? entry : OtherNamed(entry, name) ?? entry;

    private static CodeEntry? OtherNamed(CodeEntry entry, string text)
    {
        foreach (CodeEntry other in entry.Others)
        {
            if (other.IndexOfName(text) >= 0)
            {
                return other;
            }
        }

        return null;
    }

    private static bool HasSameWords(string text, int start, int end, string name)
    {
        int t = Next(text, start, end), n = Next(name, 0, name.Length);
        while (t < end && n < name.Length)
        {
            if (char.ToUpperInvariant(text[t]) != char.ToUpperInvariant(name[n]))
            {
                return false;
            }

            t = Next(text, t + 1, end);
            n = Next(name, n + 1, name.Length);
        }

        return name.Length > 0 && t == end && n == name.Length;
    }

    private static int Next(string text, int index, int end)
    {
        while (index < end && !char.IsLetterOrDigit(text[index]))
        {
            index++;
        }

        return index;
    }
}
