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
    public void Source_IsTheDocument(string system, string code, string source) =>
        Assert.Equal(source, Entry(system, code).ShownSource());

    [Fact]
    public void Source_WithoutADocument_IsWhoUsesTheCode()
    {
        CodeEntry entry = Entry("Http", "509");

        Assert.Equal("", entry.Source);
        Assert.Equal(entry.Vendor, entry.ShownSource());
    }

    [Theory]
    [InlineData("Http", "404", "\"Not Found\"")]
    [InlineData("Http", "418", "\"I'm a teapot\"")]
    [InlineData("WebSocket", "0-999", "nothing")]
    [InlineData("Http", "299", "nothing")]
    public void Meaning_IsQuoted_OrNothing(string system, string code, string meaning) =>
        Assert.Equal(meaning, CatalogLookup.Find(CatalogLookup.SystemOf(system), code).ShownMeaning());

    [Theory]
    [InlineData("404", "")]
    [InlineData("420", "429 Too Many Requests")]
    [InlineData("509", "429 Too Many Requests or 503 Service Unavailable")]
    public void Replacements_AreNamed_BestFirst(string code, string replacements) =>
        Assert.Equal(replacements, Entry("Http", code).ShownAlternatives(CatalogLookup.SystemOf("Http")));

    private static CodeEntry Entry(string system, string code) => CatalogLookup.Find(CatalogLookup.SystemOf(system), code)!;
}
