using System.Collections.Immutable;
using System.IO;
using System.Linq;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using Xunit;

namespace StatusCodes.Tests.Catalog.Reading;

/// <summary>A catalog file with any slip is refused, with its place and the reason.</summary>
public sealed class CatalogReaderTests
{
    private const string Header = "code,name,aliases,registration,source,vendor,replacement,body_allowed\n";

    /// <summary>Text after the header, the line that is wrong, and the reason given.</summary>
    public static TheoryData<string, int, string> MalformedRows => new()
    {
        { "404,Not Found\n", 2, "the row has 2 cells, not 8" },
        { "404,A,,standard,S,,,true,\n", 2, "the row has 9 cells, not 8" },
        { Row("4o4"), 2, "'4o4' is no code" },
        { Row("-1"), 2, "'-1' is no code" },
        { Row("+404"), 2, "'+404' is no code" },
        { Row("0404"), 2, "'0404' is no code" },
        { Row("404.1"), 2, "'404.1' is no code" },
        { Row("٤٠٤"), 2, "'٤٠٤' is no code" },
        { Row("123456"), 2, "'123456' is no code" },
        { Row("9-3"), 2, "'9-3' is no code" },
        { Row("3-3"), 2, "'3-3' is no code" },
        { Row("3-"), 2, "'3-' is no code" },
        { Row("1-2-3"), 2, "'1-2-3' is no code" },
        { Row("404", registration: "official"), 2, "the registration 'official' is unknown" },
        { Row("404", registration: "Standard"), 2, "the registration 'Standard' is unknown" },
        { Row("404", registration: "0"), 2, "the registration '0' is unknown" },
        { Row("404", name: "Not \"Found\""), 2, "a quote stands in the unquoted cell 'Not \"Found\"'" },
        { Row("404", name: "\"Not Found"), 2, "the quoted cell 'Not Found,,standard,S,,,true' is not closed on its line" },
        { Row("404", name: "\"Not\" Found"), 2, "text follows the closing quote of 'Not'" },
        { Row("404") + Row("404"), 3, "the code '404' is given twice, also as '404'" },
        { Row("404") + Row("403"), 3, "the code '403' comes after the higher '404'" },
        { Row("400-404") + Row("404"), 3, "the code '404' overlaps '400-404'" },
        { Row("400-404") + Row("402-410"), 3, "the code '402-410' overlaps '400-404'" },
        { Row("404") + Row("400-404"), 3, "the code '400-404' overlaps '404'" },
        { Row("404") + Row("300-399"), 3, "the code '300-399' comes after the higher '404'" },
        { Row(""), 2, "the cell code is empty" },
        { Row("404", name: ""), 2, "the cell name is empty" },
        { Row("404", registration: ""), 2, "the cell registration is empty" },
        { Row("404", source: ""), 2, "the cell source is empty" },
        { Row("404", registration: "nonstandard"), 2, "the cell vendor is empty" },
        { Row("404-405", registration: "nonstandard", source: ""), 2, "the cell vendor is empty" },
        { Row("404", vendor: "nginx"), 2, "the vendor 'nginx' is given for a code that is not nonstandard" },
        { Row("404", body: ""), 2, "the cell body_allowed is empty" },
        { Row("404", body: "yes"), 2, "'yes' is neither true nor false in body_allowed" },
        { Row("404", body: "True"), 2, "'True' is neither true nor false in body_allowed" },
        { Row("404") + Row("509", replacement: "429"), 3, "the replacement '429' is no other standard code of this file" },
        {
            Row("404", registration: "obsolete") + Row("509", replacement: "404"),
            3,
            "the replacement '404' is no other standard code of this file"
        },
        { Row("404", replacement: "404"), 2, "the replacement '404' is no other standard code of this file" },
        { Row("404", replacement: "429,503"), 2, "the row has 9 cells, not 8" },
        { Row("404", replacement: "none"), 2, "the replacement 'none' is no number" },
        { Row("404", replacement: "429; 503"), 2, "stray whitespace in '429; 503'" },
        { Row(" 404"), 2, "stray whitespace in ' 404'" },
        { Row("404", name: "Not Found "), 2, "stray whitespace in 'Not Found '" },
        { Row("404", name: "Not  Found"), 2, "stray whitespace in 'Not  Found'" },
        { Row("404", name: "Not\u00A0Found"), 2, "stray whitespace in 'Not\u00A0Found'" },
        { Row("404", name: "Not\tFound"), 2, "stray whitespace in 'Not\tFound'" },
        { Row("404", aliases: "A; B"), 2, "stray whitespace in 'A; B'" },
        { Row("404", aliases: "A;;B"), 2, "an empty item in 'A;;B'" },
        { Row("404", aliases: "A;"), 2, "an empty item in 'A;'" },
        { Row("404", body: "true\r"), 2, "stray whitespace in 'true\r'" },
        { Row("404") + "\n" + Row("405"), 3, "the line is empty" },
        { Row("404").TrimEnd('\n'), 2, "the last line does not end with a line feed" },
    };

    /// <summary>A whole file whose header is wrong, and the reason given.</summary>
    public static TheoryData<string, string> MalformedHeaders => new()
    {
        { string.Empty, "the header is missing" },
        { Header.Replace("vendor", "maker"), "the column 'maker' is unknown" },
        { Header.Replace(",vendor", string.Empty), "the column 'vendor' is missing" },
        { Header.Replace("code", "\uFEFFcode"), "the column '\uFEFFcode' is unknown" },
        { Header.Replace("code,name", "name,code"), "the columns are not in order: " + Header.TrimEnd('\n') },
        { Header.Replace("code,", "code,code,"), "the columns are not in order: " + Header.TrimEnd('\n') },
        { "\n", "the line is empty" },
    };

    [Theory]
    [MemberData(nameof(MalformedRows))]
    public void Read_MalformedRow_NamesFileLineAndReason(string rows, int line, string reason) =>
        AssertRefused(HttpCodes.System, Header + rows, line, reason);

    /// <summary>What a code means to somebody else is a row of its own; the first one's vendor is not theirs.</summary>
    [Fact]
    public void Read_CodeOfSeveralVendors_IsOneEntryWithOthers()
    {
        var text = new StringReader(
            Header + "420,A,,nonstandard,,Twitter,,true\n420,B,,nonstandard,,Spring,,true\n421,C,,standard,S,,,true\n");

        var entries = CatalogReader.Read("test.csv", text, hasSubStatuses: false);

        Assert.Equal([420, 421], entries.Select(e => e.First));
        Assert.Equal(("B", "Spring"), entries[0].Others.Select(o => (o.Name, o.Vendor)).Single());
        Assert.Empty(entries[1].Others);
    }

    [Theory]
    [InlineData("1xx,a,S\n1xx,b,S\n", 3, "the class '1xx' does not come after '1xx'")]
    [InlineData("12x,a,S\n", 2, "'12x' is no class")]
    [InlineData("1xx,,S\n", 2, "the cell name is empty")]
    public void ReadClasses_Malformed_NamesFileLineAndReason(string rows, int line, string reason)
    {
        var fault = Assert.Throws<CatalogException>(() => ClassReader.Read("test.csv", new StringReader("class,name,source\n" + rows)));

        Assert.Equal($"test.csv({line}): {reason}", fault.Message);
    }

    [Theory]
    [MemberData(nameof(MalformedHeaders))]
    public void Read_MalformedHeader_NamesFileLineAndReason(string text, string reason) =>
        AssertRefused(HttpCodes.System, text, 1, reason);

    [Theory]
    [InlineData("403", "'403' is no code")]
    [InlineData("403.", "'403.' is no code")]
    [InlineData("403.01", "'403.01' is no code")]
    [InlineData("403.1.0", "'403.1.0' is no code")]
    [InlineData("403-404", "'403-404' is no code")]
    public void Read_MalformedSubStatus_NamesFileLineAndReason(string code, string reason) =>
        AssertRefused(IisCodes.System, Header + Row(code), 2, reason);

    [Theory]
    [InlineData("403.10", "403.1", "the code '403.1' comes after the higher '403.10'")]
    [InlineData("403.1", "403.1", "the code '403.1' is given twice, also as '403.1'")]
    public void Read_SubStatusesOutOfOrder_NamesFileLineAndReason(string first, string second, string reason) =>
        AssertRefused(IisCodes.System, Header + Row(first) + Row(second), 3, reason);

    [Fact]
    public void Read_ReplacementThatIsASubStatus_IsRefused() =>
        AssertRefused(
            IisCodes.System,
            Header + Row("403.1") + Row("404.1", replacement: "403"),
            3,
            "the replacement '403' is no other standard code of this file");

    [Fact]
    public void Read_HeaderAlone_HasNoRows() => Assert.Empty(Read(HttpCodes.System, Header));

    [Fact]
    public void Read_FullRow_FillsEveryProperty()
    {
        var rows = Row("429") + "509,\"Bandwidth, Limit\",A;B C,nonstandard,,cPanel,429,false\n";

        var entry = Read(HttpCodes.System, Header + rows)[1];

        Assert.Equal((509, 509, -1), (entry.First, entry.Last, entry.SubStatus));
        Assert.Equal(("Bandwidth, Limit", Registration.Nonstandard), (entry.Name, entry.Registration));
        Assert.Equal((string.Empty, "cPanel", false), (entry.Source, entry.Vendor, entry.BodyAllowed));
        Assert.Equal("A|B C", string.Join("|", entry.Aliases));
        Assert.Equal(429, Assert.Single(entry.Alternatives));
    }

    [Fact]
    public void Read_RowWithoutLists_HasEmptyListsAndNoVendor()
    {
        var entry = Assert.Single(Read(HttpCodes.System, Header + Row("404")));

        Assert.True(entry.Aliases.IsEmpty && entry.Alternatives.IsEmpty);
        Assert.Null(entry.Vendor);
    }

    [Fact]
    public void Read_SubStatuses_AreReadAsText()
    {
        var entries = Read(IisCodes.System, Header + Row("403.1") + Row("403.2") + Row("403.10"));

        Assert.Equal([1, 2, 10], [.. entries.Select(e => e.SubStatus)]);
    }

    [Theory]
    [InlineData("0-999", 0, 999)]
    [InlineData("5000-65535", 5000, 65535)]
    public void Read_Range_HasFirstAndLastAndNeedsNoName(string code, int first, int last)
    {
        var entry = Assert.Single(Read(WebSocketCodes.System, Header + Row(code, name: "")));

        Assert.Equal((first, last, string.Empty), (entry.First, entry.Last, entry.Name));
    }

    private static void AssertRefused(CodeSystem system, string text, int line, string reason)
    {
        var exception = Assert.Throws<CatalogException>(() => Read(system, text));

        Assert.Equal(("test.csv", line, reason), (exception.File, exception.Line, exception.Reason));
        Assert.Equal($"test.csv({line}): {reason}", exception.Message);
    }

    private static ImmutableArray<CodeEntry> Read(CodeSystem system, string text) =>
        CatalogReader.Read("test.csv", new StringReader(text), system.HasSubStatuses);

    private static string Row(
        string code,
        string name = "A",
        string aliases = "",
        string registration = "standard",
        string source = "S",
        string vendor = "",
        string replacement = "",
        string body = "true") =>
        string.Join(",", code, name, aliases, registration, source, vendor, replacement, body) + "\n";
}
