using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>The reply codes of FTP (RFC 959 §4.2).</summary>
internal static class FtpCodes
{
    public static CodeSystem System { get; } =
        new("Ftp", "FTP", "FtpStatus", static () => CatalogFile.Read("ftp.csv", typeof(FtpCodes).Assembly));
}
