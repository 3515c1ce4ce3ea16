using System.Globalization;
using System.Net;

namespace Contoso.FtpGateway.Ftp;

/// <summary>A reply of one line: three digits and a text for people (RFC 959 §4.2).</summary>
public sealed record FtpReply(int Code, string Text)
{
    private const int DigitCount = 3;

    /// <summary>The code as .NET's enum, which lacks some.</summary>
    public FtpStatusCode Status => (FtpStatusCode)Code;

    /// <summary>Whether what was asked for has been done.</summary>
    public bool IsCompleted => Code is >= 200 and < 300;

    public static FtpReply Parse(string line) =>
        new(int.Parse(line.AsSpan(0, DigitCount), CultureInfo.InvariantCulture), line[(DigitCount + 1)..]);

    public override string ToString() => $"{Code} {Text}";
}
