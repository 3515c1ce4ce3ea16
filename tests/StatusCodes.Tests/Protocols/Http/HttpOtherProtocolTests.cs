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
            "STC1006: FtpStatusCode.NotLoggedIn is FTP's 530, in HTTP 530 means \"Origin DNS Error\": use an HTTP status code",
            "STC1006: 1005 is \"No Status Rcvd\" in WebSocket, and nothing in HTTP: use an HTTP status code",
        ],
        await Findings.MessagesAsync(
            """
            public class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                public void M()
                {
                    StatusCode((int)System.Net.FtpStatusCode.NotLoggedIn);
                    StatusCode(1005);
                }
            }
            """));
}
