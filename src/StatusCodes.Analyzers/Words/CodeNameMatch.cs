using System;
using System.Collections.Generic;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Words;

/// <summary>
/// The code whose name an identifier is: <c>NotFound</c>, <c>Status404NotFound</c>,
/// <c>HTTP_NOT_FOUND</c>, <c>NotFoundCode</c> are all "Not Found".
/// </summary>
/// <param name="Entry">The code.</param>
/// <param name="Name">Its name or alias.</param>
/// <param name="HasStatusWord">Whether the identifier also says that it is a status: <c>Status404NotFound</c>, <c>SC_NOT_FOUND</c>.</param>
internal readonly record struct CodeNameMatch(CodeEntry Entry, string Name, bool HasStatusWord)
{
    private static readonly string[] Prefixes = ["HTTP", "STATUS", "CODE", "SC_"];
    private static readonly string[] Suffixes = ["STATUS", "CODE"];

    /// <summary>
    /// An everyday word, or a duration: <c>Accepted</c>, <c>Locked</c>, <c>RequestTimeout</c>.
    /// Such names stand for other things as well, and say little by themselves.
    /// </summary>
    public bool IsAmbiguous =>
        (Name.IndexOfAny([' ', '-']) < 0 && Name is not ("Unauthorized" or "Forbidden"))
        || Name.EndsWith("Timeout", StringComparison.Ordinal)
        || Name == "Not Allowed";

    /// <summary>
    /// The code that <paramref name="identifier"/> names:
    /// the one with <paramref name="value"/> where that bears the name (names are not unique), otherwise a registered one;
    /// null where it is no code's name. What only vendors call a code ("Invalid Token") is anybody's to use.
    /// </summary>
    public static CodeNameMatch? Find(CodeSystem system, string identifier, int value)
    {
        CodeNameMatch? found = null;
        foreach ((string words, bool hasStatusWord) in Readings(identifier))
        {
            foreach (CodeEntry entry in system.Entries)
            {
                if (NameOf(entry, words) is not { } name)
                {
                    continue;
                }

                var named = new CodeNameMatch(entry, name, hasStatusWord);
                if (named.HasNumber(value))
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
    public bool HasNumber(int value) => Entry.First <= value && value <= Entry.Last;

    private static string? NameOf(CodeEntry entry, string words) => entry.IndexOfName(words) switch
    {
        < 0 => null,
        0 => entry.Name,
        var alias => entry.Aliases[alias - 1],
    };

    private static bool IsRegistered(CodeEntry entry) =>
        entry.Registration is Registration.Standard or Registration.Temporary or Registration.Obsolete or Registration.Reserved;

    /// <summary>.NET's "Moved", "Redirect" and "Ambiguous" fit many a code, and a placeholder is none's name.</summary>
    private static bool IsVague(string name, CodeEntry entry) =>
        name == entry.Name ? entry.HasPlaceholderName : name.IndexOfAny([' ', '-']) < 0;

    /// <summary>The identifier as it is, then without what may stand before and after a code's name.</summary>
    private static IEnumerable<(string Words, bool HasStatusWord)> Readings(string identifier)
    {
        for (int start = 0, next; start < identifier.Length; start = next)
        {
            string words = identifier.Substring(start);
            bool hasStatusWord = HasStatusWord(identifier, start);
            yield return (words, hasStatusWord);
            for (int end = StartOfSuffix(words, words.Length); end > 0; end = StartOfSuffix(words, end))
            {
                yield return (words.Substring(0, end), hasStatusWord || HasStatusWord(words, words.Length));
            }

            next = EndOfPrefix(identifier, start);
            if (next == start)
            {
                yield break;
            }
        }

        static bool HasStatusWord(string name, int end) =>
            name.IndexOf("status", 0, end, StringComparison.OrdinalIgnoreCase) >= 0 || name.StartsWith("SC_", StringComparison.Ordinal);
    }

    private static int EndOfPrefix(string name, int start)
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

        foreach (string word in Prefixes)
        {
            end = start + word.Length;
            if (end < name.Length
                && string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (IdentifierWords.IsWordStart(name, end) || char.IsDigit(name[end]) || name[end] == '_'))
            {
                return end;
            }
        }

        return start;
    }

    private static int StartOfSuffix(string name, int end)
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

        foreach (string word in Suffixes)
        {
            start = end - word.Length;
            if (start > 0
                && string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && IdentifierWords.IsWordStart(name, start))
            {
                return start;
            }
        }

        return 0;
    }
}
