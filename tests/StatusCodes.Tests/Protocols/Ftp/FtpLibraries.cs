namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>Types in the shape of the FTP libraries in use, to append to test code.</summary>
internal static class FtpLibraries
{
    /// <summary>A server's types, in the shape of the libraries in use.</summary>
    public const string Server = """


        namespace Contoso.FtpServer
        {
            public interface IFtpResponse
            {
                int Code { get; }
            }

            public class FtpResponse : IFtpResponse
            {
                public FtpResponse(int code, string? message) => Code = code;
                public int Code { get; }
            }

            public class FtpResponseTextBlock : IFtpResponse
            {
                public FtpResponseTextBlock(int code, params string[] lines) => Code = code;
                public int Code { get; }
            }

            public abstract class FileSystemException : System.Exception
            {
                public abstract int FtpErrorCode { get; }
            }
        }
        """;

    /// <summary>A client's types.</summary>
    public const string Client = """


        namespace Contoso.FtpClient
        {
            public struct FtpReply
            {
                public string Code { get; set; }
                public string Message { get; set; }
            }

            public class FtpCommandException : System.Exception
            {
                public FtpCommandException(string code, string message) : base(message) => CompletionCode = code;
                public string CompletionCode { get; }
            }

            public class FtpSession
            {
                public int ReplyCode { get; private set; }
                public FtpSession Expect(params int[] codes) => this;
                public void SendCommand(string command, int expectedCode) { }
            }

            public enum FtpReplyCode { FileActionOkay = 250 }
        }
        """;
}
