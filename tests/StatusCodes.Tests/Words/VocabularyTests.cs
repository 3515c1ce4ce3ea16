using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Words;
using StatusCodes.Tests.Catalog;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>The words by which each system is known in identifiers.</summary>
public class VocabularyTests
{
    [Theory]
    [InlineData("HttpCodes")]
    [InlineData("HTTP_CODES")]
    [InlineData("MyHttpReply")]
    [InlineData("StatusCodeTable")]
    [InlineData("https")]
    public void Http_IsSpokenOf(string name) => Assert.True(Speaks("Http", name));

    [Theory]
    [InlineData("WebSocketFrame")]
    [InlineData("CloseReason")]
    [InlineData("IWebSocket")]
    [InlineData("Closed")]
    [InlineData("MY_CLOSE_CODES")]
    public void WebSocket_IsSpokenOf(string name) => Assert.True(Speaks("WebSocket", name));

    [Theory]
    [InlineData("FtpReply")]
    [InlineData("IFtpResponse")]
    [InlineData("FluentFTP")]
    public void Ftp_IsSpokenOf(string name) => Assert.True(Speaks("Ftp", name));

    [Theory]
    [InlineData("IisLog")]
    [InlineData("IISLogEntry")]
    [InlineData("MyIis7Entry")]
    [InlineData("SubStatusTable")]
    [InlineData("IIScope")]
    [InlineData("IisalmiOrder")]
    public void Iis_IsSpokenOf(string name) => Assert.True(Speaks("Iis", name));

    [Theory]
    [InlineData("Http", "Shttp")]
    [InlineData("Http", "Order")]
    [InlineData("Http", "statuses")]
    [InlineData("WebSocket", "Disclose")]
    [InlineData("WebSocket", "Socket")]
    [InlineData("Ftp", "SFtpReply")]
    [InlineData("Ftp", "SoftPhone")]
    [InlineData("Iis", "Hawaii")]
    [InlineData("Iis", "Status")]
    [InlineData("Http", "")]
    public void System_OfNoWordOfTheName_IsNot(string system, string name) => Assert.False(Speaks(system, name));

    [Fact]
    public void Vocabulary_WithItsOwnReader_AsksNoWords()
    {
        Vocabulary vocabulary = new() { Words = ["Ftp"], HasWord = static name => name == "Known" };

        Assert.True(vocabulary.IsSpokenIn("Known"));
        Assert.False(vocabulary.IsSpokenIn("Ftp"));
    }

    [Fact]
    public void Vocabulary_WithoutWords_IsNeverSpoken() => Assert.False(new Vocabulary().IsSpokenIn("Http"));

    private static bool Speaks(string system, string name) =>
        CodeSystems.List.Of(CatalogLookup.SystemOf(system)).Vocabulary.IsSpokenIn(name);
}
