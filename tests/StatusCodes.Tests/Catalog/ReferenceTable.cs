using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Tests.Catalog;

/// <summary>
/// The facts that the catalog is checked against: copies of tables that were drawn from the registries, the RFCs and .NET's metadata,
/// not from the catalog. Their source is in the test folder, so that a clone needs nothing beside it.
/// </summary>
internal static class ReferenceTable
{
    /// <summary>The rows of one table, such as <c>http.csv</c>.</summary>
    public static ImmutableArray<ReferenceRow> Read(string file)
    {
        using var text = new StreamReader(TestPaths.InRepository("tests", "StatusCodes.Tests", "Catalog", "Reference", file));
        var records = CsvRecords.Read(file, text).ToImmutableArray();
        return [.. records.Skip(1).Select(r => new ReferenceRow(records[0].Cells, r.Cells))];
    }

    /// <summary>The codes of one table, as theory data.</summary>
    public static IEnumerable<object[]> Codes(string file, string column = "code") => Read(file).Select(r => new object[] { r[column] });

    /// <summary>The codes of one table with their names, as theory data: a code may mean different things to different vendors.</summary>
    public static IEnumerable<object[]> NamedCodes(string file, string name) => Read(file).Select(r => new object[] { r["code"], r[name] });

    /// <summary>The row of one code.</summary>
    public static ReferenceRow Row(string file, string code, string column = "code") => Read(file).Single(r => r[column] == code);
}
