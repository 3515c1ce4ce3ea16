namespace Contoso.WebApi.Hosting;

/// <summary>Which answer an exception becomes.</summary>
internal static class ErrorHandling
{
    public static ExceptionHandlerOptions Options() => new()
    {
        StatusCodeSelector = exception => exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            NotSupportedException => 501, // STC1001
            HttpRequestException failure when failure.StatusCode is not null => 502, // STC1001
            _ => 500, // STC1001
        },
    };
}
