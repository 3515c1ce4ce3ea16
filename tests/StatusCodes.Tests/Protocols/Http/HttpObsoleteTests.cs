using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>STC1005: codes that are no longer to be sent, where a program of ours still sends them.</summary>
public class HttpObsoleteTests
{
    [Fact]
    public Task Controller_SendsWithdrawnCodes_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Obsolete() => new StatusCodeResult({|STC1005:305|});

            public void Response(HttpResponse response, bool busy) =>
                response.StatusCode = busy ? StatusCodes.Status200OK : {|STC1005:510|};
        }
        """);

    [Fact]
    public Task NamedConstants_OfWithdrawnCodes_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Proxy() => StatusCode({|STC1005:StatusCodes.Status305UseProxy|});

            public void Response(HttpListenerResponse response) =>
                response.StatusCode = (int){|STC1005:System.Net.HttpStatusCode.UseProxy|};
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
            public static bool Odd(HttpResponseMessage answer) => answer.StatusCode == {|STC1001:(HttpStatusCode)305|};

            public static bool Server(HttpResponse response) => response.StatusCode == StatusCodes.Status305UseProxy;
        }
        """);

    [Fact]
    public Task Message_SaysWhereItWasWithdrawn() => SentCode.SaysAsync(
        510,
        "STC1005: 510 \"Not Extended\" is obsolete (IANA registry): send another code");
}
