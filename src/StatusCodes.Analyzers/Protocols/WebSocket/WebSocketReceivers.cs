using System.Collections.Immutable;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>Who takes a close code, where it matters what that one does with it.</summary>
internal static class WebSocketReceivers
{
    /// <summary>A socket of <c>System.Net.WebSockets</c>: it checks little of what it sends, and everything that it receives.</summary>
    public static Receiver FrameworkSocket { get; } = new("WebSocket");

    /// <summary>
    /// A socket of websocket-sharp: for 1005 without a reason it sends a Close frame without a code, as the protocol wants it;
    /// for the other reserved codes it drops the connection without a Close frame (<c>WebSocket.close</c>, <c>IsReservedStatusCode</c>).
    /// </summary>
    public static Receiver Sharp { get; } = new("websocket-sharp");

    /// <summary>
    /// EmbedIO: its own listener does as websocket-sharp, of which it is a copy; Microsoft's, the other that it works with, throws
    /// (<c>SystemWebSocket.MapCloseStatus</c>).
    /// </summary>
    public static Receiver EmbedIO { get; } = new("EmbedIO");

    /// <summary>Fleck: what it is given goes out (<c>Hybi13Handler</c>).</summary>
    public static Receiver Fleck { get; } = new("Fleck");

    /// <summary>
    /// NetCoreServer: the lower 16 bits of what it is given go out, for 0 without a reason no code (<c>PrepareSendFrame</c>).
    /// </summary>
    public static Receiver NetCoreServer { get; } = new("NetCoreServer");

    /// <summary>SuperSocket's server, from version 2 on: what it is given goes out (<c>WebSocketSession.CloseAsync</c>).</summary>
    public static Receiver SuperSocket { get; } = new("SuperSocket");

    /// <summary>
    /// Websocket.Client: hands the code to .NET's socket, and where that throws it logs the exception and answers false,
    /// or throws one of its own (<c>StopInternal</c>).
    /// </summary>
    public static Receiver WebsocketClient { get; } = new("Websocket.Client");

    /// <summary>A library's name is what messages say.</summary>
    public static ImmutableArray<Receiver> All { get; } =
        ImmutableArray.Create(FrameworkSocket, Sharp, EmbedIO, Fleck, NetCoreServer, SuperSocket, WebsocketClient);
}
