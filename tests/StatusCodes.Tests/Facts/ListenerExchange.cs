using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace StatusCodes.Tests.Facts;

/// <summary>A request to an <see cref="HttpListener"/> of this machine, whose response cannot be had in another way.</summary>
internal sealed class ListenerExchange : IDisposable
{
    private const int Attempts = 5;
    private readonly HttpClient _client = new();
    private readonly HttpListener _listener = Listen(Attempts);

    /// <summary>The response to a first request, not yet sent.</summary>
    public async Task<HttpListenerResponse> ReceiveAsync()
    {
        // Nobody answers it: it ends with the listener.
        _ = _client.GetAsync(new Uri(_listener.Prefixes.Single()));
        HttpListenerContext context = await _listener.GetContextAsync();
        return context.Response;
    }

    /// <summary>The status that the client gets when the response is answered so.</summary>
    public async Task<HttpStatusCode> AnswerAsync(Action<HttpListenerResponse> answer)
    {
        Task<HttpResponseMessage> asked = _client.GetAsync(new Uri(_listener.Prefixes.Single()));
        HttpListenerContext context = await _listener.GetContextAsync();
        answer(context.Response);
        context.Response.Close();
        using HttpResponseMessage response = await asked;
        return response.StatusCode;
    }

    public void Dispose()
    {
        _listener.Close();
        _client.Dispose();
    }

    /// <summary>A listener cannot choose a free port itself, and between the choice and the start somebody else may take it.</summary>
    private static HttpListener Listen(int attempts)
    {
        var listener = new HttpListener();
        listener.Prefixes.Add($"http://127.0.0.1:{FreePort()}/");
        try
        {
            listener.Start();
            return listener;
        }
        catch (HttpListenerException) when (attempts > 1)
        {
            listener.Close();
            return Listen(attempts - 1);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
