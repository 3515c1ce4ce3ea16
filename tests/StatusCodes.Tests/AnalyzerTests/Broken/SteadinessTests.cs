using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests.Broken;

/// <summary>The same files have the same findings: by whoever is asked at the same time, in any order and in any culture; and nothing stays.</summary>
[Collection(nameof(Unhurried))]
public class SteadinessTests
{
    private const int Runs = 100;
    private const int Compilations = 50;

    private static readonly StatusCodeAnalyzer Analyzer = new();

    /// <summary>Files that ask each other: of every shape of growth a short one.</summary>
    private static readonly ImmutableArray<SyntaxTree> Files =
    [
        .. GrowthShapes.All.Values.Select(static (shape, index) => CSharpSyntaxTree.ParseText(
            $"{GrowthShapes.Usings} namespace N{index} {{ {shape.Source(3)} }}".Replace("namespace System.Web.Http", "namespace Web", StringComparison.Ordinal),
            path: $"/Files/{index}.cs")),
    ];

    [Fact]
    public async Task RunsAtTheSameTime_Agree()
    {
        Compilation compilation = Compile(Files.Where(static (_, index) => index % 3 == 0));
        string expected = await FindAsync(compilation);

        string[] found = await Task.WhenAll(Enumerable.Range(0, Runs).Select(_ => Task.Run(() => FindAsync(compilation.Clone()))));

        Assert.Contains("STC1001", expected, StringComparison.Ordinal);
        Assert.All(found, other => Assert.Equal(expected, other));
    }

    [Fact]
    public async Task OrderOfFiles_ChangesNothing()
    {
        string expected = await FindAsync(Compile(Files));
        var random = new Random(13);
        for (int i = 0; i < 10; i++)
        {
            SyntaxTree[] files = [.. Files];
            random.Shuffle(files);
            Assert.Equal(expected, await FindAsync(Compile(files)));
        }
    }

    /// <summary>Turkish has two i's, Arabic writes another sign for minus, Chinese compares by sound.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public async Task Culture_ChangesNothing(string culture)
    {
        string expected = await FindAsync(Compile(Files));
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo? beforeOfThreads = CultureInfo.DefaultThreadCurrentCulture;
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, await FindAsync(Compile(Files)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = beforeOfThreads;
        }
    }

    [Fact]
    public async Task Compilations_LeaveNothingBehind()
    {
        var known = new List<WeakReference>();
        for (int i = 0; i < Compilations; i++)
        {
            known.AddRange(await AnalyzeAndForgetAsync(i));
        }

        for (int i = 0; i < 10 && known.Exists(static reference => reference.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(10);
        }

        // The last one may still stand in a frame of this method.
        Assert.InRange(known.Count(static reference => reference.IsAlive), 0, 2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference[]> AnalyzeAndForgetAsync(int seed)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $"class C{seed} : Microsoft.AspNetCore.Mvc.ControllerBase {{ const int NotFound = 405; object M() => StatusCode(404); }}");
        Compilation compilation = Compile([tree]);
        Assert.Contains("STC1001", await FindAsync(compilation), StringComparison.Ordinal);
        return [new WeakReference(compilation), new WeakReference(tree)];
    }

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> files) => CSharpCompilation.Create(
        "Steady", files, References.AspNetCore80, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static async Task<string> FindAsync(Compilation compilation)
    {
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([Analyzer]).GetAnalyzerDiagnosticsAsync();
        return string.Join('\n', found
            .Select(static diagnostic => $"{diagnostic.Location.SourceTree!.FilePath} {diagnostic.Location.SourceSpan} {diagnostic.Id} "
                + diagnostic.GetMessage(CultureInfo.InvariantCulture))
            .Order(StringComparer.Ordinal));
    }
}
