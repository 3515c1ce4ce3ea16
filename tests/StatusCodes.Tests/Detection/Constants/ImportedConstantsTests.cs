using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Constants;

/// <summary>Constants that are written without their type's name: they are judged by value all the same.</summary>
public class ImportedConstantsTests
{
    [Fact]
    public Task UsingStatic_OfTheEnum_IsJudged() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using static System.Net.HttpStatusCode;

        namespace Contoso;

        public static class Answers
        {
            public static IResult Switch() => Results.StatusCode((int){|STC1002:Unused|});

            public static void Proxy(HttpResponse response) => response.StatusCode = (int){|STC1005:UseProxy|};

            public static IResult Empty(object body) => Results.Json(body, statusCode: (int){|STC1007:ResetContent|});

            public static IResult Wait() => Results.StatusCode((int){|STC1010:Processing|});

            // Registered, read, or nothing that is answered.
            public static IResult Missing() => Results.StatusCode((int)NotFound);

            public static bool IsSwitch(HttpResponseMessage answer) => answer.StatusCode == Unused || answer.StatusCode is ResetContent;

            public static string Name() => nameof(Unused) + Unused.ToString() + NoContent();

            private static string NoContent() => "";
        }
        """);

    [Fact]
    public Task UsingStatic_OfTheNumbers_IsJudged() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso
        {
            using static Microsoft.AspNetCore.Http.StatusCodes;

            public class OrdersController : ControllerBase
            {
                [ProducesResponseType({|STC1002:Status306SwitchProxy|})]
                public IActionResult Switch() => StatusCode({|STC1002:Status306SwitchProxy|});

                public IActionResult Proxy(bool ok) => StatusCode(ok ? Status200OK : {|STC1005:Status305UseProxy|});

                public IActionResult Empty(object body) => StatusCode({|STC1007:Status204NoContent|}, body);

                public IActionResult Content() => Ok({|STC1017:Status404NotFound|});

                public IActionResult Body() => NotFound(new { status = {|STC1016:Status400BadRequest|} });
            }
        }
        """);

    [Fact]
    public Task UsingStatic_OfAnotherProtocol_IsJudged() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Mvc;
        using static System.Net.FtpStatusCode;
        using static System.Net.WebSockets.WebSocketCloseStatus;

        namespace Contoso;

        public class GatewayController : ControllerBase
        {
            public IActionResult Login() => StatusCode((int){|STC1006:NotLoggedIn|});

            public IActionResult Close() => StatusCode((int){|STC1006:PolicyViolation|});

            public bool IsLogin(FtpWebResponse response) => response.StatusCode == NotLoggedIn;
        }
        """);

    [Fact]
    public Task Alias_IsJudged() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Codes = Microsoft.AspNetCore.Http.StatusCodes;
        using Http = System.Net.HttpStatusCode;
        using HttpStatusCode = System.Net.HttpStatusCode;
        using Reply = System.Net.FtpStatusCode;

        namespace Contoso;

        public static class Answers
        {
            public static IResult Switch() => Results.StatusCode((int){|STC1002:Http.Unused|});

            public static IResult Proxy() => Results.StatusCode({|STC1005:Codes.Status305UseProxy|});

            public static IResult Login() => Results.StatusCode((int){|STC1006:Reply.NotLoggedIn|});

            // Its own name as an alias: judged once.
            public static IResult Named() => Results.StatusCode((int){|STC1002:HttpStatusCode.Unused|});

            public static IResult Fine() => Results.StatusCode((int)Http.OK);

            public static bool Read(HttpResponse response) => response.StatusCode == (int)Http.Unused;
        }
        """);

    [Fact]
    public Task GlobalUsing_HoldsInEveryFile() => Verify.AnalyzerTest().With(static test =>
    {
        test.TestState.Sources.Add(("/0/Usings.cs", """
            global using static System.Net.HttpStatusCode;
            global using Codes = Microsoft.AspNetCore.Http.StatusCodes;
            """));
        test.TestState.Sources.Add(("/0/Answers.cs", """
            using Microsoft.AspNetCore.Http;

            public static class Answers
            {
                public static IResult Switch() => Results.StatusCode((int){|STC1002:Unused|});

                public static IResult Proxy() => Results.StatusCode({|STC1005:Codes.Status305UseProxy|});
            }
            """));
    }).RunAsync();

    [Fact]
    public Task TopLevelStatements_AreJudgedOnce() => Verify.AnalyzerTest().With(static test =>
    {
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.Add("""
            using Microsoft.AspNetCore.Http;
            using static System.Net.HttpStatusCode;

            IResult answer = Results.StatusCode((int){|STC1002:Unused|});
            return answer is null ? 1 : Answers.Switch() is null ? 2 : 3;

            static class Answers
            {
                public static IResult Switch() => Results.StatusCode((int){|STC1005:UseProxy|});
            }
            """);
    }).RunAsync();

    [Fact]
    public Task OwnNames_MeanWhatTheySay() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using static System.Net.HttpStatusCode;
        using Http = Contoso.Own;

        namespace Contoso;

        public static class Own
        {
            public const int Unused = 404;
        }

        public static class Answers
        {
            private const int UseProxy = 404;

            public static IResult Hidden() => Results.StatusCode(UseProxy);

            public static IResult Aliased() => Results.StatusCode(Http.Unused);

            public static IResult Local(int Unused) => Results.StatusCode(Unused);
        }
        """);

    [Fact]
    public Task WithoutDirective_NothingIsMeant() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Answers
        {
            private const int Unused = 306;

            public static IResult Own() => Results.StatusCode(Unused);
        }
        """);

    [Fact]
    public Task Fix_WritesTheOtherMember() => Verify.SingleFixAsync<SendInsteadCodeFixProvider>(
        """
        using Microsoft.AspNetCore.Http;
        using static System.Net.HttpStatusCode;

        public static class Answers
        {
            public static IResult Switch() => Results.StatusCode((int){|STC1002:Unused|});
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using static System.Net.HttpStatusCode;

        public static class Answers
        {
            public static IResult Switch() => Results.StatusCode((int)TemporaryRedirect);
        }
        """,
        "Send 307 Temporary Redirect instead");

    [Fact]
    public Task Fix_DropsTheContent() => Verify.SingleFixAsync<DropHttpContentCodeFixProvider>(
        """
        using Microsoft.AspNetCore.Mvc;
        using static Microsoft.AspNetCore.Http.StatusCodes;

        public class C : ControllerBase
        {
            public IActionResult M(object body) => StatusCode({|STC1007:Status304NotModified|}, body);
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;
        using static Microsoft.AspNetCore.Http.StatusCodes;

        public class C : ControllerBase
        {
            public IActionResult M(object body) => StatusCode(Status304NotModified);
        }
        """);
}
