using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.Meanings;

/// <summary>What the codes mean, in our own words: one English sentence each. Read once, at the first constant that is declared.</summary>
internal static class CodeMeanings
{
    private const int Code = 0;
    private const int English = 2;

    private static readonly CsvColumns Columns = new("code", "sendable", "meaning_en", "meaning_zh");

    private static readonly ConcurrentDictionary<CodeSystem, Dictionary<string, string>> Known = new();

    /// <summary>The meaning of a code; null where nobody has written one.</summary>
    public static string? Find(CatalogCode code) =>
        Known.GetOrAdd(code.System, Read).TryGetValue(code.Label, out string? meaning) ? meaning : null;

    private static Dictionary<string, string> Read(CodeSystem system)
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
            .ToDictionary(static rows => rows.Key, static rows => Columns.Required(rows.First(), English), StringComparer.Ordinal);
    }
}
