using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Rules.Phrases;
using Xunit;

namespace StatusCodes.Tests.Rules.Phrases;

/// <summary>Which texts are phrases, and of which code.</summary>
public class PhraseIndexTests
{
    private static readonly PhraseIndex Index = new(HttpCodes.System, static (_, _, _) => true);

    [Theory]
    [InlineData("Not Found", 404)]
    [InlineData("not found", 404)]
    [InlineData("NotFound", 404)]
    [InlineData("Not Found.", 404)]
    [InlineData("Forbidden", 403)]
    [InlineData("Moved Temporarily", 302)]
    [InlineData("Request Entity Too Large", 413)]
    [InlineData("Use Proxy", 305)]
    public void Phrase_IsItsCodes(string text, int code) => Assert.Equal(code, Index.Find(text)?.First);

    [Theory]
    [InlineData("")]
    [InlineData("X")]
    [InlineData("Order not found")]
    [InlineData("forbidden")]
    // .NET's names of one word, placeholders, and names that no registry has.
    [InlineData("Redirect")]
    [InlineData("(Unused)")]
    [InlineData("Invalid Token")]
    public void OtherText_IsNone(string text) => Assert.Null(Index.Find(text));

    [Theory]
    [InlineData(403, "Unauthorized", true)]
    [InlineData(403, "Forbidden", false)]
    [InlineData(422, "Unprocessable Entity", false)]
    [InlineData(498, "Forbidden", false)]
    [InlineData(306, "Forbidden", false)]
    public void Mismatch_NeedsTwoRegisteredCodes(int code, string text, bool expected)
    {
        CodeEntry own = HttpCodes.System.Find(code)!;

        Assert.Equal(expected, Index.IsMismatch(own, Index.Find(text)!, text));
    }
}
