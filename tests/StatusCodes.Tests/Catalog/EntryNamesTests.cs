using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Http;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>A phrase, a constant's name and the catalog's name are one where their letters and digits are.</summary>
public sealed class EntryNamesTests
{
    [Theory]
    [InlineData(404, "Not Found")]
    [InlineData(404, "NotFound")]
    [InlineData(404, "NOT_FOUND")]
    [InlineData(404, " not-found! ")]
    [InlineData(203, "NonAuthoritativeInformation")]
    [InlineData(418, "(unused)")]
    public void Name_WhateverStandsBetweenItsLetters(int code, string text) => Assert.Equal(0, Entry(code).IndexOfName(text));

    [Theory]
    [InlineData(302, "MovedTemporarily", 1)]
    [InlineData(302, "object_moved", 2)]
    [InlineData(302, "REDIRECT", 3)]
    [InlineData(413, "Payload Too Large", 1)]
    [InlineData(413, "RequestEntityTooLarge", 2)]
    [InlineData(418, "ImATeapot", 1)]
    public void Alias_IsCountedFromOne(int code, string text, int index) => Assert.Equal(index, Entry(code).IndexOfName(text));

    [Theory]
    [InlineData("Status404NotFound", 9, 0)]
    [InlineData("Status404NotFound", 0, -1)]
    [InlineData("Status404_NotFound", 9, 0)]
    [InlineData("Status404", 9, -1)]
    public void Text_IsReadFromAPlaceOn(string text, int start, int index) => Assert.Equal(index, Entry(404).IndexOfName(text, start));

    [Theory]
    [InlineData("NotFoundResult")]
    [InlineData("Not")]
    [InlineData("FileNotFound")]
    [InlineData("Gone")]
    [InlineData("404")]
    [InlineData("")]
    [InlineData("--")]
    public void Text_WithMoreOrFewerLetters_IsNone(string text) => Assert.Equal(-1, Entry(404).IndexOfName(text));

    /// <summary>Ranges that nobody has named have no name to be called by.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public void EmptyName_IsNobodys(string text)
    {
        CodeEntry range = CatalogLookup.Find(CatalogLookup.SystemOf("WebSocket"), "0-999")!;

        Assert.Equal("", range.Name);
        Assert.Equal(-1, range.IndexOfName(text));
    }

    private static CodeEntry Entry(int code) => HttpCodes.System.Find(code)!;
}
