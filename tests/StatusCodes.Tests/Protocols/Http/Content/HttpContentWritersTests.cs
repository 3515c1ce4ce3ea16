using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Content;

/// <summary>STC1007 of what is written by a writer on the response's stream, and of a length that is announced.</summary>
public class HttpContentWritersTests
{
    [Theory]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; using var w = new StreamWriter(r.Body); w.Write(\"x\");", 1)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; await using var w = new StreamWriter(r.Body); await w.WriteLineAsync(\"x\");", 1)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; using (var w = new StreamWriter(r.Body)) { w.Write(\"x\"); }", 1)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; using (var w = new StreamWriter(r.Body)) w.Write(\"x\");", 1)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; using var w = new Utf8JsonWriter(r.Body); w.WriteStartObject();", 1)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; var body = r.Body; await body.WriteAsync(new byte[] { 1 });", 1)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; using var w = new StreamWriter(r.Body);", 0)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; using var w = new StreamWriter(r.Body); w.Write(\"\");", 0)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; using var w = new StreamWriter(other); w.Write(\"x\");", 0)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; using var w = new StreamWriter(r.Body); if (other.CanRead) { w.Write(\"x\"); }", 0)]
    [InlineData("r.StatusCode = StatusCodes.Status200OK; using var w = new StreamWriter(r.Body); w.Write(\"x\");", 0)]
    [InlineData("r.ContentLength = 11; r.StatusCode = StatusCodes.Status204NoContent;", 1)]
    [InlineData("r.Headers[\"Content-Length\"] = \"11\"; r.StatusCode = StatusCodes.Status205ResetContent;", 1)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; r.Headers.Append(\"Content-Length\", \"11\");", 1)]
    [InlineData("r.ContentLength = 0; r.StatusCode = StatusCodes.Status204NoContent;", 0)]
    [InlineData("r.ContentLength = 11; r.StatusCode = StatusCodes.Status204NoContent; r.ContentLength = null;", 0)]
    [InlineData("r.ContentLength = 11; r.StatusCode = StatusCodes.Status204NoContent; r.Headers.Clear();", 0)]
    [InlineData("r.ContentLength = 11; r.StatusCode = StatusCodes.Status304NotModified;", 0)]
    [InlineData("r.ContentLength = 11; await Task.Yield(); r.StatusCode = StatusCodes.Status204NoContent;", 0)]
    [InlineData("r.StatusCode = StatusCodes.Status204NoContent; r.Headers.Append(\"Content-Length\", \"0\");", 0)]
    public async Task WritersAndLengths(string steps, int count) => Assert.Equal(
        count,
        (await Findings.AllAsync(
            "using System.IO; using System.Text.Json; using System.Threading.Tasks; using Microsoft.AspNetCore.Http; namespace Contoso; "
            + "public static class Answers { public static async Task M(HttpResponse r, Stream other) { await Task.Yield(); " + steps + " } }"))
            .Count(static finding => finding.Id == "STC1007"));
}
