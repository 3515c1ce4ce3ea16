using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>Locals that are a status because of what they are set from, or where they go; one step, no further flow.</summary>
public class LocalFlowTests
{
    [Fact]
    public Task SetOnce_FromAStatus_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        class C
        {
            bool Initializer(HttpResponseMessage r) { var code = (int)r.StatusCode; return code == {|STC1001:404|}; }
            bool AnyName(HttpResponseMessage r) { var x = (int)r.StatusCode; return x is {|STC1001:404|} or {|STC1001:410|}; }
            bool Nullable(HttpRequestException e)
            {
                var x = (int?)e.StatusCode;
                return x == {|STC1001:404|} || x.Value == {|STC1001:410|} || x.GetValueOrDefault() == {|STC1001:500|};
            }
            bool Assigned(HttpResponseMessage r) { int x; x = (int)r.StatusCode; return x == {|STC1001:404|}; }
            bool ZeroFirst(HttpResponseMessage r) { int x = 0; x = (int)r.StatusCode; return x == {|STC1001:404|}; }
            int Switched(HttpResponseMessage r)
            {
                var x = (int)r.StatusCode;
                switch (x) { case {|STC1001:404|}: return 404; default: return 500; }
            }
            int Arms(HttpResponseMessage r) { var x = (int)r.StatusCode; return x switch { {|STC1001:404|} => 404, _ => 500 }; }
            async Task<bool> Awaited(Client c) { var x = await c.GetStatusCodeAsync(); return x == {|STC1001:404|}; }
            bool Property(C other) { var x = other.StatusCode; return x == {|STC1001:404|}; }
            int StatusCode;
        }

        class Client { public Task<int> GetStatusCodeAsync() => Task.FromResult(0); }
        """,
        References.Net80);

    [Fact]
    public Task SetTwice_OrFromSomethingElse_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            bool Twice(HttpResponseMessage r, int n) { var x = (int)r.StatusCode; x = n; return x == 404; }
            bool Counted(HttpResponseMessage r) { var x = (int)r.StatusCode; x++; return x == 404; }
            bool Added(HttpResponseMessage r) { var x = (int)r.StatusCode; x += 1; return x == 404; }
            bool Out(HttpResponseMessage r) { var x = (int)r.StatusCode; Fill(out x); return x == 404; }
            bool Ref(HttpResponseMessage r) { var x = (int)r.StatusCode; Change(ref x); return x == 404; }
            bool Arithmetic(HttpResponseMessage r) { var x = (int)r.StatusCode / 100; return x == 404; }
            bool Other(int n) { var x = n; return x == 404; }
            bool Length(HttpResponseMessage r) { var x = r.StatusCode.ToString().Length; return x == 200; }
            bool Parameter(int x) => x == 404;
            void Fill(out int x) => x = 404;
            void Change(ref int x) => x = 404;
        }
        """,
        References.Net80);

    /// <summary>Whatever writes the local, it is no longer only what the response had.</summary>
    [Fact]
    public Task SetAgain_InAnyWay_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            bool Tuple(HttpResponseMessage r, int n) { var x = (int)r.StatusCode; (x, n) = (n, 1); return x == 404; }
            bool TupleOfACall(HttpResponseMessage r) { var x = (int)r.StatusCode; (x, _) = F(); return x == 404; }
            bool Nested(HttpResponseMessage r) { var x = (int)r.StatusCode; (_, (x, _)) = (1, F()); return x == 404; }
            bool Mixed(HttpResponseMessage r) { var x = (int)r.StatusCode; (x, var text) = F(); return x == 404 && text != ""; }
            bool Parentheses(HttpResponseMessage r, int n) { var x = (int)r.StatusCode; (x) = n; return x == 404; }
            bool Counted(HttpResponseMessage r) { var x = (int)r.StatusCode; (x)++; --x; return x == 404; }
            bool Added(HttpResponseMessage r) { var x = (int)r.StatusCode; (x) -= 1; return x == 404; }
            bool Out(HttpResponseMessage r) { var x = (int)r.StatusCode; Fill(out (x)); return x == 404; }
            bool RefLocal(HttpResponseMessage r, int n) { var x = (int)r.StatusCode; ref int y = ref x; y = n; return x == 404; }
            bool Local(HttpResponseMessage r, int n) { var x = (int)r.StatusCode; void Set() => x = n; Set(); return x == 404; }
            bool Section(HttpResponseMessage r, int n)
            {
                switch (n)
                {
                    case 1:
                        int x = (int)r.StatusCode;
                        return x == 404;
                    default:
                        x = n;
                        return x == 404;
                }
            }
            (int, string) F() => (1, "");
            void Fill(out int x) => x = 404;
        }
        """,
        References.Net80);

    /// <summary>What is only looked at, and what is given the same value by another spelling, is still the response's.</summary>
    [Fact]
    public Task SetOnce_InAnyWay_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            bool Tuple(HttpResponseMessage r)
            {
                int x;
                string text;
                (x, text) = ((int)r.StatusCode, "");
                return x == {|STC1001:404|} && text != "";
            }
            bool Nested(HttpResponseMessage r)
            {
                int x;
                (_, (x, _)) = (1, ((int)r.StatusCode, 2));
                return x == {|STC1001:404|};
            }
            bool Parentheses(HttpResponseMessage r) { int x; (x) = (int)r.StatusCode; return x == {|STC1001:404|}; }
            bool In(HttpResponseMessage r) { var x = (int)r.StatusCode; Show(in x); return x == {|STC1001:404|}; }
            bool Shown(HttpResponseMessage r) { var x = (int)r.StatusCode; Show((x, 1)); return (x) == {|STC1001:404|}; }
            bool Section(HttpResponseMessage r, int n)
            {
                switch (n)
                {
                    case 1:
                        int x = 0;
                        return x == {|STC1001:404|};
                    default:
                        x = (int)r.StatusCode;
                        return x == {|STC1001:404|};
                }
            }
            void Show(in int x) { }
            void Show((int, int) pair) { }
        }
        """,
        References.Net80);

    [Fact]
    public Task CalledCode_SetByTuple_GoingIntoASlot_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;

        class C
        {
            void Answer(HttpContext context, Exception e)
            {
                var code = {|STC1001:500|};
                var text = "broken";
                if (e is TimeoutException) (code, text) = Late();
                context.Response.StatusCode = code;
                Console.WriteLine(text);
            }

            void Counted(HttpContext context)
            {
                var code = 404;
                (code)++;
                context.Response.StatusCode = code;
            }

            bool Answers(HttpContext context, int n) => Find(n, out var code) && code == 404;

            bool Found(HttpContext context, int code) => context.Response.StatusCode == code;

            (int, string) Late() => ({|STC1001:504|}, "late");

            bool Find(int n, out int code) { code = n; return true; }
        }
        """);

    [Fact]
    public Task CalledCodeOrStatus_GoingIntoASlot_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IActionResult A() { var status = {|STC1001:404|}; return StatusCode(status); }
            IActionResult B() { int code = {|STC1001:404|}; return StatusCode(code, 404); }
            void D(HttpResponse response) { var status = {|STC1001:404|}; response.StatusCode = status; }
            IActionResult E(Exception e)
            {
                var code = e is TimeoutException ? {|STC1001:504|} : {|STC1001:500|};
                return new ObjectResult(404) { StatusCode = code };
            }
            int Quiet1() { var status = 404; return status; }
            int Quiet2() { var code = 404; Console.WriteLine(code); return 0; }
            IActionResult Quiet3() { var status = 404; status++; return StatusCode(status); }
            int Quiet4() { var width = 404; return width; }
        }
        """);

    [Fact]
    public Task CalledCodeOrStatus_SetInBranches_GoingIntoASlot_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        class Middleware
        {
            Task Handle(HttpContext context, Exception e)
            {
                int code = {|STC1001:500|};
                if (e is KeyNotFoundException) code = {|STC1001:404|};
                else if (e is UnauthorizedAccessException) { code = {|STC1001:401|}; }

                context.Response.StatusCode = code;
                return Task.CompletedTask;
            }

            Task Switch(HttpContext context, Exception e)
            {
                int status;
                switch (e)
                {
                    case TimeoutException: status = {|STC1001:504|}; break;
                    default: status = e is KeyNotFoundException ? {|STC1001:404|} : {|STC1001:500|}; break;
                }

                context.Response.StatusCode = status;
                return Task.CompletedTask;
            }

            void Tuple(HttpContext context, Exception e)
            {
                var (code, message) = e switch { TimeoutException => ({|STC1001:504|}, "late"), _ => ({|STC1001:500|}, "broken") };
                context.Response.StatusCode = code;
                Console.WriteLine(message);
            }

            void TypedTuple(HttpContext context, Exception e)
            {
                (int status, string message) = e is TimeoutException ? ({|STC1001:504|}, "late") : ({|STC1001:500|}, "broken");
                context.Response.StatusCode = status;
                Console.WriteLine(message);
            }

            void Quiet(Exception e, int n)
            {
                int code = 500;
                if (e is KeyNotFoundException) code = 404;
                (int status, string message) = (404, "missing");
                int other = 200;
                other = 404;
                Console.WriteLine(code + status + message + other + n);
            }
        }
        """);

    [Fact]
    public Task Parameter_CalledCodeOrStatus_GoingIntoASlot_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net.Http;
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        class C
        {
            Task Fail(HttpContext context, int code, string message)
            {
                context.Response.StatusCode = code;
                return context.Response.WriteAsync(message);
            }
            void Answer(HttpContext context, string text, int status = {|STC1001:200|}) => context.Response.StatusCode = status;
            bool Matches(HttpResponseMessage response, int code) => (int)response.StatusCode == code;
            Task CloseSocket(WebSocket socket, int status, string why) =>
                socket.CloseAsync((WebSocketCloseStatus)status, why, CancellationToken.None);
            void Log(int code) => Console.WriteLine(code);
            void Wait(int status) { status++; Console.WriteLine(status); }
            void Width(HttpContext context, int width) => context.Response.StatusCode = width;

            async Task Use(HttpContext context, HttpResponseMessage response, WebSocket socket)
            {
                await Fail(context, {|STC1001:404|}, "missing");
                await Fail(message: "missing", context: context, code: {|STC1001:410|});
                Answer(context, "gone", {|STC1001:410|});
                if (Matches(response, {|STC1001:404|})) { }
                await CloseSocket(socket, {|STC2001:1008|}, "policy");
                Log(404);
                Wait(500);
                Width(context, 404);
                Local({|STC1001:500|});

                void Local(int code) => context.Response.StatusCode = code;
            }
        }
        """);

    [Fact]
    public Task SetFromAStatus_OrANumberInstead_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net;
        using System.Net.Http;

        class C
        {
            bool Branches(HttpResponseMessage r)
            {
                int x;
                if (r.IsSuccessStatusCode) x = 0;
                else x = (int)r.StatusCode;
                return x == {|STC1001:404|};
            }
            bool Named(HttpResponseMessage r)
            {
                int code;
                if (r.Content is null) code = {|STC1001:204|};
                else code = (int)r.StatusCode;
                return code == {|STC1001:404|};
            }
            bool Coalesce(HttpRequestException e) { var x = (int?)e.StatusCode ?? {|STC1001:500|}; return x == {|STC1001:404|}; }
            bool Conditional(HttpResponseMessage r) { var x = r is null ? 0 : (int)r.StatusCode; return x == {|STC1001:404|}; }
            bool Cast(HttpRequestException e) => (int)(e.StatusCode ?? HttpStatusCode.OK) == {|STC1001:404|};
            bool Converted(HttpResponseMessage r) => Convert.ToInt32(r.StatusCode) == {|STC1001:404|};
            bool ConvertedOther(string text) => Convert.ToInt32(text) == 404;
            bool Either(HttpResponseMessage r, bool b, int n) { var x = b ? n : (int)r.StatusCode; return x == 404; }
            bool Sum(HttpResponseMessage r) => (int)(r.StatusCode + 1) == 404;
        }
        """,
        References.Net80);

    [Fact]
    public Task CalledStatus_InAnHttpType_Reports_AndCodeDoesNot() => Verify.AnalyzerAsync(
        """
        using System;

        class OrderHttpClient
        {
            int _status;

            void M(int n)
            {
                int status = {|STC1001:200|};
                int code = 404;
                var orderStatus = 100;
                Console.WriteLine(status + code + orderStatus);
                for (int i = n; i != 0; i--) { code = 500; }
                if (code == 404 || status is {|STC1001:200|} || orderStatus == 500) { }
                if (_status == {|STC1001:404|}) { }
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task TopLevelStatements_Report()
    {
        var test = new CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.AdditionalReferences.AddRange(References.Net80);
        test.TestState.Sources.Add(
            """
            using System;
            using System.Net.Http;

            HttpResponseMessage response = new();
            var x = (int)response.StatusCode;
            int statusCode = {|STC1001:404|};
            int width = 404;
            if (x == {|STC1001:404|} || width == 404 || GetStatusCode(404) == {|STC1001:200|})
            {
                Console.WriteLine(statusCode == {|STC1001:500|} ? 500 : 404);
            }

            static int GetStatusCode(int id) => id == 404 ? {|STC1001:404|} : {|STC1001:200|};
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task Locals_CalledStatusCode_Report() => Verify.AnalyzerAsync(
        """
        class C
        {
            int A() { var statusCode = {|STC1001:404|}; return statusCode; }
            int B() { int httpStatusCode = {|STC1001:404|}, width = 404; return httpStatusCode + width; }
            int D() { int? statusCode = null; statusCode ??= {|STC1001:404|}; return statusCode.Value; }
            int E() { const int StatusCode = 404; return StatusCode; }
            int F() { var width = 404; var orderStatus = 200; return width + orderStatus; }
            int G() { int minStatusCode = 200, maxStatusCode = 499; return minStatusCode + maxStatusCode; }
        }
        """,
        References.Net80);

    /// <summary>A response that is there never has an interim status; what stands in for one that is not may be any number.</summary>
    [Fact]
    public Task SentinelsOfALiteral_AreNotWhatAResponseCanNeverHave() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            bool Kept(HttpResponseMessage r) { var x = (int)r.StatusCode; return x == {|STC1004:1999|}; }
            bool Conditional(HttpResponseMessage? r) { var x = r is null ? 1999 : (int)r.StatusCode; return x == 1999; }
            bool Coalesce(HttpResponseMessage? r) => ((int?)r?.StatusCode ?? 1999) == 1999;
            bool First(HttpResponseMessage? r) { int x = 1999; if (r is not null) x = (int)r.StatusCode; return x == 1999; }
        }
        """,
        References.Net80);
}
