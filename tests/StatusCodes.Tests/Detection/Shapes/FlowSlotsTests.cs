using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>
/// A number that is put somewhere first is what it is where it ends: of the same system, as certain, sent or read.
/// </summary>
public class FlowSlotsTests
{
    /// <summary>What is surely sent is judged as if it stood in the call itself, whatever the local is called.</summary>
    [Theory]
    [InlineData("var statusCode = {|STC1002:306|}; return StatusCode(statusCode);")]
    [InlineData("var statusCode = {|STC1002:StatusCodes.Status306SwitchProxy|}; return StatusCode(statusCode);")]
    [InlineData("var x = {|STC1003:509|}; return StatusCode(x);")]
    [InlineData("int x = b ? {|STC1005:305|} : {|STC1010:102|}; return StatusCode(x);")]
    [InlineData("int x; if (b) x = {|STC1004:600|}; else x = {|STC1003:999|}; return StatusCode(x);")]
    [InlineData("int x; switch (n) { case 1: x = {|STC1002:306|}; break; default: x = {|STC1001:404|}; break; } return StatusCode(x);")]
    [InlineData("int x = n switch { 1 => {|STC1002:306|}, _ => {|STC1001:404|} }; return StatusCode(x);")]
    [InlineData("int x = {|STC1001:404|}; int y = x; return StatusCode(y);")]
    [InlineData("int x; (x, _) = ({|STC1002:306|}, n); return StatusCode(x);")]
    [InlineData("var (x, text) = b ? ({|STC1001:404|}, \"a\") : ({|STC1002:306|}, \"b\"); return StatusCode(x, text);")]
    [InlineData("var t = ({|STC1001:404|}, \"a\"); return StatusCode(t.Item1, t.Item2);")]
    [InlineData("(int x, string text) t = ({|STC1001:404|}, \"a\"); return StatusCode(t.x);")]
    [InlineData("int x = {|STC1002:306|}; Response.StatusCode = x; return null;")]
    [InlineData("foreach (var x in new[] { {|STC1001:404|}, {|STC1002:306|} }) Response.StatusCode = x; return null;")]
    [InlineData("Func<int> f = () => {|STC1002:306|}; return StatusCode(f());")]
    [InlineData("int F() { return {|STC1002:306|}; } return StatusCode(F());")]
    public Task SurelySent(string body) => Verify.AnalyzerAsync(InController("object M(bool b, int n) { " + body + " }"));

    /// <summary>Where another value can come between, nobody knows which of them is sent: it is only a magic number.</summary>
    [Theory]
    [InlineData("int x = {|STC1001:500|}; if (b) { x = {|STC1001:404|}; } return StatusCode(x);")]
    [InlineData("int x = {|STC1001:306|}; if (b) x = n; return StatusCode(x);")]
    [InlineData("int x = 509; if (b) x = n; return StatusCode(x);")]
    [InlineData("int x = 600; foreach (var c in new[] { n }) { x = c; } return StatusCode(x);")]
    [InlineData("int x = {|STC1001:500|}; Func<object> later = () => StatusCode(x); x = {|STC1001:404|}; return later;")]
    [InlineData("int x = {|STC1001:500|}; if (x == {|STC1001:404|}) { x = n; } return StatusCode(x);")]
    [InlineData("int x = {|STC1001:200|}; if (b) { x = {|STC1001:306|}; return Ok(x); } return StatusCode(x);")]
    [InlineData("int x = {|STC1001:200|}; if (b) { x = {|STC1001:306|}; throw new Exception(); } return StatusCode(x);")]
    [InlineData("int x; switch (n) { case 1: x = {|STC1001:306|}; goto default; default: x = n; break; } return StatusCode(x);")]
    [InlineData("int x = {|STC1001:306|}; F(); return StatusCode(x); void F() { x = n; }")]
    [InlineData("int x = {|STC1001:306|}; if (x >= 400) return StatusCode(x); return null;")]
    [InlineData("int F(int y) { if (y < 400) { y = 400; } return y; } return StatusCode(F({|STC1001:306|}));")]
    [InlineData("int[] a = { {|STC1001:306|}, {|STC1001:404|} }; return StatusCode(a[1]);")]
    [InlineData("var t = ({|STC1001:306|}, \"x\"); t = (n, \"y\"); return StatusCode(t.Item1);")]
    [InlineData("Func<int> f = () => {|STC1001:306|}; f = () => n; return StatusCode(f());")]
    public Task PerhapsSent(string body) => Verify.AnalyzerAsync(InController("object M(bool b, int n) { " + body + " }"));

    /// <summary>What is set anew before it is sent, or after, never gets there.</summary>
    [Theory]
    [InlineData("int x = 500; System.Threading.Thread.Sleep(x); x = {|STC1001:404|}; return StatusCode(x);")]
    [InlineData("int x = {|STC1001:404|}; Response.StatusCode = x; x = 500; System.Threading.Thread.Sleep(x); return null;")]
    [InlineData("int x = 404; x = n; return StatusCode(x);")]
    [InlineData("int i = 0; i = 200; n = Math.Abs(i); i = Response.StatusCode; return n + i;")]
    public Task NeverSent(string body) => Verify.AnalyzerAsync(InController("object M(bool b, int n) { " + body + " }"));

    /// <summary>Where another method or another object may answer in its place, a reserved code is only a magic number.</summary>
    [Fact]
    public Task Replaceable() => Verify.AnalyzerAsync(InController(
        """
        protected virtual int Answer => {|STC1001:306|};
        object A() => StatusCode(Answer);
        protected virtual int Map() => {|STC1001:306|};
        object B() => StatusCode(Map());
        record Failure(int Number);
        object D() { var f = new Failure({|STC1001:306|}); f = f with { Number = 7 }; return StatusCode(f.Number); }
        record Setting(string Name, int Value);
        object E(Setting s) { var width = new Setting("width", 500); return StatusCode(s.Value, width); }
        bool IsMissing(int n) => n == 404;
        bool F(HttpResponseMessage r, int[] ids) => IsMissing((int)r.StatusCode) || ids.Any(IsMissing);
        """));

    [Fact]
    public Task MethodsAndParameters() => Verify.AnalyzerAsync(InController(
        """
        private IActionResult Err(int c, string m) => StatusCode(c, m);
        object Nothing() => Err({|STC1001:404|}, "nothing");
        object Reserved() => Err(m: "nothing", c: {|STC1002:306|});

        static int Map(Exception e) => e switch { TimeoutException => {|STC1001:504|}, ArgumentException => {|STC1003:509|}, _ => Other() };
        static int Other() { return {|STC1001:500|}; }
        object Mapped(Exception e) => StatusCode(Map(e));

        static async Task<int> MapAsync() { await Task.Yield(); return {|STC1002:306|}; }
        static Task<int> Done() => Task.FromResult({|STC1001:404|});
        async Task<object> Awaited() => StatusCode(await MapAsync().ConfigureAwait(false));
        async Task<object> Finished() => StatusCode(await Done());

        static (int, string) Describe(Exception e) => e switch { TimeoutException => ({|STC1001:504|}, "t"), _ => ({|STC1001:500|}, "x") };
        object Described(Exception e) { var (c, t) = Describe(e); return StatusCode(c, t); }

        static void Fill(out int c) { c = {|STC1001:306|}; }
        object Filled() { Fill(out var c); return StatusCode(c); }

        private readonly int _fallback = {|STC1002:306|};
        private int _last = {|STC1001:500|};
        void Set() { _last = {|STC1001:404|}; }
        object Fallback(bool b) => StatusCode(b ? _fallback : _last);
        """));

    [Fact]
    public Task RecordsAndConstructors() => Verify.AnalyzerAsync(InController(
        """
        record Failure(int Number, string Text);
        object FromRecord() { var f = new Failure({|STC1001:404|}, "x"); return StatusCode(f.Number, f.Text); }

        sealed class Refusal : Exception
        {
            public Refusal(int n, string text) : base(text) { Number = n; }
            public int Number { get; }
        }

        void Refuse() => throw new Refusal({|STC1001:409|}, "x");
        object FromException(Refusal e) => StatusCode(e.Number, e.Message);
        """));

    [Fact]
    public Task Collections() => Verify.AnalyzerAsync(InController(
        """
        private static readonly HashSet<int> RetryOn = new() { {|STC1001:408|}, {|STC1001:429|} };
        bool Retries(HttpResponseMessage r) => RetryOn.Contains((int)r.StatusCode);

        bool IsFine(HttpResponseMessage r) { int[] ok = [{|STC1001:200|}, {|STC1001:204|}]; return ok.Contains((int)r.StatusCode); }
        bool IsAny(HttpResponseMessage r)
        {
            var ok = new List<int> { {|STC1001:200|} };
            ok.Add({|STC1001:204|});
            return ok.Any(c => c == (int)r.StatusCode);
        }

        private readonly Dictionary<Type, int> _byType = new() { [typeof(C)] = {|STC1001:404|} };
        private readonly Dictionary<Type, int> _pairs = new() { { typeof(int), {|STC1001:500|} } };
        object OfPair(Type t) => StatusCode(_pairs[t]);
        object OfType(Type t) => StatusCode(_byType[t]);
        object Tried(Type t) => _byType.TryGetValue(t, out var c) ? StatusCode(c) : null;

        private readonly Dictionary<int, string> _texts = new() { [{|STC1001:404|}] = "nothing" };
        private readonly Dictionary<int, string> _names = new() { { {|STC1001:500|}, "broken" } };
        string Name(HttpResponseMessage r) => _names.TryGetValue((int)r.StatusCode, out var name) ? name : "";
        string Text(HttpResponseMessage r) => _texts[(int)r.StatusCode];

        private readonly Dictionary<int, string> _rooms = new() { [404] = "kitchen" };
        string Room(int n) => _rooms[n];
        """));

    /// <summary>The numbers of other systems keep theirs, and what they may not be sent by.</summary>
    [Fact]
    public Task OtherSystems() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.WebSockets;
        using System.Threading.Tasks;

        class C(WebSocket socket)
        {
            Task Throws() { var s = {|STC2002:(WebSocketCloseStatus)1006|}; return socket.CloseAsync(s, null, default); }
            Task GoesOut() { var s = {|STC2002:WebSocketCloseStatus.Empty|}; return socket.CloseAsync(s, null, default); }
            Task Nobodys() { var s = {|STC2004:(WebSocketCloseStatus)2500|}; return socket.CloseAsync(s, null, default); }

            Task End(int n, string why) => socket.CloseAsync((WebSocketCloseStatus)n, why, default);
            Task Lost() => End({|STC2002:1006|}, "lost");
            Task Bye() => End({|STC2001:1000|}, "bye");

            bool Ftp(FtpWebResponse r) { var expected = {|STC3001:550|}; return (int)r.StatusCode == expected; }
        }
        """);

    /// <summary>What is counted, measured or sent nowhere is no code, and what a local of the same name holds elsewhere neither.</summary>
    [Fact]
    public Task Elsewhere_IsQuiet() => Verify.AnalyzerAsync(InController(
        """
        object Counted() { int x = 404; x++; return StatusCode(x); }
        object Unused() { int x = 404; return Ok(x); }
        object Shadowed() { { int x = 404; F(x); } { int x = F(1); return StatusCode(x); } }
        object Inner() { int x = 404; Func<int, object> f = static x => x; return f(x); }
        object Index(int[] all) { int x = 404; return StatusCode(all[x]); }
        object Sum(int n) { int x = 404; return StatusCode(x + n); }
        int F(int width) => width;
        bool Width(int width, int statusCode) => width == 404 && width == statusCode;
        """));

    /// <summary>The reader sees where the number is used: as an additional location, and in the message.</summary>
    [Fact]
    public Task End_IsShown() => Verify.AnalyzerTest()
        .With(test =>
        {
            test.TestState.Sources.Add(InController("object M() { var x = {|#0:306|}; return StatusCode({|#1:x|}); }"));
            test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("STC1002")
                .WithLocation(0)
                .WithLocation(1)
                .WithMessage(
                    "306 (→ StatusCode) \"Switch Proxy\" is reserved (RFC 9110 §15.4.7): send 307 Temporary Redirect"));
        })
        .RunAsync();

    private static string InController(string members) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            {{members}}
        }
        """;

    /// <summary>Numbers that are given one by one are items of the parameter that takes them.</summary>
    [Fact]
    public Task ParamsParameter_IsFollowedByItsItems() => Verify.AnalyzerAsync(
        """
        using System.Linq;
        using System.Net.Http;

        class C
        {
            private static bool Is(HttpResponseMessage response, params int[] allowed) => allowed.Contains((int)response.StatusCode);
            private static bool Has(string text, params int[] allowed) => allowed.Contains(text.Length);

            bool M(HttpResponseMessage response) => Is(response, {|STC1001:404|}, {|STC1001:410|}) || Has("", 404, 410);
        }
        """);

    [Fact]
    public Task WhatIsCastToTheEnum_IsACode() => Verify.AnalyzerAsync(
        """
        using System.Net;

        enum Kind { A }

        class C
        {
            int Pick(bool b) { return b ? {|STC1001:200|} : {|STC1001:401|}; }
            HttpStatusCode Of(bool b) => (HttpStatusCode)Pick(b);
            HttpStatusCode Local(bool b)
            {
                int x = b ? {|STC1001:404|} : {|STC1001:500|};
                return (HttpStatusCode)x;
            }

            int Size(bool b) => b ? 200 : 401;
            Kind KindOf(bool b) => (Kind)Size(b);
        }
        """);
}
