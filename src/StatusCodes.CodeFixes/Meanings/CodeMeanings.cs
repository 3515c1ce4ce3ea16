using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.Meanings;

/// <summary>What the codes mean, in our own words: one sentence each, in two languages. Read once, at the first question.</summary>
internal static class CodeMeanings
{
    private const int Code = 0;
    private const int English = 2;
    private const int Chinese = 3;

    private static readonly CsvColumns Columns = new("code", "sendable", "meaning_en", "meaning_zh");

    private static readonly ConcurrentDictionary<CodeSystem, Dictionary<string, (string English, string Chinese)>> Known = new();

    /// <summary>The meaning of a code in English; null where nobody has written one.</summary>
    public static string? Find(CatalogCode code) => Both(code)?.English;

    /// <summary>The same in the language of whoever reads it.</summary>
    public static string? FindFor(CultureInfo reader, CatalogCode code) =>
        Both(code) is not { } both ? null : IsChinese(reader) ? both.Chinese : both.English;

    /// <summary>As the texts are found: <c>zh-CN</c> reads those of <c>zh-Hans</c>.</summary>
    private static bool IsChinese(CultureInfo culture)
    {
        while (culture.Name.Length > 0 && culture.Name != "zh-Hans")
        {
            culture = culture.Parent;
        }

        return culture.Name.Length > 0;
    }

    private static (string English, string Chinese)? Both(CatalogCode code) =>
        Known.GetOrAdd(code.System, Read).TryGetValue(code.Label, out (string English, string Chinese) both) ? both : null;

    private static Dictionary<string, (string English, string Chinese)> Read(CodeSystem system)
    {
        string file = system.OptionName + ".csv";
        using Stream? stream = typeof(CodeMeanings).Assembly.GetManifestResourceStream("StatusCodes.Meanings." + file);
        if (stream is null)
        {
            return [];
        }

        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        using var reader = new StreamReader(stream, strict, detectEncodingFromByteOrderMarks: false);
        // A code that vendors use for several things has several rows, the best known first.
        return Columns.Read("Meanings/" + file, reader)
            .GroupBy(static row => row.Cells[Code], StringComparer.Ordinal)
            .ToDictionary(
                static rows => rows.Key,
                static rows => (Columns.Required(rows.First(), English), Columns.Required(rows.First(), Chinese)),
                StringComparer.Ordinal);
    }
}
