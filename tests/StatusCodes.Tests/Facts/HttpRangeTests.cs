using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace StatusCodes.Tests.Facts;

/// <summary>Which numbers .NET's own HTTP types take for a status: the ranges that STC1004 names, wider than the protocol's.</summary>
public sealed class HttpRangeTests
{
    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(1000)]
    [InlineData(int.MaxValue)]
    public void HttpResponseMessage_Outside0To999_Throws(int status)
    {
        using var response = new HttpResponseMessage();

        Assert.Throws<ArgumentOutOfRangeException>(() => new HttpResponseMessage((HttpStatusCode)status));
        Assert.Throws<ArgumentOutOfRangeException>(() => response.StatusCode = (HttpStatusCode)status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(600)]
    [InlineData(999)]
    public void HttpResponseMessage_From0To999_Takes(int status)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(1000)]
    public async Task HttpListenerResponse_Outside100To999_Throws(int status)
    {
        using var exchange = new ListenerExchange();
        HttpListenerResponse response = await exchange.ReceiveAsync();

        Assert.Throws<ProtocolViolationException>(() => response.StatusCode = status);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(299)]
    [InlineData(600)]
    [InlineData(999)]
    public async Task HttpListenerResponse_From100To999_Takes(int status)
    {
        using var exchange = new ListenerExchange();
        HttpListenerResponse response = await exchange.ReceiveAsync();

        response.StatusCode = status;

        Assert.Equal(status, response.StatusCode);
    }
}
