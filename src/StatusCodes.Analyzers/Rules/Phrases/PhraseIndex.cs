using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Rules.Phrases;

/// <summary>
/// The codes of a system by their registered phrases, those included that the registry has given up.
/// Only a text that is the phrase and nothing more counts: <c>Not Found</c>, not <c>Order not found</c>.
/// </summary>
internal sealed class PhraseIndex
{
    private readonly Lazy<Dictionary<string, CodeEntry>> _byPhrase;
    private readonly Lazy<string[][]> _byLength;
    private readonly Func<CodeEntry, CodeEntry, string, bool> _isTelling;

    /// <param name="system">The system.</param>
    /// <param name="isTelling">
    /// Whether the second code's phrase beside the first code says that one of the two is wrong: many phrases are words of every day.
    /// </param>
    /// <param name="spellings">How else the phrases are written, behind their codes: <c>200 Command okay</c>.</param>
    public PhraseIndex(
        CodeSystem system,
        Func<CodeEntry, CodeEntry, string, bool> isTelling,
        params string[] spellings)
    {
        _byPhrase = new(() => Read(system, spellings));
        _byLength = new(() => ByLength(_byPhrase.Value.Keys));
        _isTelling = isTelling;
    }

    /// <summary>The code whose phrase a text is, with or without the mark at its end; null for every other text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCertain">
    /// Whether it surely stands beside a code: then a single word may be written small, too, <c>unauthorized</c>.
    /// </param>
    public CodeEntry? Find(string text, bool isCertain = false)
    {
        string phrase = text.Length > 1 && IsEnd(text[text.Length - 1]) ? text.Substring(0, text.Length - 1) : text;
        return phrase.Length > 1
            && _byPhrase.Value.TryGetValue(phrase, out CodeEntry? entry)
            && (phrase.IndexOf(' ') > 0 || (char.IsUpper(phrase[0]) ? !IsRunTogether(phrase, entry) : isCertain && IsOneWord(entry.Name)))
                ? entry
                : null;
    }

    /// <summary>A text without the number that it begins with: <c>Unauthorized</c> of <c>401 Unauthorized</c>.</summary>
    public static string WithoutNumber(string text) => NumberBefore(text, 0) is > 0 and var start ? text.Substring(start) : text;

    /// <summary>
    /// Whether a phrase, and nothing but it and a number before it, stands before the next quote in a text.
    /// Asked of every string; makes none.
    /// </summary>
    public bool IsPhraseAt(string text, int start)
    {
        start += NumberBefore(text, start);
        string[][] byLength = _byLength.Value;
        int length = text.IndexOf('"', start, Math.Min(byLength.Length + 1, text.Length - start)) - start;
        if (length > 0 && IsEnd(text[start + length - 1]))
        {
            length--;
        }

        if (length < 0 || length >= byLength.Length)
        {
            return false;
        }

        foreach (string phrase in byLength[length])
        {
            if (IdentifierWords.IsAt(text, start, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether <paramref name="own"/> has a phrase of its own, and <paramref name="text"/>,
    /// the phrase of <paramref name="other"/>, is none of its names.
    /// </summary>
    public bool IsMismatch(CodeEntry own, CodeEntry other, string text) =>
        own != other && IsRegistered(own) && !own.HasName(text) && _isTelling(own, other, text);

    /// <summary>Whether a phrase is more than one word: <c>Not Found</c>, <c>NotFound</c>.</summary>
    public static bool IsOfSeveralWords(string phrase) => phrase.IndexOf(' ') > 0 || HasHumps(phrase);

    /// <summary>How long a number of three digits is, with what stands between it and a word; 0 where there is none.</summary>
    private static int NumberBefore(string text, int start)
    {
        if (start + 4 >= text.Length || !IsDigit(text[start]) || !IsDigit(text[start + 1]) || !IsDigit(text[start + 2]))
        {
            return 0;
        }

        int end = start + 3;
        while (end < text.Length && text[end] is ' ' or ':' or '-')
        {
            end++;
        }

        return end > start + 3 && end < text.Length && char.IsLetter(text[end]) ? end - start : 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsOneWord(string phrase) => phrase.IndexOf(' ') < 0;

    /// <summary><c>Notfound</c>, <c>NOTFOUND</c>: nobody writes the phrase so, and the words of a key may stand together.</summary>
    private static bool IsRunTogether(string phrase, CodeEntry entry) => !IsOneWord(entry.Name) && !HasHumps(phrase);

    private static bool HasHumps(string phrase)
    {
        for (int i = 1; i < phrase.Length; i++)
        {
            if (char.IsUpper(phrase[i]) && char.IsLower(phrase[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(char last) => last is '.' or '!';

    private static bool IsRegistered(CodeEntry entry) =>
        entry.IsDefined
        && !entry.HasPlaceholderName
        && (entry.IsOutdated || entry.Registration is Registration.Standard or Registration.Temporary);

    private static string[][] ByLength(IReadOnlyCollection<string> phrases)
    {
        ILookup<int, string> byLength = phrases.ToLookup(static phrase => phrase.Length);
        return Enumerable.Range(0, phrases.Max(static phrase => phrase.Length) + 1).Select(length => byLength[length].ToArray()).ToArray();
    }

    /// <summary>
    /// A phrase that two codes have is the first one's. Aliases of one word are names that .NET made up: <c>Redirect</c>.
    /// </summary>
    private static Dictionary<string, CodeEntry> Read(CodeSystem system, string[] spellings)
    {
        var byPhrase = new Dictionary<string, CodeEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (CodeEntry entry in system.Entries.Where(IsRegistered))
        {
            foreach (string phrase in entry.Aliases.Where(IsOfSeveralWords).Prepend(entry.Name))
            {
                Add(byPhrase, phrase, entry);
            }
        }

        foreach (string spelling in spellings)
        {
            int blank = spelling.IndexOf(' ');
            int code = int.Parse(spelling.Substring(0, blank), CultureInfo.InvariantCulture);
            string phrase = spelling.Substring(blank + 1);
            Add(byPhrase, phrase, system.Find(code)!);
        }

        return byPhrase;
    }

    /// <summary>A phrase of letters alone is written without its blanks, too: <c>NotFound</c>.</summary>
    private static void Add(Dictionary<string, CodeEntry> byPhrase, string phrase, CodeEntry entry)
    {
        if (!byPhrase.ContainsKey(phrase))
        {
            byPhrase.Add(phrase, entry);
        }

        if (phrase.IndexOf(' ') > 0 && phrase.All(static c => c == ' ' || char.IsLetter(c)))
        {
            string joined = phrase.Replace(" ", "");
            if (!byPhrase.ContainsKey(joined))
            {
                byPhrase.Add(joined, entry);
            }
        }
    }
}
