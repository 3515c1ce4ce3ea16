using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Members of the FTP libraries in use that carry a reply code. A new one is one row.</summary>
internal static class FtpKnownSlots
{
    public static ImmutableArray<string> Rows { get; } = ImmutableArray.Create(
        "FluentFTP.FtpReply.Code=ftp:read",
        "FluentFTP.Exceptions.FtpCommandException.CompletionCode=ftp:read",
        "FluentFTP.Exceptions.FtpCommandException..ctor(code)=ftp:read",
        "FubarDev.FtpServer.FtpResponse..ctor(code)=ftp:sent",
        "FubarDev.FtpServer.FtpResponseTextBlock..ctor(code)=ftp:sent",
        "FubarDev.FtpServer.FtpResponseList..ctor(code)=ftp:sent",
        "FubarDev.FtpServer.FileSystem.Error.FileSystemException.FtpErrorCode=ftp:sent");
}
