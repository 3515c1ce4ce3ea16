using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>Whatever the analyzer reports, a pragma silences it, and a generated file never has it.</summary>
public class SuppressionTests
{
    private const string EveryRule =
        """
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public record FtpReply(int Code, string Text);

        public class IisLogEntry { public int Status; public int SubStatus; }

        public class HttpCodes { public const int NotFound = {|STC1009:403|}; }

        public class CloseCodes { public const int GoingAway = {|STC2009:1000|}; }

        public class FtpCodes { public const int NotLoggedIn = {|STC3009:550|}; }

        public class AnswersController : ControllerBase
        {
            object[] Http(object body, int statusCode, HttpResponseMessage answer) =>
            [
                StatusCode({|STC1001:404|}), StatusCode({|STC1002:306|}),
                StatusCode({|STC1003:509|}), StatusCode({|STC1004:299|}), StatusCode({|STC1005:305|}),
                StatusCode({|STC1006:1005|}), StatusCode({|STC1007:204|}, body),
                statusCode >= 200 && statusCode <= {|STC1008:300|}, StatusCode({|STC1010:102|}),
                answer.StatusCode.Equals({|STC1011:404|}),
                NotFound(new { status = {|STC1016:400|} }), Ok({|STC1017:409|}),
                HttpStatusCode.{|STC1014:Moved|}, StatusCode({|STC1015:403|}, "Unauthorized"), Problem(statusCode: {|STC1018:200|}),
                {|STC1012:statusCode >= 500 && statusCode < 400|},
            ];

            async Task Late(HttpResponse response)
            {
                await response.WriteAsync("");
                {|STC1013:response.StatusCode|} = StatusCodes.Status401Unauthorized;
            }

            object[] Close(WebSocket socket, string reason) =>
            [
                socket.CloseAsync({|STC2001:(WebSocketCloseStatus)1000|}, null, default),
                socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1006|}, null, default),
                socket.CloseAsync({|STC2003:(WebSocketCloseStatus)3001|}, null, default),
                socket.CloseAsync({|STC2004:(WebSocketCloseStatus)2500|}, null, default),
                socket.CloseAsync({|STC2015:(WebSocketCloseStatus)1000|}, "Going Away", default),
                socket.CloseAsync({|STC2006:(WebSocketCloseStatus)404|}, null, default),
                socket.CloseStatus.Equals({|STC2011:1000|}),
                socket.CloseAsync(
                    WebSocketCloseStatus.NormalClosure,
                    {|STC2007:"0123456789012345678901234567890123456789012345678901234567890123456789"
                    + "01234567890123456789012345678901234567890123456789012345"|}, default),
                {|STC2012:socket.CloseStatus == WebSocketCloseStatus.ProtocolError
                    && socket.CloseStatus == WebSocketCloseStatus.NormalClosure|},
            ];

            object[] Ftp(FtpWebResponse answer) =>
            [
                new FtpReply({|STC3001:550|}, ""), new FtpReply({|STC3003:430|}, ""), new FtpReply({|STC3004:299|}, ""),
                new FtpReply({|STC3006:1005|}, ""), new FtpReply({|STC3015:550|}, "Command OK"), answer.StatusCode.Equals({|STC3011:226|}),
                {|STC3012:answer.StatusCode != FtpStatusCode.CommandOK || answer.StatusCode != FtpStatusCode.FileActionOK|},
            ];

            void Iis(IisLogEntry entry, IisLogEntry other)
            {
                entry.Status = (int)HttpStatusCode.Forbidden;
                entry.SubStatus = {|STC4001:14|};
                other.Status = (int)HttpStatusCode.Forbidden;
                other.SubStatus = {|STC4004:99|};
            }
        }
        """;

    [Fact]
    public Task Findings_AreSilencedByPragmas_AndInGeneratedFiles() => CSharpVerifier.CheckEverythingAsync(EveryRule);

    [Fact]
    public void Source_HasEveryRule() => Assert.All(
        new StatusCodeAnalyzer().SupportedDiagnostics
            .Select(static descriptor => descriptor.Id)
            .Distinct()
            .Where(static id => id != "STC0001"),
        static id => Assert.Contains("{|" + id + ":", EveryRule, System.StringComparison.Ordinal));
}
