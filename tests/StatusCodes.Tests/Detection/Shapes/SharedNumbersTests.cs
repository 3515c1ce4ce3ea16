using System;
using System.Threading.Tasks;
using StatusCodes.Tests.Protocols.Ftp;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>Nineteen numbers are codes of HTTP and of FTP, and mean two things: the place decides which, never the number.</summary>
public class SharedNumbersTests
{
    [Theory]
    [InlineData(200, "OK", "Command accepted")]
    [InlineData(202, "Accepted", "Command not needed at this site")]
    [InlineData(226, "IM Used", "Closing data connection; action succeeded")]
    [InlineData(421, "Misdirected Request", "Service not available, closing control connection")]
    [InlineData(425, "Too Early", "Cannot open data connection")]
    [InlineData(426, "Upgrade Required", "Connection closed, transfer aborted")]
    [InlineData(430, "Shopify Security Rejection", "User name or password not valid")]
    [InlineData(431, "Request Header Fields Too Large", "Security resource unavailable")]
    [InlineData(434, "Requested host unavailable", "Requested host unavailable")]
    [InlineData(450, "Blocked by Windows Parental Controls", "File action not taken, file busy")]
    [InlineData(451, "Unavailable For Legal Reasons", "Action aborted, local error")]
    [InlineData(500, "Internal Server Error", "Syntax error, command unrecognized")]
    [InlineData(501, "Not Implemented", "Syntax error in arguments")]
    [InlineData(502, "Bad Gateway", "Command not implemented")]
    [InlineData(503, "Service Unavailable", "Bad sequence of commands")]
    [InlineData(504, "Gateway Timeout", "Not implemented for that parameter; host unknown")]
    [InlineData(521, "Web Server Is Down", "Address family not supported, or PROT setting unsuitable")]
    [InlineData(522, "Connection Timed Out", "Network protocol not supported, or data TLS unacceptable")]
    [InlineData(530, "Origin DNS Error", "Not logged in")]
    public async Task Number_MeansWhatItsPlaceMeans(int number, string http, string ftp)
    {
        string[] messages = await Findings.MessagesAsync(
            $$"""
            using Contoso.FtpServer;
            using Microsoft.AspNetCore.Mvc;

            class FilesController : ControllerBase
            {
                IActionResult Http() => StatusCode({{number}});
                IFtpResponse Ftp() => new FtpResponse({{number}}, "");
                bool Smtp(System.Net.Mail.SmtpStatusCode status, SmtpReply reply) => (int)status == {{number}} || reply.Code == {{number}};
            }

            class SmtpReply { public int Code { get; set; } }
            """ + FtpLibraries.Server);

        Assert.Equal(2, messages.Length);
        Assert.StartsWith("STC1", messages[0]);
        Assert.Contains($"{number} is \"{http}\"", messages[0].Replace($"{number} \"{http}\" is", $"{number} is \"{http}\""));
        Assert.StartsWith("STC3", messages[1]);
        Assert.Contains(ftp, messages[1], StringComparison.OrdinalIgnoreCase);
    }
}
