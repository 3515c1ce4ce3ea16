using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Providers;

/// <summary>STC1002, STC1003, STC1005, STC3003: another code is sent, one at a time, by whoever asks for it.</summary>
public class SendInsteadTests
{
    private const string Send307 = "Send 307 Temporary Redirect instead";
    private const string Send429 = "Send 429 Too Many Requests instead";
    private const string Send503 = "Send 503 Service Unavailable instead";

    [Fact]
    public void Provider_FixesNothingAllAtOnce() => Assert.Null(new SendInsteadCodeFixProvider().GetFixAllProvider());

    [Fact]
    public Task EveryReplacement_IsOffered_BestFirst() => VerifyAsync(
        Controller("StatusCode(509)"),
        (Send429, Controller("StatusCode(StatusCodes.Status429TooManyRequests)")),
        (Send503, Controller("StatusCode(StatusCodes.Status503ServiceUnavailable)")));

    [Theory]
    [InlineData(
        "StatusCode(509, new { reason = \"busy\" })",
        Send503,
        "StatusCode(StatusCodes.Status503ServiceUnavailable, new { reason = \"busy\" })")]
    [InlineData("new StatusCodeResult(0x1FD)", Send503, "new StatusCodeResult(StatusCodes.Status503ServiceUnavailable)")]
    [InlineData("StatusCode(statusCode: (529))", Send503, "StatusCode(statusCode: (StatusCodes.Status503ServiceUnavailable))")]
    [InlineData("StatusCode(_busy ? 529 : 200)", Send503, "StatusCode(_busy ? StatusCodes.Status503ServiceUnavailable : 200)")]
    [InlineData("StatusCode((int)(HttpStatusCode)529)", Send503, "StatusCode((int)HttpStatusCode.ServiceUnavailable)")]
    [InlineData("StatusCode(306)", Send307, "StatusCode(StatusCodes.Status307TemporaryRedirect)")]
    [InlineData("StatusCode(StatusCodes.Status306SwitchProxy)", Send307, "StatusCode(StatusCodes.Status307TemporaryRedirect)")]
    [InlineData("StatusCode((int)System.Net.HttpStatusCode.Unused)", Send307, "StatusCode((int)HttpStatusCode.TemporaryRedirect)")]
    [InlineData("StatusCode((int)HttpStatusCode.Unused)", Send307, "StatusCode((int)HttpStatusCode.TemporaryRedirect)")]
    public async Task Number_BecomesTheConstantOfItsPlace(string answer, string title, string expected) =>
        Assert.Equal(Controller(expected), await OfferedFixes.ApplyAsync<SendInsteadCodeFixProvider>(Controller(answer), title));

    [Theory]
    [InlineData("StatusCode(305)")]
    [InlineData("StatusCode(510)")]
    [InlineData("StatusCode(StatusCodes.Status305UseProxy)")]
    [InlineData("StatusCode((int)HttpStatusCode.NotExtended)")]
    public async Task WithdrawnCode_WithoutSuccessor_OffersNothing(string answer) =>
        Assert.Empty(await OfferedFixes.TitlesAsync<SendInsteadCodeFixProvider>(Controller(answer)));

    [Fact]
    public Task FtpReply_IsSentInstead() => VerifyAsync(
        Ftp("430"),
        ("Send 530 Not logged in instead", Ftp("(int)FtpStatusCode.NotLoggedIn")));

    /// <summary>In a line the digits change, and the text behind them stays.</summary>
    [Theory]
    [InlineData("\"430 Wrong password\"", "Send 530 Not logged in instead", "\"530 Wrong password\"")]
    [InlineData("$\"430 Wrong password for {user}\"", "Send 530 Not logged in instead", "$\"530 Wrong password for {user}\"")]
    [InlineData("@\"430-Wrong password\"", "Send 530 Not logged in instead", "@\"530-Wrong password\"")]
    public async Task FtpLine_IsSentWithTheOtherCode(string line, string title, string expected) =>
        Assert.Equal(FtpLine(expected), await OfferedFixes.ApplyAsync<SendInsteadCodeFixProvider>(FtpLine(line), title));

    [Fact]
    public async Task ReservedJoke_WithoutConstant_OffersNothing() => Assert.Empty(
        await OfferedFixes.TitlesAsync<SendInsteadCodeFixProvider>(Listener("response.StatusCode = 418;"), References.Net80));

    [Fact]
    public Task Listener_OnNet_CastsTheEnum() => VerifyAsync(
        Listener("response.StatusCode = 509;"),
        References.Net80,
        (Send429, Listener("response.StatusCode = (int)HttpStatusCode.TooManyRequests;")),
        (Send503, Listener("response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;")));

    [Fact]
    public Task Listener_OnNetFramework_IntroducesWhatItLacks() => VerifyAsync(
        Listener("response.StatusCode = 509;"),
        References.Net48,
        (Send429, WithTooManyRequests(Listener("response.StatusCode = TooManyRequests;"))),
        (Send503, Listener("response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;")));

    [Fact]
    public Task Listener_NamedConstant_StaysInItsCast() => VerifyAsync(
        Listener("response.StatusCode = (int) HttpStatusCode.Unused;"),
        References.Net48,
        (Send307, Listener("response.StatusCode = (int) HttpStatusCode.TemporaryRedirect;")));

    [Fact]
    public Task EnumPosition_TakesTheMember() => VerifyAsync(
        WebResult("HttpStatusCode.Unused"),
        (Send307, WebResult("HttpStatusCode.TemporaryRedirect")));

    [Fact]
    public Task EnumPosition_TakesTheCastAway() => VerifyAsync(
        WebResult("(HttpStatusCode)509"),
        (Send429, WebResult("HttpStatusCode.TooManyRequests")),
        (Send503, WebResult("HttpStatusCode.ServiceUnavailable")));

    [Fact]
    public async Task SharedFile_IntroducesWhatOneProjectLacks()
    {
        IReadOnlyList<(string Title, string Text)> fixes = await OfferedFixes.AllAsync<SendInsteadCodeFixProvider>(
            Listener("response.StatusCode = 509;"), References.Net80, References.Net48);

        Assert.Equal(
            [
                (Send429, WithTooManyRequests(Listener("response.StatusCode = TooManyRequests;"))),
                (Send503, Listener("response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;")),
            ],
            fixes);
    }

    [Fact]
    public Task OwnTypeCalledStatusCodes_IsNotTaken() => VerifyAsync(
        """
        namespace Contoso
        {
            class StatusCodes { }

            class HttpStatusCode { }

            class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                object M() => StatusCode(529);
            }
        }
        """,
        (Send503, """
        namespace Contoso
        {
            class StatusCodes { }

            class HttpStatusCode { }

            class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                object M() => StatusCode(Microsoft.AspNetCore.Http.StatusCodes.Status503ServiceUnavailable);
            }
        }
        """));

    /// <summary>A project may bring the framework's type along, with names of its own.</summary>
    [Fact]
    public Task Constant_GivesWayToOneOfItsType() => VerifyAsync(
        """
        using Microsoft.AspNetCore.Http;

        namespace Microsoft.AspNetCore.Http
        {
            static class StatusCodes
            {
                public const int Status306SwitchProxy = 306;
                public const int Status307Moved = 307;
            }
        }

        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M() => StatusCode(StatusCodes.Status306SwitchProxy);
        }
        """,
        (Send307, """
        using Microsoft.AspNetCore.Http;

        namespace Microsoft.AspNetCore.Http
        {
            static class StatusCodes
            {
                public const int Status306SwitchProxy = 306;
                public const int Status307Moved = 307;
            }
        }

        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M() => StatusCode(StatusCodes.Status307Moved);
        }
        """));

    [Fact]
    public Task Alias_IsKept() => VerifyAsync(
        """
        using Codes = Microsoft.AspNetCore.Http.StatusCodes;

        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M() => StatusCode(529);
        }
        """,
        (Send503, """
        using Codes = Microsoft.AspNetCore.Http.StatusCodes;

        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M() => StatusCode(Codes.Status503ServiceUnavailable);
        }
        """));

    [Theory]
    [InlineData(
        "StatusCode( /* busy */ 529 /* for now */ )",
        Send503,
        "StatusCode( /* busy */ StatusCodes.Status503ServiceUnavailable /* for now */ )")]
    [InlineData(
        "StatusCode(StatusCodes /* old */ .Status306SwitchProxy)",
        Send307,
        "StatusCode(StatusCodes.Status307TemporaryRedirect /* old */ )")]
    public async Task Comments_Stay(string answer, string title, string expected) =>
        Assert.Equal(Controller(expected), await OfferedFixes.ApplyAsync<SendInsteadCodeFixProvider>(Controller(answer), title));

    private static string FtpLine(string line) =>
        $"class FtpSession {{ void SendReply(string line) {{ }} void M(string user) => SendReply({line}); }}";

    private static string Ftp(string code) =>
        $$"""
        using System.Net;

        class FtpSession
        {
            private void SendReply(int code, string text) { }

            void M() => SendReply({{code}}, "");
        }
        """;

    private static string Controller(string answer) =>
        $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            private readonly bool _busy;

            public IActionResult Answer() => {{answer}};
        }
        """;

    private static string Listener(string statement) =>
        $$"""
        using System.Net;

        namespace Contoso
        {
            public static class Listener
            {
                public static void Answer(HttpListenerResponse response)
                {
                    {{statement}}
                }
            }
        }
        """;

    /// <summary>The same class with the constant that .NET Framework lacks.</summary>
    private static string WithTooManyRequests(string listener) =>
        ExpectedSummaries.In(listener.Replace(
            "        public static void Answer",
            "        private const int TooManyRequests = 429;\n\n        public static void Answer"));

    /// <summary>A result of System.Web.Mvc's shape, which takes the enum.</summary>
    private static string WebResult(string code) =>
        $$"""
        using System.Net;
        using System.Web.Mvc;

        namespace System.Web.Mvc
        {
            public class HttpStatusCodeResult
            {
                public HttpStatusCodeResult(HttpStatusCode statusCode)
                {
                }
            }
        }

        namespace Contoso
        {
            public class OrdersController
            {
                public object Answer() => new HttpStatusCodeResult({{code}});
            }
        }
        """;

    private static Task VerifyAsync(string source, params (string Title, string Text)[] expected) =>
        VerifyAsync(source, References.AspNetCore80, expected);

    private static async Task VerifyAsync(
        string source,
        ImmutableArray<MetadataReference> references,
        params (string Title, string Text)[] expected) =>
        Assert.Equal(expected, (await OfferedFixes.AllAsync<SendInsteadCodeFixProvider>(source, references)).ToArray());
}
