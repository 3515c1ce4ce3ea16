using System.Collections.Concurrent;
using System.Net;

namespace Contoso.WebApi.Carriers;

/// <summary>Stands in for the carrier, in memory, and is as unreliable: each parcel's first three answers are failures.</summary>
public sealed class CarrierSimulator : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, int> _calls = new();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri?.AbsolutePath ?? string.Empty;
        return Task.FromResult(path[(path.LastIndexOf('/') + 1)..] switch
        {
            "health" => Answer("well"),
            "collection" => Answer("tomorrow"),
            _ => Track(path),
        });
    }

    private HttpResponseMessage Track(string path)
    {
        if (!path.EndsWith("/1", StringComparison.Ordinal))
        {
            return new HttpResponseMessage((HttpStatusCode)404); // STC1001
        }

        return _calls.AddOrUpdate(path, 1, (_, calls) => calls + 1) switch
        {
            1 => new HttpResponseMessage((HttpStatusCode)503), // STC1001
            2 => new HttpResponseMessage { StatusCode = (HttpStatusCode)429 }, // STC1001
            3 => new HttpResponseMessage(HttpStatusCode.GatewayTimeout),
            _ => Answer("on its way"),
        };
    }

    private static HttpResponseMessage Answer(string text) => new() { Content = new StringContent(text) };
}
