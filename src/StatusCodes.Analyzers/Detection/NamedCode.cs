using System;
using System.Collections.Generic;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>The code whose name an identifier is: <c>NotFound</c>, <c>Status404NotFound</c>, <c>HTTP_NOT_FOUND</c>, <c>NotFoundCode</c> are all "Not Found".</summary>
/// <param name="Entry">The code.</param>
/// <param name="Name">Its name or alias.</param>
/// <param name="SaysStatus">Whether the identifier says besides that it is a status: <c>Status404NotFound</c>, <c>SC_NOT_FOUND</c>.</param>
internal readonly record struct NamedCode(CodeEntry Entry, string Name, bool SaysStatus)
{
    private static readonly string[] Beginnings = ["HTTP", "STATUS", "CODE", "SC_"];
    private static readonly string[] Endings = ["STATUS", "CODE"];

    /// <summary>
    /// An everyday word, or a duration: <c>Accepted</c>, <c>Locked</c>, <c>RequestTimeout</c>. Such names stand for other things as well, and say little by themselves.
    /// </summary>
    public bool IsEveryday =>
        (Name.IndexOfAny([' ', '-']) < 0 && Name is not ("Unauthorized" or "Forbidden"))
        || Name.EndsWith("Timeout", StringComparison.Ordinal)
        || Name == "Not Allowed";

    /// <summary>
    /// The code that <paramref name="identifier"/> names: the one with <paramref name="value"/> where that bears the name (names are not unique), otherwise a registered one;
    /// null where it is no code's name. What only vendors call a code ("Invalid Token") is anybody's to use.
    /// </summary>
    public static NamedCode? Find(CodeSystem system, string identifier, int value)
    {
        NamedCode? found = null;
        foreach ((string words, bool saysStatus) in Readings(identifier))
        {
            foreach (CodeEntry entry in CodeCatalog.Instance.Entries(system))
            {
                if (NameOf(entry, words) is not { } name)
                {
                    continue;
                }

                var named = new NamedCode(entry, name, saysStatus);
                if (named.Covers(value))
                {
                    return named;
                }

                if (found is null && IsRegistered(entry) && !IsVague(name, entry))
                {
                    found = named;
                }
            }
        }

        return found;
    }

    /// <summary>Whether the code has this value.</summary>
    public bool Covers(int value) => Entry.First <= value && value <= Entry.Last;

    private static string? NameOf(CodeEntry entry, string words) => entry.IndexOfName(words) switch
    {
        < 0 => null,
        0 => entry.Name,
        var alias => entry.Aliases[alias - 1],
    };

    private static bool IsRegistered(CodeEntry entry) =>
        entry.Registration is Registration.Standard or Registration.Temporary or Registration.Obsolete or Registration.Reserved;

    /// <summary>.NET's "Moved", "Redirect" and "Ambiguous" fit many a code, and "(Unused)" is none's name.</summary>
    private static bool IsVague(string name, CodeEntry entry) => name == "(Unused)" || (name != entry.Name && name.IndexOfAny([' ', '-']) < 0);

    /// <summary>The identifier as it is, then without what may stand before and after a code's name.</summary>
    private static IEnumerable<(string Words, bool SaysStatus)> Readings(string identifier)
    {
        for (int start = 0, next; start < identifier.Length; start = next)
        {
            string words = identifier.Substring(start);
            bool saysStatus = SaysStatus(identifier, start);
            yield return (words, saysStatus);
            for (int end = StartOfEnding(words, words.Length); end > 0; end = StartOfEnding(words, end))
            {
                yield return (words.Substring(0, end), saysStatus || SaysStatus(words, words.Length));
            }

            next = EndOfBeginning(identifier, start);
            if (next == start)
            {
                yield break;
            }
        }

        static bool SaysStatus(string name, int end) => name.Substring(0, end).IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0 || name.StartsWith("SC_", StringComparison.Ordinal);
    }

    private static int EndOfBeginning(string name, int start)
    {
        int end = start;
        while (end < name.Length && (char.IsDigit(name[end]) || name[end] == '_'))
        {
            end++;
        }

        if (end > start)
        {
            return end;
        }

        foreach (string word in Beginnings)
        {
            end = start + word.Length;
            if (end < name.Length && string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (NameWords.Begins(name, end) || char.IsDigit(name[end]) || name[end] == '_'))
            {
                return end;
            }
        }

        return start;
    }

    private static int StartOfEnding(string name, int end)
    {
        int start = end;
        while (start > 0 && (char.IsDigit(name[start - 1]) || name[start - 1] == '_'))
        {
            start--;
        }

        if (start < end)
        {
            return start;
        }

        foreach (string word in Endings)
        {
            start = end - word.Length;
            if (start > 0 && string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && NameWords.Begins(name, start))
            {
                return start;
            }
        }

        return 0;
    }
}
