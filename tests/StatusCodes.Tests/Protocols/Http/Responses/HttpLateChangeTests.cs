using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Responses;

/// <summary>STC1013: status or headers are set after the response has begun.</summary>
public class HttpLateChangeTests
{
    [Theory]
    [InlineData("await response.WriteAsync(\"no\");")]
    [InlineData("await response.WriteAsync(\"no\").ConfigureAwait(false);")]
    [InlineData("response.WriteAsync(\"no\").Wait();")]
    [InlineData("response.WriteAsync(\"no\").GetAwaiter().GetResult();")]
    [InlineData("_ = response.WriteAsync(\"no\");")]
    [InlineData("await response.WriteAsJsonAsync(new { });")]
    [InlineData("await response.SendFileAsync(\"no.txt\");")]
    [InlineData("await response.StartAsync();")]
    [InlineData("await response.CompleteAsync();")]
    [InlineData("await response.Body.WriteAsync(bytes);")]
    [InlineData("response.Body.Write(bytes, 0, 1);")]
    [InlineData("await response.Body.FlushAsync();")]
    [InlineData("await response.BodyWriter.WriteAsync(bytes);")]
    [InlineData("await source.CopyToAsync(response.Body);")]
    [InlineData("await JsonSerializer.SerializeAsync(response.Body, bytes);")]
    [InlineData("var body = response.Body; await body.WriteAsync(bytes);")]
    [InlineData("Stream body = response.Body; await source.CopyToAsync(body);")]
    [InlineData("var pipe = response.BodyWriter; await pipe.WriteAsync(bytes);")]
    [InlineData("await using (var writer = new StreamWriter(response.Body)) { await writer.WriteAsync(\"no\"); }")]
    [InlineData("await using (new StreamWriter(response.Body)) { }")]
    [InlineData("await using var writer = new StreamWriter(response.Body); await writer.WriteAsync(\"no\"); await writer.FlushAsync();")]
    [InlineData("var body = response.Body; var writer = new StreamWriter(body); writer.Write(\"no\"); writer.Dispose();")]
    [InlineData("using var writer = new StreamWriter(response.Body) { AutoFlush = true }; writer.Write(\"no\");")]
    [InlineData("using var writer = new StreamWriter(response.Body); writer.AutoFlush = true; writer.Write(\"no\");")]
    [InlineData("using (var json = new Utf8JsonWriter(response.Body)) { json.WriteNullValue(); }")]
    [InlineData("var writing = response.WriteAsync(\"no\"); await writing;")]
    [InlineData("Task writing = response.WriteAsync(\"no\"); source.Flush(); var n = bytes.Length; await writing;")]
    [InlineData("if (bytes.Length > 0) { await response.WriteAsync(\"no\"); } else { await response.WriteAsync(\"yes\"); }")]
    [InlineData("if (bytes.Length > 0) await response.WriteAsync(\"no\"); else await response.Body.WriteAsync(bytes);")]
    [InlineData("if (bytes.Length > 0) { await response.WriteAsync(\"no\"); } else { return; }")]
    [InlineData("if (bytes.Length > 0) { return; } else { await response.WriteAsync(\"no\"); }")]
    [InlineData(
        "if (bytes.Length > 2) { await response.WriteAsync(\"a\"); } else if (bytes.Length > 1) { throw new Exception(); } "
        + "else { await response.WriteAsync(\"b\"); }")]
    [InlineData(
        "switch (bytes.Length) { case 0: await response.WriteAsync(\"a\"); break; case 1: return; default: await response.WriteAsync(\"b\"); break; }")]
    [InlineData("switch (bytes.Length) { case 0: { throw new Exception(); } default: { await response.WriteAsync(\"b\"); break; } }")]
    [InlineData("using (var zip = new GZipStream(response.Body, CompressionMode.Compress)) { await zip.WriteAsync(bytes); }")]
    [InlineData("await using (BrotliStream zip = new(response.Body, CompressionLevel.Fastest)) { zip.Write(bytes, 0, 1); zip.WriteByte(1); }")]
    [InlineData("using var zip = new DeflateStream(response.Body, CompressionMode.Compress); zip.WriteByte(1); await zip.FlushAsync();")]
    [InlineData("using (var kept = new BufferedStream(response.Body)) { kept.WriteByte(1); }")]
    [InlineData("using (var xml = XmlWriter.Create(response.Body)) { xml.WriteStartDocument(); xml.WriteEndDocument(); }")]
    [InlineData("var xml = XmlWriter.Create(response.Body); xml.WriteStartDocument(); xml.Flush();")]
    [InlineData("{ await response.WriteAsync(\"no\"); }")]
    [InlineData("using (source) { await source.CopyToAsync(response.Body); }")]
    [InlineData("using (source) using (other.Body) { await source.CopyToAsync(response.Body); }")]
    [InlineData("lock (source) { response.Body.Flush(); }")]
    [InlineData("try { await response.WriteAsync(\"no\"); } catch (IOException) { return; }")]
    public Task AspNetCore_HasBegun_Reports(string step) =>
        Verify.AnalyzerAsync(InHandler(step + " {|STC1013:response.StatusCode|} = StatusCodes.Status401Unauthorized;"));

    [Theory]
    [InlineData("{|STC1013:response.StatusCode|} = StatusCodes.Status401Unauthorized;")]
    [InlineData("{|STC1013:response.ContentType|} = \"text/plain\";")]
    [InlineData("{|STC1013:response.ContentLength|} = 2;")]
    [InlineData("{|STC1013:response.Headers[\"X-Hint\"]|} = \"no\";")]
    [InlineData("{|STC1013:response.Headers.ETag|} = \"no\";")]
    [InlineData("{|STC1013:response.Headers.Append|}(\"X-Hint\", \"no\");")]
    [InlineData("{|STC1013:response.Cookies.Append|}(\"hint\", \"no\");")]
    [InlineData("{|STC1013:response.Redirect|}(\"/\");")]
    [InlineData("response.Body.Flush(); {|STC1013:response.StatusCode|} = StatusCodes.Status401Unauthorized;")]
    [InlineData("if (bytes.Length > 0) { {|STC1013:response.StatusCode|} = StatusCodes.Status401Unauthorized; }")]
    [InlineData("try { bytes = null!; } catch (IOException) { {|STC1013:response.StatusCode|} = StatusCodes.Status401Unauthorized; }")]
    [InlineData("{|STC1013:response.StatusCode|} = bytes.Length; {|STC1013:response.ContentType|} = \"text/plain\";")]
    [InlineData("var r = response.HttpContext.Response; await r.WriteAsync(\"no\"); {|STC1013:r.StatusCode|} = bytes.Length;")]
    [InlineData("{|STC1013:response.Clear|}();")]
    [InlineData("{|STC1013:response.OnStarting|}(() => Task.CompletedTask);")]
    [InlineData("await {|STC1013:response.WriteAsJsonAsync|}(bytes);")]
    [InlineData("using (source) { {|STC1013:response.StatusCode|} = bytes.Length; }")]
    [InlineData("HttpResponse r = other; await r.WriteAsync(\"no\"); {|STC1013:r.StatusCode|} = bytes.Length;")]
    public Task AspNetCore_Change_Reports(string change) => Verify.AnalyzerAsync(InHandler("await response.WriteAsync(\"no\"); " + change));

    [Theory]
    [InlineData("response.StatusCode = StatusCodes.Status401Unauthorized; await response.WriteAsync(\"no\");")]
    [InlineData("if (bytes.Length > 0) { await response.WriteAsync(\"no\"); } response.StatusCode = StatusCodes.Status401Unauthorized;")]
    [InlineData("if (bytes.Length > 0) await response.WriteAsync(\"no\"); response.StatusCode = StatusCodes.Status401Unauthorized;")]
    [InlineData("try { await response.WriteAsync(\"no\"); } catch { response.StatusCode = StatusCodes.Status401Unauthorized; }")]
    [InlineData("await other.WriteAsync(\"no\"); response.StatusCode = StatusCodes.Status401Unauthorized;")]
    [InlineData("await response.WriteAsync(\"no\"); response = other; response.StatusCode = StatusCodes.Status401Unauthorized;")]
    [InlineData("await response.WriteAsync(\"no\"); if (!response.HasStarted) response.StatusCode = StatusCodes.Status401Unauthorized;")]
    [InlineData("await response.WriteAsync(\"no\"); if (response.HasStarted) return; response.StatusCode = bytes.Length;")]
    [InlineData("await response.WriteAsync(\"no\"); Action late = () => response.StatusCode = bytes.Length; late();")]
    [InlineData("response.Body = source; await response.WriteAsync(\"no\"); response.StatusCode = StatusCodes.Status401Unauthorized;")]
    [InlineData("await response.WriteAsync(\"no\"); var status = response.StatusCode; var none = response.Headers.ContainsKey(\"X\");")]
    [InlineData("await response.WriteAsync(\"no\"); response.AppendTrailer(\"X-Hint\", \"no\");")]
    [InlineData("await response.WriteAsync(\"no\"); try { response.StatusCode = bytes.Length; } catch (InvalidOperationException) { }")]
    [InlineData("await response.WriteAsync(\"no\"); try { response.StatusCode = bytes.Length; } catch (Exception) { }")]
    [InlineData("var writing = response.WriteAsync(\"no\"); response.StatusCode = bytes.Length; await writing;")]
    [InlineData("var writing = response.WriteAsync(\"no\"); writing = source.FlushAsync(); await writing; response.StatusCode = bytes.Length;")]
    [InlineData("var writing = response.WriteAsync(\"no\"); if (bytes.Length > 0) { await writing; } response.StatusCode = bytes.Length;")]
    [InlineData("if (bytes.Length > 0) { await response.WriteAsync(\"no\"); } else { await other.WriteAsync(\"no\"); } response.StatusCode = bytes.Length;")]
    [InlineData("if (bytes.Length > 0) { await response.WriteAsync(\"no\"); } else { bytes = null!; } response.StatusCode = bytes!.Length;")]
    [InlineData(
        "if (bytes.Length > 2) { bytes = null!; } else if (bytes.Length > 1) { await response.WriteAsync(\"a\"); } "
        + "else { await response.WriteAsync(\"b\"); } response.StatusCode = bytes!.Length;")]
    [InlineData("switch (bytes.Length) { case 0: await response.WriteAsync(\"a\"); break; } response.StatusCode = bytes.Length;")]
    [InlineData(
        "switch (bytes.Length) { case 0: await response.WriteAsync(\"a\"); break; default: break; } response.StatusCode = bytes.Length;")]
    [InlineData("using (var zip = new GZipStream(response.Body, CompressionMode.Compress)) { } response.StatusCode = bytes.Length;")]
    [InlineData("var zip = new GZipStream(response.Body, CompressionMode.Compress); zip.WriteByte(1); response.StatusCode = bytes.Length;")]
    [InlineData("using (var zip = new GZipStream(source, CompressionMode.Compress)) { zip.WriteByte(1); } response.StatusCode = bytes.Length;")]
    [InlineData("var xml = XmlWriter.Create(response.Body); xml.WriteStartDocument(); response.StatusCode = bytes.Length; xml.Flush();")]
    [InlineData("var xml = XmlWriter.Create(new StringWriter()); xml.WriteStartDocument(); xml.Flush(); response.StatusCode = bytes.Length;")]
    [InlineData("response.Redirect(\"/\"); response.StatusCode = StatusCodes.Status308PermanentRedirect;")]
    [InlineData("response.BodyWriter.Advance(0); response.StatusCode = StatusCodes.Status401Unauthorized;")]
    [InlineData("using var writer = new StreamWriter(response.Body); writer.Write(\"no\"); response.StatusCode = bytes.Length;")]
    [InlineData("using (var writer = new StreamWriter(response.Body)) { writer.Write(\"no\"); response.StatusCode = bytes.Length; }")]
    [InlineData("var writer = new StreamWriter(response.Body); response.StatusCode = bytes.Length; writer.Flush();")]
    [InlineData("var writer = new StreamWriter(response.Body); writer.Flush(); response.StatusCode = bytes.Length;")]
    [InlineData("var writer = new StreamWriter(source); writer.Write(\"no\"); writer.Flush(); response.StatusCode = bytes.Length;")]
    [InlineData("using (var writer = new StreamWriter(other.Body)) { } response.StatusCode = bytes.Length;")]
    [InlineData("Stream body = response.Body; body = source; await body.WriteAsync(bytes); response.StatusCode = bytes.Length;")]
    [InlineData("Stream body = response.Body; if (body.CanWrite) { body.Flush(); } response.StatusCode = bytes.Length;")]
    [InlineData("using var reader = new StreamReader(response.Body); reader.Read(); response.StatusCode = bytes.Length;")]
    [InlineData("using (new StreamWriter(response.Body)) { } response.StatusCode = bytes.Length;")]
    [InlineData("try { await response.WriteAsync(\"no\"); } catch (IOException) { } response.StatusCode = bytes.Length;")]
    [InlineData("foreach (byte b in bytes) { await response.WriteAsync(\"no\"); } response.StatusCode = bytes.Length;")]
    [InlineData("using (source) { if (response.HasStarted) { return; } response.StatusCode = bytes.Length; }")]
    [InlineData("using (source) { await response.WriteAsync(\"no\"); return; } response.StatusCode = bytes.Length;")]
    public Task AspNetCore_HasNotBegun_OrMayHave_Silent(string statements) => Verify.AnalyzerAsync(InHandler(statements));

    /// <summary>It is one response by whichever name; unless one of the names may have become another's.</summary>
    [Theory]
    [InlineData("var r = context.Response; await r.WriteAsync(\"no\"); {|STC1013:context.Response.StatusCode|} = bytes.Length;")]
    [InlineData("var r = context.Response; await context.Response.WriteAsync(\"no\"); {|STC1013:r.StatusCode|} = bytes.Length;")]
    [InlineData("var r = context.Response; var b = context.Response.Body; b.Flush(); {|STC1013:r.StatusCode|} = bytes.Length;")]
    [InlineData("var r = context.Response; r = other; await r.WriteAsync(\"no\"); context.Response.StatusCode = bytes.Length;")]
    [InlineData("var r = context.Response; context = null!; await r.WriteAsync(\"no\"); context.Response.StatusCode = bytes.Length;")]
    public Task Response_HasTwoNames(string statements) => Verify.AnalyzerAsync(InHandler(statements));

    [Theory]
    [InlineData("await Response.WriteAsync(\"no\"); {|STC1013:HttpContext.Response.StatusCode|} = statusCode;")]
    [InlineData("await HttpContext.Response.WriteAsync(\"no\"); {|STC1013:this.Response.StatusCode|} = statusCode;")]
    [InlineData("await other.Response.WriteAsync(\"no\"); Response.StatusCode = statusCode;")]
    public Task Controller_HasOneResponse(string statements) => Verify.AnalyzerAsync(
        $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            public async Task Answer(HttpContext other, int statusCode)
            {
                {{statements}}
            }
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreAList_Reports() => ConfiguredVerifier.Test(
        [
            ("/0/Program.cs", """
                using System.Net;

                var listener = new HttpListener();
                HttpListenerContext context = listener.GetContext();
                var output = context.Response.OutputStream;
                output.WriteByte(65);
                {|STC1013:context.Response.StatusCode|} = args.Length;
                """),
        ],
        [])
        .With(static test => test.TestState.OutputKind = OutputKind.ConsoleApplication)
        .RunAsync();

    [Fact]
    public Task Switch_SectionIsABlock_Reports() => Verify.AnalyzerAsync(InHandler(
        """
        switch (bytes.Length)
        {
            case 0:
                await context.Response.WriteAsync("no");
                {|STC1013:context.Response.StatusCode|} = StatusCodes.Status401Unauthorized;
                break;
            case 1:
                await context.Response.WriteAsync("no");
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                break;
        }
        """));

    [Fact]
    public Task Lambda_HasItsOwnBlock_Reports() => Verify.AnalyzerAsync(InHandler(
        """
        RequestDelegate answer = async c =>
        {
            await c.Response.WriteAsync("no");
            {|STC1013:c.Response.StatusCode|} = StatusCodes.Status401Unauthorized;
        };
        await answer(context);
        """));

    /// <summary>Another method has put a buffer in the body's place; a project's own response sends nothing.</summary>
    [Theory]
    [InlineData("void Swap() { _response.Body = new System.IO.MemoryStream(); }", "HttpResponse")]
    [InlineData("", "FakeResponse")]
    public Task Body_IsNoServers_Silent(string member, string type) => Verify.AnalyzerAsync(
        $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        abstract class FakeResponse : HttpResponse { }

        class C
        {
            private {{type}} _response = null;

            {{member}}

            async Task M()
            {
                await _response.WriteAsync("trailer");
                _response.ContentLength = 7;
            }
        }
        """);

    /// <summary>Nothing is ever sent there.</summary>
    [Fact]
    public Task DefaultHttpContext_IsATests_Silent() => Verify.AnalyzerAsync(InHandler(
        """
        HttpContext made = new DefaultHttpContext();
        await made.Response.WriteAsync("no");
        made.Response.StatusCode = StatusCodes.Status401Unauthorized;
        """));

    [Theory]
    [InlineData("response.OutputStream.Write(bytes, 0, 1); {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("await response.OutputStream.WriteAsync(bytes, 0, 1); {|STC1013:response.ContentLength64|} = 1;")]
    [InlineData("source.CopyTo(response.OutputStream); {|STC1013:response.Headers[\"X\"]|} = \"no\";")]
    [InlineData("response.Close(); {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("response.OutputStream.Close(); {|STC1013:response.AddHeader|}(\"X\", \"no\");")]
    [InlineData("response.OutputStream.Flush(); response.StatusCode = statusCode;")]
    [InlineData("response.StatusCode = statusCode; response.Close();")]
    [InlineData("var output = response.OutputStream; output.Write(bytes, 0, 1); {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("using (var output = response.OutputStream) { output.Write(bytes, 0, 1); } {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("using (var writer = new StreamWriter(response.OutputStream)) { } {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("var w = new StreamWriter(response.OutputStream); w.Write('a'); w.Flush(); {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("var w = new StreamWriter(response.OutputStream); w.Close(); {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("var w = new BinaryWriter(response.OutputStream); w.Write('a'); {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData(
        "if (bytes == null) { response.OutputStream.WriteByte(1); } else { response.Close(); } {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("var w = response.OutputStream.WriteAsync(bytes, 0, 1); await w; {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData(
        "using (var z = new GZipStream(response.OutputStream, CompressionMode.Compress)) { z.WriteByte(1); } "
        + "{|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("using (var x = XmlWriter.Create(response.OutputStream)) x.WriteStartDocument(); {|STC1013:response.AddHeader|}(\"X\", \"no\");")]
    [InlineData("using (var z = new GZipStream(response.OutputStream, CompressionMode.Compress, true)) { } response.StatusCode = statusCode;")]
    [InlineData("var w = new StreamWriter(response.OutputStream); w.Flush(); response.StatusCode = statusCode;")]
    [InlineData("var w = new StreamWriter(response.OutputStream); if (bytes == null) w.Write('a'); w.Flush(); response.StatusCode = statusCode;")]
    [InlineData("using (new StreamWriter(response.OutputStream, leaveOpen: true)) { } response.StatusCode = statusCode;")]
    public Task Listener_SendsItsHeaderWithContent(string statements) => Verify.AnalyzerAsync(
        $$"""
        using System.IO;
        using System.IO.Compression;
        using System.Net;
        using System.Threading.Tasks;
        using System.Xml;

        class C
        {
            async Task Answer(HttpListenerResponse response, byte[] bytes, Stream source, int statusCode)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """);

    [Theory]
    [InlineData("response.Flush(); {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("response.Flush(); {|STC1013:response.AddHeader|}(\"X\", \"no\");")]
    [InlineData("response.Flush(); {|STC1013:response.Redirect|}(\"/\");")]
    [InlineData("wrappedResponse.Flush(); {|STC1013:wrappedResponse.StatusCode|} = statusCode;")]
    [InlineData(
        "if (statusCode > 0) { response.Flush(); } else { response.Write(\"no\"); response.Flush(); } {|STC1013:response.StatusCode|} = statusCode;")]
    [InlineData("if (statusCode > 0) { response.Flush(); } else { response.Write(\"no\"); } response.StatusCode = statusCode;")]
    [InlineData("response.Write(\"no\"); response.StatusCode = statusCode;")]
    [InlineData("response.OutputStream.Write(new byte[1], 0, 1); response.StatusCode = statusCode;")]
    [InlineData("response.BinaryWrite(new byte[1]); response.AddHeader(\"X\", \"no\");")]
    [InlineData("response.OutputStream.Flush(); response.StatusCode = statusCode;")]
    public Task SystemWeb_KeepsWhatIsWrittenUntilItIsFlushed(string statements) => Verify.AnalyzerAsync(
        $$"""
        using System.Web;

        class C
        {
            void Answer(HttpResponse response, HttpResponseBase wrappedResponse, int statusCode)
            {
                {{statements}}
            }
        }
        """,
        References.Net48);

    [Fact]
    public Task OtherTypes_Silent() => Verify.AnalyzerAsync(
        """
        using System.IO;

        class Response
        {
            public int StatusCode { get; set; }

            public Stream Body { get; } = Stream.Null;

            public void Write(string text) { }
        }

        class C
        {
            void Answer(Response response, int statusCode)
            {
                response.Write("no");
                response.Body.Flush();
                response.StatusCode = statusCode;
            }
        }
        """);

    [Theory]
    [InlineData(
        "await response.WriteAsync(\"no\"); response.StatusCode = StatusCodes.Status401Unauthorized;",
        "'StatusCode' comes too late: 'WriteAsync' has sent the header already, and ASP.NET Core throws")]
    [InlineData(
        "await response.Body.FlushAsync(); response.Headers.Append(\"X-Hint\", \"no\");",
        "'Headers.Append' comes too late: 'FlushAsync' has sent the header already, and ASP.NET Core throws")]
    [InlineData(
        "listenerResponse.OutputStream.Write(bytes, 0, 1); listenerResponse.StatusCode = bytes.Length;",
        "'StatusCode' comes too late: 'Write' has sent the header already, and the client never sees it")]
    [InlineData(
        "listenerResponse.Close(); listenerResponse.StatusCode = bytes.Length;",
        "'StatusCode' comes too late: 'Close' has sent the header already, and HttpListenerResponse throws")]
    public async Task Message_SaysWhatHappens(string statements, string message) =>
        Assert.Equal(["STC1013: " + message], await Findings.MessagesAsync(InHandler(statements)));

    /// <summary>The second location is the call that has sent the header.</summary>
    [Fact]
    public async Task Finding_ShowsTheStep()
    {
        Diagnostic finding = Assert.Single(
            await Findings.AllAsync(InHandler("await response.WriteAsync(\"no\"); response.StatusCode = bytes.Length;")));

        Location step = Assert.Single(finding.AdditionalLocations);
        Assert.Equal("response.WriteAsync(\"no\")", step.SourceTree!.ToString().Substring(step.SourceSpan.Start, step.SourceSpan.Length));
    }

    /// <summary>Each write has the rest up to the next.</summary>
    [Fact]
    public Task ManyWrites_AreReadOnce() => Verify.AnalyzerAsync(InHandler(
        string.Concat(System.Linq.Enumerable.Repeat("await response.WriteAsync(\"no\");\n", 2000))
        + "{|STC1013:response.StatusCode|} = StatusCodes.Status401Unauthorized;"));

    /// <summary>However they are nested, nobody reads the rest twice.</summary>
    [Fact]
    public Task ManyBlocks_AreReadOnce() => Verify.AnalyzerAsync(InHandler(
        string.Concat(System.Linq.Enumerable.Repeat("using (source) { await response.WriteAsync(\"no\"); }\n", 2000))
        + "{|STC1013:response.StatusCode|} = StatusCodes.Status401Unauthorized;"));

    private static string InHandler(string statements) =>
        $$"""
        using System;
        using System.IO;
        using System.IO.Compression;
        using System.Net;
        using System.Text.Json;
        using System.Threading.Tasks;
        using System.Xml;
        using Microsoft.AspNetCore.Http;

        class C
        {
            async Task Answer(
                HttpContext context,
                HttpResponse response,
                HttpResponse other,
                HttpListenerResponse listenerResponse,
                byte[] bytes,
                Stream source)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """;
}
