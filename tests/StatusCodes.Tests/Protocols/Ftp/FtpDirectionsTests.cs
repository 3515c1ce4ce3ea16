using StatusCodes.Analyzers.Protocols.Ftp;
using Xunit;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>Which methods send a reply to the client, by their names.</summary>
public class FtpDirectionsTests
{
    [Theory]
    [InlineData("SendReply", true)]
    [InlineData("SendReplyAsync", true)]
    [InlineData("Reply", true)]
    [InlineData("ReplyAsync", true)]
    [InlineData("Respond", true)]
    [InlineData("RespondAsync", true)]
    [InlineData("Answer", true)]
    [InlineData("WriteResponse", true)]
    [InlineData("WriteResponseAsync", true)]
    [InlineData("ReturnReply", true)]
    [InlineData("Reply_Async", true)]
    [InlineData("Send", false)]
    [InlineData("SendLine", false)]
    [InlineData("WriteLine", false)]
    [InlineData("Return", false)]
    [InlineData("Replying", false)]
    [InlineData("Responding", false)]
    [InlineData("ResponseOf", false)]
    [InlineData("sendReply", false)]
    [InlineData("ReadReply", false)]
    [InlineData("CheckReply", false)]
    [InlineData("EnsureReply", false)]
    [InlineData("ExpectReply", false)]
    [InlineData("WaitForReply", false)]
    [InlineData("SendCommand", false)]
    [InlineData("SendCommandReply", false)]
    [InlineData("Sender", false)]
    [InlineData("", false)]
    public void Method_ThatSendsAReply(string method, bool expected) => Assert.Equal(expected, FtpDirections.IsSender(method));
}
