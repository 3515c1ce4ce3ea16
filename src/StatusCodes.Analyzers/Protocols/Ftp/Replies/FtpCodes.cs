using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Ftp.Replies;

/// <summary>The reply codes of FTP (RFC 959 §4.2).</summary>
internal static class FtpCodes
{
    public static CodeSystem System { get; } = new(
        "Ftp",
        "FTP",
        "FtpStatus",
        static () => CatalogFile.Read("ftp.csv", typeof(FtpCodes).Assembly),
        static () => CatalogFile.ReadClasses("ftp-classes.csv", typeof(FtpCodes).Assembly))
    {
        WordsPrefix = "FtpReply",
        Documents = ImmutableDictionary<string, string>.Empty
            .Add(".NET", "https://learn.microsoft.com/dotnet/api/system.net.ftpstatuscode"),
    };

    /// <summary>.NET's enum of them; another of that name is a library's own.</summary>
    public static ConstantHolder FrameworkEnum { get; } = new("System.Net.FtpStatusCode", TypeKind.Enum);
}
