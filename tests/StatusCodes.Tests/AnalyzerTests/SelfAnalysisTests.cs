using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>The shipped sources under their own rules: a project cannot be built with itself, so a test does it.</summary>
public class SelfAnalysisTests
{
    [Theory]
    [InlineData("StatusCodes.Analyzers")]
    [InlineData("StatusCodes.CodeFixes")]
    public async Task Sources_HaveNoFindings(string project)
    {
        string folder = TestPaths.InRepository("src", project);
        List<SyntaxTree> trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Select(
                static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview), path))
            .ToList();
        Assert.True(trees.Count > 10, $"{folder} holds {trees.Count} sources");

        CSharpCompilation compilation = CSharpCompilation.Create(
            project,
            trees,
            References.AspNetCore100.AddRange(Roslyn()),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
        IEnumerable<Diagnostic> findings = await compilation.WithAnalyzers([OpenGate.Analyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(findings.Select(static finding => finding.ToString()));
    }

    private static IEnumerable<MetadataReference> Roslyn() =>
        new Type[]
        {
            typeof(Compilation),
            typeof(CSharpCompilation),
            typeof(Workspace),
            typeof(CodeFixProvider),
            typeof(StatusCodeAnalyzer),
        }
            .Select(static type => type.Assembly.Location)
            .Distinct()
            .Select(static location => MetadataReference.CreateFromFile(location));
}
