using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>STC2004: numbers that are no close codes.</summary>
public class WebSocketUnassignedTests
{
    [Theory]
    [InlineData("socket.CloseAsync({|STC2004:(WebSocketCloseStatus)0|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2004:0|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2004:default|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2004:default(WebSocketCloseStatus)|}, null, default);")]
    [InlineData("socket.CloseAsync(closeStatus: {|STC2004:default|}, statusDescription: default, cancellationToken: default);")]
    [InlineData("socket.CloseAsync({|STC2004:(WebSocketCloseStatus)999|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2004:(WebSocketCloseStatus)1016|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2004:(WebSocketCloseStatus)2999|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2004:(WebSocketCloseStatus)5000|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2004:(WebSocketCloseStatus)66536|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2004:(WebSocketCloseStatus)(-1)|}, null, default);")]
    [InlineData("_ = socket.CloseStatus == {|STC2004:(WebSocketCloseStatus)2500|};")]
    [InlineData("_ = (int?)socket.CloseStatus is {|STC2004:1999|};")]
    [InlineData("switch ((int)result.CloseStatus!) { case {|STC2004:5000|}: break; }")]
    [InlineData("connection.Close({|STC2004:2500|});")]
    [InlineData("connection.Close({|STC2004:10000|});")]
    public Task NoCloseCode_Reports(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    [Theory]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus)4999, null, default);")]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus)number, null, default);")]
    [InlineData("_ = (int?)socket.CloseStatus == 0;")]
    [InlineData("_ = (int?)socket.CloseStatus == -1;")]
    [InlineData("_ = (int?)socket.CloseStatus ?? 9999;")]
    [InlineData("_ = (int?)socket.CloseStatus < 5000;")]
    [InlineData("_ = socket.CloseStatus == (WebSocketCloseStatus)4000;")]
    [InlineData("_ = new WebSocketReceiveResult(0, WebSocketMessageType.Close, true, (WebSocketCloseStatus)2500, null);")]
    [InlineData("WebSocketCloseStatus status = (WebSocketCloseStatus)2500; _ = status == (WebSocketCloseStatus)2501;")]
    [InlineData("_ = own.CloseStatus == (WebSocketCloseStatus)2500;")]
    [InlineData("connection.Close(0);")]
    [InlineData("connection.Close(default);")]
    [InlineData("WebSocketCloseStatus status = default;")]
    [InlineData("_ = socket.CloseStatus == default;")]
    [InlineData("connection.Close(-1);")]
    [InlineData("connection.Close(4500);")]
    [InlineData("_ = connection.CloseCode == 2500;")]
    [InlineData("int closeCode = 2500;")]
    public Task CloseCode_OrUnknown_Silent(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    [Theory]
    [InlineData(
        "socket.CloseAsync({|#0:(WebSocketCloseStatus)999|}, null, default);",
        "999 is no WebSocket close code (they begin at 1000): .NET throws")]
    [InlineData(
        "socket.CloseAsync({|#0:(WebSocketCloseStatus)1016|}, null, default);",
        "1016 is no WebSocket close code: .NET sends it, and the peer fails the connection")]
    [InlineData(
        "socket.CloseAsync({|#0:(WebSocketCloseStatus)65535|}, null, default);",
        "65535 is no WebSocket close code: .NET sends it, and the peer fails the connection")]
    [InlineData(
        "socket.CloseAsync({|#0:(WebSocketCloseStatus)66536|}, null, default);",
        "66536 is no WebSocket close code: .NET keeps 16 bits of it and sends 1000")]
    [InlineData(
        "socket.CloseAsync({|#0:(WebSocketCloseStatus)(-1)|}, null, default);",
        "-1 is no WebSocket close code: .NET keeps 16 bits of it and sends 65535")]
    [InlineData(
        "_ = socket.CloseStatus == {|#0:(WebSocketCloseStatus)2500|};",
        "2500 never arrives: .NET receives the close codes 1000–1003, 1007–1014 and 3000–4999 only")]
    [InlineData("connection.Close({|#0:2500|});", "2500 is assigned to no close code (RFC 6455 §7.4.2)")]
    [InlineData("connection.Close({|#0:5000|});", "5000 is no WebSocket close code: they run from 1000 to 4999")]
    public Task Message_SaysWhatHappens(string statement, string message) => Verify.MessageAsync(WithSocket(statement), "STC2004", message);

    /// <summary>What no peer may send, and .NET's own sockets never tell of, in any spelling.</summary>
    [Theory]
    [InlineData("_ = socket.CloseStatus == {|STC2004:WebSocketCloseStatus.Empty|};")]
    [InlineData("_ = socket.CloseStatus is {|STC2004:(WebSocketCloseStatus)1006|} or {|STC2004:(WebSocketCloseStatus)1015|};")]
    [InlineData("_ = (int?)socket.CloseStatus == {|STC2004:1004|};")]
    [InlineData("_ = result.CloseStatus != {|STC2004:WebSocketCloseStatus.Empty|};")]
    [InlineData("switch (result.CloseStatus) { case {|STC2004:WebSocketCloseStatus.Empty|}: break; }")]
    public Task NeverReceived_Reports(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    /// <summary>Another value may stand in, a library passes on what it likes, and elsewhere nothing is looked for.</summary>
    [Theory]
    [InlineData("_ = (socket.CloseStatus ?? WebSocketCloseStatus.Empty) == WebSocketCloseStatus.Empty;")]
    [InlineData("var status = socket.CloseStatus ?? WebSocketCloseStatus.Empty; _ = status == WebSocketCloseStatus.Empty;")]
    [InlineData("_ = socket.CloseStatus.GetValueOrDefault(WebSocketCloseStatus.Empty) == WebSocketCloseStatus.Empty;")]
    // Of a variable the type alone says that it holds close codes.
    [InlineData("var status = socket.CloseStatus; _ = status == WebSocketCloseStatus.Empty;")]
    [InlineData("_ = own.CloseStatus == WebSocketCloseStatus.Empty;")]
    [InlineData("_ = connection.CloseCode == {|STC2001:1006|};")]
    [InlineData("WebSocketCloseStatus status = WebSocketCloseStatus.Empty; _ = status == WebSocketCloseStatus.Empty;")]
    public Task MayBeReceived_OrIsNotLookedFor_Silent(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    /// <summary>The sockets of HttpListener and of .NET Framework are Windows's, and hand on 1005.</summary>
    [Fact]
    public Task SocketsOfWindows_Silent() => Verify.AnalyzerAsync(
        WithSocket("System.Net.HttpListener? listener = null; _ = socket.CloseStatus == WebSocketCloseStatus.Empty;"));

    [Fact]
    public Task SocketsOfTheFramework_Silent() => Verify.AnalyzerAsync(
        """
        using System.Net.WebSockets;

        class C
        {
            bool IsEmpty(WebSocket socket) => socket.CloseStatus == WebSocketCloseStatus.Empty;
        }
        """,
        StatusCodes.Tests.Verifiers.References.Net48);

    [Theory]
    [InlineData(
        "_ = socket.CloseStatus == {|#0:WebSocketCloseStatus.Empty|};",
        "1005 \"No Status Rcvd\" never arrives: .NET tells of a Close frame without a code as 1000 Normal Closure")]
    [InlineData(
        "_ = (int?)socket.CloseStatus == {|#0:1006|};",
        "1006 \"Abnormal Closure\" never arrives: where the connection is lost, .NET throws, and CloseStatus stays null")]
    [InlineData(
        "_ = (int?)socket.CloseStatus == {|#0:1015|};",
        "1015 never arrives: .NET receives the close codes 1000–1003, 1007–1014 and 3000–4999 only")]
    public Task Message_OfReserved_SaysWhatArrives(string statement, string message) =>
        Verify.MessageAsync(WithSocket(statement), "STC2004", message);

    private static string WithSocket(string statement) =>
        $$"""
        using System.Net.WebSockets;

        abstract class OwnWebSocket : WebSocket
        {
            public override WebSocketCloseStatus? CloseStatus => null;
        }

        class WebSocketConnection
        {
            public int CloseCode { get; set; }
            public void Close(int code, int timeout = 5000) { }
        }

        class C
        {
            void M(WebSocket socket, OwnWebSocket own, WebSocketConnection connection, WebSocketReceiveResult result, int number)
            {
                {{statement}}
            }
        }
        """;
}
