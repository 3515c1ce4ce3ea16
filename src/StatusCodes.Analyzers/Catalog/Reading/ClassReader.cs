using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace StatusCodes.Analyzers.Catalog.Reading;

/// <summary>
/// Reads a file of what first digits mean, as strictly as the codes themselves; complaints are <see cref="CatalogException"/>s.
/// </summary>
internal static class ClassReader
{
    private static readonly CsvColumns Columns = new("class", "name", "source");

    /// <summary>The rows of <paramref name="text"/>, ascending.</summary>
    /// <param name="file">The file's name, for complaints.</param>
    /// <param name="text">The file's content.</param>
    public static ImmutableArray<CodeClass> Read(string file, TextReader text)
    {
        var rows = Columns.Read(file, text);
        for (var i = 1; i < rows.Length; i++)
        {
            if (string.CompareOrdinal(rows[i - 1].Cells[0], rows[i].Cells[0]) >= 0)
            {
                throw rows[i].Fault($"the class '{rows[i].Cells[0]}' does not come after '{rows[i - 1].Cells[0]}'");
            }
        }

        return rows
            .Select(static row => new CodeClass(DigitOf(row), Columns.Required(row, 1), Columns.Required(row, 2)))
            .ToImmutableArray();
    }

    private static int DigitOf(CsvRecord row) =>
        row.Cells[0] is [>= '1' and <= '9' and var digit, 'x', 'x'] ? digit - '0' : throw row.Fault($"'{row.Cells[0]}' is no class");
}
