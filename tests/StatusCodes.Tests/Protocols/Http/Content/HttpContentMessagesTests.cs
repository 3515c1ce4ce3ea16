using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Content;

/// <summary>What becomes of the content differs by form and status, as it was seen on Kestrel, and the message says it.</summary>
public class HttpContentMessagesTests
{
    private const string Dropped = "Kestrel drops it over HTTP/1.1, and delivers it over HTTP/2";
    private const string Awaited = "over HTTP/1.1 Kestrel drops it and the client waits for it, over HTTP/2 it is delivered";
    private const string Throws = "Kestrel throws, and the client gets 500";
    private const string Switched = "over HTTP/1.1 it is taken for the new protocol, over HTTP/2 the client fails";
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
    [InlineData("IActionResult M(byte[] b) { Response.StatusCode = 204; return new FileContentResult(b, \"image/png\"); }", Throws)]
    [InlineData("IActionResult M(MemoryStream s) { Response.StatusCode = 204; return File(s, \"image/png\"); }", Throws)]
    [InlineData("IActionResult M(Stream s) { Response.StatusCode = 204; return File(s, \"image/png\"); }", Choose)]
    [InlineData("IActionResult M(Stream s) { Response.StatusCode = 204; return new FileStreamResult(s, \"image/png\"); }", Choose)]
    [InlineData("IActionResult M() { Response.StatusCode = 204; return PhysicalFile(\"/a\", \"image/png\"); }", Throws)]
    [InlineData("IActionResult M(byte[] b) => new ObjectResult(b) { StatusCode = 204 };", Dropped)]
    [InlineData("IActionResult M(string s) => new ObjectResult(s) { StatusCode = 204 };", ThrowsLate)]
    [InlineData("IActionResult M(MemoryStream s) => StatusCode(204, s);", ThrowsLate)]
    [InlineData("Task M(byte[] b) { Response.StatusCode = 204; return Response.Body.WriteAsync(b).AsTask(); }", ThrowsLate)]
    [InlineData("void M(byte[] b) { Response.StatusCode = 204; Response.Body.Write(b); }", Choose)]
    [InlineData("Task M(int[] o) { Response.StatusCode = 204; return JsonSerializer.SerializeAsync(Response.Body, o); }", ThrowsLate)]
    [InlineData("Task M(int[] o) { Response.StatusCode = 204; return JsonSerializer.SerializeAsync(Response.BodyWriter, o); }", Dropped)]
    [InlineData("void M(int[] o) { Response.StatusCode = 204; JsonSerializer.Serialize(Response.Body, o); }", Choose)]
    [InlineData("Task M(Stream s) { Response.StatusCode = 204; return s.CopyToAsync(Response.Body); }", ThrowsLate)]
    [InlineData("Task M() { Response.StatusCode = 204; return Response.SendFileAsync(\"/a\"); }", ThrowsLate)]
    public Task NoContent_OnKestrel(string member, string outcome) => SaysAsync(member, "204", "RFC 9110 §15.3.5", outcome);

    /// <summary>The new protocol begins where the content stands.</summary>
    [Theory]
    [InlineData("IResult M(object o) => Results.Json(o, statusCode: 101);", Switched)]
    [InlineData("IResult M(string s) => Results.Text(s, statusCode: 101);", Throws)]
    [InlineData("Task M(string s) { Response.StatusCode = 101; return Response.WriteAsync(s); }", Switched)]
    public Task SwitchingProtocols_OnKestrel(string member, string outcome) =>
        SaysAsync(member, "101", "RFC 9110 §15.2.2", outcome);

    /// <summary>What is serialized was written to the stream before ASP.NET Core 9.</summary>
    [Theory]
    [InlineData("IResult M(object o) => Results.Json(o, statusCode: 204);", ThrowsLate)]
    [InlineData("IActionResult M(int[] o) => StatusCode(204, o);", ThrowsLate)]
    [InlineData("IResult M(string s) => Results.Text(s, statusCode: 204);", Throws)]
    public Task NoContent_OnTheOldestKestrel(string member, string outcome) =>
        SaysAsync(member, "204", "RFC 9110 §15.3.5", outcome, References.AspNetCore80);

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

    private static async Task SaysAsync(
        string member,
        string code,
        string source,
        string outcome,
        ImmutableArray<MetadataReference>? references = null) => Assert.Equal(
        [$"STC1007: {code} must not have content ({source}): {outcome}"],
        await Findings.MessagesAsync(
            $$"""
            using System.IO;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            public class C : ControllerBase
            {
                {{member}}
            }
            """,
            references ?? References.AspNetCore100));
}
