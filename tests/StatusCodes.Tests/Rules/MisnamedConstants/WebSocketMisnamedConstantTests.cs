using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Rules.MisnamedConstants;

/// <summary>STC2009: constants that bear another close code's name.</summary>
public class WebSocketMisnamedConstantTests
{
    [Theory]
    [InlineData("static class CloseCodes { const int GoingAway = {|STC2009:1000|}; }")]
    [InlineData("static class WebSocketCodes { const int GoingAway = {|STC2009:1000|}; }")]
    [InlineData("static class WebSocketStatus { public const ushort NORMAL_CLOSURE = {|STC2009:1001|}; }")]
    [InlineData("static class CloseStatus { static readonly int PolicyViolation = {|STC2009:1007|}; }")]
    [InlineData("class Chat { const WebSocketCloseStatus GoingAway = (WebSocketCloseStatus){|STC2009:1000|}; }")]
    [InlineData("enum GatewayCloseCode { NormalClosure = 1000, GoingAway = {|STC2009:1002|} }")]
    [InlineData("enum Reason { NormalClosure = 1000, GoingAway = 1001, ProtocolError = {|STC2009:1003|} }")]
    [InlineData("enum CloseCode { NormalClosure = 1000, {|STC2009:ProtocolError|}, GoingAway = 1001 }")]
    [InlineData("static class CloseCodes { const int Forbidden = {|STC2009:3000|}; }")]
    public Task OtherCodesName_Reports(string declaration) => Verify.AnalyzerAsync("using System.Net.WebSockets;\n" + declaration);

    [Theory]
    [InlineData("static class CloseCodes { const int NormalClosure = 1000, GoingAway = 1001, EndpointUnavailable = 1001; }")]
    [InlineData("enum CloseCode { NormalClosure = 1000, GoingAway = 1001, InternalError = 1011, InternalServerError = 1011 }")]
    // Private codes, and those that libraries use without having registered them, are called as their owners like.
    [InlineData("enum CloseCode { NormalClosure = 1000, GoingAway = 1001, Unauthorized = 4001, InternalError = 4500, Forbidden = 3500 }")]
    // A policy violation may be called by what violates it.
    [InlineData("static class CloseCodes { const int Unauthorized = 1008, NormalClosure = 1000, GoingAway = 1001; }")]
    // Limits, events and errors have numbers of their own.
    [InlineData("static class WebSocketLimits { const int MessageTooBig = 1024; }")]
    [InlineData("static class WebSocketEventIds { const int GoingAway = 1003; }")]
    [InlineData("static class WebSocketErrors { const int ProtocolError = 1001, PolicyViolation = 1002; }")]
    [InlineData("static class WebSocketResults { const int InternalError = 1000; }")]
    [InlineData("static class WebSocketOptions { const int Timeout = 3000; }")]
    [InlineData("static class Events { const int GoingAway = 1000; }")]
    [InlineData("enum ErrorCode { ProtocolError = 1000, InternalError = 1001, BadGateway = 1002 }")]
    [InlineData("static class CloseCodes { const int UserGoingAway = 1000; }")]
    public Task OwnName_OrOtherNumbers_Silent(string declaration) => Verify.AnalyzerAsync(declaration);

    /// <summary>A digit is missing, or one too many: among three right ones, the only number that is no close code.</summary>
    [Theory]
    [InlineData("enum CloseCode { None = 0, NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002, TLSFailure = {|STC2009:105|} }")]
    [InlineData(
        "enum CloseCode { NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002, TooBig ="
        + " {|STC2009:10009|}, Kicked = 4001 }")]
    [InlineData(
        "static class CloseCodes { const int NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002, Tls ="
        + " {|STC2009:105|}; }")]
    // Two are numbers of one's own, and so are those of a type that is called after something else, or has too few right ones.
    [InlineData("enum CloseCode { NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002, Local = 105, Lost = 106 }")]
    [InlineData("enum DoorKind { NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002, Local = 105 }")]
    [InlineData("enum CloseCode { NormalClosure = 1000, GoingAway = 1001, Local = 105 }")]
    [InlineData("enum CloseCode { NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002, Local = 1 }")]
    public Task OutOfRange_AmongRightOnes(string declaration) => Verify.AnalyzerAsync(declaration);

    [Fact]
    public Task Message_OutOfRange() => Verify.MessageAsync(
        "enum CloseCode { NormalClosure = 1000, GoingAway = 1001, ProtocolError = 1002, TLSFailure = {|#0:105|} }",
        "STC2009",
        "'TLSFailure' is 105, which is no code of WebSocket, among constants that are: correct the number");

    [Fact]
    public Task Message_NamesBothCodes() => Verify.MessageAsync(
        "static class CloseCodes { const int GoingAway = {|#0:1000|}; }",
        "STC2009",
        "'GoingAway' is the name of 1001 (RFC 6455 §7.4.1), but its value is 1000 \"Normal Closure\": correct the name or the number");
}
