using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;

namespace StatusCodes.Tests.Facts;

/// <summary>
/// A way to end a WebSocket:
/// from which side, and whether the method waits for the other side's answer (CloseAsync) or not (CloseOutputAsync).
/// </summary>
internal sealed record Ending(bool IsServer, bool AwaitsAnswer)
{
    /// <summary>Both sides, both methods.</summary>
    public static Ending[] All { get; } = [new(true, true), new(true, false), new(false, true), new(false, false)];

    /// <summary>Ends a new WebSocket over <paramref name="wire"/>.</summary>
    public async Task CloseAsync(WireStream wire, int code, string? reason)
    {
        using WebSocket socket = WebSocket.CreateFromStream(wire, new WebSocketCreationOptions { IsServer = IsServer });
        await (AwaitsAnswer
            ? socket.CloseAsync((WebSocketCloseStatus)code, reason, CancellationToken.None)
            : socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, CancellationToken.None));
    }

    /// <summary>The other side, with its answer on the way: an empty Close frame.</summary>
    public WireStream Connect() => new(CloseFrame.Write([], isClient: IsServer));
}
