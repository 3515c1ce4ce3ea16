using System.Globalization;
using System.Linq;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Texts;

/// <summary>How messages speak of the catalog's rows.</summary>
internal static class CodeTexts
{
    /// <summary>The name that people know: IANA calls 306 and 418 "(Unused)", which tells nobody what was meant.</summary>
    public static string ShownName(this CodeEntry entry) =>
        entry.HasPlaceholderName && entry.Aliases.Length > 0 ? entry.Aliases[0] : entry.Name;

    /// <summary>The document that defines the code, or who uses it without one.</summary>
    public static string ShownSource(this CodeEntry entry) => entry.Source.Length > 0 ? entry.Source : entry.Vendor ?? "";

    /// <summary>What the code means, in quotes; <c>nothing</c> where nobody has defined it.</summary>
    public static string ShownMeaning(this CodeEntry? entry) =>
        entry is null or { IsUnassigned: true } ? "nothing" : $"\"{entry.ShownName()}\"";

    /// <summary>What to send instead: <c>429 Too Many Requests or 503 Service Unavailable</c>.</summary>
    public static string ShownAlternatives(this CodeEntry entry, CodeSystem system) =>
        string.Join(" or ", entry.Alternatives.Select(code => code.ToString(CultureInfo.InvariantCulture) + " " + system.Find(code)!.Name));
}
