using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Catalog.Reading;

/// <summary>One line of a CSV file, split into its cells.</summary>
/// <param name="File">The file's name, for complaints.</param>
/// <param name="Line">The line in the file; the header is line 1.</param>
/// <param name="Cells">The cells with their quotes taken off.</param>
internal sealed record CsvRecord(string File, int Line, ImmutableArray<string> Cells)
{
    /// <summary>The exception that says what is wrong with this line.</summary>
    public CatalogException Fault(string reason) => new(File, Line, reason);
}
