using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>
/// In an editor the symbols of another project come with its files, which are none of the compilation's: nobody may fail on them,
/// and nobody may say more by them than a build does, which has them from an assembly.
/// </summary>
public class OtherProjectTests
{
    private const string Library = """
        using System.Collections.Generic;
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;

        public static class Known { public static readonly int Missing = 400 + 4; public const int Lost = 404; public static readonly string Denied = "Unauthorized"; }
        public static class HttpCodes { public const int NotFound = 404; public static int Gone => 410; }
        public class Problem { public virtual int StatusCode => 400 + 4; }
        public class NotFoundProblem { public NotFoundProblem() { StatusCode = 400 + 4; } public int StatusCode { get; set; } }
        public class Initialized { public int Status { get; set; } = 400 + 4; }
        public class Given(string text, int statusCode = 404) { public int StatusCode { get; } = statusCode; public string Text => text; }
        public record Reply(int StatusCode, string Message);
        public record NoReply() : Reply(404, "no");
        public class Box { public int Fallback = 418; public int Next { get; set; } = 509; public int[] Retried = [408, 429]; public Dictionary<int, string> Texts = new() { [404] = "Gone" }; }
        public static class Answers
        {
            public static object Send(int code) => Microsoft.AspNetCore.Http.Results.StatusCode(code);
            public static object Tell(int code) => Microsoft.AspNetCore.Http.Results.Problem("Unauthorized", statusCode: code);
            public static int Map(object error) => error is null ? 404 : 509;
            public static (int Code, string Text) Pair() => (404, "Gone");
            public static Task CloseAsync(WebSocket socket, int n) => socket.CloseAsync((WebSocketCloseStatus)n, "", CancellationToken.None);
            public static void Check(int status, System.Net.Http.HttpResponseMessage r) { if ((int)r.StatusCode != status) { throw new System.Exception(); } }
        }
        public class Json { public Json(int code) { Code = code; } public int Code { get; } public static implicit operator Json(int status) => new(status); }
        public class FtpSession { protected string Make(int code, string text) => $"{code} {text}\r\n"; protected void SendReply(string line) { } }
        public enum ApiCode { NotFound = 404, Gone = 410 }
        """;

    [Theory]
    [InlineData("object M() => BadRequest(new { status = Known.Missing });")]
    [InlineData("object M() => BadRequest(new { status = ApiCode.Gone });")]
    [InlineData("object M() => BadRequest(new { status = HttpCodes.Gone });")]
    [InlineData("object M() => BadRequest(new Problem());")]
    [InlineData("object M() => BadRequest(new NotFoundProblem());")]
    [InlineData("object M() => BadRequest(new Initialized());")]
    [InlineData("object M() => BadRequest(new Given(\"\"));")]
    [InlineData("object M() => BadRequest(new NoReply());")]
    [InlineData("object M() { var body = new Reply(404, \"\"); return BadRequest(body); }")]
    [InlineData("object M() => Answers.Send(418);")]
    [InlineData("object M() => Answers.Tell(403);")]
    [InlineData("object M() => StatusCode(Answers.Map(this));")]
    [InlineData("object M() => StatusCode(Known.Missing, Known.Denied);")]
    [InlineData("object M(int s) => StatusCode(403, s == Known.Lost ? Known.Denied : HttpCodes.NotFound.ToString());")]
    [InlineData("object M() { var (code, text) = Answers.Pair(); return code == 404 ? StatusCode(code, text) : Ok(); }")]
    [InlineData("bool M() => Answers.Pair().Code == 404 || Answers.Pair().Item1 == 410;")]
    [InlineData("object M(Box b) { b.Fallback = 306; b.Next = 600; return StatusCode(b.Fallback + 0); }")]
    [InlineData("bool M(Box b, HttpResponseMessage r) => b.Retried.Contains((int)r.StatusCode) || b.Texts.ContainsKey(404);")]
    [InlineData("bool M(Reply r) => r is (404, _) || r is { StatusCode: 410 };")]
    [InlineData("Json M() => 404;")]
    [InlineData("Json M() => new(404);")]
    [InlineData("void M(HttpResponseMessage r) => Answers.Check(404, r);")]
    [InlineData("Task M(WebSocket s) => Answers.CloseAsync(s, 1005);")]
    [InlineData("object M() { Response.StatusCode = Known.Missing; return Ok(HttpCodes.NotFound); }")]
    [InlineData("bool M(int s) => s == Known.Lost && s == HttpCodes.NotFound;")]
    [InlineData("class S : FtpSession { void M() { Make(550, \"no\"); SendReply(\"430 Command okay.\"); } }")]
    public async Task Symbols_SayWhatTheirAssemblySays(string member)
    {
        CSharpCompilation library = Compile("Library", Library);
        CSharpCompilation app = Compile(
            "App",
            "using System.Linq; using System.Net.Http; using System.Net.WebSockets; using System.Threading.Tasks; using Microsoft.AspNetCore.Mvc; "
            + "public class C : ControllerBase { private " + member + " }");

        string[] edited = await FindingsAsync(app.AddReferences(library.ToMetadataReference()));
        string[] built = await FindingsAsync(app.AddReferences(AssemblyOf(library)));

        Assert.DoesNotContain(edited, static finding => finding.Contains("AD0001", System.StringComparison.Ordinal));
        Assert.Equal(built, edited);
    }

    private static async Task<string[]> FindingsAsync(CSharpCompilation app)
    {
        Assert.Empty(app.GetDiagnostics().Where(static problem => problem.Severity == DiagnosticSeverity.Error));
        return [.. (await app.WithAnalyzers([OpenGate.Analyzer()]).GetAnalyzerDiagnosticsAsync())
            .Select(static finding => finding.ToString())
            .Order(System.StringComparer.Ordinal)];
    }

    private static PortableExecutableReference AssemblyOf(CSharpCompilation library)
    {
        using var written = new System.IO.MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = library.Emit(written);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(written.ToArray());
    }

    private static CSharpCompilation Compile(string name, string source) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(source)],
        References.AspNetCore80,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
