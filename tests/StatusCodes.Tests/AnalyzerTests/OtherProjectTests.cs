using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>
/// In an editor the symbols of another project come with its files, which are none of the compilation's: nobody may fail on them.
/// </summary>
public class OtherProjectTests
{
    private const string Library = """
        public static class Known { public static readonly int Missing = 400 + 4; public const int Lost = 404; }
        public class Problem { public virtual int StatusCode => 400 + 4; }
        public class NotFoundProblem { public NotFoundProblem() { StatusCode = 400 + 4; } public int StatusCode { get; set; } }
        public static class Answers { public static object Send(int code) => Microsoft.AspNetCore.Http.Results.StatusCode(code); }
        """;

    private const string Controller = """
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            public object A() => BadRequest(new { status = Known.Missing });
            public object B() => BadRequest(new Problem());
            public object D() => BadRequest(new NotFoundProblem());
            public object E() => Answers.Send(418);
            public object F(int s) => StatusCode(Known.Missing, s == Known.Lost ? "Unauthorized" : "Forbidden");
            public object G() { if (Response.StatusCode == Known.Missing) { Response.StatusCode = Known.Lost; } return Ok(Known.Missing); }
        }
        """;

    [Fact]
    public async Task SymbolsOfAnotherProject_AreNoError()
    {
        CSharpCompilation library = Compile("Library", Library);
        CSharpCompilation app = Compile("App", Controller).AddReferences(library.ToMetadataReference());
        Assert.Empty(app.GetDiagnostics().Where(static problem => problem.Severity == DiagnosticSeverity.Error));

        Diagnostic[] found = [.. await app.WithAnalyzers([OpenGate.Analyzer()]).GetAnalyzerDiagnosticsAsync()];

        Assert.DoesNotContain(found, static finding => finding.Id == "AD0001");
        Assert.DoesNotContain(found, static finding => finding.Id == "STC1016");
    }

    private static CSharpCompilation Compile(string name, string source) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(source)],
        References.AspNetCore80,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
