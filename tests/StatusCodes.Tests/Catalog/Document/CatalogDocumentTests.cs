using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using StatusCodes.Tests.Catalog.Meanings;
using Xunit;

namespace StatusCodes.Tests.Catalog.Document;

/// <summary>The pages in docs are what the catalog says.</summary>
public sealed partial class CatalogDocumentTests
{
    private const string UpdateVariable = "STATUSCODES_UPDATE_DOCS";

    public static TheoryData<bool> Languages => [true, false];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task CommittedDocument_IsUpToDate(bool english)
    {
        DocumentLanguage language = Language(english);
        string expected = await CatalogDocument.RenderAsync(language);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            await File.WriteAllTextAsync(language.Path, expected);
        }

        string committed = File.Exists(language.Path) ? await File.ReadAllTextAsync(language.Path) : "";
        Assert.True(
            committed == expected,
            $"{language.Path} is not what the catalog says. "
            + $"Set the environment variable {UpdateVariable}=1, run this test again, and commit the file.");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Document_HasOneLineForEveryRow(bool english)
    {
        string[] lines = [.. (await CatalogDocument.RenderAsync(Language(english))).Split('\n').Where(static line => Row().IsMatch(line))];

        Assert.Equal(
            CatalogLookup.All.Select(row => Language(english).MeaningOf(CodeMeanings.Of(row.System, row.Entry))).Order(),
            lines.Select(static line => line.Split(" | ")[2]).Order());
    }

    /// <summary>Whoever keeps a link to a code gets there, and so does whoever uses the contents.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Anchors_AreOfEveryCode_AndOfEveryLink(bool english)
    {
        string text = await CatalogDocument.RenderAsync(Language(english));
        string[] anchors = [.. Anchor().Matches(text).Select(static match => match.Groups[1].Value)];

        Assert.Distinct(anchors);
        Assert.All(
            CatalogLookup.All,
            row => Assert.Contains($"{row.System.OptionName}-{CatalogLookup.Written(row.Entry)}", anchors));
        Assert.All(Link().Matches(text), link => Assert.Contains(link.Groups[1].Value, anchors));
    }

    /// <summary>Some rows, spelled out: the page tells what a reader wants to know of them.</summary>
    [Theory]
    [InlineData("http-404", "| 404 | Not Found | ", "`StatusCodes.Status404NotFound`", "rfc9110.html#section-15.5.5) | [STC1001]")]
    [InlineData("http-429", "`HttpStatusCode.TooManyRequests` (.NET 8, .NET 10)", "servers")]
    [InlineData("http-204", "no content", "[STC1007](rules/STC1007.md)")]
    [InlineData("http-509", "*in no registry*", "[STC1003](rules/STC1003.md): send 429, 503")]
    [InlineData("websocket-1006", "nobody", "[STC2002](rules/STC2002.md)")]
    [InlineData("websocket-1001", "`WebSocketCloseStatus.EndpointUnavailable`", "either end")]
    [InlineData("ftp-550", "`FtpStatusCode.ActionNotTakenFileUnavailable`", "[STC3001](rules/STC3001.md)")]
    [InlineData("iis-403.14", "Directory listing denied", "[STC4001](rules/STC4001.md)")]
    public async Task Row_Tells(string anchor, params string[] parts)
    {
        string[] lines = (await CatalogDocument.RenderAsync(DocumentLanguage.English)).Split('\n');
        string row = Assert.Single(lines, line => line.Contains($"<a id=\"{anchor}\"></a>", StringComparison.Ordinal));

        string read = row.Replace($"<a id=\"{anchor}\"></a>", "", StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, read, StringComparison.Ordinal));
    }

    private static DocumentLanguage Language(bool english) => english ? DocumentLanguage.English : DocumentLanguage.Chinese;

    /// <summary>A line that begins with a number: a heading of columns does not.</summary>
    [GeneratedRegex(@"^\| (<a [^>]*></a>)?\d")]
    private static partial Regex Row();

    [GeneratedRegex("<a id=\"([^\"]+)\"></a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();
}
