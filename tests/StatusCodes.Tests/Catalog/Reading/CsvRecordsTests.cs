using System.IO;
using System.Linq;
using StatusCodes.Analyzers.Catalog.Reading;
using Xunit;

namespace StatusCodes.Tests.Catalog.Reading;

/// <summary>RFC 4180 quoting, one record a line.</summary>
public sealed class CsvRecordsTests
{
    [Theory]
    [InlineData("a,b\n", "a|b")]
    [InlineData("a,\n", "a|")]
    [InlineData(",\n", "|")]
    [InlineData("\"a,b\",c\n", "a,b|c")]
    [InlineData("\"say \"\"hi\"\"\",c\n", "say \"hi\"|c")]
    [InlineData("a,\"\"\n", "a|")]
    [InlineData("\"\"\"\"\n", "\"")]
    public void Read_QuotedOrPlain_GivesCells(string text, string cells)
    {
        var record = Assert.Single(CsvRecords.Read("t.csv", new StringReader(text)));

        Assert.Equal(cells, string.Join("|", record.Cells));
    }

    [Fact]
    public void Read_SeveralLines_NumbersThemFromOne()
    {
        var records = CsvRecords.Read("t.csv", new StringReader("a\nb\nc\n"));

        Assert.Equal([(1, "a"), (2, "b"), (3, "c")], records.Select(r => (r.Line, r.Cells[0])));
    }
}
