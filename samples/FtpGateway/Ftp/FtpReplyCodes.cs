namespace Contoso.FtpGateway.Ftp;

/// <summary>Codes that .NET has no name for, or a misleading one.</summary>
internal static class FtpReplyCodes
{
    public const int HelpMessage = 214;

    public const int ServiceReady = 220;

    public const int NotLoggedIn = 503; // STC3009
}
