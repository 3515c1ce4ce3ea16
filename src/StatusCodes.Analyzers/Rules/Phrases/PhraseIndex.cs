using System;
using System.Collections.Generic;
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
    public PhraseIndex(CodeSystem system, Func<CodeEntry, CodeEntry, string, bool> isTelling)
    {
        _byPhrase = new(() => Read(system));
        _byLength = new(() => ByLength(_byPhrase.Value.Keys));
        _isTelling = isTelling;
    }

    /// <summary>The code whose phrase a text is; null for every other text.</summary>
    public CodeEntry? Find(string text) =>
        text.Length > 1
        && _byPhrase.Value.TryGetValue(text, out CodeEntry? entry)
        && (IsOfSeveralWords(text) || char.IsUpper(text[0]))
            ? entry
            : null;

    /// <summary>Whether a phrase, and nothing but it, stands before the next quote in a text. Asked of every string; makes none.</summary>
    public bool IsPhraseAt(string text, int start)
    {
        string[][] byLength = _byLength.Value;
        int length = text.IndexOf('"', start, Math.Min(byLength.Length, text.Length - start)) - start;
        if (length < 0)
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

    /// <summary>Whether a phrase is more than one word.</summary>
    public static bool IsOfSeveralWords(string phrase) => phrase.IndexOf(' ') > 0;

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
    private static Dictionary<string, CodeEntry> Read(CodeSystem system)
    {
        var byPhrase = new Dictionary<string, CodeEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (CodeEntry entry in system.Entries.Where(IsRegistered))
        {
            foreach (string phrase in entry.Aliases.Where(IsOfSeveralWords).Prepend(entry.Name))
            {
                if (!byPhrase.ContainsKey(phrase))
                {
                    byPhrase.Add(phrase, entry);
                }
            }
        }

        return byPhrase;
    }
}
