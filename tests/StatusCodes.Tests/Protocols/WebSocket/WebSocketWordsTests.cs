using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Tests.Syntax;
using Xunit;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>1000 is a close code where something closes, or is a mere code; every other number only where something closes.</summary>
public class WebSocketWordsTests
{
    [Theory]
    [InlineData("_ = (WebSocketCloseStatus)1000;")]
    [InlineData("closeCode = 1000;")]
    [InlineData("int wasClosedWith = 1000;")]
    [InlineData("_ = frame.CloseCode == 1000;")]
    [InlineData("Send(closeStatus: 1000);")]
    [InlineData("socket.CloseAsync(1000);")]
    [InlineData("DisconnectAsync(1000);")]
    [InlineData("OnDisconnected(1000);")]
    [InlineData("int[] closeCodes = { 1000 };")]
    [InlineData("1000.ShouldBe(frame.CloseCode);")]
    public void Place_ThatCloses(string source) => Assert.True(MayBeAt(source, 1000));

    [Theory]
    [InlineData("code = 1000;")]
    [InlineData("_status = 1000;")]
    [InlineData("frame.StatusCode = 1000;")]
    [InlineData("_ = CODE is 1000;")]
    public void Place_CalledAMereCode(string source) => Assert.True(MayBeAt(source, 1000));

    [Theory]
    [InlineData("KickUser(1000);")]
    [InlineData("session.Abort(1000);")]
    [InlineData("terminate(1000);")]
    [InlineData("RejectAsync(1000);")]
    [InlineData("FailConnection(1000);")]
    public void Verb_ThatEndsAConnection(string source) => Assert.True(MayBeAt(source, 1000));

    [Theory]
    [InlineData("_ = frame.CloseCode ?? 1000;")]
    [InlineData("_ = known ? closeCode : 1000;")]
    [InlineData("Send((int)(given ? code : 1000));")]
    [InlineData("Assert.Equal(1000, frame.CloseCode);")]
    [InlineData("Assert.Equal(code, 1000);")]
    [InlineData("result.CloseStatus.Should().Be(1000);")]
    [InlineData("result.CloseStatus.Should().NotBeNull().And().Be(1000);")]
    [InlineData("closeCodes.Add(1000);")]
    [InlineData("_ = closeCodes.Contains(1000);")]
    public void Number_ThatStandsBesideOne(string source) => Assert.True(MayBeAt(source, 1000));

    [Theory]
    [InlineData("errorCode = 1000;")]
    [InlineData("statusText = 1000;")]
    [InlineData("__code = 1000;")]
    [InlineData("timeout = 1000;")]
    [InlineData("Send(1000);")]
    [InlineData("Task.Delay(1000);")]
    [InlineData("OnStop(1000);")]
    [InlineData("Reject(length: 1000);")]
    [InlineData("Assert.Equal(1000, length);")]
    [InlineData("items.Add(1000);")]
    [InlineData("result.Status.Count.Should().Be(1000);")]
    [InlineData("_ = length ?? 1000;")]
    [InlineData("_ = (ErrorLevel)1000;")]
    [InlineData("int[] lengths = { 1000 };")]
    public void Number_BesideOtherWords_IsNone(string source) => Assert.False(MayBeAt(source, 1000));

    [Theory]
    [InlineData("closeCode = 41;", 41, true)]
    [InlineData("CloseAsync(41);", 41, true)]
    [InlineData("Kick(41);", 41, true)]
    [InlineData("_ = frame.CloseCode ?? 0;", 0, true)]
    [InlineData("code = 41;", 41, false)]
    [InlineData("Assert.Equal(41, code);", 41, false)]
    [InlineData("_ = code ?? 0;", 0, false)]
    [InlineData("code = 999;", 999, false)]
    [InlineData("code = 4999;", 4999, true)]
    [InlineData("code = 5000;", 5000, false)]
    [InlineData("closeCode = 5000;", 5000, true)]
    public void OtherNumber_NeedsToClose(string source, int value, bool expected) => Assert.Equal(expected, MayBeAt(source, value));

    /// <summary>A constant's number is not known yet, and a mere code may be anybody's.</summary>
    [Theory]
    [InlineData("code = 1;", false)]
    [InlineData("closeCode = 1;", true)]
    [InlineData("errorCode = 1;", false)]
    public void Constant_NeedsToClose(string source, bool expected) => Assert.Equal(expected, MayBeAt(source, null));

    private static bool MayBeAt(string source, int? value) => WebSocketWords.MayBeAt(ParsedSite.Of(source), value);
}
