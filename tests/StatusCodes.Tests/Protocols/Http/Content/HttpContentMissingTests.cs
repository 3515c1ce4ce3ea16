using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Content;

/// <summary>
/// STC1007 is silent where there may well be no content: it is null in that branch, or a helper has another use for the text.
/// </summary>
public class HttpContentMissingTests
{
    [Theory]
    [InlineData("if (s == null) return StatusCode({|STC1001:204|}, s); return Ok(s);")]
    [InlineData("if (string.IsNullOrEmpty(s)) { return StatusCode({|STC1001:204|}, s); } return Ok(s);")]
    [InlineData("return o is null ? StatusCode({|STC1001:204|}, o) : Ok(o);")]
    [InlineData("if (o != null) { return Ok(o); } else { return StatusCode({|STC1001:204|}, o); }")]
    [InlineData("var r = new ObjectResult(o); if (o == null) r.StatusCode = {|STC1001:204|}; return r;")]
    [InlineData("object body = null; return StatusCode({|STC1001:204|}, body);")]
    [InlineData("object body = o; if (s.Length == 0) { body = null; } return StatusCode({|STC1001:204|}, body);")]
    // Another question, another variable.
    [InlineData("if (s.Length == 0) return StatusCode({|STC1007:204|}, s); return Ok(s);")]
    [InlineData("if (o == null) return StatusCode({|STC1007:204|}, s); return Ok(s);")]
    [InlineData("if (o == null) return NotFound(); return StatusCode({|STC1007:204|}, o);")]
    [InlineData("var r = new ObjectResult(o); if (s.Length == 0) r.StatusCode = {|STC1007:204|}; return r;")]
    public Task Content_ThatMayBeNull(string statements) => Verify($"IActionResult M(string s, object o) {{ {statements} }}");

    [Theory]
    [InlineData(
        "void Respond(int statusCode, string header, string value) { Response.StatusCode = statusCode; Response.Headers[header] = value; }"
        + " void M(string etag) { Respond({|STC1001:304|}, \"ETag\", etag); }")]
    [InlineData(
        "void End(int statusCode, string text) { System.Console.WriteLine(text); Response.StatusCode = statusCode; }"
        + " void M() { End({|STC1001:204|}, \"preflight handled\"); }")]
    [InlineData(
        "IActionResult Done(HttpStatusCode status, object data) { System.Console.WriteLine(data); return StatusCode((int)status); }"
        + " IActionResult M(object o) => Done(HttpStatusCode.NoContent, o);")]
    public Task Text_OfAHelper(string members) => Verify(members);

    private static Task Verify(string members) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            {{members}}
        }
        """);
}
