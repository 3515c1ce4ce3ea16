using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Answers;

/// <summary>STC1016 and STC1015 where the response is given its status before the content is written, or returned.</summary>
public class HttpSetStatusTests
{
    private const string Bodies =
        """
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;

        namespace Contoso;

        public record ApiResponse(int StatusCode, string Message);


        """;

    [Theory]
    [InlineData(
        "c.Response.StatusCode = {|STC1001:500|}; await c.Response.WriteAsJsonAsync(new ProblemDetails { Status = {|STC1016:400|} });")]
    [InlineData("c.Response.StatusCode = {|STC1001:500|}; await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1016:400|}, m));")]
    [InlineData(
        "var r = c.Response; r.StatusCode = {|STC1001:500|}; r.ContentType = m; "
        + "await r.WriteAsJsonAsync(new ApiResponse({|STC1016:400|}, m));")]
    [InlineData(
        "c.Response.StatusCode = {|STC1001:500|}; var b = new ApiResponse({|STC1016:400|}, m); await c.Response.WriteAsJsonAsync(b);")]
    [InlineData(
        "c.Response.StatusCode = {|STC1001:500|}; "
        + "await c.Response.WriteAsJsonAsync(new { status = {|STC1016:400|} }).ConfigureAwait(false);")]
    [InlineData(
        "if (m == \"\") { c.Response.StatusCode = StatusCodes.Status500InternalServerError; "
        + "await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1016:StatusCodes.Status400BadRequest|}, m)); }")]
    [InlineData("const int s = 500; c.Response.StatusCode = s; await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1016:400|}, m));")]
    [InlineData("c.Response.StatusCode = {|STC1001:403|}; await c.Response.WriteAsync({|STC1015:\"Unauthorized\"|});")]
    [InlineData("c.Response.StatusCode = {|STC1001:403|}; await c.Response.WriteAsync({|STC1015:\"Unauthorized\"|}, c.RequestAborted);")]
    [InlineData(
        "c.Response.StatusCode = {|STC1001:403|}; await c.Response.WriteAsJsonAsync(new { message = {|STC1015:\"Unauthorized\"|} });")]
    // The same status, another response, another value, in between, elsewhere.
    [InlineData("c.Response.StatusCode = {|STC1001:400|}; await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, m));")]
    [InlineData("d.Response.StatusCode = {|STC1001:500|}; await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, m));")]
    [InlineData("c.Response.StatusCode = n; await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, m));")]
    [InlineData(
        "c.Response.StatusCode = {|STC1001:500|}; c.Response.StatusCode = {|STC1001:400|}; "
        + "await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, m));")]
    [InlineData(
        "c.Response.StatusCode = {|STC1001:500|}; if (n > 0) { c.Response.StatusCode = {|STC1001:400|}; "
        + "} await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, m));")]
    [InlineData(
        "c.Response.StatusCode = {|STC1001:500|}; await Change(c); "
        + "await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, m));")]
    [InlineData(
        "if (n > 0) { c.Response.StatusCode = {|STC1001:500|}; "
        + "} await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, m));")]
    [InlineData("c.Response.StatusCode = {|STC1001:403|}; await c.Response.WriteAsync(\"Forbidden\");")]
    [InlineData("c.Response.StatusCode = {|STC1001:403|}; await d.Response.WriteAsync(\"Unauthorized\");")]
    [InlineData("c.Response.StatusCode = n; await c.Response.WriteAsync(\"Unauthorized\");")]
    [InlineData("await c.Response.WriteAsync(\"Unauthorized\");")]
    [InlineData("await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, m));")]
    [InlineData("c.Response.StatusCode = {|STC1001:500|}; await c.Response.WriteAsJsonAsync(HttpStatusCode.BadRequest);")]
    public Task WrittenContent(string statements) => CSharpVerifier.AnalyzerAsync(Bodies +
        $$"""
        public class Middleware
        {
            public async Task InvokeAsync(HttpContext c, HttpContext d, string m, int n) { {{statements}} }

            private static Task Change(HttpContext c) => Task.CompletedTask;
        }
        """);

    [Theory]
    [InlineData("Response.StatusCode = {|STC1001:400|}; return new JsonResult(new { status = {|STC1016:404|}, message = \"x\" });")]
    [InlineData("Response.StatusCode = {|STC1001:400|}; return new ObjectResult(new ApiResponse({|STC1016:404|}, m));")]
    [InlineData("HttpContext.Response.StatusCode = {|STC1001:400|}; return Json(new ApiResponse({|STC1016:404|}, m));")]
    [InlineData("Response.StatusCode = {|STC1001:400|}; return new JsonResult(new ProblemDetails { Status = {|STC1016:404|} });")]
    [InlineData("Response.StatusCode = StatusCodes.Status403Forbidden; return Content({|STC1015:\"Unauthorized\"|});")]
    [InlineData("Response.StatusCode = StatusCodes.Status403Forbidden; return Content({|STC1015:\"Unauthorized\"|}, \"text/plain\");")]
    [InlineData("Response.StatusCode = StatusCodes.Status403Forbidden; return Json(new { message = {|STC1015:\"Unauthorized\"|} });")]
    // They bring a status of their own, or another one may be set.
    [InlineData("Response.StatusCode = {|STC1001:400|}; return new ObjectResult(new ProblemDetails { Status = {|STC1001:404|} });")]
    [InlineData("Response.StatusCode = {|STC1001:400|}; return NotFound(new ApiResponse({|STC1001:404|}, m));")]
    [InlineData("Response.StatusCode = {|STC1001:400|}; return StatusCode(n, new ApiResponse({|STC1001:404|}, m));")]
    [InlineData(
        "Response.StatusCode = {|STC1001:400|}; "
        + "return new ObjectResult(new ApiResponse({|STC1001:404|}, m)) { StatusCode = {|STC1001:404|} };")]
    [InlineData("Response.StatusCode = {|STC1001:400|}; Change(); return new ObjectResult(new ApiResponse({|STC1001:404|}, m));")]
    [InlineData("if (n > 0) { Response.StatusCode = {|STC1001:400|}; } return new ObjectResult(new ApiResponse({|STC1001:404|}, m));")]
    [InlineData(
        "Response.StatusCode = {|STC1001:400|}; if (n > 0) { return new ObjectResult(new ApiResponse({|STC1001:404|}, m)); "
        + "} return Ok();")]
    [InlineData("Response.StatusCode = StatusCodes.Status403Forbidden; return Content(\"Forbidden\");")]
    [InlineData("Response.StatusCode = StatusCodes.Status403Forbidden; return NotFound(\"Not Found\");")]
    [InlineData(
        "object body = new ProblemDetails { Status = {|STC1001:404|} }; Response.StatusCode = {|STC1001:400|}; "
        + "return new ObjectResult(body);")]
    [InlineData("return Content(\"Unauthorized\");")]
    public Task ReturnedContent(string statements) => CSharpVerifier.AnalyzerAsync(Bodies +
        $$"""
        public class OrdersController : Controller
        {
            public object Get(string m, int n) { {{statements}} }

            private void Change() { }
        }
        """);

    /// <summary>ASP.NET MVC's results have no status at all.</summary>
    [Fact]
    public Task OfAspNetMvc() => CSharpVerifier.AnalyzerAsync(
        """
        namespace System.Web
        {
            public abstract class HttpResponseBase
            {
                public virtual int StatusCode { get; set; }
            }
        }

        namespace System.Web.Mvc
        {
            public abstract class Controller
            {
                public HttpResponseBase Response { get; } = null!;
                protected internal object Json(object data) => data;
                protected internal object Content(string content) => content;
            }
        }

        namespace Contoso
        {
            using System.Net;
            using System.Web.Mvc;

            public class OrdersController : Controller
            {
                object A() { Response.StatusCode = {|STC1001:400|}; return Json(new { status = {|STC1016:404|}, message = "" }); }
                object B() { Response.StatusCode = {|STC1001:403|}; return Content({|STC1015:"Unauthorized"|}); }
                object C() => Json(new { status = {|STC1001:404|}, message = "" });
                object D() => Json(HttpStatusCode.NotFound);
                object E() { Response.StatusCode = {|STC1001:400|}; return Json(HttpStatusCode.NotFound); }
            }
        }
        """);

    [Fact]
    public Task OfAFilterAndAMinimalApi_AndNotOfTests() => CSharpVerifier.AnalyzerAsync(Bodies +
        """
        public class FactAttribute : System.Attribute { }

        public class Filter : IExceptionFilter
        {
            public void OnException(ExceptionContext context)
            {
                context.HttpContext.Response.StatusCode = {|STC1001:400|};
                context.Result = new JsonResult(new ApiResponse({|STC1016:404|}, ""));
            }
        }

        public static class Endpoints
        {
            static IResult A(HttpContext c)
            {
                c.Response.StatusCode = {|STC1001:400|};
                return Results.Json(new ApiResponse({|STC1016:404|}, ""));
            }

            static IResult B(HttpContext c)
            {
                c.Response.StatusCode = {|STC1001:400|};
                return Results.Json(new ProblemDetails { Status = {|STC1001:404|} });
            }

            static IResult C(HttpContext c) { c.Response.StatusCode = {|STC1001:403|}; return Results.Text({|STC1015:"Unauthorized"|}); }
        }

        public class FilterTests
        {
            [Fact]
            public async Task WritesAnObject(HttpContext c)
            {
                c.Response.StatusCode = {|STC1001:500|};
                await c.Response.WriteAsJsonAsync(new ApiResponse({|STC1001:400|}, ""));
            }

            [Fact]
            public async Task WritesAText(HttpContext c)
            {
                c.Response.StatusCode = {|STC1001:403|};
                await c.Response.WriteAsync("Unauthorized");
            }
        }
        """);
}
