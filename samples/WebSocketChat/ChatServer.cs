using System.Collections.Concurrent;
using System.Net.WebSockets;

namespace Contoso.WebSocketChat;

/// <summary>The chat: tells everybody what anybody says, on a free port of this machine.</summary>
public sealed class ChatServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, WebSocketConnection> _members = new();
    private readonly WebApplication _app;

    private ChatServer(WebApplication app)
    {
        _app = app;
        _app.UseWebSockets();
        _app.Map("/chat/{name}", ServeAsync);
    }

    /// <summary>Where clients connect to.</summary>
    public Uri Address => new UriBuilder(_app.Urls.Single()) { Scheme = Uri.UriSchemeWs }.Uri;

    public static async Task<ChatServer> StartAsync(CancellationToken cancellation)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ChatServer(builder.Build());
        await server._app.StartAsync(cancellation);
        return server;
    }

    public Task KickAsync(string name) =>
        _members.TryGetValue(name, out WebSocketConnection? member) ? member.CloseAsync(4001, "Kicked.") : Task.CompletedTask; // STC2001

    /// <summary>Begins anew, with nobody in it: clients are expected back.</summary>
    public Task RestartAsync() => EmptyAsync(member => member.CloseAsync(closeCode: 1012, "Back in a moment.")); // STC2001

    public Task StopAsync() => EmptyAsync(member => member.CloseAsync(1001, "Good night.")); // STC2001

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ServeAsync(HttpContext context, string name)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = 426; // STC1001
            return;
        }

        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        using var member = new WebSocketConnection(socket);
        if (!_members.TryAdd(name, member))
        {
            await member.CloseAsync(4002, "The name is taken."); // STC2001
            return;
        }

        await TellAsync(name, $"{name} is here", context.RequestAborted);
        await member.SendAsync("welcome", context.RequestAborted);
        await ListenAsync(name, member, socket, context.RequestAborted);
        if (_members.TryRemove(KeyValuePair.Create(name, member)))
        {
            await TellAsync(name, $"{name} left{Farewell(socket)}", CancellationToken.None);
        }
    }

    private async Task ListenAsync(string name, WebSocketConnection member, WebSocket socket, CancellationToken cancellation)
    {
        while (await member.ReceiveAsync(cancellation) is { } text)
        {
            if (text.StartsWith('/'))
            {
                await LegacyCommands.RunAsync(text[1..], socket, cancellation);
                return;
            }

            await TellAsync(name, $"{name}: {text}", cancellation);
        }
    }

    private async Task TellAsync(string sender, string text, CancellationToken cancellation)
    {
        foreach (WebSocketConnection member in _members.Where(member => member.Key != sender).Select(member => member.Value))
        {
            await member.SendAsync(text, cancellation);
        }
    }

    private Task EmptyAsync(Func<WebSocketConnection, Task> close)
    {
        WebSocketConnection[] members = [.. _members.Values];
        _members.Clear();
        return Task.WhenAll(members.Select(close));
    }

    private static string Farewell(WebSocket socket) => socket.CloseStatus switch
    {
        null or (WebSocketCloseStatus)1006 => " without a word", // STC2004
        (WebSocketCloseStatus)1002 => ", complaining", // STC2001
        _ => string.Empty,
    };
}
