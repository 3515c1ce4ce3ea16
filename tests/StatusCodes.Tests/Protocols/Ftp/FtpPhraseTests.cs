using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>STC3015: a reply code beside the text of a reply with another first digit.</summary>
public class FtpPhraseTests
{
    [Theory]
    [InlineData("new FtpReply({|STC3015:550|}, \"Command OK\")")]
    [InlineData("new FtpReply({|STC3015:230|}, \"Not logged in\")")]
    [InlineData("new FtpReply({|STC3015:(int)FtpStatusCode.CommandOK|}, \"Command not implemented\")")]
    [InlineData("new FtpReply({|STC3015:550|}, \"Command okay.\")")]
    [InlineData("new FtpReply({|STC3015:530|}, \"User logged in, proceed.\")")]
    public Task TextOfAnotherClass_Reports(string reply)
    {
        // A constant is covered without its cast.
        string marked = reply.Replace("{|STC3015:(int)", "(int){|STC3015:", System.StringComparison.Ordinal);
        return CSharpVerifier.AnalyzerAsync(InServer(marked));
    }

    [Theory]
    [InlineData("new FtpReply({|STC3001:200|}, \"Command OK\")")]
    [InlineData("new FtpReply({|STC3001:550|}, \"No such file\")")]
    // The words are the server's, within the class.
    [InlineData("new FtpReply({|STC3001:250|}, \"Command OK\")")]
    [InlineData("new FtpReply({|STC3001:503|}, \"Not logged in\")")]
    public Task OwnText_OrNoContradiction_StaysSilent(string reply) => CSharpVerifier.AnalyzerAsync(InServer(reply));

    [Theory]
    [InlineData("{|STC3015:550|} Command okay.")]
    [InlineData("{|STC3015:550|} Command OK")]
    [InlineData("{|STC3015:230|} Not logged in.\\r\\n")]
    [InlineData("530 Not logged in.")]
    [InlineData("550 File not found")]
    [InlineData("250 Command okay.")]
    [InlineData("230-Not logged in")]
    public Task LineThatIsSent_ReportsAnotherClass(string line) => CSharpVerifier.AnalyzerAsync(
        $$"""
        namespace Contoso;

        public class FtpSession
        {
            public void Answer() => SendReply("{{line}}");

            public void Tell() => System.Console.WriteLine("550 Command okay.");

            private void SendReply(string line) { }
        }
        """);

    private static string InServer(string reply) =>
        $$"""
        using System.Net;

        namespace Contoso;

        public record FtpReply(int Code, string Text);

        public class FtpServer
        {
            public object Answer() => {{reply}};
        }
        """;
}
