using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Session;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>
/// What is dear is binding, so it is counted: how many places are asked about for a thousand literals, and for how many other files
/// a model is made. Unlike time, these are the same on every machine.
/// </summary>
public class QuestionTests
{
    private const int Methods = 100;

    /// <summary>Ten numbers and two texts of digits: loops, sizes, delays, dates, indexes.</summary>
    private const string Ordinary = """
        public int Method{0}(int[] items, string text)
        {
            int height = items.Length * 3 + 404;
            for (int i = 0; i < 500; i++)
            {
                items[i] = text.Length > 200 ? 1 : 7;
                Size = 512;
                System.Threading.Thread.Sleep(1000);
            }

            return int.Parse("404") + int.Parse("12");
        }
        """;

    /// <summary>Ten numbers that may be codes wherever they stand: each has to be asked about, once.</summary>
    private const string OfCodes = """
        public int Method{0}(int a, int b)
        {
            a = 404; b = 500; F(301); F(302); F(400);
            if (a == 401 || b == 403 || a == 409) { return 410; }
            return 429;
        }
        """;

    [Fact]
    public async Task OrdinaryCode_IsHardlyAskedAbout()
    {
        CompilationSession session = await AnalyzeAsync(Class(Ordinary));

        Assert.InRange(session.QuestionCount, 0, Methods / 10);
        Assert.Equal(0, session.ModelCount);
    }

    [Fact]
    public async Task EachNumber_IsAskedAboutOnce()
    {
        CompilationSession session = await AnalyzeAsync(Class(OfCodes));

        Assert.InRange(session.QuestionCount, 1, 10 * Methods);
    }

    /// <summary>However many files call it, a helper's file is read by one model; and none is made of the callers' files.</summary>
    [Fact]
    public async Task OtherFile_HasOneModel()
    {
        const string Helper =
            "public static class Answers { public static object Err(int c) => Microsoft.AspNetCore.Http.Results.StatusCode(c); }";
        IEnumerable<string> callers = Enumerable.Range(0, Methods)
            .Select(static i => $"class C{i} {{ object M() => Answers.Err(404); object N() => Answers.Err(503); }}");

        CompilationSession session = await AnalyzeAsync(callers.Prepend(Helper).ToArray());

        Assert.Equal(1, session.ModelCount);
        Assert.Equal(2 * Methods, session.QuestionCount);
    }

    private static string Class(string method) =>
        "class C { int Size { get; set; } int F(int n) => n;"
        + string.Concat(Enumerable.Range(0, Methods).Select(i => method.Replace("{0}", $"{i}"))) + " }";

    private static async Task<CompilationSession> AnalyzeAsync(params string[] sources)
    {
        CompilationSession? started = null;
        var analyzer = new StatusCodeAnalyzer { Started = session => started = session };
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Questions",
            sources.Select(static source => CSharpSyntaxTree.ParseText(source)),
            References.AspNetCore80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(analyzer)).GetAnalyzerDiagnosticsAsync();
        return started!;
    }
}
