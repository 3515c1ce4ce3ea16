using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>STC2006: another protocol's code where a close code belongs.</summary>
public class WebSocketOtherProtocolTests
{
    [Theory]
    [InlineData("socket.CloseAsync({|STC2006:(WebSocketCloseStatus)404|}, \"not found\", default);")]
    [InlineData("socket.CloseAsync({|STC2006:(WebSocketCloseStatus)550|}, null, default);")]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus){|STC2006:HttpStatusCode.NotFound|}, null, default);")]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus)(int){|STC2006:FtpStatusCode.NotLoggedIn|}, null, default);")]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus){|STC2006:StatusCodes.Status401Unauthorized|}, null, default);")]
    [InlineData("WebSocketCloseStatus status = (WebSocketCloseStatus){|STC2006:HttpStatusCode.Forbidden|};")]
    [InlineData("_ = (int?)socket.CloseStatus == {|STC2006:404|};")]
    [InlineData("_ = socket.CloseStatus == {|STC2006:(WebSocketCloseStatus)404|};")]
    [InlineData("connection.Close({|STC2006:401|});")]
    [InlineData("connection.Close((int){|STC2006:HttpStatusCode.Unauthorized|});")]
    [InlineData("connection.Close((int){|STC2006:FtpStatusCode.NotLoggedIn|});")]
    public Task OtherProtocol_Reports(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    [Theory]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, null, default);")]
    [InlineData("context.Response.StatusCode = (int)HttpStatusCode.NotFound;")]
    [InlineData("_ = connection.CloseCode == 404;")]
    [InlineData("int closeCode = (int)HttpStatusCode.NotFound;")]
    [InlineData("_ = new WebSocketReceiveResult(0, WebSocketMessageType.Close, true, (WebSocketCloseStatus)404, null);")]
    [InlineData("System.IO.Stream.Null.Close(); Close((int)HttpStatusCode.NotFound);")]
    public Task OwnCode_OrUnknown_Silent(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    [Theory]
    [InlineData(
        "socket.CloseAsync({|#0:(WebSocketCloseStatus)404|}, null, default);",
        "404 in HTTP means \"Not Found\", and is no close code: .NET throws")]
    [InlineData(
        "socket.CloseAsync({|#0:(WebSocketCloseStatus)550|}, null, default);",
        "550 in FTP means action not taken, file unavailable, and is no close code: .NET throws")]
    [InlineData(
        "socket.CloseAsync((WebSocketCloseStatus){|#0:HttpStatusCode.NotFound|}, null, default);",
        "HttpStatusCode.NotFound is HTTP's 404, and no close code: .NET throws")]
    [InlineData("connection.Close({|#0:401|});", "401 in HTTP means \"Unauthorized\", and is no close code: they begin at 1000")]
    [InlineData(
        "connection.Close((int){|#0:FtpStatusCode.NotLoggedIn|});",
        "FtpStatusCode.NotLoggedIn is FTP's 530, and no close code: use a WebSocket close code")]
    [InlineData(
        "_ = socket.CloseStatus == {|#0:(WebSocketCloseStatus)404|};",
        "404 in HTTP means \"Not Found\", and never arrives as a close code: they begin at 1000")]
    public Task Message_SaysWhoseItIs(string statement, string message) => Verify.MessageAsync(WithSocket(statement), "STC2006", message);

    private static string WithSocket(string statement) =>
        $$"""
        using System.Net;
        using System.Net.WebSockets;
        using Microsoft.AspNetCore.Http;

        class WebSocketConnection
        {
            public int CloseCode { get; set; }
            public void Close(int code) { }
        }

        class C
        {
            static void Close(int number) { }

            void M(WebSocket socket, WebSocketConnection connection, HttpContext context)
            {
                {{statement}}
            }
        }
        """;
}
