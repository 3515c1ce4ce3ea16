using System;
using System.Collections.Immutable;
using System.Diagnostics;
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
/// A file that is eight times as long takes about eight times as long, even where it is one table, one chain or one block:
/// what is quadratic takes sixty-four times as long. Tests of time run alone, count the time of the processor, and may be repeated.
/// </summary>
[Collection(nameof(Unhurried))]
public class GrowthTests
{
    private const int Factor = 8;

    // Between 8 and 64; what is n log n stays below 12.
    private const int MostGrowth = 24;
    private const int Attempts = 3;

    // Twice is what is linear, four times what is quadratic.
    private const double MostDoubled = 2.6;

    // What is looked up once a compilation.
    private const long Noise = 200_000;

    public static TheoryData<string> AllShapes => [.. GrowthShapes.All.Keys];

    [Theory]
    [MemberData(nameof(AllShapes))]
    public async Task LongerFile_TakesAsMuchLonger(string shape)
    {
        (int size, Func<int, string> source) = GrowthShapes.All[shape];
        CSharpCompilation small = Compile(source(size));
        CSharpCompilation large = Compile(source(size * Factor));
        await AnalyzeAsync(small);

        string times = "";
        for (int i = 0; i < Attempts; i++)
        {
            double before = Math.Min(await AnalyzeAsync(small), await AnalyzeAsync(small));
            double after = await AnalyzeAsync(large);
            if (after < before * MostGrowth)
            {
                return;
            }

            times += $" {before:0} and {after:0} ms;";
        }

        Assert.Fail($"{size} and {size * Factor} of them take{times}");
    }

    /// <summary>
    /// What is allocated, and what is asked, are the same on every machine; the compiler's own part is taken off.
    /// </summary>
    [Theory]
    [MemberData(nameof(AllShapes))]
    public async Task TwiceTheFile_TakesTwiceTheWork(string shape)
    {
        (int size, Func<int, string> source) = GrowthShapes.All[shape];
        (long bytes, int questions) = await WorkAsync(Compile(source(size * Factor / 2)));
        (long moreBytes, int moreQuestions) = await WorkAsync(Compile(source(size * Factor)));

        Assert.InRange(moreBytes, 0, (long)(bytes * MostDoubled) + Noise);
        Assert.InRange(moreQuestions, 0, (int)(questions * MostDoubled) + 1);
    }

    /// <summary>The milliseconds that the processor works; what the compiler does is part of it, and grows as the file does.</summary>
    private static async Task<double> AnalyzeAsync(CSharpCompilation compilation)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        await AnalyzeAsync(compilation, new StatusCodeAnalyzer());
        process.Refresh();
        return (process.TotalProcessorTime - start).TotalMilliseconds;
    }

    private static async Task<(long Bytes, int Questions)> WorkAsync(CSharpCompilation compilation)
    {
        CompilationSession? session = null;
        // Once before, because the nodes of a tree are made when somebody asks for them.
        await AllocatedAsync(compilation, new StatusCodeAnalyzer { Started = started => session = started });
        long idle = await AllocatedAsync(compilation, new IdleAnalyzer());
        long bytes = await AllocatedAsync(compilation, new StatusCodeAnalyzer());
        return (Math.Max(bytes - idle, 0), session!.QuestionCount);
    }

    private static async Task<long> AllocatedAsync(CSharpCompilation compilation, DiagnosticAnalyzer analyzer)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        await AnalyzeAsync(compilation, analyzer);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>One thing after the other, so that nothing is looked up twice because two asked at the same time.</summary>
    private static async Task AnalyzeAsync(CSharpCompilation compilation, DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics =
            await compilation.Clone().WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
    }

    private static CSharpCompilation Compile(string source) =>
        CSharpCompilation.Create(
            "Growth",
            [CSharpSyntaxTree.ParseText(GrowthShapes.Usings + source)],
            References.AspNetCore80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}

/// <summary>Tests that measure time run alone.</summary>
[CollectionDefinition(nameof(Unhurried), DisableParallelization = true)]
public class Unhurried;
