using System;
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
        // The identifier as it is, then without what may stand before and after a code's name.
        CodeNameMatch? found = null;
        for (int start = 0; start < identifier.Length; start = EndOfPrefix(identifier, start))
        {
            for (int end = identifier.Length; end > start; end = StartOfSuffix(identifier, start, end))
            {
                CodeNameMatch? named = Read(system, identifier, start, end, value);
                if (named is { } exact && exact.HasNumber(value))
                {
                    return exact;
                }

                found ??= named;
            }
        }

        return found;
    }

    /// <summary>Whether the code has this value.</summary>
    public bool HasNumber(int value) => Entry.First <= value && value <= Entry.Last;

    /// <summary>The code that a part of the identifier names; the one with <paramref name="value"/> before all others.</summary>
    private static CodeNameMatch? Read(CodeSystem system, string identifier, int start, int end, int value)
    {
        CodeNameMatch? found = null;
        foreach (CodeEntry entry in system.Entries)
        {
            int index = entry.IndexOfName(identifier, start, end);
            if (index < 0)
            {
                continue;
            }

            string name = index == 0 ? entry.Name : entry.Aliases[index - 1];
            var named = new CodeNameMatch(entry, name, HasStatusBeside(identifier, start, end));
            if (named.HasNumber(value))
            {
                return named;
            }

            if (found is null && IsRegistered(entry) && !IsVague(name, entry))
            {
                found = named;
            }
        }

        return found;
    }

    private static bool IsRegistered(CodeEntry entry) =>
        entry.IsOutdated || entry.Registration is Registration.Standard or Registration.Temporary or Registration.Reserved;

    /// <summary>.NET's "Moved", "Redirect" and "Ambiguous" fit many a code, and a placeholder is none's name.</summary>
    private static bool IsVague(string name, CodeEntry entry) =>
        name == entry.Name ? entry.HasPlaceholderName : name.IndexOfAny([' ', '-']) < 0;

    /// <summary>Whether it says status beside the part that is a code's name: <c>NotFoundStatus</c>, not <c>MultiStatus</c>.</summary>
    private static bool HasStatusBeside(string identifier, int start, int end) =>
        identifier.StartsWith("SC_", StringComparison.Ordinal)
        || identifier.IndexOf("status", 0, end < identifier.Length ? identifier.Length : start, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The end of what may stand before a code's name; the identifier's where nothing does.</summary>
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

        return name.Length;
    }

    /// <summary>The start of what may stand after a code's name; <paramref name="first"/> where nothing does.</summary>
    private static int StartOfSuffix(string name, int first, int end)
    {
        int start = end;
        while (start > first && (char.IsDigit(name[start - 1]) || name[start - 1] == '_'))
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
            if (start > first
                && string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && IdentifierWords.IsWordStart(name, start))
            {
                return start;
            }
        }

        return first;
    }
}
