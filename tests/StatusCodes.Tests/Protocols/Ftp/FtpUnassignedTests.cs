using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>STC3004: numbers that no FTP standard has defined, sent as reply codes.</summary>
public class FtpUnassignedTests
{
    [Fact]
    public Task Sent_Reports() => Verify.AnalyzerAsync(
        """
        using Contoso.FtpServer;

        class Quota : FtpResponse
        {
            public Quota() : base({|STC3004:299|}, "Enough") { }
        }

        class BadNameException : FileSystemException
        {
            public override int FtpErrorCode => {|STC3004:599|};
        }

        class FtpSession
        {
            private void SendReply(int code, string text) { }
            private void WriteResponse(string code) { }
            private void Respond(System.Net.FtpStatusCode code) { }

            IFtpResponse M(bool known)
            {
                SendReply({|STC3004:199|}, "");
                SendReply({|STC3004:55|}, "");
                SendReply({|STC3004:799|}, "");
                SendReply({|STC3004:404|}, "");
                SendReply({|STC3004:600|}, "");
                SendReply({|STC3004:630|}, "");
                SendReply({|STC3004:2260|}, "");
                WriteResponse({|STC3004:"299"|});
                WriteResponse({|STC3004:"999"|});
                Respond({|STC3004:(System.Net.FtpStatusCode)299|});
                FtpResponse response = new(code: {|STC3004:459|}, message: "");
                return new FtpResponse(known ? 200 + 26 : {|STC3004:560|}, "");
            }
        }
        """ + FtpLibraries.Server);

    [Fact]
    public Task Read_StaysSilent() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using Contoso.FtpClient;
        using Contoso.FtpServer;

        class C
        {
            bool M(IFtpResponse response, FtpReply reply, FtpWebResponse answer, FtpSession session, int ftpStatusCode)
            {
                session.Expect(299, 599).SendCommand("SITE", 299);
                reply = new FtpReply { Code = "299" };
                return response.Code == 299 || reply.Code == "299" || reply.Code.StartsWith("599") || response.Code is 404 or 199
                    || (int)answer.StatusCode == 299 || answer.StatusCode == (FtpStatusCode)299 || ftpStatusCode == 404;
            }
        }
        """ + FtpLibraries.Server + FtpLibraries.Client);

    [Fact]
    public Task ReplyBuiltByAClient_StaysSilent() => Verify.AnalyzerAsync(
        """
        namespace Contoso.FtpClient
        {
            class FtpReply
            {
                public FtpReply(int code) { }
                public static FtpReply Lost() => new(299);
            }

            class FtpReplyException : System.Exception
            {
                public FtpReplyException(int replyCode) { }
                public static FtpReplyException Lost() => new(299);
            }
        }

        class FakeFtpServer
        {
            private void Reply(int code) { }
            void M() => Reply(299);
        }
        """);

    [Fact]
    public Task Lines_ThatAreSent() => Verify.AnalyzerAsync(
        """
        class FtpSession
        {
            private System.IO.StreamWriter _writer = null!;
            private void SendReply(string line) { }
            private void WriteLine(string line) { }
            private void Respond(string line, bool close = false) { }
            private void Notify(string line) { }
            private string SendCommand(string command) => command;

            string M(string name)
            {
                SendReply("{|STC3004:299|} Whatever");
                SendReply($"{|STC3004:299|} {name}");
                SendReply(@"{|STC3004:199|}-Welcome");
                WriteLine("{|STC3004:404|} Not found");
                Respond(close: true, line: "{|STC3004:599|} Bye");
                SendReply("550 File not found");
                SendReply("220-Welcome");
                SendReply($"257 \"{name}\" created");
                SendReply("299");
                SendReply("299people");
                SendReply($"{name} 299 ");
                Notify("299 people");
                _writer.WriteLine("299 people");
                System.Console.WriteLine("299 people");
                SendCommand("299 people");
                return "299 people";
            }
        }

        class FtpLog
        {
            private void WriteLine(string line) { }
            void M() => WriteLine("299 files");
        }

        class FtpClient
        {
            private void Send(string line) { }
            void M() => Send("299 files");
        }

        class SmtpSession
        {
            private void SendReply(string line) { }
            void M() => SendReply("299 Whatever");
        }

        class Session
        {
            private void SendReply(string line) { }
            void M() => SendReply("299 Whatever");
        }
        """);

    [Theory]
    [InlineData("299", "299 is assigned to no FTP reply: clients take it for a success (RFC 959 §4.2)")]
    [InlineData("600", "600 is assigned to no FTP reply: clients take it for a protected reply (RFC 2228 §5.2)")]
    [InlineData("404", "404 is no FTP reply code (in HTTP it means \"Not Found\"): send an FTP reply code")]
    [InlineData("55", "55 is no FTP reply code: they run from 100 to 699")]
    public Task Messages_SayWhatClientsMakeOfIt(string number, string message) => Verify.MessageAsync(
        $$"""
        class FtpSession
        {
            private void SendReply(int code, string text) { }
            void M() => SendReply({|#0:{{number}}|}, "");
        }
        """,
        "STC3004",
        message);
}
