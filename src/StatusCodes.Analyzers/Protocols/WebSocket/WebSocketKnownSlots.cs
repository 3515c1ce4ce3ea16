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
        "WebSocketSharp.WebSocket.Close(code)=websocket:sent:WebSocketSharp",
        "WebSocketSharp.WebSocket.CloseAsync(code)=websocket:sent:WebSocketSharp",
        "WebSocketSharp.Server.WebSocketBehavior.Close(code)=websocket:sent:WebSocketSharp",
        "WebSocketSharp.Server.WebSocketBehavior.CloseAsync(code)=websocket:sent:WebSocketSharp",
        "WebSocketSharp.Server.WebSocketSessionManager.CloseSession(code)=websocket:sent:WebSocketSharp",
        "WebSocketSharp.Server.WebSocketServer.Stop(code)=websocket:sent:WebSocketSharp",
        "WebSocketSharp.Server.HttpServer.Stop(code)=websocket:sent:WebSocketSharp",
        "Fleck.IWebSocketConnection.Close(code)=websocket:sent",
        "Fleck.IHandler.FrameClose(code)=websocket:sent",
        "Fleck.WebSocketException.StatusCode=websocket:read",
        "SuperSocket.WebSocket.WebSocketSession.CloseWithHandshake(statusCode)=websocket:sent",
        "SuperSocket.WebSocket.Server.WebSocketSession.CloseAsync(reason)=websocket:sent",
        "SuperSocket.WebSocket.CloseStatus.Reason=websocket:read",
        "WebSocket4Net.WebSocket.Close(statusCode)=websocket:sent",
        "WebSocket4Net.WebSocket.CloseAsync(closeReason)=websocket:sent",
        "WebSocket4Net.ClosedEventArgs.Code=websocket:read",
        "Websocket.Client.IWebsocketClient.Stop(status)=websocket:sent",
        "Websocket.Client.IWebsocketClient.StopOrFail(status)=websocket:sent",
        "Websocket.Client.DisconnectionInfo.CloseStatus=websocket:read");

    private static readonly ImmutableArray<string> NetCoreServer = ImmutableArray.Create(
        "NetCoreServer.WsSession.Close(status)=websocket:sent",
        "NetCoreServer.WsSession.SendClose(status)=websocket:sent",
        "NetCoreServer.WsSession.SendCloseAsync(status)=websocket:sent",
        "NetCoreServer.WssSession.Close(status)=websocket:sent",
        "NetCoreServer.WssSession.SendClose(status)=websocket:sent",
        "NetCoreServer.WssSession.SendCloseAsync(status)=websocket:sent",
        "NetCoreServer.WsClient.Close(status)=websocket:sent",
        "NetCoreServer.WsClient.CloseAsync(status)=websocket:sent",
        "NetCoreServer.WsClient.SendClose(status)=websocket:sent",
        "NetCoreServer.WsClient.SendCloseAsync(status)=websocket:sent",
        "NetCoreServer.WssClient.Close(status)=websocket:sent",
        "NetCoreServer.WssClient.CloseAsync(status)=websocket:sent",
        "NetCoreServer.WssClient.SendClose(status)=websocket:sent",
        "NetCoreServer.WssClient.SendCloseAsync(status)=websocket:sent",
        "NetCoreServer.WsServer.CloseAll(status)=websocket:sent",
        "NetCoreServer.WssServer.CloseAll(status)=websocket:sent",
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
