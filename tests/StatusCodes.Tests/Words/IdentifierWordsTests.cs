using StatusCodes.Analyzers.Words;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>Where words begin and end in identifiers, however those are written.</summary>
public class IdentifierWordsTests
{
    [Theory]
    [InlineData("HttpResult", "Http")]
    [InlineData("HTTP_RESULT", "Http")]
    [InlineData("MyHttpResult", "Http")]
    [InlineData("my_http", "Http")]
    [InlineData("_http", "Http")]
    [InlineData("v2http", "Http")]
    [InlineData("https", "Http")]
    [InlineData("xhttpHttp", "Http")]
    [InlineData("ReplyingPeer", "Reply")]
    [InlineData("SHTTP", "Http")]
    public void Prefix_AtTheStartOfAWord_IsFound(string name, string word) => Assert.True(IdentifierWords.HasPrefix(name, word));

    [Theory]
    [InlineData("Shttp", "Http")]
    [InlineData("xhttp", "Http")]
    [InlineData("Gossip", "Sip")]
    [InlineData("Htt", "Http")]
    [InlineData("", "Http")]
    public void Prefix_InsideAWord_IsNot(string name, string word) => Assert.False(IdentifierWords.HasPrefix(name, word));

    [Theory]
    [InlineData("httpstatus", "Status", true)]
    [InlineData("STATUS", "Status", true)]
    [InlineData("Stat", "Status", false)]
    [InlineData("Sstatus", "Status", true)]
    [InlineData("", "Status", false)]
    public void Part_IsFoundAnywhere(string name, string part, bool isFound) =>
        Assert.Equal(isFound, IdentifierWords.HasPart(name, part));

    [Theory]
    [InlineData("ReadReply", "Read")]
    [InlineData("readReply", "Read")]
    [InlineData("PreRead", "Read")]
    [InlineData("Read_Reply", "Read")]
    [InlineData("READ_REPLY", "Read")]
    [InlineData("Read2Replies", "Read")]
    [InlineData("unreadRead", "Read")]
    [InlineData("Read", "Read")]
    public void Word_Whole_IsFound(string name, string word) => Assert.True(IdentifierWords.HasWord(name, word));

    [Theory]
    [InlineData("ReadyReply", "Read")]
    [InlineData("Thread", "Read")]
    [InlineData("threadReader", "Read")]
    [InlineData("Rea", "Read")]
    [InlineData("", "Read")]
    public void Word_ThatIsPartOfAnother_IsNot(string name, string word) => Assert.False(IdentifierWords.HasWord(name, word));

    /// <summary>Capitals in a row have no boundaries to ask for: every one of them may begin a word, and end one.</summary>
    [Theory]
    [InlineData("READY", "Read")]
    [InlineData("THREAD", "Read")]
    [InlineData("READREPLY", "Reply")]
    public void Word_AmongCapitals_IsFound(string name, string word) => Assert.True(IdentifierWords.HasWord(name, word));

    [Theory]
    [InlineData("ReplyAsync", true)]
    [InlineData("Reply", true)]
    [InlineData("Reply2", true)]
    [InlineData("Reply_Async", true)]
    [InlineData("ReplyOf", true)]
    [InlineData("Replying", false)]
    [InlineData("reply", false)]
    [InlineData("SendReply", false)]
    [InlineData("Rep", false)]
    [InlineData("", false)]
    public void Name_BeginsWithReply(string name, bool expected) => Assert.Equal(expected, IdentifierWords.HasFirstWord(name, "Reply"));

    [Theory]
    [InlineData("statuscode", 0, true)]
    [InlineData("StatusCode", 6, true)]
    [InlineData("status_code", 7, true)]
    [InlineData("status2code", 7, true)]
    [InlineData("STATUS", 3, true)]
    [InlineData("statuscode", 6, false)]
    [InlineData("status_code", 6, false)]
    public void Index_StartsAWord(string name, int index, bool expected) =>
        Assert.Equal(expected, IdentifierWords.IsWordStart(name, index));

    [Theory]
    [InlineData("HTTPStatus", 0, "HTTP")]
    [InlineData("httpStatus", 0, "http")]
    [InlineData("StatusCode", 0, "Status")]
    [InlineData("StatusCode", 6, "Code")]
    [InlineData("HTTP", 0, "HTTP")]
    [InlineData("status_code", 0, "status")]
    [InlineData("status_code", 7, "code")]
    [InlineData("status2", 0, "status")]
    [InlineData("SFtp", 0, "S")]
    [InlineData("MySMTPReply", 2, "SMTP")]
    [InlineData("X", 0, "X")]
    public void Word_EndsBeforeTheNext(string name, int start, string word) =>
        Assert.Equal(word, name[start..IdentifierWords.EndOfWord(name, start)]);

    [Theory]
    [InlineData("StatusCode", 6, true)]
    [InlineData("HTTPStatus", 4, true)]
    [InlineData("X2Y", 2, true)]
    [InlineData("status_Code", 7, true)]
    [InlineData("HTTPStatus", 3, false)]
    [InlineData("HTTP", 3, false)]
    [InlineData("status", 2, false)]
    [InlineData("status_code", 7, false)]
    public void Capital_BeginsAWord(string name, int index, bool expected) =>
        Assert.Equal(expected, IdentifierWords.IsBoundary(name, index));
}
