using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Content;

/// <summary>What becomes of the content differs by form and status, as it was seen on Kestrel, and the message says it.</summary>
public class HttpContentMessagesTests
{
    private const string Dropped = "Kestrel drops it over HTTP/1.1, and delivers it over HTTP/2";
    private const string Awaited = "over HTTP/1.1 Kestrel drops it and the client waits for it, over HTTP/2 it is delivered";
    private const string Throws = "Kestrel throws, and the client gets 500";
    private const string ThrowsLate = "Kestrel sends the header and throws, and over HTTP/2 resets the stream";
    private const string Choose = "drop the content or choose another status";

    [Theory]
    [InlineData("IActionResult M(int[] o) => StatusCode(204, o);", Dropped)]
    [InlineData("IActionResult M() => StatusCode(204, \"text\");", ThrowsLate)]
    [InlineData("IActionResult M(object o) => StatusCode(204, o);", Choose)]
    [InlineData("IActionResult M(object o) => new JsonResult(o) { StatusCode = 204 };", Dropped)]
    [InlineData("IActionResult M(string s) => new ContentResult { Content = s, StatusCode = 204 };", Throws)]
    [InlineData("IResult M(object o) => Results.Json(o, statusCode: 204);", Dropped)]
    [InlineData("IResult M(string s) => Results.Text(s, statusCode: 204);", Throws)]
    [InlineData("Task M(string s) { Response.StatusCode = 204; return Response.WriteAsync(s); }", ThrowsLate)]
    [InlineData("Task M(object o) { Response.StatusCode = 204; return Response.WriteAsJsonAsync(o); }", Dropped)]
    [InlineData("void M() { Response.StatusCode = 204; Response.ContentLength = 5; }", Throws)]
    [InlineData("IActionResult M(object o) { Response.StatusCode = 204; return new JsonResult(o); }", Dropped)]
    [InlineData("IActionResult M(string s) { Response.StatusCode = 204; return Content(s); }", Throws)]
    [InlineData("IActionResult M(byte[] b) { Response.StatusCode = 204; return File(b, \"image/png\"); }", Throws)]
    public Task NoContent_OnKestrel(string member, string outcome) => SaysAsync(member, "204", "RFC 9110 §15.3.5", outcome);

    [Theory]
    [InlineData("IResult M(object o) => Results.Json(o, statusCode: 205);", Awaited)]
    [InlineData("IResult M(string s) => Results.Text(s, statusCode: 205);", Throws)]
    [InlineData("Task M(string s) { Response.StatusCode = 205; return Response.WriteAsync(s); }", ThrowsLate)]
    public Task ResetContent_OnKestrel(string member, string outcome) =>
        SaysAsync(member, "205", "RFC 9110 §15.3.6", outcome);

    [Theory]
    [InlineData("IResult M(object o) => Results.Json(o, statusCode: 304);", Dropped)]
    [InlineData("IResult M(string s) => Results.Text(s, statusCode: 304);", ThrowsLate)]
    public Task NotModified_OnKestrel(string member, string outcome) =>
        SaysAsync(member, "304", "RFC 9110 §15.4.5", outcome);

    [Fact]
    public Task Declared_IsNothingThatAServerDoes() => SaysAsync(
        "[ProducesResponseType(typeof(string), 204)] public object M() => NoContent();",
        "204",
        "RFC 9110 §15.3.5",
        "drop the type that is declared for it, or choose another status");

    [Fact]
    public Task HttpListener_WritesIt() => SaysAsync(
        "void M(System.Net.HttpListenerResponse r, byte[] b) { r.StatusCode = 204; r.Close(b, false); }",
        "204",
        "RFC 9110 §15.3.5",
        "outside Windows HttpListener writes it, and breaks the next response");

    private static async Task SaysAsync(string member, string code, string source, string outcome) => Assert.Equal(
        [$"STC1007: {code} must not have content ({source}): {outcome}"],
        await Findings.MessagesAsync(
            $$"""
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            public class C : ControllerBase
            {
                {{member}}
            }
            """));
}
