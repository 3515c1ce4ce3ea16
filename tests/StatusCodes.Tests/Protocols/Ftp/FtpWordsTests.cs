using StatusCodes.Analyzers.Protocols.Ftp;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Tests.Syntax;
using Xunit;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>
/// A reply's number is looked at where words speak of any reply or code, every other number only where they say Ftp:
/// at the place, in its file,
/// in the types that its member is declared with.
/// </summary>
public class FtpWordsTests
{
    [Theory]
    [InlineData("_ = (FtpStatusCode)550;")]
    [InlineData("_ = new FtpReply(550);")]
    [InlineData("SendReply(550);")]
    [InlineData("Send(replyCode: 550);")]
    [InlineData("[Answer(550)] class C;")]
    [InlineData("code = 550;")]
    [InlineData("int errorCode = 550;")]
    [InlineData("_ = reply.Code == 550;")]
    [InlineData("_ = response is 550;")]
    [InlineData("switch (code) { case 550: break; }")]
    [InlineData("switch (code) { default: goto case 550; }")]
    [InlineData("int GetCode() => 550;")]
    [InlineData("550.ShouldBe(reply.Code);")]
    public void Reply_IsCalledOne_OrACode(string source) => Assert.True(MayBeAt(source, 550));

    [Theory]
    [InlineData("using FluentFTP; n = 550;")]
    [InlineData("namespace Contoso.Ftp; class C { void M() { n = 550; } }")]
    [InlineData("class FtpServer { void M() { n = 550; } }")]
    [InlineData("class Server : FtpBase { void M() { Send(550); } }")]
    [InlineData("class C { void M(FtpReply reply) { _ = n == 550; } }")]
    [InlineData("class C { Task<FtpReply?> M() { Send(550); } }")]
    public void Reply_IsInCodeOfFtp(string source) => Assert.True(MayBeAt(source, 550));

    [Theory]
    [InlineData("n = 550;")]
    [InlineData("status = 550;")]
    [InlineData("Send(550);")]
    [InlineData("_ = (ErrorCode)550;")]
    [InlineData("_ = zipcode == 550;")]
    [InlineData("class SftpServer { void M() { n = 550; } }")]
    [InlineData("class C { void M() { n = 550; } void N(FtpReply reply) { } }")]
    public void Number_WithoutSuchWords_IsNone(string source) => Assert.False(MayBeAt(source, 550));

    /// <summary>Not even in code of FTP.</summary>
    [Theory]
    [InlineData("Thread.Sleep(550);")]
    [InlineData("_ = text.Substring(550);")]
    [InlineData("code += 550;")]
    [InlineData("code ??= 550;")]
    [InlineData("_ = codes[550];")]
    [InlineData("_ = (code: 550, text);")]
    [InlineData("_ = new { code = 550 };")]
    [InlineData("_ = code > 550;")]
    [InlineData("550.ToString();")]
    public void Place_ThatCountsOrMeasures_HasNone(string statement) =>
        Assert.False(MayBeAt($"class FtpServer {{ void M() {{ {statement} }} }}", 550));

    [Theory]
    [InlineData("ftpCode = 55;", 55, true)]
    [InlineData("_ = (FtpStatusCode)55;", 55, true)]
    [InlineData("class FtpServer { void M() { Send(55); } }", 55, true)]
    [InlineData("_ = ftpError == 10060;", 10060, true)]
    [InlineData("code = 55;", 55, false)]
    [InlineData("SendReply(55);", 55, false)]
    [InlineData("_ = reply.Code == 10060;", 10060, false)]
    [InlineData("_ = reply.Code == 99;", 99, false)]
    [InlineData("_ = reply.Code == 100;", 100, true)]
    [InlineData("_ = reply.Code == 699;", 699, true)]
    [InlineData("_ = reply.Code == 700;", 700, false)]
    public void OtherNumber_NeedsTheWordFtp(string source, int value, bool expected) => Assert.Equal(expected, MayBeAt(source, value));

    [Theory]
    [InlineData("ftpCode = 9;", 9, false)]
    [InlineData("_ = (FtpStatusCode)0;", 0, false)]
    [InlineData("ftpCode = 10;", 10, true)]
    public void SmallNumber_CountsOrIndexes(string source, int value, bool expected) => Assert.Equal(expected, MayBeAt(source, value));

    /// <summary>A constant's number is not known yet: the number stands for it.</summary>
    [Theory]
    [InlineData("ftpCode = 1;", true)]
    [InlineData("class FtpServer { void M() { Send(1); } }", true)]
    [InlineData("code = 1;", false)]
    [InlineData("SendReply(1);", false)]
    public void Constant_NeedsTheWordFtp(string source, bool expected) => Assert.Equal(expected, MayBeAt(source, null));

    private static bool MayBeAt(string source, int? value) =>
        FtpWords.MayBeAt(ParsedSite.Of(source), value, new FileWords(), FtpSystem.Instance.Vocabulary);
}
