namespace StatusCodes.Tests.Protocols.Http.ClassRanges;

/// <summary>Methods that answer with a condition on a status.</summary>
internal static class HttpConditions
{
    public static string OfInteger(string condition) =>
        $$"""
        class C
        {
            bool M(int statusCode, int second, bool other)
            {
                return {{condition}};
            }
        }
        """;

    public static string OfResponse(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool M(HttpResponseMessage response, HttpResponseMessage? maybe, HttpRequestException error, HttpContext context, bool other)
            {
                var copy = (int)response.StatusCode;
                return {{condition}};
            }
        }
        """;
}
