using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Content;

/// <summary>STC1007: content that comes after the status of the response: a returned result, a stream, a length.</summary>
public class HttpContentAfterTests
{
    [Theory]
    [InlineData("Response.StatusCode = {|STC1007:204|}; return Json(new { m });")]
    [InlineData("Response.StatusCode = {|STC1007:304|}; return Content(m);")]
    [InlineData("HttpContext.Response.StatusCode = {|STC1007:StatusCodes.Status204NoContent|}; return new JsonResult(m);")]
    [InlineData("Response.StatusCode = {|STC1007:204|}; return new ObjectResult(m);")]
    [InlineData("Response.StatusCode = {|STC1007:204|}; return new ContentResult { Content = m };")]
    [InlineData("Response.StatusCode = {|STC1007:204|}; return File(bytes, \"image/png\");")]
    [InlineData("Response.StatusCode = {|STC1007:204|}; Response.Headers.ETag = m; _logger.LogInformation(m); return Json(m);")]
    [InlineData("Response.StatusCode = {|STC1007:204|}; var text = m + \"!\"; return Content(text);")]
    [InlineData("if (m == \"\") { Response.StatusCode = {|STC1007:204|}; return Json(m); } return NoContent();")]
    // These have a status of their own, which is what is sent.
    [InlineData("Response.StatusCode = {|STC1001:204|}; return Ok(m);")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return new JsonResult(m) { StatusCode = {|STC1001:200|} };")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return StatusCode({|STC1001:200|}, m);")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return Problem(m);")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return NotFound(m);")]
    // They have no content, or nobody can tell.
    [InlineData("Response.StatusCode = {|STC1001:204|}; return new EmptyResult();")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return Content(\"\");")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return Content(string.Empty);")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return Json(null);")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return new ContentResult();")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; return View();")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; Change(); return Json(m);")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; var text = Changed(); return Content(text);")]
    [InlineData("Response.StatusCode = {|STC1001:204|}; if (m.Length > 0) { return Json(m); } return NoContent();")]
    [InlineData("if (m.Length > 0) { Response.StatusCode = {|STC1001:204|}; } return Json(m);")]
    [InlineData("Response.StatusCode = {|STC1001:200|}; return Json(m);")]
    [InlineData("Response.StatusCode = m.Length > 0 ? {|STC1001:200|} : {|STC1001:204|}; return Json(m);")]
    public Task ReturnedResult_OfAController(string statements) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        namespace Contoso;

        public class OrdersController : Controller
        {
            private readonly ILogger _logger = null!;

            public IActionResult Get(string m, byte[] bytes) { {{statements}} }

            private void Change() => Response.StatusCode = {|STC1001:200|};

            private string Changed() { Change(); return ""; }
        }
        """);

    [Theory]
    [InlineData("public object Get() { Response.StatusCode = {|STC1007:204|}; return new { Done = true }; }")]
    [InlineData("public Order Get() { Response.StatusCode = {|STC1007:204|}; return new Order(\"a\"); }")]
    [InlineData("public ActionResult<Order> Get() { Response.StatusCode = {|STC1007:204|}; return new Order(\"a\"); }")]
    [InlineData("public Order? Get() { Response.StatusCode = {|STC1001:204|}; return null; }")]
    [InlineData("public Order? Get(Order? order) { Response.StatusCode = {|STC1001:204|}; return order; }")]
    [InlineData(
        "public async Task<IActionResult> Get(string m) { Response.StatusCode = {|STC1007:204|}; "
        + "return await Task.FromResult<IActionResult>(new JsonResult(m)); }")]
    [InlineData("private Order Make() { Response.StatusCode = {|STC1001:204|}; return new Order(\"a\"); }")]
    [InlineData("public IActionResult Get() { Response.StatusCode = {|STC1001:204|}; return new NoContentResult(); }")]
    public Task ReturnedObject_IsTheContent(string action) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public record Order(string Name);

        public class OrdersController : ControllerBase
        {
            {{action}}
        }
        """);

    [Theory]
    [InlineData("context.Response.StatusCode = {|STC1007:204|}; return Results.Json(m);")]
    [InlineData("context.Response.StatusCode = {|STC1007:204|}; return Results.Text(m);")]
    [InlineData("context.Response.StatusCode = {|STC1007:204|}; return TypedResults.Content(m);")]
    [InlineData("context.Response.StatusCode = {|STC1001:204|}; return Results.Json(m, statusCode: {|STC1001:200|});")]
    [InlineData("context.Response.StatusCode = {|STC1001:204|}; return Results.Ok(m);")]
    [InlineData("context.Response.StatusCode = {|STC1001:204|}; return Results.Empty;")]
    public Task ReturnedResult_OfAnEndpoint(string statements) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Endpoints
        {
            public static IResult Get(HttpContext context, string m) { {{statements}} }
        }
        """);

    [Theory]
    [InlineData("return response.WriteAsync(m);")]
    [InlineData("await response.WriteAsync(m).ConfigureAwait(false);")]
    [InlineData("await JsonSerializer.SerializeAsync(response.Body, new { m });")]
    [InlineData("await stream.CopyToAsync(response.Body);")]
    [InlineData("await response.SendFileAsync(m);")]
    [InlineData("var json = JsonSerializer.Serialize(m); await response.WriteAsync(json);")]
    [InlineData("response.ContentLength = 11;")]
    [InlineData("response.Headers.ContentLength = m.Length;")]
    [InlineData("response.Headers[\"Content-Length\"] = \"11\";")]
    public Task Written_ToTheStream_OrAnnounced_Reports(string statements) =>
        CSharpVerifier.AnalyzerAsync(AfterStatus("{|STC1007:204|}", statements));

    [Theory]
    [InlineData("response.ContentLength = 0;")]
    [InlineData("response.ContentLength = null;")]
    [InlineData("response.Headers[\"Content-Length\"] = \"0\";")]
    [InlineData("await stream.CopyToAsync(other.Body);")]
    [InlineData("await JsonSerializer.SerializeAsync(stream, new { m });")]
    [InlineData("Catalog.Reset(response); await response.WriteAsync(m);")]
    [InlineData("var json = Later(response); await response.WriteAsync(json);")]
    [InlineData("var json = await new StreamReader(stream).ReadToEndAsync(); await response.WriteAsync(json);")]
    [InlineData("response.Body = stream;")]
    public Task NothingIsWritten_OrAnotherStep_StaysSilent(string statements) =>
        CSharpVerifier.AnalyzerAsync(AfterStatus("{|STC1001:204|}", statements));

    /// <summary>304 may tell what 200 would have had (RFC 9110 §8.6).</summary>
    [Fact]
    public Task Length_OfWhatIsNotModified_StaysSilent() =>
        CSharpVerifier.AnalyzerAsync(AfterStatus("{|STC1001:304|}", "response.ContentLength = 11;"));

    [Fact]
    public Task ReturnedResult_OfSystemWeb_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        namespace System.Web
        {
            public abstract class HttpResponseBase { public virtual int StatusCode { get; set; } }
        }

        namespace System.Web.Mvc
        {
            public class ActionResult { }
            public abstract class Controller
            {
                public HttpResponseBase Response => null!;
                protected ActionResult Json(object data) => null!;
                protected ActionResult Content(string content) => null!;
            }
        }

        namespace Contoso
        {
            public class OrdersController : System.Web.Mvc.Controller
            {
                public System.Web.Mvc.ActionResult Get(string m)
                {
                    Response.StatusCode = {|STC1007:304|};
                    return Json(m);
                }

                public System.Web.Mvc.ActionResult Empty()
                {
                    Response.StatusCode = {|STC1001:304|};
                    return Content("");
                }
            }
        }
        """);

    private static string AfterStatus(string number, string statements) =>
        $$"""
        #pragma warning disable CS1998, CS1997
        using System.IO;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Middleware
        {
            public static {{(statements.StartsWith("return ", System.StringComparison.Ordinal) ? "" : "async ")}}Task Answer(
                HttpResponse response, HttpResponse other, Stream stream, string m)
            {
                response.StatusCode = {{number}};
                {{statements}}
            }

            private static string Later(HttpResponse response) => "";
        }

        public static class Catalog
        {
            public static void Reset(HttpResponse response) => response.StatusCode = StatusCodes.Status200OK;
        }
        """;
}
