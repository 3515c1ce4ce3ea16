using System.Threading.Tasks;
using Xunit;
using Configured = StatusCodes.Tests.Verifiers.ConfiguredVerifier;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>STC3003: reply codes that are known in the wild, and that no FTP standard has.</summary>
public class FtpNonstandardTests
{
    private const string Session = """
        class FtpSession
        {
            private void SendReply(int code, string text) { }
            private void SendReply(string line) { }

            void M()
            {
                SendReply(MARK1, "Wrong password");
                SendReply("MARK2 No such host");
                SendReply(MARK3, "");
            }
        }
        """;

    [Fact]
    public Task Sent_Reports() => Verify.AnalyzerAsync(Source("{|STC3003:430|}", "{|STC3003:434|}", "{|STC3003:10060|}"));

    [Fact]
    public Task Read_IsNotSent() => Verify.AnalyzerAsync(
        """
        using Contoso.FtpClient;

        class C
        {
            void M(FtpSession session, int ftpStatusCode)
            {
                if (ftpStatusCode == 430)
                {
                    session.SendCommand("USER", expectedCode: 10060 + 1);
                }
            }
        }
        """ + FtpLibraries.Client);

    /// <summary>10060 is no reply, so that no client reads it as one.</summary>
    [Fact]
    public Task SocketError_ThatIsRead_GetsNoName() => Verify.AnalyzerAsync(
        """
        using System.Net;

        class C
        {
            bool M(FtpWebResponse answer) => answer.StatusCode == (FtpStatusCode)10060 || answer.StatusCode == (FtpStatusCode)10054;
        }
        """);

    [Fact]
    public Task AllowedCodes_AreSilent() =>
        Configured.AnalyzerAsync(
            "statuscodes.allowed_codes = ftp:434, 430\ndotnet_diagnostic.STC3001.severity = none",
            Source("{|STC3003:430|}", "434", "{|STC3003:10060|}"));

    [Fact]
    public Task Message_NamesWhoUsesItAndWhatToSend() => Verify.MessageAsync(
        """
        class FtpSession
        {
            private void SendReply(int code, string text) { }
            void M() => SendReply({|#0:434|}, "");
        }
        """,
        "STC3003",
        "434 means requested host unavailable, and is in no FTP standard (informal FTP reply lists): "
        + "send 504 Parameter Not Implemented or 421 Service Not Available");

    private static string Source(string first, string second, string third) =>
        Session.Replace("MARK1", first).Replace("MARK2", second).Replace("MARK3", third);
}
