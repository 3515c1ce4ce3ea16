using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;

namespace StatusCodes.Package.Tests.Samples;

/// <summary>A request to the sample service, and the status that it has to answer with.</summary>
internal sealed record SampleRequest(HttpMethod Method, string Path, HttpStatusCode Status, string? Json = null, string? Header = null)
{
    private const HttpStatusCode LoginTimeout = (HttpStatusCode)440;
    private const HttpStatusCode BandwidthLimitExceeded = (HttpStatusCode)509;
    private const string Tea = """{"name":"green tea","price":200}""";

    /// <summary>What the tests ask, in order: later answers depend on earlier requests.</summary>
    public static IReadOnlyList<SampleRequest> All { get; } =
    [
        new(HttpMethod.Get, "/health", HttpStatusCode.OK),
        new(HttpMethod.Get, "/nowhere", HttpStatusCode.NotFound),
        new(HttpMethod.Get, "/orders", HttpStatusCode.OK),
        new(HttpMethod.Get, "/orders/1", HttpStatusCode.OK),
        new(HttpMethod.Get, "/orders/99", HttpStatusCode.NotFound),
        new(HttpMethod.Post, "/orders", HttpStatusCode.BadRequest, "{"),
        new(HttpMethod.Post, "/orders", HttpStatusCode.UnprocessableEntity, """{"product":"tea","quantity":0}"""),
        new(HttpMethod.Post, "/orders", HttpStatusCode.Conflict, """{"product":"gold","quantity":1}"""),
        new(HttpMethod.Post, "/orders", HttpStatusCode.Created, """{"product":"tea","quantity":2}"""),
        new(HttpMethod.Put, "/orders/1/quantity?quantity=5", HttpStatusCode.Conflict),
        new(HttpMethod.Put, "/orders/2/quantity?quantity=5", HttpStatusCode.Accepted),
        new(HttpMethod.Put, "/orders/2/quantity?quantity=501", HttpStatusCode.RequestEntityTooLarge),
        new(HttpMethod.Put, "/orders/99/quantity?quantity=5", HttpStatusCode.NotFound),
        new(HttpMethod.Delete, "/orders/2", HttpStatusCode.NoContent),
        new(HttpMethod.Delete, "/orders/2", HttpStatusCode.Gone),
        new(HttpMethod.Delete, "/orders/99", HttpStatusCode.NotFound),
        new(HttpMethod.Get, "/orders/1/tracking", HttpStatusCode.OK),
        new(HttpMethod.Get, "/orders/2/tracking", HttpStatusCode.NotFound),
        new(HttpMethod.Post, "/orders/1/collection", HttpStatusCode.Accepted),
        new(HttpMethod.Get, "/products/tea", HttpStatusCode.OK),
        new(HttpMethod.Get, "/products/milk", HttpStatusCode.NotFound),
        new(HttpMethod.Post, "/products", HttpStatusCode.Created, Tea),
        new(HttpMethod.Post, "/products", HttpStatusCode.Conflict, Tea),
        new(HttpMethod.Post, "/products", HttpStatusCode.UnprocessableEntity, """{"name":"water","price":1}"""),
        new(HttpMethod.Delete, "/products/tea", HttpStatusCode.MethodNotAllowed),
        new(HttpMethod.Put, "/products/tea/price?price=300", HttpStatusCode.Accepted),
        new(HttpMethod.Put, "/products/milk/price?price=300", HttpStatusCode.NotFound),
        new(HttpMethod.Get, "/reports/sales", HttpStatusCode.OK),
        new(HttpMethod.Get, "/reports/sales", HttpStatusCode.TooManyRequests),
        new(HttpMethod.Get, "/reports/slow", HttpStatusCode.GatewayTimeout),
        new(HttpMethod.Get, "/reports/forecast", HttpStatusCode.NotImplemented),
        new(HttpMethod.Post, "/reports?pages=501", HttpStatusCode.RequestEntityTooLarge),
        new(HttpMethod.Post, "/reports?pages=5", HttpStatusCode.Accepted),
        new(HttpMethod.Post, "/reports?pages=100", HttpStatusCode.OK),
        new(HttpMethod.Get, "/old-orders/1", HttpStatusCode.PermanentRedirect),
        new(HttpMethod.Get, "/items/tea", HttpStatusCode.MovedPermanently),
        new(HttpMethod.Get, "/catalog", HttpStatusCode.Found),
        new(HttpMethod.Get, "/partners/session", LoginTimeout),
        new(HttpMethod.Get, "/partners/quota", BandwidthLimitExceeded),
        new(HttpMethod.Get, "/orders", HttpStatusCode.ServiceUnavailable, Header: "X-Maintenance"),
        new(HttpMethod.Post, "/orders", HttpStatusCode.MethodNotAllowed, "{}", Header: "X-Maintenance"),
    ];

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Path);
        if (Json is not null)
        {
            message.Content = new StringContent(Json, Encoding.UTF8, "application/json");
        }

        if (Header is not null)
        {
            message.Headers.Add(Header, "1");
        }

        return message;
    }

    public override string ToString() => $"{Method} {Path} {Json} {Header}".TrimEnd();
}
