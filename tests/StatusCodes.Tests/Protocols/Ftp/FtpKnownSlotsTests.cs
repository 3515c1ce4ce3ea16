using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>FluentFTP reads replies, FubarDev's server sends them.</summary>
public class FtpKnownSlotsTests
{
    [Fact]
    public Task FluentFtp_TellsACode() => Verify.AnalyzerAsync(
        """
        using FluentFTP;
        using FluentFTP.Exceptions;

        class C
        {
            bool A(FtpReply reply) => reply.Code == {|STC3001:"550"|};
            bool B(FtpCommandException e) => e.CompletionCode == {|STC3001:"530"|};
            FtpCommandException D() => new({|STC3001:"430"|}, "");
        }

        namespace FluentFTP { public struct FtpReply { public string Code { get; set; } } }

        namespace FluentFTP.Exceptions
        {
            public class FtpCommandException : System.Exception
            {
                public FtpCommandException(string code, string message) { }
                public string CompletionCode => "";
            }
        }
        """);

    [Fact]
    public Task FubarDev_SendsACode() => Verify.AnalyzerAsync(
        """
        using FubarDev.FtpServer;
        using FubarDev.FtpServer.FileSystem.Error;

        class C
        {
            FtpResponse A() => new({|STC3001:226|}, "");
            FtpResponse B() => new({|STC3003:430|}, "");
        }

        class Full : FileSystemException { public override int FtpErrorCode { get; } = {|STC3003:430|}; }

        namespace FubarDev.FtpServer { public class FtpResponse { public FtpResponse(int code, string? message) { } } }

        namespace FubarDev.FtpServer.FileSystem.Error
        {
            public abstract class FileSystemException : System.Exception { public abstract int FtpErrorCode { get; } }
        }
        """);
}
