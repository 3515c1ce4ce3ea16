using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Rules;

/// <summary>
/// What reasonable programs answer, beside the mistakes that look like it: everyday words that are phrases, too (1015),
/// reports about other answers (1016), sums (1017), and handlers that know what they have caught (1018).
/// </summary>
public class EverydayAnswersTests
{
    [Theory]
    [InlineData("Conflict(\"Already reported\")")]
    [InlineData("BadRequest(\"Too early\")")]
    [InlineData("Conflict(new { message = \"Not modified\" })")]
    [InlineData("NotFound(\"No content\")")]
    [InlineData("Ok(new { id = 1, status = \"Locked\" })")]
    [InlineData("Ok(new { seat = \"A1\", result = \"Gone\" })")]
    [InlineData("Ok(new { mergeable = false, status = \"Conflict\" })")]
    [InlineData("StatusCode(StatusCodes.Status403Forbidden, \"Locked\")")]
    [InlineData("Accepted(\"Conflict\")")]
    [InlineData(
        "new[] { (StatusCodes.Status301MovedPermanently, \"Permanent Redirect\"), (StatusCodes.Status302Found,"
        + " \"Temporary Redirect\") }")]
    [InlineData("View(Response.StatusCode switch { StatusCodes.Status403Forbidden => \"Unauthorized\", _ => \"Error\" })")]
    [InlineData("BadRequest({|STC1015:\"Not Found\"|})")]
    [InlineData("Unauthorized({|STC1015:\"Forbidden\"|})")]
    [InlineData("StatusCode({|STC1015:StatusCodes.Status409Conflict|}, \"Gone\")")]
    [InlineData("Response.StatusCode switch { {|STC1015:StatusCodes.Status403Forbidden|} => \"Unauthorized\", _ => \"Error\" }")]
    public Task Phrase(string answer) => Verify($"object M() => {answer};");

    [Theory]
    [InlineData("object M() => Ok(new LinkCheck(\"/x\", StatusCodes.Status404NotFound));")]
    [InlineData("object M() => Ok(new { status = StatusCodes.Status404NotFound, url = \"/dead-link\" });")]
    [InlineData(
        "object M() { var r = BadRequest(new { status = StatusCodes.Status422UnprocessableEntity }); r.StatusCode"
        + " = 422; return r; }")]
    [InlineData("object M() { var p = new ProblemDetails { Status = StatusCodes.Status404NotFound }; Fix(p); return BadRequest(p); }")]
    [InlineData("object M() => NotFound(new Computed { Status = StatusCodes.Status400BadRequest });")]
    [InlineData("object M() => NotFound(new Renamed { Status = StatusCodes.Status400BadRequest });")]
    [InlineData("object M() => NotFound(new { status = {|STC1016:StatusCodes.Status400BadRequest|}, url = \"/\" });")]
    [InlineData("object M() => Ok(new { status = {|STC1016:StatusCodes.Status404NotFound|}, message = \"none\" });")]
    public Task BodyOfAnother(string member) =>
        Verify(member.Replace("StatusCode = 422", "StatusCode = StatusCodes.Status422UnprocessableEntity"));

    [Theory]
    [InlineData("object GetTotal() => Ok(200);")]
    [InlineData("object GetBalance() => Ok(500);")]
    [InlineData("object GetTemperature() => Ok(451);")]
    [InlineData("ActionResult<uint> M() => Ok(404);")]
    [InlineData("object M() => TypedResults.Ok<int>(404);")]
    [InlineData("object M() => Ok({|STC1017:404|});")]
    public Task NumberAsContent(string member) => Verify(member);

    [Theory]
    [InlineData("catch (Exception e) { return Ok(new { items = 1, stale = true, warning = e.Message }); }")]
    [InlineData("catch (Exception e) { return Ok(new { db = \"down\", reason = e.Message }); }")]
    [InlineData("catch (InvalidOperationException e) when (e.Message.Contains(\"already\")) { return Ok(e.Message); }")]
    [InlineData("catch (Exception e) { var r = Ok(e.Message); r.StatusCode = StatusCodes.Status500InternalServerError; return r; }")]
    [InlineData("catch (Exception e) { return {|STC1018:Ok|}(e.Message); }")]
    [InlineData("catch (Exception e) { return {|STC1018:Ok|}(new { error = e.Message }); }")]
    public Task CaughtException(string handler) => Verify($"object M() {{ try {{ return Ok(); }} {handler} }}");

    [Theory]
    [InlineData("class RetryException : Exception { public HttpStatusCode LastSuccess { get; set; } = HttpStatusCode.OK; }")]
    [InlineData("class OddException : Exception { public OddException(HttpStatusCode expected = HttpStatusCode.OK) { } }")]
    [InlineData("class OddException : Exception { public HttpStatusCode StatusCode { get; set; } = {|STC1018:HttpStatusCode.OK|}; }")]
    public Task StatusOfAnException(string member) => Verify(member);

    private static Task Verify(string member) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System;
        using System.Net;
        using System.Text.Json.Serialization;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public record LinkCheck(string Url, int StatusCode);

        public class Computed { private int _s; public int Status { get => 404; set { _s = value; } } }

        public class Renamed { [JsonPropertyName("orderStep")] public int Status { get; set; } }

        public class OrdersController : Controller
        {
            {{member}}

            private static void Fix(object o) { }
        }
        """);
}
