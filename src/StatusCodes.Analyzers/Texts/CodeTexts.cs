using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
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

    /// <summary><see cref="ShownSource"/> as an argument of a message, in the language of whoever reads it.</summary>
    public static object SourceInMessage(this CodeEntry entry) => CatalogWords.InMessage(entry.ShownSource());

    /// <summary><see cref="NameSource"/> as an argument of a message.</summary>
    public static object NameSourceInMessage(this CodeEntry entry) => CatalogWords.InMessage(entry.NameSource());

    /// <summary>Who uses a code that no registry has, as an argument of a message.</summary>
    public static object? VendorInMessage(this CodeEntry entry) => entry.Vendor is { } vendor ? CatalogWords.InMessage(vendor) : null;

    /// <summary>What a class means, as an argument of a message.</summary>
    public static object NameInMessage(this CodeClass codeClass) => CatalogWords.InMessage(codeClass.Name);

    /// <summary>What a system calls the code: its name, or our own words in the language of whoever reads them.</summary>
    public static object NameIn(this CodeEntry entry, CodeSystem system) =>
        system.WordsPrefix is null ? entry.ShownName() : entry.Words(system.WordsPrefix);

    /// <summary>That the code means its name, in quotation marks, or what we say of it, without any: <c>means "Not Found"</c>.</summary>
    public static LocalizableString MeaningIn(this CodeEntry entry, CodeSystem system) => system.WordsPrefix is { } prefix
        ? new WordsText("MeansWords", entry.Words(prefix))
        : Resources.Text("MeansName", entry.ShownName());

    /// <summary>The number with its name or with our words for it: <c>404 "Not Found"</c>, <c>550, which means file unavailable</c>.</summary>
    public static LocalizableString NumberAndNameIn(this CodeEntry entry, CodeSystem system, string number) =>
        system.WordsPrefix is { } prefix
            ? new WordsText("NumberAndWords", entry.Words(prefix), number)
            : Resources.Text("NumberAndName", number, entry.ShownName());

    /// <summary>
    /// That the code means its name; that it means nothing where no registry has it: what one vendor calls it is not the protocol's.
    /// </summary>
    public static LocalizableString ShownMeaning(this CodeEntry? entry, CodeSystem system) =>
        entry is null or { IsUnassigned: true } or { Registration: Registration.Nonstandard }
            ? Resources.Text("MeansNothing")
            : entry.MeaningIn(system);

    /// <summary>The texts are a code each; of a range the row's own words are all there is.</summary>
    private static LocalizableString Words(this CodeEntry entry, string prefix) => entry.First == entry.Last
        ? Resources.Text(prefix + entry.First.ToString(CultureInfo.InvariantCulture))
        : entry.NameInSentence();

    /// <summary>The name as part of a sentence: <c>file status</c>, <c>PROT level not supported</c>.</summary>
    public static string NameInSentence(this CodeEntry entry) =>
        entry.Name is [var first, >= 'a' and <= 'z', ..] ? char.ToLowerInvariant(first) + entry.Name.Substring(1) : entry.Name;

    /// <summary>What to send instead: <c>429 Too Many Requests or 503 Service Unavailable</c>; empty where nothing is known.</summary>
    public static LocalizableString ShownAlternatives(this CodeEntry entry, CodeSystem system) => new AlternativesText(
        ImmutableArray.CreateRange(
            entry.Alternatives,
            code => code.ToString(CultureInfo.InvariantCulture) + " " + system.Find(code)!.ShortName()));

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
