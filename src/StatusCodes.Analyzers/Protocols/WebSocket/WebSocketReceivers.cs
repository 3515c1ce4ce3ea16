using System.Collections.Immutable;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>Who takes a close code, where it matters what that one does with it.</summary>
internal static class WebSocketReceivers
{
    /// <summary>A socket of <c>System.Net.WebSockets</c>: it checks little of what it sends, and everything that it receives.</summary>
    public static Receiver FrameworkSocket { get; } = new("WebSocket");

    /// <summary>
    /// A socket of websocket-sharp: for 1005 without a reason it sends a Close frame without a code, as the protocol wants it.
    /// </summary>
    public static Receiver Sharp { get; } = new("WebSocketSharp");

    public static ImmutableArray<Receiver> All { get; } = ImmutableArray.Create(FrameworkSocket, Sharp);
}
