using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Rules;

/// <summary>STC1004: numbers that nobody has defined, or that the receiver does not take.</summary>
public class HttpUnassignedTests
{
    [Fact]
    public Task Sent_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Typo() => StatusCode({|STC1004:41|});

            public IActionResult Free() => StatusCode({|STC1004:299|});

            public IActionResult High() => new StatusCodeResult({|STC1004:600|});

            public void Negative(HttpResponse response) => response.StatusCode = {|STC1004:-404|};

            public void Listener(HttpListenerResponse response) => response.StatusCode = {|STC1004:99|};

            [ProducesResponseType({|STC1004:455|})]
            public IResult Minimal() => Results.Json("x", statusCode: {|STC1004:452|});
        }
        """);

    [Fact]
    public Task ResultsOfOnesOwn_Report_LookAlikesStaySilent() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public sealed class HttpReply(int statusCode) : IStatusCodeHttpResult
        {
            public int? StatusCode => statusCode;

            public static HttpReply Free() => new HttpReply({|STC1004:299|});

            public static HttpReply High() => new HttpReply({|STC1004:-600|});

            public static object Pool() => new HttpPool(299);
        }

        public sealed class HttpPool(int size)
        {
            public int Size => size;
        }
        """);

    [Fact]
    public Task MinusOne_ThrowsWhereItIsSet_AndIsSilentWhereItIsLookedFor() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        namespace Contoso;

        public static class Client
        {
            public static HttpResponseMessage Made() => new HttpResponseMessage({|STC1004:(HttpStatusCode)(-1)|});

            public static HttpResponseMessage Set() => new() { StatusCode = {|STC1004:(HttpStatusCode)(-1)|} };

            public static void Change(HttpResponseMessage answer, bool ok) =>
                answer.StatusCode = ok ? HttpStatusCode.OK : {|STC1004:(HttpStatusCode)(-1)|};

            public static HttpResponseMessage Zero() => new HttpResponseMessage((HttpStatusCode)0);

            public static bool Unset(HttpResponseMessage answer) =>
                (int)answer.StatusCode == -1 || (int)answer.StatusCode is -1 || Equals(-1, (int)answer.StatusCode);

            public static int Of(HttpResponseMessage? answer) => (int?)answer?.StatusCode ?? -1;

            public static HttpStatusCode Last { get; set; } = (HttpStatusCode)(-1);
        }
        """);

    [Fact]
    public Task WhatCannotArrive_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        namespace Contoso;

        public static class Client
        {
            public static bool Odd(HttpResponseMessage answer) =>
                (int)answer.StatusCode == {|STC1004:1999|} || (int)answer.StatusCode == 299 || (int)answer.StatusCode == 888;

            public static HttpResponseMessage Fake() => new({|STC1004:(HttpStatusCode)2999|});

            public static HttpResponseMessage Proxy() => new((HttpStatusCode)600);
        }
        """);

    [Fact]
    public Task BeginningsAndReads_StaySilent() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public class HttpReply
        {
            public int StatusCode { get; set; } = 0;

            public int Status { get; set; } = -1;

            public static bool Unset(HttpResponse response, HttpReply reply) =>
                response.StatusCode == 0 || reply.StatusCode == -1 || response.StatusCode == 299;

            public static void Log(int statusCode)
            {
                Log(0);
                Log(299);
                Log(1299);
            }
        }
        """);

    /// <summary>
    /// A server that runs several requests in one sets its response back, and asks afterwards whether one of them set a status.
    /// </summary>
    [Fact]
    public Task ZeroThatIsAskedForAgain_StaysSilent_OtherZeroesReport() => CSharpVerifier.AnalyzerAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Batch
        {
            public static int Run(HttpResponse response, Action request)
            {
                response.StatusCode = 0;
                request();
                return response.StatusCode == 0 ? StatusCodes.Status200OK : response.StatusCode;
            }

            public static int RunOr(HttpResponse response, Action request)
            {
                response.StatusCode = -1;
                request();
                return response.StatusCode is -1 ? StatusCodes.Status500InternalServerError : response.StatusCode;
            }

            public static void Reset(HttpResponse response) => response.StatusCode = {|STC1004:0|};

            public static bool Odd(HttpResponse response)
            {
                response.StatusCode = {|STC1004:41|};
                return response.StatusCode == 41;
            }

            public static void ResetCounted(HttpResponse response, int retries)
            {
                if (retries == 0)
                {
                    response.StatusCode = {|STC1004:0|};
                }
            }
        }
        """);

    [Fact]
    public async Task Messages_SayWhatHappens() => Assert.Equal(
        [
            "STC1004: 299 is assigned to no HTTP status: clients treat it as 200, a success (RFC 9110 §15.3)",
            "STC1004: 452 is assigned to no HTTP status, and in FTP it means action not taken, storage full: "
            + "clients treat it as 400, a client error (RFC 9110 §15.5)",
            "STC1004: 600 is no HTTP status code (they run from 100 to 599): "
            + "Kestrel sends it as it is, and clients do not know it",
            "STC1004: 1999 is no HTTP status code (they run from 100 to 599): "
            + "over HTTP/1.1 clients reject what Kestrel sends, over HTTP/2 Kestrel breaks the connection",
            "STC1004: 99 is no HTTP status code: HttpListenerResponse takes 100–999 only, and throws",
            "STC1004: 2999 is no HTTP status code: HttpResponseMessage takes 0–999 only, and throws",
        ],
        await Findings.MessagesAsync(
            """
            public class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                public void M(System.Net.HttpListenerResponse response, System.Net.Http.HttpResponseMessage message)
                {
                    StatusCode(299);
                    StatusCode(452);
                    StatusCode(600);
                    StatusCode(1999);
                    response.StatusCode = 99;
                    message.StatusCode = (System.Net.HttpStatusCode)2999;
                }
            }
            """));
}
