using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>
/// Members of .NET and of libraries that close a socket with a code, or tell the one that it was closed with. A new one is one row.
/// </summary>
internal static class WebSocketKnownSlots
{
    private static readonly ImmutableArray<string> Framework = ImmutableArray.Create(
        "System.Net.WebSockets.WebSocket.CloseAsync(closeStatus)=websocket:sent:WebSocket",
        "System.Net.WebSockets.WebSocket.CloseOutputAsync(closeStatus)=websocket:sent:WebSocket",
        "System.Net.WebSockets.WebSocket.CloseStatus=websocket:read:WebSocket",
        "System.Net.WebSockets.WebSocketReceiveResult.CloseStatus=websocket:read:WebSocket");

    private static readonly ImmutableArray<string> Libraries = ImmutableArray.Create(
        // websocket-sharp and its descendants; missing packages are known by the names of the event's arguments.
        "WebSocketSharp.CloseEventArgs.Code=websocket:read",
        "WebSocketSharp.WebSocketCloseEventArgs.Code=websocket:read",
        "WebSocketSharp.WebSocketException.Code=websocket:read",
        "WebSocketSharp.WebSocket.Close(code)=websocket:sent:websocket-sharp",
        "WebSocketSharp.WebSocket.CloseAsync(code)=websocket:sent:websocket-sharp",
        "WebSocketSharp.Server.WebSocketBehavior.Close(code)=websocket:sent:websocket-sharp",
        "WebSocketSharp.Server.WebSocketBehavior.CloseAsync(code)=websocket:sent:websocket-sharp",
        "WebSocketSharp.Server.WebSocketSessionManager.CloseSession(code)=websocket:sent:websocket-sharp",
        "WebSocketSharp.Server.WebSocketServer.Stop(code)=websocket:sent:websocket-sharp",
        "WebSocketSharp.Server.HttpServer.Stop(code)=websocket:sent:websocket-sharp",
        "EmbedIO.WebSockets.IWebSocket.CloseAsync(code)=websocket:sent:EmbedIO",
        "Fleck.IWebSocketConnection.Close(code)=websocket:sent:Fleck",
        "Fleck.IHandler.FrameClose(code)=websocket:sent:Fleck",
        "Fleck.WebSocketException.StatusCode=websocket:read",
        "SuperSocket.WebSocket.WebSocketSession.CloseWithHandshake(statusCode)=websocket:sent",
        "SuperSocket.WebSocket.Server.WebSocketSession.CloseAsync(reason)=websocket:sent:SuperSocket",
        "SuperSocket.WebSocket.CloseStatus.Reason=websocket:read",
        "WebSocket4Net.WebSocket.Close(statusCode)=websocket:sent",
        "WebSocket4Net.WebSocket.CloseAsync(closeReason)=websocket:sent",
        "WebSocket4Net.ClosedEventArgs.Code=websocket:read",
        "Websocket.Client.IWebsocketClient.Stop(status)=websocket:sent:Websocket.Client",
        "Websocket.Client.IWebsocketClient.StopOrFail(status)=websocket:sent:Websocket.Client",
        // It hands the code to the CloseOutputAsync of a ClientWebSocket, and catches nothing.
        "WatsonWebsocket.WatsonWsClient.Stop(closeCode)=websocket:sent:WebSocket",
        "WatsonWebsocket.WatsonWsClient.StopAsync(closeCode)=websocket:sent:WebSocket",
        "Websocket.Client.DisconnectionInfo.CloseStatus=websocket:read");

    private static readonly ImmutableArray<string> NetCoreServer = ImmutableArray.Create(
        "NetCoreServer.WsSession.Close(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WsSession.SendClose(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WsSession.SendCloseAsync(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WssSession.Close(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WssSession.SendClose(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WssSession.SendCloseAsync(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WsClient.Close(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WsClient.CloseAsync(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WsClient.SendClose(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WsClient.SendCloseAsync(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WssClient.Close(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WssClient.CloseAsync(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WssClient.SendClose(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WssClient.SendCloseAsync(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WsServer.CloseAll(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.WssServer.CloseAll(status)=websocket:sent:NetCoreServer",
        "NetCoreServer.IWebSocket.OnWsClose(status)=websocket:read");

    private static readonly ImmutableArray<string> Discord = ImmutableArray.Create(
        "Discord.Net.WebSockets.IWebSocketClient.DisconnectAsync(closeCode)=websocket:sent",
        "Discord.Net.WebSocketClosedException.CloseCode=websocket:read",
        "Discord.Net.WebSocketClosedException..ctor(closeCode)=websocket:read",
        "DSharpPlus.Net.WebSocket.IWebSocketClient.DisconnectAsync(code)=websocket:sent",
        "DSharpPlus.Net.Gateway.ITransportService.DisconnectAsync(closeStatus)=websocket:sent",
        "DSharpPlus.EventArgs.SocketCloseEventArgs.CloseCode=websocket:read",
        "DSharpPlus.EventArgs.SocketClosedEventArgs.CloseCode=websocket:read");

    public static ImmutableArray<string> Rows { get; } = Framework.AddRange(Libraries).AddRange(NetCoreServer).AddRange(Discord);
}
