using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Tests.Catalog.Meanings;

/// <summary>
/// Reads the files in the catalog's folder <c>Meanings</c>, as strictly as the catalog itself is read: the same codes in the same order.
/// Complaints are <see cref="CatalogException"/>s.
/// </summary>
internal static class CodeMeanings
{
    private static readonly CsvColumns Columns = new("code", "sendable", "meaning_en", "meaning_zh");

    private static readonly ConcurrentDictionary<CodeSystem, ImmutableArray<CodeMeaning>> Known = new();

    /// <summary>A meaning for each row of the system, in the rows' order.</summary>
    public static ImmutableArray<CodeMeaning> Of(CodeSystem system) => Known.GetOrAdd(system, ReadFile);

    /// <summary>The meaning of one row.</summary>
    public static CodeMeaning Of(CodeSystem system, CodeEntry entry) => Of(system)[CatalogLookup.Rows(system).IndexOf(entry)];

    /// <summary>The meanings in <paramref name="text"/>, one for each of <paramref name="codes"/>.</summary>
    /// <param name="file">The name of the catalog's file: <c>http.csv</c>.</param>
    /// <param name="text">The content of the file of that name in <c>Meanings</c>.</param>
    /// <param name="codes">The codes of the catalog's file, as the tables write them.</param>
    public static ImmutableArray<CodeMeaning> Read(string file, TextReader text, ImmutableArray<string> codes)
    {
        var rows = Columns.Read("Meanings/" + file, text);
        CheckCodes(file, rows, codes);
        return [.. rows.Select(r => new CodeMeaning(r.Cells[0], Columns.Flag(r, 1), Columns.Required(r, 2), Columns.Required(r, 3)))];
    }

    private static ImmutableArray<CodeMeaning> ReadFile(CodeSystem system)
    {
        var file = system.OptionName + ".csv";
        var path = TestPaths.InRepository("src", "StatusCodes.Analyzers", "Catalog", "Meanings", file);
        var encoding = new UTF8Encoding(false, throwOnInvalidBytes: true);
        using var text = new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: false);
        return Read(file, text, [.. CatalogLookup.Rows(system).Select(CatalogLookup.Written)]);
    }

    private static void CheckCodes(string file, ImmutableArray<CsvRecord> rows, ImmutableArray<string> codes)
    {
        var written = rows.Select(r => r.Cells[0]).ToImmutableArray();
        if (codes.Except(written).FirstOrDefault() is { } missing)
        {
            // The line where the row belongs: the header is line 1.
            throw new CatalogException("Meanings/" + file, codes.IndexOf(missing) + 2, $"the code '{missing}' of {file} is missing");
        }

        for (var i = 0; i < rows.Length; i++)
        {
            if (!codes.Contains(written[i]))
            {
                throw rows[i].Fault($"the code '{written[i]}' is missing in {file}");
            }

            if (written.Take(i + 1).Count(code => code == written[i]) > codes.Count(code => code == written[i]))
            {
                throw rows[i].Fault($"the code '{written[i]}' is given twice");
            }

            if (written[i] != codes[i])
            {
                throw rows[i].Fault($"the code '{written[i]}' stands where {file} has '{codes[i]}'");
            }
        }

        if (written.Length < codes.Length)
        {
            throw new CatalogException("Meanings/" + file, codes.Length + 1, $"the code '{codes[^1]}' of {file} is missing");
        }
    }
}
