using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Analyzers.Catalog.Meanings;

/// <summary>
/// What the codes and their classes mean, for people alone: descriptions show it, new constants carry it.
/// Read at the first of them that somebody looks at.
/// </summary>
internal static class CodeMeanings
{
    private static readonly CsvColumns OfCodes = new("code", "sendable", "meaning_en", "meaning_zh");

    private static readonly CsvColumns OfClasses = new("class", "meaning_en", "meaning_zh");

    private static readonly ConcurrentDictionary<CodeSystem, ILookup<string, CodeMeaning>> Codes = new();

    private static readonly ConcurrentDictionary<CodeSystem, ILookup<string, CodeMeaning>> Classes = new();

    /// <summary>The meaning of a row that is one code, another vendor's where the row is theirs; null where nobody has written one.</summary>
    public static CodeMeaning? Find(CodeSystem system, CodeEntry entry)
    {
        if (entry.First != entry.Last || system.Find(entry.First, entry.SubStatus) is not { } best)
        {
            return null;
        }

        // The rows of one code stand in the same order in both files, the best known first.
        return Codes.GetOrAdd(system, static system => Read(system.OptionName + ".csv", OfCodes))[LabelOf(entry, system)]
            .ElementAtOrDefault(best.Others.IndexOf(entry) + 1);
    }

    /// <summary>What all codes of one first digit have in common; null where nobody has written it.</summary>
    public static CodeMeaning? Find(CodeSystem system, CodeClass codeClass) =>
        Classes.GetOrAdd(system, static system => Read(system.OptionName + "-classes.csv", OfClasses))[Digits(codeClass.Digit) + "xx"]
            .FirstOrDefault();

    private static string LabelOf(CodeEntry entry, CodeSystem system) =>
        system.HasSubStatuses ? $"{Digits(entry.First)}.{Digits(entry.SubStatus)}" : Digits(entry.First);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ILookup<string, CodeMeaning> Read(string file, CsvColumns columns)
    {
        ImmutableArray<CsvRecord> rows = ImmutableArray<CsvRecord>.Empty;
        if (typeof(CodeMeanings).Assembly.GetManifestResourceStream("StatusCodes.Meanings." + file) is { } stream)
        {
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            using var reader = new StreamReader(stream, strict, detectEncodingFromByteOrderMarks: false);
            rows = columns.Read("Meanings/" + file, reader);
        }

        // The two sentences are the last cells of every row.
        return rows
            .Select(row => new CodeMeaning(
                row.Cells[0], columns.Required(row, row.Cells.Length - 2), columns.Required(row, row.Cells.Length - 1)))
            .ToLookup(static meaning => meaning.Label, StringComparer.Ordinal);
    }
}
