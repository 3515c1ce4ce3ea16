using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>STC1002, STC1003, STC1005: codes that nobody should send, in the directions and with the strengths that the rules speak in.</summary>
public class HttpSentCodesTests
{
    [Fact]
    public Task Controller_SendsThem_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Reserved() => StatusCode({|STC1002:306|});

            public IActionResult Nonstandard() => StatusCode({|STC1003:509|}, "later");

            public IActionResult Obsolete() => new StatusCodeResult({|STC1005:305|});

            public void Response(HttpResponse response, bool busy) => response.StatusCode = busy ? {|STC1003:529|} : {|STC1005:510|};

            public IResult Minimal() => Results.StatusCode({|STC1003:444|});

            [ProducesResponseType({|STC1003:520|})]
            public IResult Problem() => Results.Problem("no", statusCode: {|STC1003:420|});
        }
        """);

    /// <summary>A result belongs to HTTP by its interface, whatever it is called; what is only called alike is known by its name alone.</summary>
    [Fact]
    public Task ResultsOfOnesOwn_SendThem_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class BusyResult(int statusCode) : StatusCodeResult(statusCode);

        public class Refusal(string reason, int statusCode) : IStatusCodeHttpResult
        {
            public int? StatusCode => statusCode;

            public string Reason => reason;
        }

        public record Outcome(int StatusCode);

        public static class Answers
        {
            public static object Busy() => new BusyResult({|STC1003:509|});

            public static object Switch() => new Refusal("no", StatusCodes.Status200OK) is null ? new Refusal("no", {|STC1002:306|}) : new BusyResult({|STC1001:503|});

            public static object Seen() => new Outcome(509);
        }
        """);

    [Fact]
    public Task NamedConstants_AreJudgedByValue() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Switch() => StatusCode({|STC1002:StatusCodes.Status306SwitchProxy|});

            public IActionResult Unused() => StatusCode((int){|STC1002:HttpStatusCode.Unused|});

            public IActionResult Proxy() => StatusCode({|STC1005:StatusCodes.Status305UseProxy|});

            public void Response(HttpListenerResponse response) => response.StatusCode = (int){|STC1005:System.Net.HttpStatusCode.UseProxy|};
        }
        """);

    [Fact]
    public Task Read_GetsStc1001Alone() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Client
        {
            public static bool Odd(HttpResponseMessage answer) =>
                (int)answer.StatusCode == {|STC1001:306|} || answer.StatusCode == {|STC1001:(HttpStatusCode)305|} || (int)answer.StatusCode is {|STC1001:509|} or {|STC1001:520|} or {|STC1001:444|}
                || answer.StatusCode == HttpStatusCode.Unused;

            public static bool Server(HttpResponse response) => response.StatusCode == StatusCodes.Status305UseProxy || response.StatusCode == {|STC1001:522|};

            public static HttpResponseMessage Fake() => new({|STC1001:(HttpStatusCode)509|});
        }
        """);

    [Fact]
    public Task WhatLooksCodesUpOrExpectsThem_IsRead() => CSharpVerifier.AnalyzerAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc.ApiExplorer;
        using Microsoft.AspNetCore.WebUtilities;

        namespace Contoso;

        public class Mock<T>
        {
            public void VerifySet(Action<T> setter)
            {
            }
        }

        public static class Pages
        {
            public static string Phrase() => ReasonPhrases.GetReasonPhrase({|STC1001:509|}) + ReasonPhrases.GetReasonPhrase({|STC1001:306|});

            public static ApiResponseType Describe() => new() { StatusCode = {|STC1001:509|} };

            public static void Verify(Mock<HttpResponse> response) => response.VerifySet(r => r.StatusCode = {|STC1001:102|});
        }
        """);

    [Fact]
    public Task NamedSlots_SayNothingOfThem() => CSharpVerifier.AnalyzerAsync(
        """
        namespace Contoso;

        public static class Monitor
        {
            public static void Log(int statusCode)
            {
            }

            public static void Run()
            {
                Log(509);
                Log({|STC1001:306|});
                Log({|STC1001:404|});
                int errorStatusCode = 520;
                Log(errorStatusCode);
            }
        }
        """);

    [Fact]
    public Task ChosenNames_AreMagicOnlyAsNumbers() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class TeaController : ControllerBase
        {
            public IActionResult Teapot() => StatusCode({|STC1001:418|});

            public IActionResult Named() => StatusCode(StatusCodes.Status418ImATeapot);

            public IActionResult Closed() => StatusCode({|STC1001:499|});
        }
        """);

    [Fact]
    public Task ChosenNames_WithoutConstant_AreReservedAndNonstandard() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;

        namespace Contoso;

        public static class Listener
        {
            public static void Answer(HttpListenerResponse response)
            {
                response.StatusCode = {|STC1002:418|};
                response.StatusCode = {|STC1003:499|};
            }
        }
        """,
        References.Net80);

    [Fact]
    public async Task Messages_SayWhoAndWhatInstead() => Assert.Equal(
        [
            "STC1002: 306 \"Switch Proxy\" is reserved, nobody may send it (RFC 9110 §15.4.7): send 307 Temporary Redirect",
            "STC1003: 509 \"Bandwidth Limit Exceeded\" is not a registered status code (Apache, cPanel): send 429 Too Many Requests or 503 Service Unavailable",
            "STC1005: 510 \"Not Extended\" was withdrawn (RFC 2774 §7): do not send it",
            "STC1010: 102 \"Processing\" is an interim response (RFC 2518 §10.1): as a final status a server refuses it, or the client waits",
        ],
        await Findings.MessagesAsync(
            """
            public class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                public void M()
                {
                    StatusCode(306);
                    StatusCode(509);
                    StatusCode(510);
                    StatusCode(102);
                }
            }
            """));

    [Fact]
    public Task Interim_AsFinalStatus_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class UploadsController : ControllerBase
        {
            public IActionResult Wait() => StatusCode({|STC1010:102|});

            public IActionResult Named() => StatusCode({|STC1010:StatusCodes.Status100Continue|});

            public IActionResult Hints() => StatusCode({|STC1010:103|});

            // 101 answers an upgrade, and is final.
            public void Upgrade(HttpResponse response) => response.StatusCode = {|STC1001:101|};

            [ProducesResponseType({|STC1001:100|})]
            public bool Seen(HttpResponse response) => response.StatusCode == {|STC1001:102|};
        }
        """);

    [Fact]
    public Task AnswersInTuples_AndListsOfStatuses_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Collections.Generic;

        namespace Contoso.Http.Tests;

        public static class Assertions
        {
            public static void ShouldContain(this IEnumerable<int> items, int item)
            {
            }

            public static void ShouldBe(this int actual, int expected)
            {
            }
        }

        public class Checks
        {
            public void Check((int Status, string Body) answer, List<int> statuses, List<int> widths)
            {
                answer.Status.ShouldBe({|STC1001:200|});
                statuses.ShouldContain({|STC1001:404|});
                widths.ShouldContain(404);
            }
        }
        """);

    [Fact]
    public Task StatesInTuples_StaySilent() => CSharpVerifier.AnalyzerAsync(
        """
        namespace Contoso.Orders;

        public class Checks
        {
            public bool IsDone((int Status, string Customer) order) => order.Status == 200;
        }
        """);
}
