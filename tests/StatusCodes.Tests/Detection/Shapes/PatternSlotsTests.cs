using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>Patterns and switches over a status, and the same over anything else.</summary>
public class PatternSlotsTests
{
    [Fact]
    public Task Is_Patterns_Report() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        static class C
        {
            static bool A(HttpResponseMessage r) => (int)r.StatusCode is {|STC1001:404|};
            static bool B(HttpResponseMessage r) => (int)r.StatusCode is {|STC1001:404|} or {|STC1001:410|};
            static bool D(HttpResponseMessage r) => (int)r.StatusCode is not {|STC1001:404|};
            static bool E(HttpResponseMessage r) => (int)r.StatusCode is not ({|STC1001:404|} or {|STC1001:410|});
            static bool F(HttpResponseMessage r) => (int)r.StatusCode is ({|STC1001:404|});
            static bool G(HttpResponseMessage? r) => (int?)r?.StatusCode is {|STC1001:404|} or null;
            static bool H(int statusCode) => statusCode is > 0 and not {|STC1001:404|};
            static bool Ranges(int statusCode) => statusCode is >= 200 and < 300 or {|STC1001:304|};
            static bool OnlyRanges(int statusCode) => statusCode is >= 200 and <= 299 or (> {|STC1008:400|} and < 500);
            static bool Quiet(int width) => width is 404 or 410 || width is not 200 || width is (500) || width is int and 404;
        }
        """,
        References.Net80);

    [Fact]
    public Task PropertyPatterns_Report() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        static class C
        {
            static bool A(HttpContext c) => c is { Response.StatusCode: {|STC1001:404|} };
            static bool B(HttpContext c) => c is { Response: { StatusCode: {|STC1001:404|} or {|STC1001:410|}, ContentLength: 404 } };
            static bool D(HttpContext c) => c.Response is { StatusCode: not {|STC1001:200|} and not (>= 300 and < 400) };
            static bool E(HttpResponseMessage r) => r is { StatusCode: {|STC1001:(HttpStatusCode)404|} };
            static bool F(HttpRequestException e) => e is { StatusCode: {|STC1001:(HttpStatusCode)404|}, HResult: 404 };
            static bool G(HttpContext c) =>
                c is { Response: { ContentLength: 404 } } or { Request.ContentLength: 500 } or { Connection.RemotePort: 404 };
            static bool H(string s) => s is { Length: 404 };
        }
        """);

    [Fact]
    public Task SwitchStatements_Report() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        static class C
        {
            static void A(HttpResponseMessage r, int attempt)
            {
                switch ((int)r.StatusCode)
                {
                    case {|STC1001:200|}:
                    case {|STC1001:204|}:
                        break;
                    case {|STC1001:404|} when attempt == 404:
                        break;
                    case {|STC1001:500|} or {|STC1001:502|}:
                        goto case {|STC1001:200|};
                    case >= 400 and < 500:
                        break;
                    case int other when other == {|STC1001:503|}:
                        break;
                }

                switch (r.StatusCode)
                {
                    case {|STC1001:(HttpStatusCode)429|}:
                        break;
                    case >= (HttpStatusCode)500:
                        break;
                }
            }

            static void Quiet(int width, HttpResponseMessage r)
            {
                switch (width)
                {
                    case 200:
                        break;
                    case 404 when (int)r.StatusCode == {|STC1001:500|}:
                        goto case 200;
                    case 500 or 502:
                        break;
                }

                switch (r.Content.Headers.ContentLength)
                {
                    case 404:
                        break;
                }
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task SwitchExpressions_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net.Http;

        static class C
        {
            static int A(HttpResponseMessage r) => (int)r.StatusCode switch
            {
                {|STC1001:404|} => 404,
                {|STC1001:410|} or {|STC1001:404|} => 500,
                not {|STC1001:200|} => 200,
                _ => 0,
            };
            static int B(HttpResponseMessage r, int n) => (int)r.StatusCode switch
            {
                {|STC1001:404|} when n == 404 => 1,
                >= 500 => 2,
                _ => 3,
            };
            static int GetStatusCode(Exception e) => e switch
            {
                TimeoutException => {|STC1001:504|},
                { HResult: 404 } => {|STC1001:404|},
                _ => {|STC1001:500|},
            };
            static int GetWidth(Exception e) => e switch { TimeoutException => 504, { HResult: 404 } => 404, _ => 500 };
            static int Nested(int statusCode, int width) => width switch
            {
                404 => statusCode switch { {|STC1001:404|} => 1, _ => 2 },
                _ => 500,
            };
            static int Quiet(int width) => width switch { 404 => 500, 200 or 204 => 404, not 503 => 1, _ => 0 };
        }
        """,
        References.Net80);

    [Fact]
    public Task Tuples_Matched_Report() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        static class C
        {
            static int A(HttpResponseMessage r, int attempt) => ((int)r.StatusCode, attempt) switch
            {
                ({|STC1001:404|}, 404) => 1,
                ({|STC1001:503|} or {|STC1001:504|}, _) => 2,
                _ => 3,
            };
            static bool B(int statusCode, int width) => (width, statusCode) is (404, {|STC1001:404|});
            static bool D(int width, int height) => (width, height) is (404, 500);
            static void E(int statusCode, int width) { switch (statusCode, width) { case ({|STC1001:404|}, 404): break; } }
        }
        """,
        References.Net80);

    [Fact]
    public Task When_Filters_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net.Http;

        static class C
        {
            static void A()
            {
                try
                {
                }
                catch (HttpRequestException e) when ((int?)e.StatusCode == {|STC1001:404|}
                    || (int?)e.StatusCode is {|STC1001:410|} or {|STC1001:429|})
                {
                }
                catch (Exception e) when (e.HResult == 404 || e.HResult is 410 or 429)
                {
                }
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task ListPatterns_OfNumbers_AreQuiet() => Verify.AnalyzerAsync(
        """
        static class C
        {
            static bool A(int[] sizes) => sizes is [200, 404, ..] || sizes is [.., 500] || sizes is { Length: 404 };
        }
        """,
        References.Net80);
}
