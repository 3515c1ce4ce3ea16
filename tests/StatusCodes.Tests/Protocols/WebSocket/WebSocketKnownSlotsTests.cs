using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>Close methods, events and enums of libraries in use. The types have the shape of the libraries' own.</summary>
public class WebSocketKnownSlotsTests
{
    private const string Sharp =
        """

        namespace WebSocketSharp
        {
            public enum CloseStatusCode : ushort
            {
                Normal = 1000, Away = 1001, Undefined = 1004, NoStatus = 1005, Abnormal = 1006, PolicyViolation = 1008, ServerError = 1011
            }
            public class CloseEventArgs { public ushort Code => 0; }
            public class WebSocket
            {
                public void Close(ushort code) { }
                public void Close(CloseStatusCode code) { }
                public void Close(ushort code, string reason) { }
                public void Close(CloseStatusCode code, string reason) { }
                public void CloseAsync(CloseStatusCode code, string reason) { }
            }
        }

        namespace WebSocketSharp.Server
        {
            public abstract class WebSocketBehavior
            {
                protected void Close(ushort code, string reason) { }
                protected void Close(CloseStatusCode code, string reason) { }
            }
            public class WebSocketSessionManager { public void CloseSession(string id, ushort code, string reason) { } }
        }
        """;

    /// <summary>A name of its own does not make a reserved code one that may be sent.</summary>
    [Theory]
    [InlineData("socket.Close({|STC2002:CloseStatusCode.Abnormal|});")]
    [InlineData("socket.Close({|STC2002:CloseStatusCode.Abnormal|}, \"gone\");")]
    [InlineData("socket.CloseAsync({|STC2002:CloseStatusCode.Undefined|}, \"\");")]
    [InlineData("socket.Close((ushort){|STC2002:CloseStatusCode.Abnormal|});")]
    [InlineData("socket.Close({|STC2002:CloseStatusCode.NoStatus|}, \"gone\");")]
    [InlineData("socket.Close({|STC2002:1006|}, \"\");")]
    [InlineData("Close({|STC2002:CloseStatusCode.Abnormal|}, \"\");")]
    [InlineData("Close({|STC2002:1006|}, \"\");")]
    [InlineData("Close({|STC2001:(CloseStatusCode)1008|}, \"\");")]
    [InlineData("manager.CloseSession(\"1\", {|STC2002:1006|}, \"\");")]
    [InlineData("socket.Close(CloseStatusCode.Normal, \"\");")]
    [InlineData("_ = e.Code == (ushort)CloseStatusCode.Abnormal;")]
    [InlineData("_ = e.Code == {|STC2001:1006|};")]
    [InlineData("var closed = CloseStatusCode.Abnormal;")]
    // It sends a Close frame without a code then, which is what 1005 means.
    [InlineData("socket.Close(CloseStatusCode.NoStatus);")]
    [InlineData("socket.Close(CloseStatusCode.NoStatus, \"\");")]
    [InlineData("socket.Close({|STC2001:1005|});")]
    public Task WebSocketSharp_Closes(string statement) => Verify.AnalyzerAsync(
        $$"""
        using WebSocketSharp;
        using WebSocketSharp.Server;

        class C : WebSocketBehavior
        {
            void M(WebSocket socket, WebSocketSessionManager manager, CloseEventArgs e) { {{statement}} }
        }
        """ + Sharp);

    /// <summary>The library's own name is written in place of its other one.</summary>
    [Fact]
    public Task WebSocketSharp_SendsInstead() => Verify.SingleFixAsync<SendInsteadCodeFixProvider>(
        "using WebSocketSharp; class C { void M(WebSocket socket) => socket.Close({|STC2002:CloseStatusCode.Abnormal|}); }" + Sharp,
        "using WebSocketSharp; class C { void M(WebSocket socket) => socket.Close(CloseStatusCode.ServerError); }" + Sharp);

    /// <summary>Fleck's codes are constants of a class.</summary>
    [Theory]
    [InlineData("connection.Close({|STC2001:1001|});")]
    [InlineData("connection.Close({|STC2002:1006|});")]
    [InlineData("connection.Close({|STC2002:WebSocketStatusCodes.AbnormalClosure|});")]
    [InlineData("connection.Close({|STC2002:WebSocketStatusCodes.NoStatusReceived|});")]
    [InlineData("connection.Close(WebSocketStatusCodes.NormalClosure);")]
    [InlineData("connection.Close({|STC2006:500|});")]
    [InlineData("connection.Close(4001);")]
    public Task Fleck_Closes(string statement) => Verify.AnalyzerAsync(
        $$"""
        using Fleck;

        class C { void M(IWebSocketConnection connection) { {{statement}} } }

        namespace Fleck
        {
            public interface IWebSocketConnection { void Close(); void Close(int code); }
            public static class WebSocketStatusCodes
            {
                public const ushort NormalClosure = 1000;
                public const ushort GoingAway = 1001;
                public const ushort NoStatusReceived = 1005;
                public const ushort AbnormalClosure = 1006;
            }
        }
        """);

    /// <summary>For 0 it sends a Close frame without a code.</summary>
    [Theory]
    [InlineData("session.Close({|STC2001:1000|}, \"\");")]
    [InlineData("session.SendCloseAsync({|STC2002:1006|}, \"\");")]
    [InlineData("server.CloseAll({|STC2001:1001|});")]
    [InlineData("session.Close(0);")]
    public Task NetCoreServer_Closes(string statement) => Verify.AnalyzerAsync(
        $$"""
        using NetCoreServer;

        class C { void M(WsSession session, WsServer server) { {{statement}} } }

        namespace NetCoreServer
        {
            public class WsSession
            {
                public virtual bool Close(int status) => true;
                public virtual bool Close(int status, string text) => true;
                public bool SendCloseAsync(int status, string text) => true;
            }
            public class WsServer { public virtual bool CloseAll(int status) => true; }
        }
        """);

    [Theory]
    [InlineData("session.CloseAsync({|STC2002:CloseReason.NoStatusCode|}, \"\");")]
    [InlineData("session.CloseAsync({|STC2001:(CloseReason)1001|}, \"\");")]
    [InlineData("session.CloseAsync(CloseReason.GoingAway, \"\");")]
    [InlineData("_ = status.Reason == {|STC2001:(CloseReason)1001|};")]
    public Task SuperSocket_Closes(string statement) => Verify.AnalyzerAsync(
        $$"""
        using SuperSocket.WebSocket;
        using SuperSocket.WebSocket.Server;

        class C { void M(WebSocketSession session, CloseStatus status) { {{statement}} } }

        namespace SuperSocket.WebSocket
        {
            public enum CloseReason : short { NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002, NoStatusCode = 1005 }
            public class CloseStatus { public CloseReason Reason { get; set; } }
        }

        namespace SuperSocket.WebSocket.Server
        {
            public class WebSocketSession { public void CloseAsync(CloseReason reason, string? reasonText = null) { } }
        }
        """);

    [Theory]
    [InlineData("client.Stop({|STC2002:WebSocketCloseStatus.Empty|}, \"\");")]
    [InlineData("client.StopOrFail({|STC2001:(WebSocketCloseStatus)1000|}, \"\");")]
    [InlineData("client.StopOrFail({|STC2002:(WebSocketCloseStatus)1006|}, \"\");")]
    [InlineData("_ = info.CloseStatus == {|STC2001:(WebSocketCloseStatus)1001|};")]
    public Task WebsocketClient_Stops(string statement) => Verify.AnalyzerAsync(
        $$"""
        using System.Net.WebSockets;
        using Websocket.Client;

        class C { void M(IWebsocketClient client, DisconnectionInfo info) { {{statement}} } }

        namespace Websocket.Client
        {
            public interface IWebsocketClient
            {
                void Stop(WebSocketCloseStatus status, string statusDescription);
                void StopOrFail(WebSocketCloseStatus status, string statusDescription);
            }
            public class DisconnectionInfo { public WebSocketCloseStatus? CloseStatus { get; } }
        }
        """);

    [Theory]
    [InlineData("client.DisconnectAsync({|STC2001:1000|});")]
    [InlineData("client.DisconnectAsync({|STC2002:1006|});")]
    [InlineData("client.DisconnectAsync(4000);")]
    [InlineData("_ = e.CloseCode == {|STC2001:1006|} || e.CloseCode == 4014;")]
    public Task Discord_Disconnects(string statement) => Verify.AnalyzerAsync(
        $$"""
        using Discord.Net;
        using Discord.Net.WebSockets;

        class C { void M(IWebSocketClient client, WebSocketClosedException e) { {{statement}} } }

        namespace Discord.Net { public class WebSocketClosedException : System.Exception { public int CloseCode { get; } } }
        namespace Discord.Net.WebSockets { public interface IWebSocketClient { void DisconnectAsync(int closeCode = default); } }
        """);

    /// <summary>Its own listener sends a Close frame without a code for 1005, and none for the other reserved codes.</summary>
    [Theory]
    [InlineData("socket.CloseAsync({|STC2002:CloseStatusCode.Abnormal|});")]
    [InlineData("socket.CloseAsync({|STC2002:CloseStatusCode.NoStatus|}, \"gone\");")]
    [InlineData("socket.CloseAsync(CloseStatusCode.NoStatus);")]
    [InlineData("socket.CloseAsync(CloseStatusCode.Away, \"gone\");")]
    public Task EmbedIO_Closes(string statement) => Verify.AnalyzerAsync(
        $$"""
        using EmbedIO.WebSockets;

        class C { void M(IWebSocket socket) { {{statement}} } }

        namespace EmbedIO.WebSockets
        {
            public enum CloseStatusCode : ushort
            {
                Normal = 1000, Away = 1001, ProtocolError = 1002, Undefined = 1004, NoStatus = 1005, Abnormal = 1006, PolicyViolation = 1008
            }
            public interface IWebSocket { void CloseAsync(CloseStatusCode code, string? comment = null); }
            // By default that there is no code: nobody sends it.
            class WebSocket : IWebSocket { public void CloseAsync(CloseStatusCode code = CloseStatusCode.Undefined, string? comment = null) { } }
        }
        """);

    [Theory]
    [InlineData("client.Stop({|STC2002:WebSocketCloseStatus.Empty|}, \"\");")]
    [InlineData("client.StopAsync({|STC2001:(WebSocketCloseStatus)1000|}, \"\");")]
    [InlineData("client.StopAsync({|STC2004:(WebSocketCloseStatus)17|}, \"\");")]
    public Task WatsonWebsocket_Stops(string statement) => Verify.AnalyzerAsync(
        $$"""
        using System.Net.WebSockets;
        using WatsonWebsocket;

        class C { void M(WatsonWsClient client) { {{statement}} } }

        namespace WatsonWebsocket
        {
            public class WatsonWsClient
            {
                public void Stop(WebSocketCloseStatus closeCode, string reason) { }
                public void StopAsync(WebSocketCloseStatus closeCode, string reason) { }
            }
        }
        """);

    private const string Abnormal = "1006 \"Abnormal Closure\" may not be sent (RFC 6455 §7.4.1): ";
    private const string Without = "1005 \"No Status Rcvd\" may not be sent (RFC 6455 §7.4.1): ";

    /// <summary>What each library does with a code that it should not be given, as its source says.</summary>
    [Theory]
    [InlineData("Sharp", "Close({|#0:1006|}, \"\")", Abnormal + "websocket-sharp sends no Close frame with it; send 1011 Internal Error")]
    [InlineData("Sharp", "Close({|#0:1005|}, \"bye\")", Without + "websocket-sharp sends no Close frame with it; send 1000 Normal Closure")]
    [InlineData(
        "Sharp",
        "Close({|#0:1015|}, \"\")",
        "1015 \"TLS handshake\" may not be sent (RFC 6455 §7.4.1): websocket-sharp sends no Close frame with it")]
    [InlineData("EmbedIO", "CloseAsync({|#0:1006|}, \"\")", Abnormal + "EmbedIO sends no Close frame with it; send 1011 Internal Error")]
    [InlineData("Fleck", "Close({|#0:1006|})", Abnormal + "Fleck puts it in the Close frame all the same; send 1011 Internal Error")]
    [InlineData(
        "Fleck",
        "Close({|#0:1004|})",
        "1004 \"Reserved\" may not be sent (RFC 6455 §7.4.1): Fleck puts it in the Close frame all the same")]
    [InlineData(
        "Core",
        "Close({|#0:1005|}, \"\")",
        Without + "NetCoreServer puts it in the Close frame all the same; send 1000 Normal Closure")]
    [InlineData(
        "Super",
        "CloseAsync({|#0:(SuperSocket.WebSocket.CloseReason)1006|})",
        Abnormal + "SuperSocket puts it in the Close frame all the same; send 1011 Internal Error")]
    [InlineData(
        "Client",
        "Stop({|#0:(WebSocketCloseStatus)1006|}, \"\")",
        Abnormal + "Websocket.Client sends no Close frame with it; send 1011 Internal Error")]
    [InlineData(
        "Client",
        "Stop({|#0:WebSocketCloseStatus.Empty|}, \"bye\")",
        Without + "Websocket.Client sends no Close frame with it; send 1000 Normal Closure")]
    [InlineData(
        "Client",
        "Stop({|#0:WebSocketCloseStatus.Empty|}, \"\")",
        Without + "Websocket.Client puts it in the Close frame all the same; send 1000 Normal Closure")]
    [InlineData("Client", "Stop({|#0:WebSocketCloseStatus.Empty|}, text)", Without + "send 1000 Normal Closure")]
    [InlineData("Watson", "Stop({|#0:(WebSocketCloseStatus)1006|}, \"\")", Abnormal + ".NET throws; send 1011 Internal Error")]
    [InlineData("Discord", "DisconnectAsync({|#0:1006|})", Abnormal + "send 1011 Internal Error")]
    public Task Reserved_SaysWhatTheLibraryDoes(string library, string call, string message) => Verify.MessageAsync(
        "using System.Net.WebSockets; class C { void M(Libraries all, string text) { all." + library + "." + call + "; } }" + Libraries,
        "STC2002",
        message);

    private const string Libraries =
        """

        class Libraries
        {
            public WebSocketSharp.WebSocket Sharp = null!;
            public EmbedIO.WebSockets.IWebSocket EmbedIO = null!;
            public Fleck.IWebSocketConnection Fleck = null!;
            public NetCoreServer.WsSession Core = null!;
            public SuperSocket.WebSocket.Server.WebSocketSession Super = null!;
            public Websocket.Client.IWebsocketClient Client = null!;
            public WatsonWebsocket.WatsonWsClient Watson = null!;
            public Discord.Net.WebSockets.IWebSocketClient Discord = null!;
        }

        namespace WebSocketSharp { public class WebSocket { public void Close(ushort code, string reason) { } } }
        namespace EmbedIO.WebSockets { public interface IWebSocket { void CloseAsync(int code, string? comment = null); } }
        namespace Fleck { public interface IWebSocketConnection { void Close(int code); } }
        namespace NetCoreServer { public class WsSession { public bool Close(int status, string text) => true; } }
        namespace SuperSocket.WebSocket { public enum CloseReason : short { NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002 } }
        namespace SuperSocket.WebSocket.Server { public class WebSocketSession { public void CloseAsync(CloseReason reason, string? t = null) { } } }
        namespace Websocket.Client { public interface IWebsocketClient { void Stop(WebSocketCloseStatus status, string statusDescription); } }
        namespace WatsonWebsocket { public class WatsonWsClient { public void Stop(WebSocketCloseStatus closeCode, string reason) { } } }
        namespace Discord.Net.WebSockets { public interface IWebSocketClient { void DisconnectAsync(int closeCode); } }
        """;

    /// <summary>An enum of another meaning, and a code that nobody sends.</summary>
    [Theory]
    [InlineData("enum CloseReason { Unknown, RemoteClosing, LocalClosing }", "socket.Close(CloseReason.LocalClosing);")]
    [InlineData("enum DoorCloseCode { Normal = 1000, Abnormal = 1006 }", "socket.Close(DoorCloseCode.Abnormal);")]
    public Task OtherEnums_AreQuiet(string type, string statement) => Verify.AnalyzerAsync(
        $$"""
        {{type}}
        class Door { public void Close(object reason) { } }
        class C { void M(Door socket) { {{statement}} } }
        """);
}
