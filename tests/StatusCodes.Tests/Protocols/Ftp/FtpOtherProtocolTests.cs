using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>STC3006: another protocol's code where an FTP reply code belongs.</summary>
public class FtpOtherProtocolTests
{
    [Fact]
    public Task Constants_Report() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Mail;
        using System.Net.WebSockets;
        using Contoso.FtpServer;
        using Microsoft.AspNetCore.Http;

        class C
        {
            IFtpResponse Missing() => new FtpResponse((int){|STC3006:HttpStatusCode.NotFound|}, "");
            IFtpResponse Denied() => new FtpResponse({|STC3006:StatusCodes.Status403Forbidden|}, "");
            IFtpResponse Closed() => new FtpResponse((int){|STC3006:WebSocketCloseStatus.NormalClosure|}, "");
            IFtpResponse Mail(bool full) =>
                new FtpResponse(full ? (int){|STC3006:SmtpStatusCode.MailboxUnavailable|} : (int)FtpStatusCode.NotLoggedIn, "");
            FtpStatusCode Cast() => (FtpStatusCode){|STC3006:HttpStatusCode.Unauthorized|};
            bool Compare(FtpWebResponse response) => (int)response.StatusCode == (int){|STC3006:HttpStatusCode.NotFound|};
        }
        """ + FtpLibraries.Server);

    [Fact]
    public Task OwnConstants_AndThoseOfHttpInItsPlace_AreSilent() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Contoso.FtpServer;

        static class StatusCodes
        {
            public const int NotLoggedIn = 530;
        }

        class FtpGateway
        {
            IFtpResponse Known() => new FtpResponse((int)FtpStatusCode.ActionNotTakenFileUnavailable, "");
            IFtpResponse Own() => new FtpResponse(StatusCodes.NotLoggedIn, "");
            HttpResponseMessage Answer(IFtpResponse response) =>
                new(response.Code == (int)FtpStatusCode.ClosingData ? HttpStatusCode.OK : HttpStatusCode.BadGateway);
            bool Read(IFtpResponse response) => response.Code == (int)HttpStatusCode.NotFound;
        }
        """ + FtpLibraries.Server);

    [Fact]
    public Task Numbers_ThatCanOnlyBeAnothers_Report() => Verify.AnalyzerAsync(
        """
        using Contoso.FtpServer;

        class FtpConnection
        {
            private void Reply(int code, string text) { }

            IFtpResponse M(IFtpResponse response)
            {
                Reply({|STC3006:1000|}, "");
                // Inside 100–699 the number is FTP's, or nobody's.
                Reply({|STC3004:404|}, "");
                return response.Code == 1000 ? response : new FtpResponse({|STC3006:1011|}, "");
            }
        }
        """ + FtpLibraries.Server);

    [Theory]
    [InlineData(
        "(int){|#0:HttpStatusCode.NotFound|}",
        "HttpStatusCode.NotFound is HTTP's 404, and in FTP 404 means nothing: use an FTP reply code")]
    [InlineData(
        "(int){|#0:HttpStatusCode.BadGateway|}",
        "HttpStatusCode.BadGateway is HTTP's 502, and in FTP 502 means command not implemented: use an FTP reply code")]
    [InlineData("{|#0:1000|}", "1000 in WebSocket means \"Normal Closure\", and nothing in FTP: use an FTP reply code")]
    public Task Messages_SayWhatItMeansThereAndHere(string code, string message) => Verify.MessageAsync(
        $$"""
        using System.Net;

        class FtpSession
        {
            private void SendReply(int code, string text) { }
            void M() => SendReply({{code}}, "");
        }
        """,
        "STC3006",
        message);
}
