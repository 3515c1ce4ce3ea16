using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Names;

/// <summary>STC1014: a name that the registry has retired, where the modern one is at hand.</summary>
public class HttpRetiredNameTests
{
    [Theory]
    [InlineData("Ambiguous")]
    [InlineData("Moved")]
    [InlineData("Redirect")]
    [InlineData("RedirectMethod")]
    [InlineData("RedirectKeepVerb")]
    public Task MemberOfTheEnum_Reports(string name) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System.Net;

        namespace Contoso;

        public class Answers
        {
            bool Is(HttpStatusCode status) => status == HttpStatusCode.{|STC1014:{{name}}|};

            int Number() => (int)System.Net.HttpStatusCode.{|STC1014:{{name}}|};

            HttpStatusCode Status { get; } = global::System . Net.HttpStatusCode
                .{|STC1014:{{name}}|};

            string Text(HttpStatusCode status) => status switch { HttpStatusCode.{|STC1014:{{name}}|} => "x", _ => "" };
        }
        """,
        References.Net48);

    [Fact]
    public Task ImportedMembers_AndAliases_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using Http = System.Net.HttpStatusCode;
        using static System.Net.HttpStatusCode;

        namespace Contoso;

        public class Answers
        {
            object Alias() => Http.{|STC1014:RedirectMethod|};

            object Member() => {|STC1014:RedirectKeepVerb|};

            object Modern() => (Http.SeeOther, TemporaryRedirect);

            string Name() => nameof(RedirectMethod);
        }
        """);

    [Theory]
    [InlineData("Status413RequestEntityTooLarge")]
    [InlineData("Status414RequestUriTooLong")]
    [InlineData("Status416RequestedRangeNotSatisfiable")]
    public Task ConstantOfAspNetCore_Reports(string name) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            [ProducesResponseType(StatusCodes.{|STC1014:{{name}}|})]
            public IActionResult Get() => StatusCode(StatusCodes.{|STC1014:{{name}}|});
        }
        """);

    [Fact]
    public Task Message_NamesTheCode_AndTheModernName() => CSharpVerifier.AnalyzerTest(References.Net80).With(test =>
    {
        CSharpVerifier.Add(test.TestState, ["class C { object M() => System.Net.HttpStatusCode.{|#0:Moved|}; }"], References.Net80);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(
            "STC1014",
            Microsoft.CodeAnalysis.DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithMessage(
                "'Moved' is a retired name of 301 \"Moved Permanently\" (RFC 9110 §15.4.2): use HttpStatusCode.MovedPermanently"));
    }).RunAsync();

    /// <summary>.NET Core had no <c>UnprocessableContent</c> at first: there the old name is all there is.</summary>
    [Fact]
    public async Task ModernName_OfALaterFramework_ReportsOnlyThere()
    {
        await CSharpVerifier.AnalyzerAsync(Compared("{|STC1014:UnprocessableEntity|}"));
        await CSharpVerifier.AnalyzerAsync(
            Compared("UnprocessableEntity") + "namespace System.Net { public enum HttpStatusCode { UnprocessableEntity = 422 } }");
    }

    [Theory]
    [InlineData("MovedPermanently")]
    [InlineData("Found")]
    [InlineData("SeeOther")]
    [InlineData("TemporaryRedirect")]
    [InlineData("MultipleChoices")]
    // Without a modern name in .NET, or with no other name at all.
    [InlineData("RequestEntityTooLarge")]
    [InlineData("RequestUriTooLong")]
    [InlineData("RequestedRangeNotSatisfiable")]
    [InlineData("NonAuthoritativeInformation")]
    [InlineData("Unused")]
    [InlineData("OK")]
    public Task NameInUse_StaysSilent(string name) => CSharpVerifier.AnalyzerAsync(Compared(name), References.AspNetCore100);

    [Fact]
    public Task OtherTypes_AndTheNameItself_StaySilent() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;

        namespace Contoso
        {
            public enum Step { Moved, Redirect, Ambiguous }

            /// <summary>Not <see cref="HttpStatusCode.Moved"/>.</summary>
            public class Answers
            {
                string Name() => nameof(HttpStatusCode.Moved);

                string Text() => "HttpStatusCode.Moved"; // HttpStatusCode.Moved

                Step Next(bool moved) => moved ? Step.Moved : Step.Redirect;

                object Own() => Others.HttpStatusCode.Moved;

                object Ftp() => FtpStatusCode.SendUserCommand;

                object Close() => System.Net.WebSockets.WebSocketCloseStatus.EndpointUnavailable;
            }
        }

        namespace Contoso.Others
        {
            public enum HttpStatusCode { MovedPermanently = 301, Moved = 301 }
        }
        """);

    private static string Compared(string name) =>
        $$"""
        using System.Net;

        namespace Contoso
        {
            public class Answers
            {
                bool Is(HttpStatusCode status) => status == HttpStatusCode.{{name}};
            }
        }

        """;
}
