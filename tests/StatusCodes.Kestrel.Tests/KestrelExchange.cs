using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StatusCodes.Kestrel.Tests;

/// <summary>One request to a Kestrel of its own, and what the client and the server saw of it.</summary>
internal static class KestrelExchange
{
    // Long enough on a busy machine for whatever does not wait.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>
    /// What the client got: <c>204 empty</c>, <c>204 with content</c>, <c>fails</c> or <c>waits</c>;
    /// and <c>, throws</c> where the server logged an exception.
    /// </summary>
    public static async Task<string> AskAsync(Version version, Func<HttpContext, Task> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        var log = new ExceptionLog();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddControllers();
        builder.WebHost.ConfigureKestrel(options => options.Listen(
            IPAddress.Loopback,
            0,
            listen => listen.Protocols = version.Major == 2 ? HttpProtocols.Http2 : HttpProtocols.Http1));
        await using WebApplication app = builder.Build();
        app.Run(context => answer(context));
        await app.StartAsync();
        using var client = new HttpClient { Timeout = Patience };
        using var request = new HttpRequestMessage(HttpMethod.Get, app.Urls.Single())
        {
            Version = version,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        string seen = await SeeAsync(client, request);
        await app.StopAsync();
        return log.HasThrown ? seen + ", throws" : seen;
    }

    private static async Task<string> SeeAsync(HttpClient client, HttpRequestMessage request)
    {
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request);
            string content = await response.Content.ReadAsStringAsync();
            return $"{(int)response.StatusCode} {(content.Length == 0 ? "empty" : "with content")}";
        }
        catch (HttpRequestException)
        {
            return "fails";
        }
        catch (TaskCanceledException)
        {
            return "waits";
        }
    }
}
