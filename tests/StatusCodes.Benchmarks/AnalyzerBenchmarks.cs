using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;

namespace StatusCodes.Benchmarks;

/// <summary>What the analyzer adds to a compilation: beside one without analyzers, and one with an analyzer that does nothing.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [new IdleAnalyzer()];
    private static readonly ImmutableArray<DiagnosticAnalyzer> Real = [new StatusCodeAnalyzer()];
    private CSharpCompilation _source = BenchmarkSource.Compile(SourceKind.WithoutCodes);

    [ParamsAllValues]
    public SourceKind Source { get; set; }

    /// <summary>Makes the source, and sees to it that it compiles and is what it says it is.</summary>
    [GlobalSetup]
    public async Task PrepareAsync()
    {
        _source = BenchmarkSource.Compile(Source);
        using var assembly = new MemoryStream();
        if (!_source.Emit(assembly).Success)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, _source.GetDiagnostics().Take(5)));
        }

        ImmutableArray<Diagnostic> found = await Fresh().WithAnalyzers(Real).GetAnalyzerDiagnosticsAsync();
        if (found.IsEmpty != (Source == SourceKind.WithoutCodes))
        {
            throw new InvalidOperationException($"{Source}: {found.Length} diagnostics.");
        }
    }

    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> Compile() => Fresh().GetDiagnostics();

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> CompileWithIdleAnalyzer() => Fresh().WithAnalyzers(Idle).GetAllDiagnosticsAsync();

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> CompileWithStatusCodes() => Fresh().WithAnalyzers(Real).GetAllDiagnosticsAsync();

    /// <summary>A compilation that has bound nothing yet: it shares only the syntax and the references.</summary>
    private CSharpCompilation Fresh() => _source.Clone();
}
