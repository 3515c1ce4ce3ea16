using System.Collections.Immutable;
using System.IO;
using System.Linq;
using StatusCodes.Analyzers.Catalog.Reading;
using Xunit;

namespace StatusCodes.Tests.Catalog.Meanings;

/// <summary>Every row of the catalog has one meaning; a file of meanings with any slip is refused, with its place and the reason.</summary>
public sealed class CodeMeaningsTests
{
    private const string Header = "code,sendable,meaning_en,meaning_zh\n";

    private static readonly ImmutableArray<string> Codes = ["403", "404", "405-409"];

    /// <summary>Text after the header, the line that is wrong, and the reason given.</summary>
    public static TheoryData<string, int, string> MalformedRows => new()
    {
        { string.Empty, 2, "the code '403' of test.csv is missing" },
        { Row("403") + Row("405-409"), 3, "the code '404' of test.csv is missing" },
        { Row("403") + Row("404"), 4, "the code '405-409' of test.csv is missing" },
        { Row("403") + Row("404") + Row("405"), 4, "the code '405-409' of test.csv is missing" },
        { Row("402") + Row("403") + Row("404") + Row("405-409"), 2, "the code '402' is missing in test.csv" },
        { Row("403") + Row("404") + Row("405-409") + Row("410"), 5, "the code '410' is missing in test.csv" },
        { Row("403") + Row("404") + Row("") + Row("405-409"), 4, "the code '' is missing in test.csv" },
        { Row("403") + Row("404") + Row("404") + Row("405-409"), 4, "the code '404' is given twice" },
        { Row("403") + Row("404") + Row("405-409") + Row("403"), 5, "the code '403' is given twice" },
        { Row("404") + Row("403") + Row("405-409"), 2, "the code '404' stands where test.csv has '403'" },
        { With(Row("404", sendable: "True")), 3, "'True' is neither true nor false in sendable" },
        { With(Row("404", sendable: "")), 3, "the cell sendable is empty" },
        { With(Row("404", english: "")), 3, "the cell meaning_en is empty" },
        { With(Row("404", chinese: "")), 3, "the cell meaning_zh is empty" },
        { With(Row("404", english: "M. ")), 3, "stray whitespace in 'M. '" },
        { With(Row("404", english: "No  M.")), 3, "stray whitespace in 'No  M.'" },
        { With(Row("404", chinese: "\u3000义。")), 3, "stray whitespace in '\u3000义。'" },
        { With(Row("404", chinese: "义。\r")), 3, "stray whitespace in '义。\r'" },
        { With("404,true,M.\n"), 3, "the row has 3 cells, not 4" },
        { With(Row("404", english: "No, M.")), 3, "the row has 5 cells, not 4" },
        { With(Row("404", english: "\"M.")), 3, "the quoted cell 'M.,义。' is not closed on its line" },
        { With("\n"), 3, "the line is empty" },
        { Row("403") + Row("404") + Row("405-409").TrimEnd('\n'), 4, "the last line does not end with a line feed" },
    };

    /// <summary>A whole file whose header is wrong, and the reason given.</summary>
    public static TheoryData<string, string> MalformedHeaders => new()
    {
        { string.Empty, "the header is missing" },
        { Header.Replace("meaning_zh", "meaning_de"), "the column 'meaning_de' is unknown" },
        { Header.Replace(",meaning_zh", string.Empty), "the column 'meaning_zh' is missing" },
        { "code,sendable,meaning_zh,meaning_en\n", "the columns are not in order: " + Header.TrimEnd('\n') },
    };

    [Theory]
    [MemberData(nameof(CatalogLookup.Systems), MemberType = typeof(CatalogLookup))]
    public void EveryRow_HasOneMeaning_InItsPlace(string system)
    {
        var entries = CatalogLookup.Rows(CatalogLookup.SystemOf(system));

        Assert.Equal(entries.Select(CatalogLookup.Written), CodeMeanings.Of(CatalogLookup.SystemOf(system)).Select(m => m.Code));
    }

    [Theory]
    [InlineData("Http")]
    [InlineData("Ftp")]
    public void EveryClass_HasAMeaning_InBothLanguages(string system)
    {
        var meanings = ClassMeanings.Of(CatalogLookup.SystemOf(system));

        Assert.Equal(CatalogLookup.SystemOf(system).Classes.Length, meanings.Length);
        Assert.All(meanings, meaning =>
        {
            Assert.Matches(@"^[A-Z].*[^.]\.$", meaning.English);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[^。]。$", meaning.Chinese);
        });
    }

    /// <summary>A code that means two things needs two meanings.</summary>
    [Fact]
    public void Read_SecondMeaningMissing_IsRefused()
    {
        var text = new StringReader(Header + Row("404"));

        var fault = Assert.Throws<CatalogException>(() => CodeMeanings.Read("test.csv", text, ["404", "404"]));

        Assert.Equal("Meanings/test.csv(3): the code '404' of test.csv is missing", fault.Message);
    }

    [Theory]
    [MemberData(nameof(MalformedRows))]
    public void Read_MalformedRow_NamesFileLineAndReason(string rows, int line, string reason) =>
        AssertRefused(Header + rows, line, reason);

    [Theory]
    [MemberData(nameof(MalformedHeaders))]
    public void Read_MalformedHeader_NamesFileLineAndReason(string text, string reason) =>
        AssertRefused(text, 1, reason);

    [Fact]
    public void Read_FullRows_FillEveryProperty()
    {
        var meanings = Read(Header + With("404,false,\"One, or none.\",一。\n"));

        Assert.Equal<CodeMeaning>(
            [new("403", true, "M.", "义。"), new("404", false, "One, or none.", "一。"), new("405-409", true, "M.", "义。")],
            meanings);
    }

    private static void AssertRefused(string text, int line, string reason)
    {
        var exception = Assert.Throws<CatalogException>(() => Read(text));

        Assert.Equal(("Meanings/test.csv", line, reason), (exception.File, exception.Line, exception.Reason));
        Assert.Equal($"Meanings/test.csv({line}): {reason}", exception.Message);
    }

    private static ImmutableArray<CodeMeaning> Read(string text) => CodeMeanings.Read("test.csv", new StringReader(text), Codes);

    /// <summary>All rows, one of them the given.</summary>
    private static string With(string row) => Row("403") + row + Row("405-409");

    private static string Row(string code, string sendable = "true", string english = "M.", string chinese = "义。") =>
        string.Join(",", code, sendable, english, chinese) + "\n";
}
