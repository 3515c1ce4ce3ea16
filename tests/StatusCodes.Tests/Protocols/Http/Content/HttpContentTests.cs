using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Content;

/// <summary>STC1007: content beside a status that has none.</summary>
public class HttpContentTests
{
    [Fact]
    public Task ContentInTheCallOrTheResult_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Empty(object body) => StatusCode({|STC1007:204|}, body);

            public IActionResult Named(object body) => StatusCode({|STC1007:StatusCodes.Status204NoContent|}, body);

            public IResult Minimal(object x) => Results.Json(x, statusCode: {|STC1007:304|});

            public IActionResult Reset(object body) => new ObjectResult(body) { StatusCode = {|STC1007:205|} };

            public IActionResult Text() => new ContentResult { Content = "done", StatusCode = {|STC1007:204|} };

            public IActionResult Trouble() => Problem("no", statusCode: {|STC1007:304|});
        }
        """);

    [Fact]
    public Task NoContent_StaysSilent() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Alone() => StatusCode({|STC1001:204|});

            public IActionResult Null() => StatusCode({|STC1001:204|}, null);

            public IActionResult Default() => StatusCode({|STC1001:204|}, default);

            public IActionResult EmptyText() => StatusCode({|STC1001:204|}, "");

            public IActionResult EmptyField() => new ContentResult { Content = string.Empty, StatusCode = {|STC1001:204|} };

            public IActionResult Choice(object body, bool ok) => StatusCode(ok ? {|STC1001:200|} : {|STC1001:204|}, body);

            public IActionResult Full(object body) => StatusCode({|STC1001:200|}, body);
        }
        """);

    [Fact]
    public Task Write_RightAfter_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Middleware
        {
            public static async Task Write(HttpContext context)
            {
                context.Response.StatusCode = {|STC1007:204|};
                context.Response.ContentType = "text/plain";
                await context.Response.WriteAsync("done");
            }
        }
        """);

    [Fact]
    public Task Write_ThatNeedNotFollow_StaysSilent() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Middleware
        {
            public static async Task Conditional(HttpContext context, bool verbose)
            {
                context.Response.StatusCode = {|STC1001:204|};
                if (verbose)
                {
                    await context.Response.WriteAsync("done");
                }
            }

            public static async Task Returned(HttpContext context, bool empty)
            {
                if (empty)
                {
                    context.Response.StatusCode = {|STC1001:204|};
                    return;
                }

                await context.Response.WriteAsync("done");
            }

            public static async Task Changed(HttpContext context)
            {
                context.Response.StatusCode = {|STC1001:204|};
                context.Response.StatusCode = {|STC1001:200|};
                await context.Response.WriteAsync("done");
            }

            public static async Task Other(HttpContext context, HttpContext other)
            {
                context.Response.StatusCode = {|STC1001:304|};
                await other.Response.WriteAsync("done");
            }
        }
        """);

    [Theory]
    [InlineData("await response.WriteAsync(\"done\");")]
    [InlineData("await response.WriteAsJsonAsync(new { done = true });")]
    [InlineData("await response.Body.WriteAsync(bytes);")]
    [InlineData("await response.BodyWriter.WriteAsync(bytes);")]
    [InlineData("response.Headers[\"X-Step\"] = \"2\"; response.Headers.Append(\"X-Step\", \"3\"); await response.WriteAsync(\"done\");")]
    [InlineData(
        "response.ContentLength = bytes.Length; response.Cookies.Append(\"a\", \"b\"); await response.Body.WriteAsync(bytes, 0, 4);")]
    [InlineData("await response.WriteAsync(\"done\"); return;")]
    public Task Write_ThatSurelyFollows_Reports(string statements) =>
        CSharpVerifier.AnalyzerAsync(AfterStatus("{|STC1007:204|}", statements));

    [Theory]
    [InlineData("return; await response.WriteAsync(\"done\");")]
    [InlineData("if (bytes.Length > 0) { await response.WriteAsync(\"done\"); }")]
    [InlineData("if (bytes.Length > 0) { return; } await response.WriteAsync(\"done\");")]
    [InlineData("foreach (byte b in bytes) { await response.WriteAsync(\"done\"); }")]
    [InlineData("try { await response.WriteAsync(\"done\"); } catch (System.IO.IOException) { }")]
    [InlineData("response.OnStarting(() => response.WriteAsync(\"done\"));")]
    [InlineData("await next(response.HttpContext); await response.WriteAsync(\"done\");")]
    [InlineData("Change(); await response.WriteAsync(\"done\"); void Change() => response.StatusCode = StatusCodes.Status200OK;")]
    [InlineData("response.Clear(); await response.WriteAsync(\"done\");")]
    [InlineData("response.Redirect(\"/\"); await response.WriteAsync(\"done\");")]
    [InlineData("await other.WriteAsync(\"done\");")]
    [InlineData("await other.Body.WriteAsync(bytes);")]
    [InlineData("await response.WriteAsync(\"\");")]
    [InlineData("await response.WriteAsync(string.Empty);")]
    [InlineData("await response.Body.WriteAsync(System.Array.Empty<byte>());")]
    [InlineData("await response.Body.WriteAsync(System.ReadOnlyMemory<byte>.Empty);")]
    [InlineData("await response.WriteAsJsonAsync((object)null!);")]
    [InlineData("await response.StartAsync(); await response.CompleteAsync();")]
    [InlineData("response.ContentType = \"text/plain\";")]
    public Task Write_ThatNeedNotFollow_OrWritesNothing_StaysSilent(string statements) =>
        CSharpVerifier.AnalyzerAsync(AfterStatus("{|STC1001:204|}", statements));

    [Fact]
    public Task Listener_WritesContent_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;

        namespace Contoso;

        public static class Listener
        {
            public static void Close(HttpListenerResponse response, byte[] bytes)
            {
                response.StatusCode = {|STC1007:204|};
                response.Close(bytes, willBlock: false);
            }

            public static void Write(HttpListenerResponse response, byte[] bytes)
            {
                response.StatusCode = (int){|STC1007:HttpStatusCode.NotModified|};
                response.OutputStream.Write(bytes, 0, bytes.Length);
            }

            public static void Empty(HttpListenerResponse response)
            {
                response.StatusCode = {|STC1001:204|};
                response.Close();
            }
        }
        """);

    [Fact]
    public Task Write_OfSystemWeb_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Web;

        namespace Contoso
        {
            public static class Page
            {
                public static void Write(HttpResponse response)
                {
                    response.StatusCode = {|STC1007:204|};
                    response.Write("done");
                }

                public static void End(HttpResponse response)
                {
                    response.StatusCode = {|STC1001:304|};
                    response.SuppressContent = true;
                    response.End();
                }
            }
        }
        """,
        References.Net48);

    [Theory]
    [InlineData("object M(object body) => new HttpReply({|STC1007:204|}, body);")]
    [InlineData("HttpReply M(object body) => new({|STC1007:304|}, body);")]
    [InlineData("object M() => new HttpReply({|STC1001:204|}, null);")]
    [InlineData("object M() => new HttpReply({|STC1001:204|}, (object?)default);")]
    [InlineData("object M(object body) => new HttpReply({|STC1001:200|}, body);")]
    [InlineData("object M(object body) => new HttpEntry({|STC1001:204|}, body);")]
    [InlineData("object M() => new HttpResponseMessage({|STC1001:(HttpStatusCode)204|}) { Content = new StringContent(\"peer\") };")]
    [InlineData("object M() => new ObjectResult(default(string)) { StatusCode = {|STC1001:204|} };")]
    [InlineData("object M() => StatusCode({|STC1001:204|}, Nothing); const string Nothing = \"\";")]
    [InlineData("object M() => Results.Json<object?>(null, statusCode: {|STC1001:304|});")]
    [InlineData("object M(object body) { int statusCode = {|STC1007:204|}; return StatusCode(statusCode, body); }")]
    [InlineData("object M(object body) { int statusCode = {|STC1001:204|}; return StatusCode(statusCode); }")]
    [InlineData("object M() => Reply({|STC1001:204|}, null); object Reply(int statusCode, object? body) => StatusCode(statusCode, body);")]
    [InlineData("object M(object body, int kind) => StatusCode(kind switch { 1 => {|STC1001:204|}, _ => {|STC1001:200|} }, body);")]
    public Task Results_OfOnesOwn_AndTheirLimits(string member) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public sealed class HttpReply(int statusCode, object? body) : IStatusCodeHttpResult
        {
            public int? StatusCode => statusCode;

            public object? Body => body;
        }

        // What is written down of an exchange is not what is answered.
        public sealed record HttpEntry(int StatusCode, object Body);

        public class C : ControllerBase
        {
            {{member}}
        }
        """);

    private static string AfterStatus(string number, string statements) =>
        $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Middleware
        {
            public static async Task Answer(HttpResponse response, HttpResponse other, RequestDelegate next, byte[] bytes)
            {
                await Task.Yield();
                response.StatusCode = {{number}};
                {{statements}}
            }
        }
        """;
}
