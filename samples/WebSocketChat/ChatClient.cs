using System.Net.WebSockets;

namespace Contoso.WebSocketChat;

/// <summary>Somebody who chats: prints what it does and hears, and comes back where that makes sense.</summary>
public sealed class ChatClient : IDisposable
{
    private readonly Uri _server;
    private readonly string _name;
    private ClientWebSocket _socket = new();
    private WebSocketConnection? _connection;

    private ChatClient(Uri server, string name)
    {
        _server = server;
        _name = name;
    }

    public static async Task<ChatClient> ConnectAsync(Uri server, string name, CancellationToken cancellation)
    {
        var client = new ChatClient(server, name);
        await client.ConnectAsync(cancellation);
        return client;
    }

    public Task SayAsync(string text, CancellationToken cancellation)
    {
        Console.WriteLine($"{_name} says: {text}");
        return Connection.SendAsync(text, cancellation);
    }

    /// <summary>Waits for the next text, or for the end.</summary>
    public async Task HearAsync(CancellationToken cancellation)
    {
        string? text = await Connection.ReceiveAsync(cancellation);
        Console.WriteLine(text is null
            ? $"{_name} is out, {ReconnectPolicy.Explain(CloseCode)} ({CloseCode}){(Connection.PeerWentAway ? ", and says good night" : string.Empty)}"
            : $"{_name} hears: {text}");
    }

    /// <summary>Connects again, where the way that the connection ended leaves any hope.</summary>
    public async Task ReturnAsync(CancellationToken cancellation)
    {
        if (!ReconnectPolicy.ComesBack(CloseCode))
        {
            Console.WriteLine($"{_name} stays away");
            return;
        }

        await Task.Delay(ReconnectPolicy.Delay(CloseCode), cancellation);
        await ConnectAsync(cancellation);
    }

    public async Task LeaveAsync(CancellationToken cancellation)
    {
        await _socket.CloseAsync((WebSocketCloseStatus)1000, "Bye.", cancellation); // STC2001
        Console.WriteLine((int)_socket.CloseStatus! == 1000 ? $"{_name} leaves" : $"{_name} leaves, and is not let go"); // STC2001
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _socket.Dispose();
    }

    private WebSocketConnection Connection => _connection ?? throw new InvalidOperationException($"{_name} has not connected.");

    private int CloseCode => Connection.CloseCode ?? 1005; // STC2001

    private async Task ConnectAsync(CancellationToken cancellation)
    {
        Dispose();
        _socket = new ClientWebSocket();
        await _socket.ConnectAsync(new Uri(_server, $"chat/{_name}"), cancellation);
        _connection = new WebSocketConnection(_socket);
        await _connection.ReceiveAsync(cancellation);
        Console.WriteLine($"{_name} is in");
    }
}
