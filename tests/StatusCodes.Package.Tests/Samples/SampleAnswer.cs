using System;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace StatusCodes.Package.Tests.Samples;

/// <summary>What the sample service answered to a request, without what changes from run to run.</summary>
internal sealed partial record SampleAnswer(SampleRequest Request, HttpStatusCode Status, string? Location, string Body)
{
    public static async Task<SampleAnswer> ReadAsync(SampleRequest request, HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync();
        Uri? location = response.Headers.Location;
        return new SampleAnswer(
            request,
            response.StatusCode,
            location is { IsAbsoluteUri: true } ? location.PathAndQuery : location?.ToString(),
            TraceId().Replace(body, string.Empty));
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
