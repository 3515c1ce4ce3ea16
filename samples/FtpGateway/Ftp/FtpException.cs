namespace Contoso.FtpGateway.Ftp;

/// <summary>The server has refused what it was asked for.</summary>
public sealed class FtpException : Exception
{
    public FtpException(FtpReply reply)
        : base(reply.ToString()) => Reply = reply;

    public FtpReply Reply { get; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsTransient => (int)Reply.Status is 421 or 425 or 426 || Reply.Code == 450; // STC3001 STC3001 STC3001 STC3001
}
