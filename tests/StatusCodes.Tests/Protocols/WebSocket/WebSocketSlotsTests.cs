using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>Where a number is a WebSocket close code: .NET's sockets, libraries' own methods and enums, and names.</summary>
public class WebSocketSlotsTests
{
    [Theory]
    [InlineData("socket.CloseAsync({|STC2001:(WebSocketCloseStatus)1000|}, \"\", default);")]
    [InlineData("socket.CloseOutputAsync({|STC2001:(WebSocketCloseStatus)1001|}, null, default);")]
    [InlineData("client.CloseAsync({|STC2001:(WebSocketCloseStatus)(1008)|}, \"no\", default);")]
    [InlineData(
        "socket.CloseAsync(closeStatus: {|STC2001:(WebSocketCloseStatus)1009|}, statusDescription: null, cancellationToken: default);")]
    [InlineData("context.WebSocket.CloseAsync({|STC2001:(WebSocketCloseStatus)1011|}, null, default);")]
    [InlineData("socket.CloseAsync(result.CloseStatus ?? {|STC2001:(WebSocketCloseStatus)1000|}, null, default);")]
    [InlineData("socket.CloseAsync(failed ? {|STC2001:(WebSocketCloseStatus)1011|} : WebSocketCloseStatus.NormalClosure, null, default);")]
    [InlineData("_ = socket.CloseStatus == {|STC2001:(WebSocketCloseStatus)1000|};")]
    [InlineData("_ = (int?)socket.CloseStatus == {|STC2001:1001|};")]
    [InlineData("_ = (int)result.CloseStatus!.Value != {|STC2001:1002|};")]
    [InlineData("_ = (int)result.CloseStatus! is {|STC2001:1000|} or {|STC2001:1001|};")]
    [InlineData("switch ((int)result.CloseStatus!) { case {|STC2001:1000|}: break; }")]
    [InlineData("_ = (int)result.CloseStatus! switch { {|STC2001:1007|} => 1, _ => 0 };")]
    [InlineData("_ = result is { CloseStatus: {|STC2001:(WebSocketCloseStatus)1000|} };")]
    [InlineData("_ = new WebSocketReceiveResult(0, WebSocketMessageType.Close, true, {|STC2001:(WebSocketCloseStatus)1000|}, null);")]
    [InlineData("WebSocketCloseStatus[] known = [{|STC2001:(WebSocketCloseStatus)1000|}, WebSocketCloseStatus.EndpointUnavailable];")]
    [InlineData("WebSocketCloseStatus status = {|STC2001:(WebSocketCloseStatus)1003|};")]
    public Task Framework_Reports(string statement) => Verify.AnalyzerAsync(
        $$"""
        using System.Net.WebSockets;

        class C
        {
            void M(WebSocket socket, ClientWebSocket client, WebSocketContext context, WebSocketReceiveResult result, bool failed)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);")]
    [InlineData("socket.CloseAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, socket.CloseStatusDescription, default);")]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus)4001, \"kicked\", default);")]
    [InlineData("_ = (int?)socket.CloseStatus == 4001;")]
    [InlineData("_ = (int?)socket.CloseStatus >= 1000;")]
    [InlineData("_ = (int)(socket.CloseStatus ?? 0);")]
    [InlineData("_ = (int?)socket.CloseStatus ?? -1;")]
    [InlineData("_ = (int?)socket.CloseStatus == 0;")]
    [InlineData("_ = new System.ArraySegment<byte>(buffer, 0, 1000);")]
    [InlineData("System.Threading.Tasks.Task.Delay(1000);")]
    [InlineData("_ = WebSocket.CreateClientBuffer(1000, 1001);")]
    [InlineData("_ = error.WebSocketErrorCode == (WebSocketError)8;")]
    [InlineData("_ = error.ErrorCode == 1006;")]
    [InlineData("_ = error.NativeErrorCode == 1006;")]
    public Task Framework_Silent(string statement) => Verify.AnalyzerAsync(
        $$"""
        using System.Net.WebSockets;

        class C
        {
            void M(WebSocket socket, WebSocketException error, byte[] buffer)
            {
                {{statement}}
            }
        }
        """);

    /// <summary>Helpers around .NET's sockets, whoever wrote them.</summary>
    [Theory]
    [InlineData("socket.CloseSafelyAsync({|STC2001:(WebSocketCloseStatus)1000|});")]
    [InlineData("socket.Finish({|STC2001:(WebSocketCloseStatus)1000|});")]
    [InlineData("socket.FinishWith({|STC2001:1000|});")]
    public Task Extension_Reports(string statement) => Verify.AnalyzerAsync(
        $$"""
        using System.Net.WebSockets;
        using System.Threading.Tasks;

        static class Extensions
        {
            public static Task CloseSafelyAsync(this WebSocket socket, WebSocketCloseStatus status) => Task.CompletedTask;
            public static Task Finish(this WebSocket socket, WebSocketCloseStatus status) => Task.CompletedTask;
            public static Task FinishWith(this WebSocket socket, int closeStatus) => Task.CompletedTask;
        }

        class C
        {
            void M(WebSocket socket)
            {
                {{statement.Replace("FinishWith(", "FinishWith(closeStatus: ", System.StringComparison.Ordinal)}}
            }
        }
        """);

    /// <summary>The name alone: registered codes, and nothing else.</summary>
    [Theory]
    [InlineData("int closeCode = {|STC2001:1000|};")]
    [InlineData("ushort closeStatusCode = {|STC2001:1002|};")]
    [InlineData("int? close_code = {|STC2001:1003|};")]
    [InlineData("_ = peer.CloseCode == {|STC2001:1005|};")]
    [InlineData("_ = peer.CloseCode is {|STC2001:1006|} or {|STC2001:1012|} or {|STC2001:3003|};")]
    [InlineData("_ = peer.CloseCode is {|STC2001:1000|} or {|STC2001:1005|};")]
    [InlineData("_ = peer is { CloseCode: {|STC2001:1011|} };")]
    [InlineData("switch (peer.CloseCode) { case {|STC2001:1000|}: case {|STC2001:1001|}: break; }")]
    [InlineData("peer.CloseCode = {|STC2001:1008|};")]
    [InlineData("_ = new Peer { CloseCode = {|STC2001:1009|} };")]
    [InlineData("_ = new { closeCode = {|STC2001:1000|} };")]
    [InlineData("_ = peer.LastCloseCode ?? {|STC2001:1000|};")]
    [InlineData("_ = new[] { {|STC2001:1001|}, {|STC2001:1005|} }.Contains(peer.CloseCode);")]
    [InlineData("int[] retryCloseCodes = { {|STC2001:1001|}, {|STC2001:1005|}, 4001 };")]
    [InlineData("Equal({|STC2001:1000|}, peer.CloseCode);")]
    [InlineData("_ = peer.CloseCode.Equals({|STC2001:1000|});")]
    [InlineData("int GetCloseCode() => {|STC2001:1000|};")]
    public Task Name_Reports(string statement) => Verify.AnalyzerAsync(InMethod(statement));

    [Theory]
    [InlineData("int closeCode = 4001;")]
    [InlineData("int closeCode = 404;")]
    [InlineData("int closeCode = 2500;")]
    [InlineData("int closeCode = -1;")]
    [InlineData("_ = peer.CloseCode == 0;")]
    [InlineData("_ = peer.CloseCode >= 1000 && peer.CloseCode <= 1015;")]
    [InlineData("const int closeCode = 1000;")]
    [InlineData("int maxCloseCode = 1015;")]
    [InlineData("int code = 1000;")]
    [InlineData("_ = peer.Code == 1006;")]
    [InlineData("string closeCode = \"1000\";")]
    [InlineData("bool isCloseCode = 1000 > peer.Code;")]
    [InlineData("peer.Close(1000);")]
    [InlineData("peer.Stop(1000);")]
    public Task Name_Silent(string statement) => Verify.AnalyzerAsync(InMethod(statement));

    /// <summary>A mere <c>code</c> or <c>status</c>, in methods that close what is plainly a WebSocket.</summary>
    [Theory]
    [InlineData("class WebSocketConnection { public void Close(int code) { } }", "new WebSocketConnection().Close({|STC2001:1000|});")]
    [InlineData(
        "class WebSocketConnection { public void CloseAsync(ushort status, string text) { } }",
        "new WebSocketConnection().CloseAsync({|STC2001:1001|}, \"\");")]
    [InlineData(
        "class WebSocketConnection { public void Close(int statusCode) { } }",
        "new WebSocketConnection().Close({|STC2001:1001|});")]
    [InlineData(
        "class WebSocketConnection { public void SendCloseFrame(int code) { } }",
        "new WebSocketConnection().SendCloseFrame({|STC2002:1006|});")]
    [InlineData(
        "class WebSocketFrames { public byte[] CreateCloseFrame(int code) => []; }",
        "new WebSocketFrames().CreateCloseFrame({|STC2001:1002|});")]
    [InlineData(
        "class WebSocketServer { public void Stop(ushort code, string reason) { } }",
        "new WebSocketServer().Stop({|STC2001:1001|}, \"\");")]
    [InlineData("interface IWebSocketClient { void Disconnect(int code = {|STC2001:1000|}); }", "")]
    [InlineData("interface IWebSocketClient { void Disconnect(int closeCode = {|STC2001:1000|}); }", "")]
    [InlineData(
        "interface IWebSocket { } class WsClient : IWebSocket { public void Close(int status) { } }",
        "new WsClient().Close({|STC2001:1000|});")]
    [InlineData(
        "class WebSocketBehavior { protected void Close(ushort code, string reason) { } } "
        + "class Chat : WebSocketBehavior { void M() => Close({|STC2001:1008|}, \"\"); }",
        "")]
    [InlineData(
        "namespace Contoso.WebSockets { public class Session { public void Close(int code) { } } }",
        "new Contoso.WebSockets.Session().Close({|STC2001:1000|});")]
    [InlineData("class WebSocketHandler { void OnClose(int code) { if (code == {|STC2001:1005|}) { } } }", "")]
    [InlineData("class WebSocketHandler { void OnClosed(int code) { switch (code) { case {|STC2001:1000|}: break; } } }", "")]
    [InlineData(
        "class WebSocketCloseEventArgs { public int Code { get; set; } }",
        "_ = new WebSocketCloseEventArgs().Code == {|STC2001:1005|};")]
    [InlineData(
        "class WebSocketClosedException { public WebSocketClosedException(int code) { } }",
        "_ = new WebSocketClosedException({|STC2001:1005|});")]
    [InlineData(
        "namespace WebSocketSharp { class PayloadData { int _length; "
        + "public ushort Code => _length >= 2 ? (ushort)_length : (ushort){|STC2001:1005|}; } }",
        "")]
    [InlineData(
        "namespace WebSocketSharp { static class Ext { static string Message(this ushort code) "
        + "=> code switch { {|STC2001:1002|} => \"protocol\", _ => \"\" }; } }",
        "")]
    public Task PlainlyWebSocket_Reports(string types, string statement) => Verify.AnalyzerAsync(WithTypes(types, statement));

    /// <summary>The same words where nothing is closed, or something else is.</summary>
    [Theory]
    [InlineData("class WebSocketMessage { public int Code { get; set; } }", "_ = new WebSocketMessage().Code == 1003;")]
    [InlineData("class WebSocketMessage { public int Status { get; set; } }", "_ = new WebSocketMessage { Status = 1001 };")]
    [InlineData("class WebSocketFrame { public byte Opcode { get; set; } }", "_ = new WebSocketFrame().Opcode == 8;")]
    [InlineData(
        "class WebSocketServer { public void Start(int port) { } public void Close(int timeout) { } }",
        "new WebSocketServer().Start(1000); new WebSocketServer().Close(1000);")]
    [InlineData("class WebSocketServer { public void Stop(int code) { } }", "new WebSocketServer().Stop(1);")]
    [InlineData(
        "class TradingWebSocket { public void CloseOrder(long id, int status) { } }",
        "new TradingWebSocket().CloseOrder(5, 2); new TradingWebSocket().CloseOrder(5, 404);")]
    [InlineData("class WebSocketError { public void Raise(int code) { } }", "new WebSocketError().Raise(1002);")]
    [InlineData("class WebSocketOptions { public int KeepAlive { get; set; } = 1000; public int CloseTimeout { get; set; } = 1000; }", "")]
    [InlineData(
        "class Account { public void Close(int code) { } public void Disconnect(int status) { } }",
        "new Account().Close(1000); new Account().Disconnect(1001);")]
    [InlineData("class Door { public int CloseTime { get; set; } }", "_ = new Door { CloseTime = 1000 };")]
    [InlineData("class Stopwatch { public void Stop(int code, string reason) { } }", "new Stopwatch().Stop(1000, \"\");")]
    [InlineData(
        "namespace Contoso.WebSocketApi { public class Orders { public int Code { get; set; } } }",
        "_ = new Contoso.WebSocketApi.Orders().Code == 1001;")]
    public Task OtherNumbers_Silent(string types, string statement) => Verify.AnalyzerAsync(WithTypes(types, statement));

    /// <summary>The handshake is HTTP's.</summary>
    [Theory]
    [InlineData(
        "class WebSocketHandshakeException : System.Exception { public int StatusCode { get; set; } }",
        "_ = new WebSocketHandshakeException().StatusCode == {|STC1001:401|};")]
    [InlineData(
        "class WebSocketHandler { public void RefuseHandshake(int statusCode) { } }",
        "new WebSocketHandler().RefuseHandshake({|STC1001:400|});")]
    [InlineData("class WebSocketResponse { public int StatusCode { get; set; } }", "new WebSocketResponse().StatusCode = {|STC1001:426|};")]
    [InlineData(
        "class WebSocketListenerHttpContext { public void Close(int statusCode) { } }",
        "new WebSocketListenerHttpContext().Close({|STC1001:404|});")]
    [InlineData(
        "class WebSocketConnection { public void Close(int httpStatusCode) { } }",
        "new WebSocketConnection().Close({|STC1001:404|});")]
    public Task Handshake_IsHttps(string types, string statement) => Verify.AnalyzerAsync(WithTypes(types, statement));

    /// <summary>A library's own close-status enum, known by its name and by what its members are.</summary>
    [Theory]
    [InlineData(
        "public enum CloseStatusCode : ushort { Normal = 1000, ProtocolError = 1002, PolicyViolation = 1008 }",
        "{|STC2001:(CloseStatusCode)1002|}")]
    [InlineData("public enum CloseReason : short { NormalClosure = 1000, GoingAway = 1001 }", "{|STC2001:(CloseReason)1000|}")]
    [InlineData(
        "public enum GatewayCloseCode { NormalClosure = 1000, GoingAway = 1001, SessionTimedOut = 4009 }",
        "{|STC2001:(GatewayCloseCode)1000|}")]
    public Task LibraryEnum_Reports(string declaration, string value) => Verify.AnalyzerAsync(WithTypes(declaration, $"_ = {value};"));

    [Theory]
    [InlineData("public enum TicketCloseReason { Resolved = 1000, Duplicate = 1001, Spam = 1002 }", "(TicketCloseReason)1000")]
    [InlineData("public enum CloseMode { NormalClosure = 1000, GoingAway = 1001 }", "(CloseMode)1000")]
    [InlineData("public enum EventId { NormalClosure = 1000, GoingAway = 1001 }", "(EventId)1000")]
    [InlineData("public enum GatewayCloseCode { NormalClosure = 1000, GoingAway = 1001 }", "(GatewayCloseCode)4009")]
    public Task OtherEnum_Silent(string declaration, string value) => Verify.AnalyzerAsync(WithTypes(declaration, $"_ = {value};"));

    /// <summary>Before packages are restored only names are left.</summary>
    [Theory]
    [InlineData("peer.Close(closeCode: {|STC2001:1000|});")]
    [InlineData("if (peer.CloseCode == {|STC2001:1005|}) { }")]
    [InlineData("peer.Close(1000);")]
    [InlineData("peer.Close((CloseStatusCode)1005);")]
    [InlineData("if (peer.Code == 1006) { }")]
    public Task Unresolved_NamesServe(string statement) => Verify.AnalyzerTest()
        .With(test =>
        {
            test.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None;
            test.TestState.Sources.Add($$"""using Missing.Package; class C { void M(WebSocketPeer peer) { {{statement}} } }""");
        })
        .RunAsync();

    private static string InMethod(string statement) =>
        $$"""
        using System.Linq;

        class Peer
        {
            public int CloseCode { get; set; }
            public int? LastCloseCode { get; set; }
            public int Code { get; set; }
            public void Close(int code) { }
            public void Stop(int status) { }
        }

        class C
        {
            static void Equal(int expected, int actual) { }

            void M(Peer peer)
            {
                {{statement}}
            }
        }
        """;

    private static string WithTypes(string types, string statement) =>
        $$"""
        {{types}}

        class C
        {
            void M()
            {
                {{statement}}
            }
        }
        """;

    /// <summary>A close that is waited for has a code; so has the payload of one, written byte by byte (RFC 6455 §5.5.1).</summary>
    [Fact]
    public Task CodesThatAreReadAndWrittenAsBytes() => Verify.AnalyzerAsync(
        """
        using System.Buffers.Binary;
        using System.Threading.Tasks;

        public enum Opcode { Text, Close }

        public class WebSocketTests
        {
            private static Task<ushort?> ExpectClose(object socket) => null;
            private static int CountCloses(object socket) => 0;
            private static void Send(Opcode opcode, byte[] payload) { }

            public async Task<bool> M(object socket)
            {
                var payload = new byte[2];
                BinaryPrimitives.WriteUInt16BigEndian(payload, {|STC2001:1002|});
                Send(Opcode.Close, payload);
                return await ExpectClose(socket) == {|STC2001:1007|} && CountCloses(socket) == 1000;
            }

            public void N()
            {
                var header = new byte[4];
                BinaryPrimitives.WriteUInt16BigEndian(header, 1002);
                Send(Opcode.Text, header);
            }
        }

        public class CloseEventArgs { public int Code { get; set; } }

        public class Door
        {
            public int Code { get; set; }
            public bool M(CloseEventArgs e, Door d) => e.Code == {|STC2001:1006|} || d.Code == 1006;
        }
        """);
}
