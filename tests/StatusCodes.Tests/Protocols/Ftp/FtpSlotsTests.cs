using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>Numbers that are FTP reply codes, by the type that takes them.</summary>
public class FtpSlotsTests
{
    [Fact]
    public Task FrameworkEnum_CastComparedAndMatched() => Verify.AnalyzerAsync(
        """
        using System.Net;

        class C
        {
            FtpStatusCode M(FtpWebResponse response, WebException e, FtpStatusCode? other)
            {
                var answer = (FtpWebResponse)e.Response!;
                if ((int)response.StatusCode == {|STC3001:550|}
                    || response.StatusCode == {|STC3001:(FtpStatusCode)226|}
                    || other == {|STC3001:(FtpStatusCode)421|})
                {
                }

                if ((int)((FtpWebResponse)e.Response!).StatusCode is {|STC3001:550|} or {|STC3001:530|}
                    || (int)answer.StatusCode != {|STC3001:125|})
                {
                }

                return {|STC3001:(FtpStatusCode)550|};
            }
        }
        """);

    [Fact]
    public Task Responses_AreConstructed() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using Contoso.FtpServer;

        class DirectoryResponse : FtpResponseTextBlock
        {
            public DirectoryResponse() : base({|STC3001:250|}, "/", "End") { }
        }

        class Feature() : FtpResponse({|STC3001:211|}, "Features") { }

        class BadParameterException : FileSystemException
        {
            public override int FtpErrorCode { get; } = {|STC3001:504|};
        }

        class BadNameException : FileSystemException
        {
            public override int FtpErrorCode => {|STC3001:553|};
        }

        class Commands
        {
            public IFtpResponse Retr(bool found, IFtpResponse? known)
            {
                FtpResponse response = new({|STC3001:150|}, "Opening");
                response = new FtpResponse(message: null, code: {|STC3001:234|});
                response = new FtpResponse(found ? {|STC3001:226|} : {|STC3001:550|}, "Done");
                return known ?? new FtpResponse({|STC3001:331|}, "Password");
            }

            public Task<IFtpResponse> Pasv() => Task.FromResult<IFtpResponse>(new FtpResponse({|STC3001:227|}, "Passive"));
        }
        """ + FtpLibraries.Server);

    [Fact]
    public Task Responses_AreRead() => Verify.AnalyzerAsync(
        """
        using System.Linq;
        using Contoso.FtpServer;

        class C
        {
            string M(IFtpResponse response)
            {
                var code = response.Code;
                if (response.Code == {|STC3001:200|}
                    || response.Code != {|STC3001:250|}
                    || {|STC3001:226|} == response.Code
                    || code == {|STC3001:550|}
                    || response.Code.Equals({|STC3001:552|}))
                {
                }

                if (response is { Code: {|STC3001:331|} or {|STC3001:332|} }
                    || new[] { {|STC3001:125|}, {|STC3001:150|} }.Contains(response.Code)
                    || response.Code is >= 200 and < 300)
                {
                }

                switch (response.Code)
                {
                    case {|STC3001:257|}:
                        break;
                }

                return response.Code switch { {|STC3001:211|} => "a", {|STC3001:631|} => "b", _ => "" };
            }
        }
        """ + FtpLibraries.Server);

    [Fact]
    public Task Methods_ThatSendOrExpectReplies() => Verify.AnalyzerAsync(
        """
        class FtpConnection
        {
            private int _lastReplyCode;

            public void Reply(int code, string text) { }
            public void Send(int code, string text) { }
            public void WriteResponse(int statusCode) { }
            private int GetReplyCode() => {|STC3001:220|};

            public bool Run(Contoso.FtpClient.FtpSession session)
            {
                Reply({|STC3001:220|}, "Ready");
                Send({|STC3001:221|}, "Goodbye");
                WriteResponse({|STC3001:250|});
                session.Expect({|STC3001:229|}).Expect({|STC3001:125|}, {|STC3001:150|}, {|STC3001:425|});
                session.SendCommand("PASV", {|STC3001:227|});
                int replyCode = GetReplyCode();
                return replyCode == {|STC3001:230|} || _lastReplyCode == {|STC3001:332|} || session.ReplyCode == {|STC3001:214|};
            }
        }
        """ + FtpLibraries.Client);

    [Fact]
    public Task LibrarysOwnEnum_OfReplyCodes() => Verify.AnalyzerAsync(
        """
        using Contoso.FtpClient;

        class C
        {
            bool M(FtpReplyCode code) => code == {|STC3001:(FtpReplyCode)250|} || (int)code == {|STC3001:250|};
        }
        """ + FtpLibraries.Client);

    [Fact]
    public Task NameAlone_HasToSayFtp() => Verify.AnalyzerAsync(
        """
        class C
        {
            bool M(int ftpStatusCode, int ftpReplyCode, int replyCode, int completionCode, int code)
            {
                int ftpCode = {|STC3001:226|};
                return ftpStatusCode == {|STC3001:550|} || ftpReplyCode == {|STC3001:230|} || ftpCode == 0
                    || ftpStatusCode == 430
                    || replyCode == 200 || completionCode == 0xC8 || code == 226;
            }
        }

        class Channel
        {
            public void Close(ushort replyCode, string replyText) { }
            void M() => Close(200, "Goodbye");
        }
        """);

    /// <summary>As a number it says that nothing has been replied yet; who casts it means the enum's member.</summary>
    [Fact]
    public Task Zero_IsNoCode_UnlessItIsCast() => Verify.AnalyzerAsync(
        """
        class FtpReply
        {
            public int Code { get; set; }
            public System.Net.FtpStatusCode Status { get; set; }

            bool IsEmpty() => Code == 0 || Status == {|STC3001:(System.Net.FtpStatusCode)0|};
        }
        """);

    [Fact]
    public Task OtherNumbers_OfFtpTypes_AreSilent() => Verify.AnalyzerAsync(
        """
        class FtpClient
        {
            private const int BufferSize = 512;
            private int _dataPort = 250;

            public int Timeout { get; set; } = 550;
            public int Port { get; set; } = 226;
            public int Status { get; set; }
            public int ErrorCode { get; set; }
            public int ProtocolCode { get; set; }
            public int TransferMode { get; set; }

            public void Chmod(string path, int permissions) { }
            public void SetFilePermissions(string path, int mode) { }
            public void Connect(string host, int port) { }
            public void SendKey(int code) { }
            public void Allocate(long size) { }

            public bool M(System.Diagnostics.Process process, string text)
            {
                Connect("localhost", 211);
                Chmod("/a", 550);
                Chmod("/a", 257);
                SetFilePermissions("/a", 450);
                SendKey(250);
                Allocate(552);
                int length = 257;
                return ErrorCode == 553
                    || Status == 250
                    || process.ExitCode == 226
                    || ProtocolCode == 220
                    || TransferMode == 331
                    || text.Length == 350
                    || length == 125
                    || Port == 150;
            }
        }

        enum FtpStatus { Failed, Success }

        class FtpListItem
        {
            public int Chmod { get; set; }
            public string Country { get; set; } = "226";
            bool M() => Chmod == 550 || Chmod == 755;
        }
        """);

    [Fact]
    public Task OtherProtocols_AreSilent() => Verify.AnalyzerAsync(
        """
        using System.Net.Mail;

        class SmtpReply
        {
            public SmtpReply(int code, string text) { }
            public int Code { get; set; }
            public int ReplyCode { get; set; }
        }

        class SftpResponse
        {
            public int Code { get; set; }
        }

        class SFtpReply
        {
            public int Code { get; set; }
        }

        class TftpReply
        {
            public int Code { get; set; }
        }

        namespace Contoso.Ftp
        {
            class SmtpResponse
            {
                public int Code { get; set; }
            }
        }

        class C
        {
            bool M(SmtpReply smtp, SftpResponse sftp, SFtpReply s, TftpReply t, Contoso.Ftp.SmtpResponse mail, SmtpStatusCode status)
            {
                _ = new SmtpReply(421, "Not available");
                return smtp.Code == 550 || smtp.ReplyCode == 250 || sftp.Code == 550 || s.Code == 550 || t.Code == 550 || mail.Code == 550
                    || status == (SmtpStatusCode)550 || (int)status == 250;
            }
        }
        """);

    [Fact]
    public Task HttpBesideFtp_IsNotFtps() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso.FtpGateway
        {
            class FtpHttpProxy
            {
                public int StatusCode { get; set; }
                public void SendResponse(int code) { }
                bool M() => StatusCode == 550 || StatusCode == 226;
                void N() => SendResponse(550);
            }

            class FilesController : ControllerBase
            {
                public IActionResult Get(int id) => StatusCode({|STC1001:404|});
                public void Reply(int code) { }
                void N() => Reply(550);
            }

            class FtpResult : ObjectResult
            {
                public FtpResult(int statusCode, object value) : base(value) => StatusCode = {|STC1001:404|};
                public static FtpResult Of() => new(226, "");
            }

            class Downloads
            {
                public string Status { get; set; } = "";
                public int StatusCode { get; set; }
                public int Code { get; set; }
                bool M(HttpResponseMessage response) => (int)response.StatusCode == {|STC1001:404|} || StatusCode == 226 || Code == 226;
            }
        }
        """);

    [Fact]
    public Task ClassInFtpNamespace_ThatWritesReplies() => Verify.AnalyzerAsync(
        """
        namespace Contoso.FtpServer.Sessions
        {
            class ClientConnection
            {
                private void Reply(int code, string text) { }
                private void Respond(int code) { }
                private int Count(int code) => code;

                void M()
                {
                    Reply({|STC3001:331|}, "Password");
                    Respond({|STC3001:226|});
                    Count(226);
                }
            }
        }
        """);

    [Fact]
    public Task MethodsOfAnFtpType_ThatReadAReply_AnswerItsCode() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks;

        class FtpClient
        {
            private int ReadReply() => 0;
            private Task<int> GetResponseAsync() => Task.FromResult(0);
            private int GetReplyLength() => 0;
            private int ReadBlock() => 0;

            async Task<bool> M()
            {
                int code = ReadReply();
                if (code != {|STC3001:230|} || ReadBlock() == 226 || GetReplyLength() == 250) { return false; }
                switch (ReadReply()) { case {|STC3001:125|}: case {|STC3001:150|}: break; }
                return await GetResponseAsync() == {|STC3001:226|};
            }
        }

        class MailClient
        {
            private int ReadReply() => 0;
            bool M() => ReadReply() == 220;
        }
        """);

    [Fact]
    public Task ResultOfACommand_IsItsReply() => Verify.AnalyzerAsync(
        """
        class FtpCommandResult
        {
            public int Code { get; set; }
            public string? Message { get; set; }
            public static FtpCommandResult NotLoggedIn = new() { Code = {|STC3001:530|}, Message = "Not logged in" };
        }

        class FtpCommand
        {
            public int Code { get; set; }
            static FtpCommand User = new() { Code = 530 };
        }
        """);

    /// <summary>A client's exception tells of a reply; what else it may tell of, an error of the socket, is left alone.</summary>
    /// <summary>What is called FTP's status code is no HTTP status where the web meets FTP.</summary>
    [Fact]
    public Task Parameter_OfAController_IsFtps() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public class FilesController : ControllerBase
        {
            private static bool IsMissing(int ftpStatusCode) => ftpStatusCode == {|STC3001:550|};

            private static bool IsTaken(int statusCode) => statusCode == 550;
        }
        """);

    /// <summary>A table of replies is known by their texts, as one of phrases is.</summary>
    [Fact]
    public Task TableOfReplies_IsFtps() => Verify.AnalyzerAsync(
        """
        class C
        {
            string M(int code) => code switch
            {
                {|STC3001:550|} => "File unavailable",
                {|STC3001:226|} => "Closing data connection",
                _ => "",
            };
        }
        """);

    [Fact]
    public Task ErrorCodeOfAnException() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net.Sockets;

        class FtpCommandException : Exception
        {
            public int ErrorCode { get; set; }
        }

        class FtpSocketException : SocketException
        {
        }

        class UploadException : Exception
        {
            public int ErrorCode { get; set; }
        }

        class C
        {
            bool M(FtpCommandException ftp, FtpSocketException socket, UploadException upload) =>
                ftp.ErrorCode == {|STC3001:550|}
                || ftp.ErrorCode == 10060
                || socket.ErrorCode == 550
                || upload.ErrorCode == 550;
        }
        """);

    /// <summary>A client that serves several protocols waits for replies; what derives from it says whose they are.</summary>
    [Fact]
    public Task RepliesThatABaseWaitsFor_AreThoseOfTheTypeAtHand() => Verify.AnalyzerAsync(
        """
        using System.Linq;

        namespace Contoso.Commands;

        public class CommandClient
        {
            protected int LastResponseNo { get; private set; }
            protected bool WaitForResponse(params int[] validResponses) => validResponses.Contains(LastResponseNo);
            protected bool WaitForResponse(int port, string host) => port > 0;
        }

        public class FtpClient : CommandClient
        {
            private int _last;

            public bool Login()
            {
                if (!WaitForResponse({|STC3001:331|}, {|STC3001:230|}) || WaitForResponse(220, "host"))
                {
                    return false;
                }

                switch (this.LastResponseNo)
                {
                    case {|STC3001:332|}: return false;
                }

                return LastResponseNo == {|STC3001:230|} && IsAny({|STC3001:226|});
            }

            private bool IsAny(params int[] expectedReplies) => expectedReplies.Contains(_last);
        }

        public class MailClient : CommandClient
        {
            public bool Open() => WaitForResponse(220, 250) && LastResponseNo == 220;
        }
        """);
}
