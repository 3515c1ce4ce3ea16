using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>STC1006: another protocol's code where an HTTP status belongs.</summary>
public class HttpOtherProtocolTests
{
    [Fact]
    public Task Constants_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Mail;
        using System.Net.WebSockets;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class GatewayController : ControllerBase
        {
            public IActionResult Login() => StatusCode((int){|STC1006:FtpStatusCode.NotLoggedIn|});

            public void Close(HttpResponse response) => response.StatusCode = (int){|STC1006:WebSocketCloseStatus.PolicyViolation|};

            public IResult Mail() => Results.StatusCode((int){|STC1006:SmtpStatusCode.MailboxUnavailable|});
        }
        """);

    /// <summary>gRPC numbers its statuses from 0, and names them like HTTP's.</summary>
    [Theory]
    [InlineData("void M(HttpResponse response) => response.StatusCode = (int){|STC1006:Grpc.Core.StatusCode.NotFound|};")]
    [InlineData("IResult M() => Results.StatusCode((int){|STC1006:Grpc.Core.StatusCode.Unauthenticated|});")]
    [InlineData("IResult M() { int code = (int){|STC1006:Grpc.Core.StatusCode.NotFound|}; return Results.StatusCode(code); }")]
    [InlineData("bool M(HttpResponseMessage answer) => (int)answer.StatusCode == (int){|STC1006:Grpc.Core.StatusCode.NotFound|};")]
    [InlineData("bool M(Grpc.Core.RpcException e) => e.StatusCode == Grpc.Core.StatusCode.NotFound;")]
    [InlineData("bool M(Grpc.Core.RpcException e) => (int)e.StatusCode == (int)Grpc.Core.StatusCode.NotFound;")]
    [InlineData("int M(Grpc.Core.StatusCode code) => code switch { Grpc.Core.StatusCode.NotFound => 404, _ => 500 };")]
    [InlineData("void M(HttpResponse response, Grpc.Core.RpcException e) => response.StatusCode = (int)e.StatusCode;")]
    [InlineData("void M(HttpResponse response, StatusCode mine) => response.StatusCode = (int)Contoso.StatusCode.Fine;")]
    public Task ConstantsOfGrpc(string member) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        namespace Grpc.Core
        {
            public enum StatusCode { OK = 0, NotFound = 5, Unauthenticated = 16 }

            public class RpcException : System.Exception { public StatusCode StatusCode { get; } }
        }

        namespace Contoso
        {
            public enum StatusCode { Fine = 200 }

            public static class Gateway
            {
                public static {{member}}
            }
        }
        """);

    [Fact]
    public Task Numbers_ThatCanOnlyBeAnothers_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class GatewayController : ControllerBase
        {
            public IActionResult Close() => StatusCode({|STC1006:1005|});

            // Some lists call it a reply code of FTP; it is an error of Windows sockets.
            public IActionResult Socket() => StatusCode({|STC1004:10060|});

            public bool Never(HttpResponseMessage answer) => (int)answer.StatusCode == {|STC1006:1006|};

            // Inside 100–599 the number is HTTP's, or nobody's.
            public IActionResult Storage() => StatusCode({|STC1004:452|});
        }
        """);

    [Fact]
    public Task OtherProtocols_InTheirOwnPlaces_StaySilent() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.WebSockets;
        using System.Threading;

        namespace Contoso;

        public static class Gateway
        {
            public static bool IsLogin(FtpWebResponse response) => (int)response.StatusCode == (int)FtpStatusCode.NotLoggedIn;

            public static void Close(WebSocket socket) =>
                socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "no", CancellationToken.None);

            public static int Number() => (int)FtpStatusCode.NotLoggedIn;

            public static void Log(int statusCode) => Log((int)FtpStatusCode.NotLoggedIn);
        }
        """);

    [Fact]
    public Task ConstantsThatAreCompared_ReportWhereOnlyHttpCanBe() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;

        namespace Contoso;

        // Downloads by HTTP and by FTP alike.
        public class HttpDownload
        {
            public int StatusCode { get; set; }
        }

        public static class Gateway
        {
            public static bool IsLogin(HttpResponseMessage answer) => (int)answer.StatusCode == (int){|STC1006:FtpStatusCode.NotLoggedIn|};

            public static bool IsPolicy(HttpRequestException failure) =>
                (int?)failure.StatusCode is (int){|STC1006:WebSocketCloseStatus.PolicyViolation|};

            public static bool IsDone(HttpDownload download) =>
                download.StatusCode is (int)HttpStatusCode.OK or (int)FtpStatusCode.ClosingData;
        }
        """);

    [Fact]
    public async Task Messages_SayBothMeanings() => Assert.Equal(
        [
            "STC1006: FtpStatusCode.NotLoggedIn is FTP's 530, and in HTTP 530 means nothing: use an HTTP status code",
            "STC1006: StatusCode.NotFound is gRPC's 5, and in HTTP 5 means nothing: use an HTTP status code",
            "STC1006: 1005 in WebSocket means \"No Status Rcvd\", and nothing in HTTP: use an HTTP status code",
        ],
        await Findings.MessagesAsync(
            """
            public class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                public void M()
                {
                    StatusCode((int)System.Net.FtpStatusCode.NotLoggedIn);
                    StatusCode((int)Grpc.Core.StatusCode.NotFound);
                    StatusCode(1005);
                }
            }

            namespace Grpc.Core
            {
                public enum StatusCode { OK = 0, NotFound = 5 }
            }
            """));
}
