using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>STC2015: a close code beside another one's name.</summary>
public class WebSocketPhraseTests
{
    [Theory]
    [InlineData("socket.CloseAsync({|STC2015:WebSocketCloseStatus.PolicyViolation|}, \"Message Too Big\", default)")]
    [InlineData("socket.CloseAsync({|STC2015:(WebSocketCloseStatus)1000|}, \"Going away\", default)")]
    [InlineData("socket.CloseOutputAsync({|STC2015:WebSocketCloseStatus.InternalServerError|}, \"Protocol error\", default)")]
    [InlineData("socket.CloseAsync({|STC2015:WebSocketCloseStatus.PolicyViolation|}, \"MessageTooBig\", default)")]
    [InlineData("socket.CloseAsync({|STC2015:WebSocketCloseStatus.NormalClosure|}, \"Protocol error.\", default)")]
    [InlineData("socket.CloseAsync({|STC2015:WebSocketCloseStatus.NormalClosure|}, Left, default)")]
    [InlineData("socket.CloseAsync({|STC2015:WebSocketCloseStatus.ProtocolError|}, nameof(WebSocketCloseStatus.PolicyViolation), default)")]
    public Task NameOfAnotherCode_Reports(string close) => CSharpVerifier.AnalyzerAsync(InChat(close));

    [Theory]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.NormalClosure, \"Normal Closure\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, \"Going Away\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.InvalidMessageType, \"Unsupported Data\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.NormalClosure, \"Closing\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, Left, default)")]
    // Why it is closed, whatever the code; names of codes that nobody may send.
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, \"Unauthorized\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.NormalClosure, \"Timeout\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, \"Internal Server Error\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, \"Bad Gateway\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.InternalServerError, \"Abnormal Closure\", default)")]
    [InlineData("socket.CloseAsync({|STC2001:(WebSocketCloseStatus)1012|}, \"Try again later\", default)")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, \"Service restart\", default)")]
    public Task OwnName_OrNoContradiction_StaysSilent(string close) => CSharpVerifier.AnalyzerAsync(InChat(close));

    private static string InChat(string close) =>
        $$"""
        using System.Net.WebSockets;
        using System.Threading.Tasks;

        namespace Contoso;

        public class Chat
        {
            const string Left = "Going away";

            public Task Close(WebSocket socket) => {{close}};
        }
        """;
}
