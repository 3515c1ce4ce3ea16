using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Systems.Smtp;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection;

/// <summary>
/// The gate lets through whatever the finder takes for a code.
/// All tests of detection run with it turned off; here are places that once slipped through.
/// </summary>
public class GateTests
{
    /// <summary>What a local was set from is known more strongly than its name, whatever it is called and however it is asked.</summary>
    [Theory]
    [InlineData("status")]
    [InlineData("code")]
    [InlineData("statusCode")]
    [InlineData("answer")]
    [InlineData("result")]
    [InlineData("errorCode")]
    [InlineData("n")]
    public Task Local_SetFromAStatus_IsOne_WhateverItIsCalled(string name) => Verify.AnalyzerAsync(
        $$"""
        using System.Linq;
        using System.Net.Http;

        class C
        {
            bool M(HttpResponseMessage r)
            {
                var {{name}} = (int)r.StatusCode;
                switch ({{name}}) { case {|STC1001:522|}: return true; }
                switch ({{name}}) { case {|STC1001:404|} or {|STC1001:522|}: return true; }
                return {{name}} == {|STC1001:522|}
                    ^ {|STC1001:522|} != {{name}}
                    ^ {{name}} is {|STC1001:522|}
                    || {{name}} is not {|STC1001:404|}
                    || {{name}}.Equals({|STC1001:522|}) || {{name}} switch { {|STC1001:522|} => true, _ => false }
                    || new[] { {|STC1001:404|}, {|STC1001:522|} }.Contains({{name}});
            }
        }
        """);

    /// <summary>
    /// Numbers that no status can have are looked at beside such a local, too, but not the small ones that code is full of.
    /// </summary>
    [Fact]
    public Task Local_SetFromAStatus_IsHeldAgainstOddNumbers() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            bool M(HttpResponseMessage r)
            {
                var n = (int)r.StatusCode;
                return n == 998 || n is {|STC1004:5000|} || n.Equals({|STC1004:10060|}) || n == 0 || n == 41;
            }
        }
        """);

    /// <summary>What stands in for a status is one wherever the choice goes, and what stands in for anything else is none.</summary>
    [Fact]
    public Task Fallback_InAText_IsAStatus_WhereItStandsInForOne() => Verify.AnalyzerAsync(
        """
        class C
        {
            string M(int? statusCode, int? port, int? width) =>
                $"{statusCode ?? {|STC1001:404|}} {statusCode ?? 8080} {port ?? 404} {width ?? 500} {(port is null ? 503 : port)}";
        }
        """);

    /// <summary>The same for other systems' numbers.</summary>
    [Theory]
    [InlineData("(int)socket.CloseStatus.Value", "STC2001", "1001", "1012")]
    [InlineData("(int)reply.StatusCode", "STC3001", "550", "631")]
    public Task Local_SetFromAnotherSystemsCode_IsOne(string source, string id, string known, string rare) => Verify.AnalyzerAsync(
        $$"""
        using System.Net;
        using System.Net.WebSockets;

        class C
        {
            bool M(WebSocket socket, FtpWebResponse reply)
            {
                var n = {{source}};
                return n == {|{{id}}:{{known}}|} || n is {|{{id}}:{{rare}}|};
            }
        }
        """);

    /// <summary>A close code is one whatever the method is called that takes it.</summary>
    [Fact]
    public Task Argument_OfAnyMethod_IsLookedAt() => Verify.AnalyzerAsync(
        """
        class C
        {
            void M() { End({|STC2001:1000|}); Tell(522, {|STC1001:404|}); }

            void End(int closeCode) { }

            void Tell(params int[] httpStatusCodes) { }
        }
        """);

    /// <summary>
    /// Numbers that no system has, each in every kind of place that is surely a code's:
    /// too common to be bound everywhere, so the gate goes by the words around them, and the finder asks the same of its slot.
    /// Both could fall silent together: how many are found is counted, too.
    /// </summary>
    [Theory]
    [InlineData("-404", 28)]
    [InlineData("-1", 16)]
    [InlineData("0", 15)]
    [InlineData("5", 21)]
    [InlineData("41", 23)]
    [InlineData("99", 23)]
    [InlineData("650", 32)]
    [InlineData("700", 32)]
    [InlineData("999", 67)]
    [InlineData("1004", 56)]
    [InlineData("4999", 35)]
    [InlineData("5000", 39)]
    [InlineData("10060", 39)]
    [InlineData("65536", 39)]
    public async Task OddNumbers_AreFound_AndHeldBackNowhere(string number, int found)
    {
        var heldBack = new List<string>();
        var analyzer = new StatusCodeAnalyzer
        {
            HeldBack = finding => heldBack.Add(finding.Id + " " + Line(finding.Location)),
        };

        int count = 0;
        foreach (string places in new[] { HttpPlaces, FtpPlaces, ClosePlaces })
        {
            count += (await FindingsAsync(analyzer, places.Replace("NUMBER", number))).Length;
        }

        Assert.Equal("", string.Join("\n", heldBack));
        Assert.Equal(found, count);
    }

    private static string Line(Location location) =>
        location.SourceTree!.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim();

    /// <summary>The audit that all tests run with would not be worth much if it never spoke.</summary>
    [Fact]
    public async Task OpenGate_FailsWhereTheGateIsWrong()
    {
        var heldBack = new List<string>();
        var analyzer = new StatusCodeAnalyzer(CodeSystems.Modules.Insert(0, SmtpModule.Create()))
        {
            HeldBack = finding => heldBack.Add(finding.Id),
        };
        // The tests' own system lets constants in only where the nearest name speaks of it.
        const string Source =
            """
            class SmtpAnswer
            {
                int GetStatus() => (int)System.Net.HttpStatusCode.Gone;
            }
            """;

        ImmutableArray<Diagnostic> found = await FindingsAsync(analyzer, Source);

        Assert.Equal(["STC5006"], heldBack);
        Assert.Empty(found);
    }

    private static Task<ImmutableArray<Diagnostic>> FindingsAsync(StatusCodeAnalyzer analyzer, string source) =>
        CSharpCompilation.Create("Gate", [CSharpSyntaxTree.ParseText(source)], References.AspNetCore80)
            .WithAnalyzers([analyzer])
            .GetAnalyzerDiagnosticsAsync();

    private const string HttpPlaces =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class Reply(int statusCode) : IStatusCodeHttpResult { public int? StatusCode => statusCode; public int Extra = NUMBER; }

        class Http : Controller
        {
            private readonly Dictionary<int, string> _byStatusCode = new() { [NUMBER] = "a" };
            private readonly Dictionary<int, string> _statusCodes = new() { { NUMBER, "a" } };
            private readonly HashSet<int> _httpStatusCodes = new() { NUMBER };
            private int[] retryStatusCodes = { NUMBER };
            private int StatusCodeField = NUMBER;

            public int HttpStatusCode { get; set; } = NUMBER;

            object A() => new StatusCodeResult(NUMBER);
            object B() => StatusCode(NUMBER);
            object C() => Results.StatusCode(NUMBER);
            object D() => Results.Json(new object(), statusCode: NUMBER);
            object E() => new ObjectResult(null) { StatusCode = NUMBER };
            object F() => new JsonResult(null) { StatusCode = NUMBER };
            void G(HttpContext c) { c.Response.StatusCode = NUMBER; Response.StatusCode = (NUMBER); }
            void G(HttpContext c, bool b, int? n) { c.Response.StatusCode = b ? NUMBER : 200; c.Response.StatusCode = n ?? NUMBER; }
            object H() => new Reply(NUMBER);
            object I() => new HttpResponseMessage((HttpStatusCode)(NUMBER));
            [ProducesResponseType(NUMBER)] void J() { }
            [ProducesResponseType(typeof(int), NUMBER)] void J2() { }
            int GetStatusCode() => NUMBER;
            int GetHttpStatusCode() { return NUMBER; }
            void K(int statusCode = NUMBER) { }
            string L0(HttpResponseMessage r) => $"{(int?)r?.StatusCode ?? NUMBER}";
            bool L(HttpResponseMessage r) =>
                (int)r.StatusCode == NUMBER || (int)r.StatusCode is NUMBER || ((int)r.StatusCode).Equals(NUMBER);
            bool L2(HttpResponseMessage r) => r.StatusCode == (HttpStatusCode)(NUMBER) || r is { StatusCode: (HttpStatusCode)(NUMBER) };
            bool L3(HttpContext c) => c is { Response.StatusCode: NUMBER } || c.Response is { StatusCode: NUMBER or NUMBER };
            bool M(HttpResponseMessage r)
            {
                var n = (int)r.StatusCode;
                return n == NUMBER || n is NUMBER || n.Equals(NUMBER) || n != NUMBER;
            }
            int N(HttpResponseMessage r) { var n = (int)r.StatusCode; switch (n) { case NUMBER: return 1; default: return 2; } }
            int O(HttpResponseMessage r) { var n = (int)r.StatusCode; return n switch { NUMBER => 1, _ => 2 }; }
            int P(HttpContext c) { switch (c.Response.StatusCode) { case NUMBER: return 1; default: return 2; } }
            int Q(HttpContext c) => c.Response.StatusCode switch { NUMBER => 1, _ => 2 };
            bool R(HttpContext c) => new[] { NUMBER }.Contains(c.Response.StatusCode) || _httpStatusCodes.Contains(NUMBER);
            bool S(HttpContext c) => Equals(NUMBER, c.Response.StatusCode) || object.Equals(c.Response.StatusCode, NUMBER);
            string T() => _byStatusCode[NUMBER];
            void U() { _httpStatusCodes.Add(NUMBER); Func<int> statusCodeSelector = () => NUMBER; Tell(statusCode: NUMBER); Tell(NUMBER); }
            void V() { int status; status = NUMBER; Response.StatusCode = status; var n = NUMBER; Response.StatusCode = n; }
            void W() { var t = (StatusCode: NUMBER, 1); var a = new { StatusCode = NUMBER }; }
            void Tell(int statusCode) { }
            void X(HttpContext c) { NUMBER.Equals(c.Response.StatusCode); (NUMBER).ShouldBe(c.Response.StatusCode); }
            void X2(int n, string s) { Response.StatusCode = n switch { 1 => NUMBER, _ => 200 }; }
            string Y(int n) => n switch { NUMBER => "Not Found", 404 => "Gone", 410 => "Gone", _ => "" };
            int Z(int statusCode) => statusCode == NUMBER ? NUMBER : statusCode;
        }

        static class Assertions
        {
            public static void ShouldBe(this int n, int m) { }
        }
        """;

    private const string FtpPlaces =
        """
        using System.Linq;
        using System.Net;

        class Ftp
        {
            bool A(FtpWebResponse r) =>
                (int)r.StatusCode == NUMBER || (int)r.StatusCode is NUMBER || r.StatusCode == (FtpStatusCode)(NUMBER);
            bool B(FtpWebResponse r)
            {
                var n = (int)r.StatusCode;
                return n == NUMBER || n is NUMBER || n.Equals(NUMBER) || n != NUMBER;
            }
            int C(FtpWebResponse r) { var n = (int)r.StatusCode; switch (n) { case NUMBER: return 1; default: return 2; } }
            int D(FtpWebResponse r) => (int)r.StatusCode switch { NUMBER => 1, _ => 2 };
            bool E(FtpReply r) => r.Code == NUMBER || r.Code is NUMBER || r.Code.Equals(NUMBER) || new[] { NUMBER }.Contains(r.Code);
            void F() { new FtpReply(NUMBER); new FtpReply(NUMBER) { Code = NUMBER }; Send(NUMBER); Send(replyCode: NUMBER); }
            void Send(int replyCode) { }
            int GetReplyCode() => NUMBER;
            void X(FtpReply r) { NUMBER.Equals(r.Code); (NUMBER).ShouldBe(r.Code); }
        }

        class FtpReply(int code) { public int Code { get; set; } = NUMBER; int C => code; }

        static class Assertions
        {
            public static void ShouldBe(this int n, int m) { }
        }
        """;

    private const string ClosePlaces =
        """
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.WebSockets;
        using System.Threading;

        class Close
        {
            private readonly HashSet<int> _retryCloseCodes = new() { NUMBER };
            private readonly Dictionary<int, string> _closeCodes = new() { { NUMBER, "a" }, };
            bool A(WebSocket s) => (int)s.CloseStatus.Value == NUMBER || (int)s.CloseStatus.Value is NUMBER;
            bool A2(WebSocket s) => s.CloseStatus == (WebSocketCloseStatus)(NUMBER);
            bool B(WebSocket s) { var n = (int)s.CloseStatus.Value; return n == NUMBER || n is NUMBER || n.Equals(NUMBER) || n != NUMBER; }
            int C(WebSocket s) { var n = (int)s.CloseStatus.Value; switch (n) { case NUMBER: return 1; default: return 2; } }
            int D(WebSocket s) => (int)s.CloseStatus.Value switch { NUMBER => 1, _ => 2 };
            void E(WebSocket s) { s.CloseAsync((WebSocketCloseStatus)(NUMBER), "", CancellationToken.None); }
            void E() { End(NUMBER); End(closeCode: NUMBER); }
            void End(int closeCode) { }
            int GetCloseCode() => NUMBER;
            bool F(WebSocket s) => _retryCloseCodes.Contains(NUMBER) || new[] { NUMBER }.Contains((int)s.CloseStatus.Value);
            void X(WebSocket s) { NUMBER.Equals((int)s.CloseStatus.Value); (NUMBER).ShouldBe((int)s.CloseStatus.Value); }
            int closeCode = NUMBER;
            void G() { int closeCode = NUMBER; End(closeCode); var n = NUMBER; End(n); }
        }
        static class Assertions
        {
            public static void ShouldBe(this int n, int m) { }
        }
        """;
}
