using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>STC2003: codes of the range that is registered first come, first served.</summary>
public class WebSocketNonstandardTests
{
    [Theory]
    [InlineData("socket.CloseAsync({|STC2003:(WebSocketCloseStatus)3001|}, null, default);")]
    [InlineData("socket.CloseOutputAsync({|STC2003:(WebSocketCloseStatus)3999|}, null, default);")]
    [InlineData("connection.Close({|STC2003:3005|});")]
    public Task Unregistered_Sent_Reports(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    [Theory]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus)4001, null, default);")]
    [InlineData("_ = (int?)socket.CloseStatus == 3001;")]
    [InlineData("int closeCode = 3001;")]
    [InlineData("connection.Close((int)AppCloseCode.Kicked);")]
    [InlineData("connection.OnClose(3001);")]
    public Task Private_OrRead_Silent(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    /// <summary>Where the library's enum has it, somebody chose the name.</summary>
    [Fact]
    public Task MemberOfTheEnum_IsMagicOnly() => Verify.AnalyzerAsync(
        """
        public enum SocketCloseCode { NormalClosure = 1000, GoingAway = 1001, Kicked = 3005 }
        public class Socket { public void Close(SocketCloseCode code) { } }
        class C { void M(Socket socket) { socket.Close({|STC2003:(SocketCloseCode)3006|}); socket.Close((SocketCloseCode)4005); } }
        """);

    [Fact]
    public Task Message_SaysWhatToDo()
    {
        var test = Verify.AnalyzerTest();
        test.TestState.Sources.Add(WithSocket("socket.CloseAsync({|#0:(WebSocketCloseStatus)3001|}, null, default);"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STC2003", DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithMessage("3001 is not registered (RFC 6455 §7.4.2): register it with IANA, or send a private code, 4000 to 4999"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("websocket:3001")]
    [InlineData("418, websocket:3001, websocket:3002")]
    public Task AllowedCode_Silent(string codes) => Verify.AnalyzerTest()
        .With(test =>
        {
            test.TestState.Sources.Add(WithSocket("socket.CloseAsync((WebSocketCloseStatus)3001, null, default);"));
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nstatuscodes.allowed_codes = {codes}\n"));
        })
        .RunAsync();

    /// <summary>A slot that the project declares counts as sent.</summary>
    [Theory]
    [InlineData("session.Finish({|STC2003:3001|});")]
    [InlineData("session.Finish({|STC2002:1006|});")]
    [InlineData("session.Finish({|STC2004:2500|});")]
    [InlineData("session.Finish({|STC2006:404|});")]
    [InlineData("session.Finish({|STC2001:1000|});")]
    [InlineData("session.Finish(4001);")]
    public Task DeclaredSlot_Reports(string statement) => Verify.AnalyzerTest()
        .With(test =>
        {
            test.TestState.Sources.Add(
                $$"""
                namespace Contoso
                {
                    class Session { public void Finish(int number) { } }

                    class C { void M(Session session) { {{statement}} } }
                }
                """);
            test.TestState.AnalyzerConfigFiles.Add(
                ("/.globalconfig", "is_global = true\nstatuscodes.slots = Contoso.Session.Finish(number)=websocket\n"));
        })
        .RunAsync();

    private static string WithSocket(string statement) =>
        $$"""
        using System.Net.WebSockets;

        enum AppCloseCode { Kicked = 3005 }

        class WebSocketConnection
        {
            public void Close(int code) { }
            public void OnClose(int code) { }
        }

        class C
        {
            void M(WebSocket socket, WebSocketConnection connection)
            {
                {{statement}}
            }
        }
        """;
}
