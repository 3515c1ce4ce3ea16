using System;
using System.Text.RegularExpressions;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Texts;

/// <summary>Where the documents are that messages cite.</summary>
internal static class DocumentLinks
{
    private static readonly Regex Rfc = new(@"^RFC (?<number>\d+)(?: §(?<section>[\d.]+))?$", RegexOptions.CultureInvariant);

    /// <summary>
    /// The address of what is cited, with the section; empty where a document has none, and null where the text is no document.
    /// </summary>
    public static string? Of(string text, CodeSystem system)
    {
        if (Rfc.Match(text) is { Success: true } rfc)
        {
            string page = $"https://www.rfc-editor.org/rfc/rfc{rfc.Groups["number"].Value}.html";
            return rfc.Groups["section"] is { Success: true } section ? $"{page}#section-{section.Value}" : page;
        }

        return text.StartsWith("draft-", StringComparison.Ordinal)
            ? "https://datatracker.ietf.org/doc/html/" + text
            : system.Documents.TryGetValue(text, out string? address) ? address : null;
    }
}
