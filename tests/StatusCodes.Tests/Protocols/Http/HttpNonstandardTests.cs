using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>STC1003: codes that vendors made up, where a program of ours sends them.</summary>
public class HttpNonstandardTests
{
    [Fact]
    public Task EveryWayToAnswer_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Nonstandard() => StatusCode({|STC1003:509|}, "later");

            public void Response(HttpResponse response, bool busy) =>
                response.StatusCode = busy ? {|STC1003:529|} : StatusCodes.Status200OK;

            public IResult Minimal() => Results.StatusCode({|STC1003:444|});

            [ProducesResponseType({|STC1003:520|})]
            public IResult Problem() => Results.Problem("no", statusCode: {|STC1003:420|});
        }
        """);

    /// <summary>A result belongs to HTTP by its base; what is only called alike is known by its name alone.</summary>
    [Fact]
    public Task ResultOfOnesOwn_Reports_LookAlikeStaysSilent() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class BusyResult(int statusCode) : StatusCodeResult(statusCode);

        public record Outcome(int StatusCode);

        public static class Answers
        {
            public static object Busy() => new BusyResult({|STC1003:509|});

            public static object Seen() => new Outcome(509);
        }
        """);

    [Fact]
    public Task ReadCodes_AreMagicNumbersAlone() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Client
        {
            public static bool Odd(HttpResponseMessage answer) =>
                (int)answer.StatusCode is {|STC1001:509|} or {|STC1001:520|} or {|STC1001:444|};

            public static bool Server(HttpResponse response) => response.StatusCode == {|STC1001:522|};

            public static HttpResponseMessage Fake() => new((HttpStatusCode){|STC1001:509|});
        }
        """);

    [Fact]
    public Task CodesThatAreLookedUpOrDescribed_AreMagicNumbersAlone() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc.ApiExplorer;
        using Microsoft.AspNetCore.WebUtilities;

        namespace Contoso;

        public static class Pages
        {
            public static string Phrase() => ReasonPhrases.GetReasonPhrase({|STC1001:509|});

            public static ApiResponseType Describe() => new() { StatusCode = {|STC1001:509|} };
        }
        """);

    [Fact]
    public Task SlotsKnownByNameAlone_StaySilent() => CSharpVerifier.AnalyzerAsync(
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
                int errorStatusCode = 520;
                Log(errorStatusCode);
            }
        }
        """);

    [Fact]
    public Task ClosedRequest_ThatAConstantNames_IsAMagicNumberAlone() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class TeaController : ControllerBase
        {
            public IActionResult Closed() => StatusCode({|STC1001:499|});
        }
        """);

    [Fact]
    public Task ClosedRequest_ThatNoConstantNames_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;

        namespace Contoso;

        public static class Listener
        {
            public static void Answer(HttpListenerResponse response) => response.StatusCode = {|STC1003:499|};
        }
        """,
        References.Net80);

    /// <summary>Nothing can be sent to a client that is gone, and nobody knows what 218 is for.</summary>
    [Theory]
    [InlineData(218, "\"This is fine\" is not a registered status code (said to be Apache HTTP Server): send one that is")]
    [InlineData(460, "\"Client Closed Connection\" is not a registered status code (AWS Elastic Load Balancing): send one that is")]
    [InlineData(122, "\"Request-URI Too Long\" is not a registered status code (Internet Explorer 7): send 414 URI Too Long")]
    [InlineData(530, "\"Origin DNS Error\" is not a registered status code (Cloudflare): send 502 Bad Gateway")]
    public Task Message_NamesOneVendor_AndEndsInASentence(int code, string message) =>
        SentCode.SaysAsync(code, $"STC1003: {code} {message}");

    [Theory]
    [InlineData(419, "is \"Authentication Timeout\" (ASP.NET Core): use StatusCodes.Status419AuthenticationTimeout")]
    [InlineData(499, "is \"Client Closed Request\" (nginx): use StatusCodes.Status499ClientClosedRequest")]
    [InlineData(418, "is \"I'm a teapot\" (RFC 2324 §2.3.2): use StatusCodes.Status418ImATeapot")]
    [InlineData(
        420,
        "is \"Enhance Your Calm\" to one vendor and \"Method Failure\" to another: introduce a constant EnhanceYourCalm, if the first is meant")]
    [InlineData(
        530,
        "is \"Origin DNS Error\" to one vendor and \"Site Is Frozen\" to another: introduce a constant OriginDnsError, if the first is meant")]
    public async Task Received_OfSeveralVendors_NamesEachWithItsOwn(int code, string message) => Assert.Equal(
        [$"STC1001: {code} {message}"],
        await Findings.MessagesAsync($"class C {{ bool M(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode == {code}; }}"));

    /// <summary>The project's own constant says which vendor's code it is.</summary>
    [Fact]
    public async Task OwnConstant_TellsTheVendor() => Assert.Equal(
        ["STC1001: 530 is \"Site Is Frozen\" (Pantheon): use SiteIsFrozen"],
        await Findings.MessagesAsync(
            """
            class C
            {
                const int SiteIsFrozen = 530;
                bool M(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode == 530;
            }
            """));

    /// <summary>A table that calls the code what one vendor does is not told another one's name.</summary>
    [Theory]
    [InlineData("c switch { 419 => \"Page Expired\", 420 => \"Method Failure\", 530 => \"Site Is Frozen\", _ => \"\" }")]
    [InlineData("c switch { 420 => \"Enhance Your Calm\", 530 => \"Origin DNS Error\", _ => \"\" }")]
    public async Task Phrases_OfEitherVendor_AreAccepted(string phrase) => Assert.Empty(
        await Findings.MessagesAsync($"class C {{ string M(int c) => {phrase}; }}"));

    [Fact]
    public Task Message_SaysWhoseCodeItIsAndWhatToSend() => SentCode.SaysAsync(
        509,
        "STC1003: 509 \"Bandwidth Limit Exceeded\" is not a registered status code (cPanel): "
        + "send 429 Too Many Requests or 503 Service Unavailable");
}
