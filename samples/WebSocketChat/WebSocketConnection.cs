using System.Net.WebSockets;
using System.Text;

namespace Contoso.WebSocketChat;

/// <summary>One end of a connection: short texts, and a code for its end.</summary>
public sealed class WebSocketConnection : IDisposable
{
    private const int MaximumLength = 1009;
    private readonly WebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly byte[] _buffer = new byte[MaximumLength];

    public WebSocketConnection(WebSocket socket) => _socket = socket;

    /// <summary>Why the connection ended; null as long as it has not.</summary>
    public int? CloseCode { get; private set; }

    /// <summary>Whether the server is shutting down, and nobody has done anything wrong.</summary>
    public bool PeerWentAway => _socket.CloseStatus == (WebSocketCloseStatus)1001; // STC2001

    public async Task SendAsync(string text, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The next text; null once the connection has ended.</summary>
    public async Task<string?> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            WebSocketReceiveResult result = await _socket.ReceiveAsync(_buffer, cancellation);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                await AnswerAsync(result, cancellation);
                return null;
            }

            if (result is { MessageType: WebSocketMessageType.Text, EndOfMessage: true })
            {
                return Encoding.UTF8.GetString(_buffer, 0, result.Count);
            }

            await CloseAsync(result.EndOfMessage ? 1003 : 1009, "Short texts only."); // STC2001 STC2001
        }
        catch (WebSocketException)
        {
            CloseCode = 1006; // STC2001
        }

        return null;
    }

    /// <summary>Says that this end has no more to say; the other's answer comes as the last thing received.</summary>
    public Task CloseAsync(int closeCode, string reason)
    {
        CloseCode = closeCode;
        return _socket.CloseOutputAsync((WebSocketCloseStatus)closeCode, reason, CancellationToken.None);
    }

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task AnswerAsync(WebSocketReceiveResult close, CancellationToken cancellation)
    {
        CloseCode ??= (int)close.CloseStatus!;
        if (_socket.State == WebSocketState.CloseReceived)
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)1000, null, cancellation); // STC2001
        }
    }
}
