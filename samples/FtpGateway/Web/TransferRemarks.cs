using System.Net;
using Contoso.FtpGateway.Ftp;

namespace Contoso.FtpGateway.Web;

/// <summary>Mistakes about what a server has replied, each of which compiles; the script runs none of them.</summary>
internal static class TransferRemarks
{
    public static bool IsMissing(FtpWebResponse transfer) => transfer.StatusCode.ToString() == "550"; // STC3011

    public static bool IsTrouble(FtpWebResponse transfer) =>
        transfer.StatusCode != FtpStatusCode.ClosingData || transfer.StatusCode != FtpStatusCode.FileActionOK; // STC3012

    public static FtpReply Refuse() => new(530, "Command OK"); // STC3015
}
