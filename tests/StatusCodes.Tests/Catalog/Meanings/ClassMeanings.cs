using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Tests.Catalog.Meanings;

/// <summary>
/// Reads what first digits mean, from the files in the catalog's folder <c>Meanings</c>: the same classes in the same order.
/// </summary>
internal static class ClassMeanings
{
    private static readonly CsvColumns Columns = new("class", "meaning_en", "meaning_zh");

    /// <summary>A meaning for each class of the system; empty where first digits mean nothing.</summary>
    public static ImmutableArray<(string English, string Chinese)> Of(CodeSystem system)
    {
        if (system.Classes.IsEmpty)
        {
            return [];
        }

        var file = system.OptionName + "-classes.csv";
        using var text = new StreamReader(TestPaths.InRepository("src", "StatusCodes.Analyzers", "Catalog", "Meanings", file));
        var rows = Columns.Read("Meanings/" + file, text);
        if (!rows.Select(row => row.Cells[0]).SequenceEqual(system.Classes.Select(c => $"{c.Digit}xx"), StringComparer.Ordinal))
        {
            throw new CatalogException("Meanings/" + file, 1, $"the classes are not those of {file}");
        }

        return [.. rows.Select(row => (Columns.Required(row, 1), Columns.Required(row, 2)))];
    }
}
