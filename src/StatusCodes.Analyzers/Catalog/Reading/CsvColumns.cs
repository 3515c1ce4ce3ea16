using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace StatusCodes.Analyzers.Catalog.Reading;

/// <summary>
/// The columns of a CSV file, and what its header and every cell keep to; what does not throws a <see cref="CatalogException"/>.
/// </summary>
internal sealed class CsvColumns(params string[] names)
{
    /// <summary>The rows below the header.</summary>
    /// <param name="file">The file's name, for complaints.</param>
    /// <param name="text">The file's content.</param>
    public ImmutableArray<CsvRecord> Read(string file, TextReader text)
    {
        var records = CsvRecords.Read(file, text).ToImmutableArray();
        if (records.IsEmpty)
        {
            throw new CatalogException(file, 1, "the header is missing");
        }

        CheckHeader(records[0]);
        var rows = records.RemoveAt(0);
        foreach (var row in rows)
        {
            CheckCells(row);
        }

        return rows;
    }

    /// <summary>The text of a cell that must not be empty.</summary>
    public string Required(CsvRecord row, int column) =>
        row.Cells[column] is { Length: > 0 } cell ? cell : throw row.Fault($"the cell {names[column]} is empty");

    /// <summary>What a cell of <c>true</c> or <c>false</c> says.</summary>
    public bool Flag(CsvRecord row, int column) => Required(row, column) switch
    {
        "true" => true,
        "false" => false,
        var text => throw row.Fault($"'{text}' is neither true nor false in {names[column]}"),
    };

    private void CheckHeader(CsvRecord header)
    {
        if (header.Cells.FirstOrDefault(c => !names.Contains(c)) is { } unknown)
        {
            throw header.Fault($"the column '{unknown}' is unknown");
        }

        if (names.FirstOrDefault(c => !header.Cells.Contains(c)) is { } missing)
        {
            throw header.Fault($"the column '{missing}' is missing");
        }

        if (!header.Cells.SequenceEqual(names))
        {
            throw header.Fault("the columns are not in order: " + string.Join(",", names));
        }
    }

    private void CheckCells(CsvRecord row)
    {
        if (row.Cells.Length != names.Length)
        {
            throw row.Fault($"the row has {row.Cells.Length} cells, not {names.Length}");
        }

        if (row.Cells.FirstOrDefault(HasStrayWhitespace) is { } cell)
        {
            throw row.Fault($"stray whitespace in '{cell}'");
        }
    }

    // Only single spaces between words: what else Unicode calls white (tab, CR, NBSP, U+3000) is invisible in a review.
    private static bool HasStrayWhitespace(string cell) =>
        cell.Trim().Length != cell.Length
        || cell.Contains("  ")
        || cell.Any(c => c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c)));
}
