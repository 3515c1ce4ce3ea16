using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Session;

namespace StatusCodes.Benchmarks;

/// <summary>What is dear, counted: the places that are bound, and the models that are made of files other than the one in hand.</summary>
internal static class QuestionCounts
{
    public static async Task PrintAsync()
    {
        Console.WriteLine("source          literals  questions  per thousand  other models");
        foreach (SourceKind kind in Enum.GetValues<SourceKind>())
        {
            CSharpCompilation compilation = BenchmarkSource.Compile(kind);
            CompilationSession? session = null;
            var analyzer = new StatusCodeAnalyzer { Started = started => session = started };
            await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
            int literals = compilation.SyntaxTrees.Sum(static tree => tree.GetRoot().DescendantNodes()
                .Count(static node => node.IsKind(SyntaxKind.NumericLiteralExpression)));
            double rate = 1000.0 * session!.QuestionCount / literals;
            Console.WriteLine($"{kind,-14} {literals,9} {session.QuestionCount,10} {rate,13:0.0} {session.ModelCount,13}");
        }
    }
}
