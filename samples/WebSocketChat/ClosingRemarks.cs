using System.Net.WebSockets;

namespace Contoso.WebSocketChat;

/// <summary>Mistakes about how a connection ends, each of which compiles; the script runs none of them.</summary>
public static class ClosingRemarks
{
    public static bool IsPeaceful(WebSocket socket) => socket.CloseStatus.ToString() == "1000"; // STC2011

    public static bool IsOdd(WebSocket socket) =>
        socket.CloseStatus != WebSocketCloseStatus.NormalClosure || socket.CloseStatus != WebSocketCloseStatus.EndpointUnavailable; // STC2012

    public static Task RefuseAsync(WebSocket socket) =>
        socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "Message Too Big", CancellationToken.None); // STC2015
}
