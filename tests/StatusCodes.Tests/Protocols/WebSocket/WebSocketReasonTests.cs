using System;
using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.WebSocket;

/// <summary>STC2007: close reasons that do not fit into a Close frame.</summary>
public class WebSocketReasonTests
{
    private static readonly string Fits = new('x', 123);
    private static readonly string TooLong = new('x', 124);
    private static readonly string TooLongInChinese = new('\u95ED', 42);

    [Theory]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.NormalClosure, {|STC2007:\"TOO LONG\"|}, default);")]
    [InlineData("socket.CloseOutputAsync(status, {|STC2007:\"CHINESE\"|}, default);")]
    [InlineData("socket.CloseAsync(statusDescription: {|STC2007:\"TOO LONG\"|}, closeStatus: status, cancellationToken: default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:\"FITS\" + \"!\"|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:Long|}, default);")]
    [InlineData("connection.Close(4001, {|STC2007:\"TOO LONG\"|});")]
    [InlineData("socket.CloseAsync({|STC2002:(WebSocketCloseStatus)1006|}, {|STC2007:\"TOO LONG\"|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:text + \"TOO LONG\"|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:$\"TOO LONG: {text}\"|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:$\"{Long}: {text}\"|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:$\"FITS\" + $\"{text}!\"|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:string.Concat(\"TOO LONG\", text)|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:string.Concat(\"FITS\", text, \"!\")|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:string.Format(\"TOO LONG{0}\", text)|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:string.Format(\"FITS{0,3}!\", text)|}, default);")]
    [InlineData("socket.CloseAsync(status, text == null ? {|STC2007:\"TOO LONG\"|} : {|STC2007:$\"{text}TOO LONG\"|}, default);")]
    [InlineData("socket.CloseAsync(status, text ?? {|STC2007:\"TOO LONG\"|}, default);")]
    [InlineData("socket.CloseAsync(status, text switch { null => {|STC2007:Long|}, _ => text }, default);")]
    [InlineData("var reason = \"TOO LONG\"; socket.CloseAsync(status, {|STC2007:reason|}, default);")]
    [InlineData("string reason = $\"TOO LONG {text}\"; socket.CloseAsync(status, {|STC2007:reason|}, default);")]
    [InlineData("socket.CloseAsync(status, {|STC2007:Kept|}, default);")]
    public Task LongReason_Reports(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    [Theory]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.NormalClosure, \"FITS\", default);")]
    [InlineData("socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);")]
    [InlineData("socket.CloseAsync(status, string.Concat(\"FITS\", text), default);")]
    [InlineData("socket.CloseAsync(status, string.Format(\"FITS{0}\", text), default);")]
    [InlineData("socket.CloseAsync(status, string.Format(text, \"TOO LONG\"), default);")]
    [InlineData("socket.CloseAsync(status, \"TOO LONG\".Trim(), default);")]
    [InlineData("socket.CloseAsync(status, text, default);")]
    [InlineData("socket.CloseAsync(status, text + \"FITS\", default);")]
    [InlineData("socket.CloseAsync(status, $\"FITS{text}\", default);")]
    [InlineData("socket.CloseAsync(status, (text + \"TOO LONG\").Substring(0, 100), default);")]
    [InlineData("var reason = \"TOO LONG\"; reason = text; socket.CloseAsync(status, reason, default);")]
    [InlineData("var reason = \"TOO LONG\"; if (text != null) { reason = text; } socket.CloseAsync(status, reason, default);")]
    [InlineData("socket.CloseAsync(status, text == \"TOO LONG\" ? text : \"FITS\", default);")]
    [InlineData("connection.Send(4001, \"TOO LONG\");")]
    [InlineData("connection.OnClose(4001, \"TOO LONG\");")]
    [InlineData("account.Close(4001, \"TOO LONG\");")]
    [InlineData("Throws(() => socket.CloseAsync(status, \"TOO LONG\", default));")]
    public Task ShortOrUnknownReason_Silent(string statement) => Verify.AnalyzerAsync(WithSocket(statement));

    [Theory]
    [InlineData(
        "socket.CloseAsync(status, {|#0:\"TOO LONG\"|}, default);",
        "The reason takes 124 bytes in UTF-8, a Close frame holds 123 (RFC 6455 §5.5): .NET throws")]
    [InlineData(
        "socket.CloseAsync(status, {|#0:\"CHINESE\"|}, default);",
        "The reason takes 126 bytes in UTF-8, a Close frame holds 123 (RFC 6455 §5.5): .NET throws")]
    [InlineData(
        "connection.Close(4001, {|#0:\"TOO LONG\"|});",
        "The reason takes 124 bytes in UTF-8, a Close frame holds 123 (RFC 6455 §5.5): shorten it")]
    [InlineData(
        "socket.CloseAsync(status, {|#0:$\"CHINESE{text}\"|}, default);",
        "The constant parts of the reason alone take 126 bytes in UTF-8, a Close frame holds 123 (RFC 6455 §5.5): .NET throws")]
    [InlineData(
        "connection.Close(4001, {|#0:text + \"TOO LONG\"|});",
        "The constant parts of the reason alone take 124 bytes in UTF-8, a Close frame holds 123 (RFC 6455 §5.5): shorten them")]
    public Task Message_CountsBytes(string statement, string message) => Verify.MessageAsync(WithSocket(statement), "STC2007", message);

    private static string WithSocket(string statement) =>
        $$"""
        using System;
        using System.Net.WebSockets;
        using System.Threading.Tasks;

        class WebSocketConnection
        {
            public void Close(int code, string reason) { }
            public void Send(int code, string text) { }
            public void OnClose(int code, string reason) { }
        }

        class Account
        {
            public void Close(int code, string reason) { }
        }

        class C
        {
            const string Long = "TOO LONG";
            private static readonly string Kept = "TOO LONG";

            void Throws(Func<Task> call) { }

            void M(WebSocket socket, WebSocketConnection connection, Account account, WebSocketCloseStatus status, string text)
            {
                {{statement}}
            }
        }
        """
            .Replace("TOO LONG", TooLong, StringComparison.Ordinal)
            .Replace("FITS", Fits, StringComparison.Ordinal)
            .Replace("CHINESE", TooLongInChinese, StringComparison.Ordinal);
}
