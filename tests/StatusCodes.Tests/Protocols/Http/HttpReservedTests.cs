using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>STC1002: 306, which nobody may send any more, and 418, which is reserved only where no constant names it.</summary>
public class HttpReservedTests
{
    [Fact]
    public Task Controller_Sends306_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Reserved() => StatusCode({|STC1002:306|});
        }
        """);

    /// <summary>A result belongs to HTTP by its interface, whatever it is called.</summary>
    [Fact]
    public Task ResultOfOnesOwn_Sends306_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class Refusal(string reason, int statusCode) : IStatusCodeHttpResult
        {
            public int? StatusCode => statusCode;

            public string Reason => reason;
        }

        public static class Answers
        {
            public static object Switch() => new Refusal("no", StatusCodes.Status200OK) is null
                ? new Refusal("no", {|STC1002:306|})
                : new Refusal("busy", {|STC1001:503|});
        }
        """);

    [Fact]
    public Task NamedConstants_OfTheValue306_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Switch() => StatusCode({|STC1002:StatusCodes.Status306SwitchProxy|});

            public IActionResult Unused() => StatusCode((int){|STC1002:HttpStatusCode.Unused|});
        }
        """);

    [Fact]
    public Task Read306_IsAMagicNumberAlone() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.WebUtilities;

        namespace Contoso;

        public static class Client
        {
            public static bool Odd(HttpResponseMessage answer) =>
                (int)answer.StatusCode == {|STC1001:306|} || answer.StatusCode == HttpStatusCode.Unused;

            public static string Phrase() => ReasonPhrases.GetReasonPhrase({|STC1001:306|});
        }
        """);

    [Fact]
    public Task SlotKnownByNameAlone_Takes306_IsAMagicNumberAlone() => CSharpVerifier.AnalyzerAsync(
        """
        namespace Contoso;

        public static class Monitor
        {
            public static void Log(int statusCode)
            {
            }

            public static void Run()
            {
                Log({|STC1001:306|});
                Log({|STC1001:404|});
            }
        }
        """);

    [Fact]
    public Task Teapot_ThatAConstantNames_IsMagicOnlyAsANumber() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class TeaController : ControllerBase
        {
            public IActionResult Teapot() => StatusCode({|STC1001:418|});

            public IActionResult Named() => StatusCode(StatusCodes.Status418ImATeapot);
        }
        """);

    [Fact]
    public Task Teapot_ThatNoConstantNames_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;

        namespace Contoso;

        public static class Listener
        {
            public static void Answer(HttpListenerResponse response) => response.StatusCode = {|STC1002:418|};
        }
        """,
        References.Net80);

    [Fact]
    public Task Message_SaysWhoReservedItAndWhatToSend() => SentCode.SaysAsync(
        306,
        "STC1002: 306 \"Switch Proxy\" is reserved (RFC 9110 §15.4.7): send 307 Temporary Redirect");
}
