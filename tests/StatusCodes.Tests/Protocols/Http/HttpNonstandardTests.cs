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

            public static HttpResponseMessage Fake() => new({|STC1001:(HttpStatusCode)509|});
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

    [Fact]
    public Task Message_SaysWhoseCodeItIsAndWhatToSend() => SentCode.SaysAsync(
        509,
        "STC1003: 509 \"Bandwidth Limit Exceeded\" is not a registered status code (Apache, cPanel): "
        + "send 429 Too Many Requests or 503 Service Unavailable");
}
