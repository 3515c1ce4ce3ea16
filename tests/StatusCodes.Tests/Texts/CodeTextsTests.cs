using System.Globalization;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Texts;
using StatusCodes.Tests.Catalog;
using Xunit;

namespace StatusCodes.Tests.Texts;

/// <summary>How messages speak of the catalog's rows: by the names that people know, and by who says so.</summary>
public class CodeTextsTests
{
    [Theory]
    [InlineData("Http", "404", "Not Found")]
    [InlineData("Http", "306", "Switch Proxy")]
    [InlineData("Http", "418", "I'm a teapot")]
    [InlineData("Iis", "403.14", "Directory listing denied")]
    [InlineData("WebSocket", "0-999", "")]
    public void Name_IsTheOneThatPeopleKnow(string system, string code, string name) =>
        Assert.Equal(name, Entry(system, code).ShownName());

    [Theory]
    [InlineData("Http", "404", "RFC 9110 §15.5.5")]
    [InlineData("WebSocket", "1000", "RFC 6455 §7.4.1")]
    [InlineData("WebSocket", "1012", "IANA registry")]
    [InlineData("Http", "418", "RFC 9110 §15.5.19")]
    [InlineData("Http", "510", "IANA registry")]
    [InlineData("Ftp", "200", "RFC 959 §4.2.2")]
    public void Source_IsTheDocument(string system, string code, string source) =>
        Assert.Equal(source, Entry(system, code).ShownSource());

    [Theory]
    [InlineData("Http", "404", "RFC 9110 §15.5.5")]
    [InlineData("Http", "418", "RFC 2324 §2.3.2")]
    public void NameSource_IsWhereTheShownNameIsFrom(string system, string code, string source) =>
        Assert.Equal(source, Entry(system, code).NameSource());

    [Theory]
    [InlineData("550", "action not taken, file unavailable")]
    [InlineData("536", "PROT level not supported by mechanism")]
    public void NameInSentence_KeepsAbbreviations(string code, string name) => Assert.Equal(name, Entry("Ftp", code).NameInSentence());

    /// <summary>A parenthesis inside the message's own is hard to read.</summary>
    [Fact]
    public void Sources_HaveNoParentheses() => Assert.All(
        CatalogLookup.All,
        static row => Assert.DoesNotContain("(", row.Entry.ShownSource(), System.StringComparison.Ordinal));

    [Fact]
    public void Source_WithoutADocument_IsWhoUsesTheCode()
    {
        CodeEntry entry = Entry("Http", "509");

        Assert.Equal("", entry.Source);
        Assert.Equal(entry.Vendor, entry.ShownSource());
    }

    [Theory]
    [InlineData("Http", "404", "means \"Not Found\"")]
    [InlineData("Http", "418", "means \"I'm a teapot\"")]
    [InlineData("WebSocket", "0-999", "means nothing")]
    [InlineData("Http", "299", "means nothing")]
    [InlineData("Http", "530", "means nothing")]
    public void Meaning_IsItsName_OrNothing(string system, string code, string meaning) => Assert.Equal(
        meaning,
        CatalogLookup.Find(CatalogLookup.SystemOf(system), code)
            .ShownMeaning(CatalogLookup.SystemOf(system)).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("404", "")]
    [InlineData("420", "429 Too Many Requests")]
    [InlineData("509", "429 Too Many Requests or 503 Service Unavailable")]
    public void Replacements_AreNamed_BestFirst(string code, string replacements) => Assert.Equal(
        replacements,
        Entry("Http", code).ShownAlternatives(CatalogLookup.SystemOf("Http")).ToString(CultureInfo.InvariantCulture));

    private static CodeEntry Entry(string system, string code) => CatalogLookup.Find(CatalogLookup.SystemOf(system), code)!;
}
