using System;
using System.IO;
using System.Net;
using System.Threading.Tasks;
using Xunit;

#pragma warning disable STC1013 // what becomes of it is the question here

namespace StatusCodes.Tests.Facts;

/// <summary>What becomes of a status that .NET's own server is given after its content, as STC1013 says it.</summary>
public sealed class LateChangeTests
{
    private static readonly byte[] Content = [65];

    [Fact]
    public async Task HttpListenerResponse_StatusAfterAWrite_IsIgnored()
    {
        using var exchange = new ListenerExchange();

        HttpStatusCode received = await exchange.AnswerAsync(static response =>
        {
            response.OutputStream.Write(Content);
            response.StatusCode = (int)HttpStatusCode.Unauthorized;
            response.AddHeader("X-Hint", "no");
        });

        Assert.Equal(HttpStatusCode.OK, received);
    }

    [Fact]
    public async Task HttpListenerResponse_StatusAfterAFlush_IsSent()
    {
        using var exchange = new ListenerExchange();

        HttpStatusCode received = await exchange.AnswerAsync(static response =>
        {
            response.OutputStream.Flush();
            response.StatusCode = (int)HttpStatusCode.Unauthorized;
        });

        Assert.Equal(HttpStatusCode.Unauthorized, received);
    }

    [Fact]
    public async Task HttpListenerResponse_LengthAfterAWrite_Throws()
    {
        using var exchange = new ListenerExchange();

        await exchange.AnswerAsync(static response =>
        {
            response.OutputStream.Write(Content);
            Assert.Throws<InvalidOperationException>(() => response.ContentLength64 = 1);
        });
    }

    [Fact]
    public async Task HttpListenerResponse_StatusAfterClose_Throws()
    {
        using var exchange = new ListenerExchange();

        await exchange.AnswerAsync(static response =>
        {
            response.Close();
            Assert.Throws<ObjectDisposedException>(() => response.StatusCode = (int)HttpStatusCode.Unauthorized);
            response.AddHeader("X-Hint", "no");
        });
    }

    [Fact]
    public async Task HttpListenerResponse_StatusAfterAWriterIsFlushed_IsIgnored()
    {
        using var exchange = new ListenerExchange();

        HttpStatusCode received = await exchange.AnswerAsync(static response =>
        {
            var writer = new StreamWriter(response.OutputStream);
            writer.Write("A");
            writer.Flush();
            response.StatusCode = (int)HttpStatusCode.Unauthorized;
        });

        Assert.Equal(HttpStatusCode.OK, received);
    }

    [Fact]
    public async Task HttpListenerResponse_StatusBeforeAWriterIsFlushed_IsSent()
    {
        using var exchange = new ListenerExchange();

        HttpStatusCode received = await exchange.AnswerAsync(static response =>
        {
            var writer = new StreamWriter(response.OutputStream);
            writer.Flush();
            writer.Write("A");
            response.StatusCode = (int)HttpStatusCode.Unauthorized;
            writer.Flush();
        });

        Assert.Equal(HttpStatusCode.Unauthorized, received);
    }

    /// <summary>Even where nothing was written; but not where the stream is left open.</summary>
    [Fact]
    public async Task HttpListenerResponse_StatusAfterAWriterIsDisposed_Throws()
    {
        using var exchange = new ListenerExchange();

        await exchange.AnswerAsync(static response =>
        {
            new StreamWriter(response.OutputStream, leaveOpen: true).Dispose();
            response.StatusCode = (int)HttpStatusCode.Unauthorized;
            new StreamWriter(response.OutputStream).Dispose();
            Assert.Throws<ObjectDisposedException>(() => response.StatusCode = (int)HttpStatusCode.Unauthorized);
        });
    }
}
