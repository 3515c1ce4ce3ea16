using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>STC2002: close codes that only an endpoint's own application is told.</summary>
public class WebSocketReservedTests
{
    [Theory]
    [InlineData("socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1005|}, \"bye\", default);")]
    [InlineData("socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1006|}, null, default);")]
    [InlineData("socket.CloseOutputAsync({|STC2002:(WebSocketCloseStatus)1015|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1004|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2002:WebSocketCloseStatus.Empty|}, null, default);")]
    [InlineData("client.CloseAsync({|STC2002:WebSocketCloseStatus.Empty|}, null, default);")]
    [InlineData("socket.CloseAsync(socket.CloseStatus ?? {|STC2002:WebSocketCloseStatus.Empty|}, socket.CloseStatusDescription, default);")]
    [InlineData(
        "client.CloseOutputAsync(System.DateTime.Now.Hour > 12 "
        + "? {|STC2002:(WebSocketCloseStatus)1006|} : WebSocketCloseStatus.NormalClosure, null, default);")]
    [InlineData("socket.CloseAsync(socket.CloseStatus.GetValueOrDefault({|STC2002:WebSocketCloseStatus.Empty|}), null, default);")]
    [InlineData("socket.CloseSafely({|STC2002:WebSocketCloseStatus.Empty|});")]
    [InlineData("Finish(socket); void Finish(WebSocket s) => s.CloseAsync({|STC2002:(WebSocketCloseStatus)1006|}, null, default);")]
    [InlineData("CloseQuietlyAsync({|STC2002:(WebSocketCloseStatus)1006|});")]
    [InlineData("Task Leave(WebSocketCloseStatus s = {|STC2002:(WebSocketCloseStatus)1006|}) => socket.CloseAsync(s, null, default);")]
    [InlineData(
        "Task Leave(WebSocketCloseStatus s = {|STC2001:(WebSocketCloseStatus)1006|}) { if (text == null) { s = WebSocketCloseStatus.NormalClosure; } "
        + "return socket.CloseAsync(s, null, default); }")]
    public Task Sent_Reports(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    /// <summary>The same codes where nothing is sent.</summary>
    [Theory]
    [InlineData("_ = new WebSocketReceiveResult(0, WebSocketMessageType.Close, true, WebSocketCloseStatus.Empty, null);")]
    [InlineData("Log(WebSocketCloseStatus.Empty);")]
    [InlineData("Log(socket.CloseStatus.GetValueOrDefault(WebSocketCloseStatus.Empty));")]
    [InlineData("OnClose(WebSocketCloseStatus.Empty);")]
    [InlineData("WebSocketCloseStatus status = WebSocketCloseStatus.Empty;")]
    [InlineData("socket.CloseAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, null, default);")]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus)4006, null, default);")]
    public Task Read_Silent(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    /// <summary>A call that is only described to a mock, or made to see it fail.</summary>
    [Theory]
    [InlineData("Throws(() => socket.CloseAsync(WebSocketCloseStatus.Empty, \"reason\", default));")]
    [InlineData("Verify(s => s.CloseAsync(WebSocketCloseStatus.Empty, null, default));")]
    [InlineData("Received(socket).CloseAsync(WebSocketCloseStatus.Empty, null, default);")]
    public Task Rehearsed_Silent(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    [Theory]
    [InlineData("public void Close(int code, string reason) { }", "connection.Close({|STC2002:1006|}, \"\");")]
    [InlineData("public void Close(int code, string reason) { }", "connection.Close({|STC2002:1005|}, \"\");")]
    [InlineData("public void SendCloseAsync(ushort statusCode) { }", "connection.SendCloseAsync({|STC2002:1015|});")]
    [InlineData("public void Disconnect(int closeCode = {|STC2002:1006|}) { }", "")]
    [InlineData("public void Stop(ushort code, string reason) { }", "connection.Stop({|STC2002:1006|}, \"\");")]
    public Task Library_Sent_Reports(string member, string statement) => Verify.AnalyzerAsync(WithConnection(member, statement));

    /// <summary>
    /// What only the implementation can call, or what holds, parses or tells of a code,
    /// may give 1005 and 1006 their local meaning (RFC 6455 §7.1.5).
    /// </summary>
    [Theory]
    [InlineData("internal void Stop(ushort code, string reason) { }", "connection.Stop({|STC2001:1005|}, \"\");")]
    [InlineData("void close(ushort code, string reason) { } public void Close() => close({|STC2001:1005|}, \"\");", "")]
    [InlineData("public void OnClose(int code) { }", "connection.OnClose({|STC2001:1005|});")]
    [InlineData("public void RaiseClosed(int code) { }", "connection.RaiseClosed({|STC2001:1005|});")]
    [InlineData("public void Disconnect(int closeCode = {|STC2001:1005|}) { }", "")]
    [InlineData("public void Close(int code) { if (code == 0) { code = {|STC2001:1005|}; } }", "")]
    [InlineData("public void Close(int code) { if (code == {|STC2001:1005|}) { } }", "")]
    [InlineData("public ushort Code => (ushort){|STC2001:1005|};", "")]
    [InlineData("public int CloseCode { get; set; }", "connection.CloseCode = {|STC2001:1005|};")]
    public Task Library_Read_IsMagicOnly(string member, string statement) => Verify.AnalyzerAsync(WithConnection(member, statement));

    [Fact]
    public Task OptionsOfAServer_AreSent() => Verify.AnalyzerAsync(
        """
        class WebSocketServerOptions { public int CloseCode { get; set; } = {|STC2002:1006|}; }
        class C { void M() { _ = new WebSocketServerOptions { CloseCode = {|STC2002:1015|} }; } }
        """);

    [Theory]
    [InlineData(
        "(WebSocketCloseStatus)1006, null",
        "1006 \"Abnormal Closure\" may not be sent (RFC 6455 §7.4.1): .NET throws; send 1011 Internal Error")]
    [InlineData("(WebSocketCloseStatus)1015, \"no TLS\"", "1015 \"TLS handshake\" may not be sent (RFC 6455 §7.4.1): .NET throws")]
    [InlineData(
        "(WebSocketCloseStatus)1004, null",
        "1004 \"Reserved\" may not be sent (RFC 6455 §7.4.1): .NET sends it, and the peer fails the connection")]
    [InlineData(
        "(WebSocketCloseStatus)1005, \"bye\"",
        "1005 \"No Status Rcvd\" may not be sent (RFC 6455 §7.4.1): with a reason .NET throws; send 1000 Normal Closure")]
    [InlineData(
        "(WebSocketCloseStatus)1005, null",
        "1005 \"No Status Rcvd\" may not be sent (RFC 6455 §7.4.1): "
        + ".NET sends it, and the peer fails the connection; send 1000 Normal Closure")]
    [InlineData(
        "WebSocketCloseStatus.Empty, string.Empty",
        "1005 \"No Status Rcvd\" may not be sent (RFC 6455 §7.4.1): "
        + ".NET sends it, and the peer fails the connection; send 1000 Normal Closure")]
    [InlineData(
        "WebSocketCloseStatus.Empty, text",
        "1005 \"No Status Rcvd\" may not be sent (RFC 6455 §7.4.1): "
        + "with a reason .NET throws, without one the peer fails the connection; send 1000 Normal Closure")]
    public Task Message_SaysWhatDotNetDoes(string arguments, string message)
    {
        int comma = arguments.IndexOf(',', System.StringComparison.Ordinal);
        return Verify.MessageAsync(
            WithSocket($"socket.CloseAsync({{|#0:{arguments[..comma]}|}}{arguments[comma..]}, default);"),
            "STC2002",
            message);
    }

    [Theory]
    [InlineData(1006, "1006 \"Abnormal Closure\" may not be sent (RFC 6455 §7.4.1): send 1011 Internal Error")]
    [InlineData(1015, "1015 \"TLS handshake\" may not be sent (RFC 6455 §7.4.1): no endpoint sets it in a Close frame")]
    public Task Message_OfALibrary_SaysWhatTheProtocolSays(int code, string message) => Verify.MessageAsync(
        WithConnection("public void Close(int code, string reason) { }", $"connection.Close({{|#0:{code}|}}, \"\");"), "STC2002", message);

    /// <summary>A rename by <c>using</c> does not silence it either.</summary>
    [Fact]
    public Task Imported_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net.WebSockets;
        using static System.Net.WebSockets.WebSocketCloseStatus;

        class C
        {
            void M(WebSocket socket)
            {
                socket.CloseAsync({|STC2002:Empty|}, null, default);
                if (socket.CloseStatus == {|STC2004:Empty|}) { socket.CloseAsync(NormalClosure, string.Empty, default); }
            }
        }
        """);

    /// <summary>The fix sends what the catalog names instead; what the peer receives changes, so only one place at a time.</summary>
    [Theory]
    [InlineData(
        "socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1005|}, \"bye\", default);",
        "socket.CloseAsync(WebSocketCloseStatus.NormalClosure, \"bye\", default);",
        "Send 1000 Normal Closure instead")]
    [InlineData(
        "socket.CloseAsync({|STC2002:WebSocketCloseStatus.Empty|}, null, default);",
        "socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);",
        "Send 1000 Normal Closure instead")]
    [InlineData(
        "socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1006|}, null, default);",
        "socket.CloseAsync(WebSocketCloseStatus.InternalServerError, null, default);",
        "Send 1011 Internal Error instead")]
    public Task Fix_SendsAnother(string statement, string instead, string title) =>
        Verify.SingleFixAsync<SendInsteadCodeFixProvider>(WithSocket(statement), WithSocket(instead), title);

    [Theory]
    [InlineData("socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1004|}, null, default);")]
    [InlineData("socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1015|}, null, default);")]
    public Task NothingToSendInstead_NoFix(string statement) =>
        Verify.SingleFixAsync<SendInsteadCodeFixProvider>(WithSocket(statement), WithSocket(statement));

    private static string WithSocket(string statement) =>
        $$"""
        using System;
        using System.Net.WebSockets;
        using System.Threading.Tasks;

        static class Extensions
        {
            public static Task CloseSafely(this WebSocket socket, WebSocketCloseStatus status) => Task.CompletedTask;
        }

        class C
        {
            void Log(WebSocketCloseStatus status) { }
            void OnClose(WebSocketCloseStatus status) { }
            void Throws(Func<Task> call) { }
            void Verify(Action<WebSocket> call) { }
            WebSocket Received(WebSocket socket) => socket;
            Task CloseQuietlyAsync(WebSocketCloseStatus status) => Task.CompletedTask;

            void M(WebSocket socket, ClientWebSocket client, string text)
            {
                {{statement}}
            }
        }
        """;

    private static string WithConnection(string member, string statement) =>
        $$"""
        class WebSocketConnection
        {
            {{member}}
        }

        class C
        {
            void M(WebSocketConnection connection)
            {
                {{statement}}
            }
        }
        """;

    /// <summary>A browser's socket reports 1005 and 1006, so where Blazor is referenced they do arrive.</summary>
    [Fact]
    public Task Browser_ReportsThem_Silent() => Verify.AnalyzerAsync(
        """
        using System.Net.WebSockets;

        class Client
        {
            bool IsLost(WebSocket socket) => socket.CloseStatus == WebSocketCloseStatus.Empty;
        }
        """,
        References.AspNetCore80.Add(
            CSharpCompilation.Create(
                "Microsoft.AspNetCore.Components.WebAssembly",
                references: References.AspNetCore80,
                options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).EmitToImage()));
}
