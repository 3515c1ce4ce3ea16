using System;
using System.Globalization;
using System.Linq;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Texts;

/// <summary>How messages speak of the catalog's rows.</summary>
internal static class CodeTexts
{
    // A longer name is a sentence about the code; its first alias is shorter.
    private const int MostWords = 3;

    /// <summary>The name that people know: IANA calls 306 and 418 "(Unused)", which tells nobody what was meant.</summary>
    public static string ShownName(this CodeEntry entry) =>
        entry.HasPlaceholderName && entry.Aliases.Length > 0 ? entry.Aliases[0] : entry.Name;

    /// <summary>The document that says what has become of the code, or who uses it without one: the first of several.</summary>
    public static string ShownSource(this CodeEntry entry) =>
        entry.Source.Length > 0 ? Sources(entry)[0] : entry.Vendor ?? "";

    /// <summary>
    /// The document that <see cref="ShownName"/> is from. Where the registry gives none, that is the last:
    /// RFC 9110 §15.5.19 calls 418 "(Unused)", and the teapot is RFC 2324's.
    /// </summary>
    public static string NameSource(this CodeEntry entry) => entry.HasPlaceholderName ? Sources(entry).Last() : entry.ShownSource();

    /// <summary>
    /// What the code means, in quotes; <c>nothing</c> where no registry has it: what one vendor calls it is not the protocol's.
    /// </summary>
    public static string ShownMeaning(this CodeEntry? entry) =>
        entry is null or { IsUnassigned: true } or { Registration: Registration.Nonstandard } ? "nothing" : $"\"{entry.ShownName()}\"";

    /// <summary>The name as part of a sentence: <c>file status</c>, <c>PROT level not supported</c>.</summary>
    public static string NameInSentence(this CodeEntry entry) =>
        entry.Name is [var first, >= 'a' and <= 'z', ..] ? char.ToLowerInvariant(first) + entry.Name.Substring(1) : entry.Name;

    /// <summary>What to send instead: <c>429 Too Many Requests or 503 Service Unavailable</c>; empty where nothing is known.</summary>
    public static string ShownAlternatives(this CodeEntry entry, CodeSystem system) =>
        string.Join(
            " or ",
            entry.Alternatives.Select(code => code.ToString(CultureInfo.InvariantCulture) + " " + system.Find(code)!.ShortName()));

    /// <summary>
    /// The registry's name, or the first alias where that name is a sentence
    /// ("Action not taken, file unavailable") or none at all ("(Unused)").
    /// </summary>
    public static string ShortName(this CodeEntry entry) =>
        IsPlain(entry.Name) && entry.Name.Split(' ', '-').Length <= MostWords
            ? entry.Name
            : entry.Aliases.FirstOrDefault(IsPlain) ?? entry.Name;

    private static bool IsPlain(string name) => name.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\'');

    private static string[] Sources(CodeEntry entry) => entry.Source.Split(["; "], StringSplitOptions.None);
}
