using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using Xunit;

namespace StatusCodes.Tests.Verifiers;

/// <summary>A solution of several projects, which may share files, to run fix-all over as a host does.</summary>
internal sealed class TestSolution : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    public TestSolution() => Current = _workspace.CurrentSolution;

    /// <summary>The projects that were added so far.</summary>
    public Solution Current { get; private set; }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Adds a project; files of one path are one file.</summary>
    public TestSolution With(
        string name,
        ImmutableArray<MetadataReference> references,
        string[] symbols,
        params (string Path, string Text)[] files)
    {
        var id = ProjectId.CreateNewId();
        Current = Current.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: symbols),
            metadataReferences: references));
        foreach ((string path, string text) in files)
        {
            Current = Current.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), text, filePath: path);
        }

        return this;
    }

    /// <summary>Says, as the package does, that all are one project for several frameworks.</summary>
    public TestSolution For(string frameworks)
    {
        var text = SourceText.From($"is_global = true\nbuild_property.StatusCodesTargetFrameworks = {frameworks}\n");
        foreach (ProjectId id in Current.ProjectIds)
        {
            Current = Current.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), "build.globalconfig", text, filePath: "/build.globalconfig");
        }

        return this;
    }

    /// <summary>
    /// The files by path after fix-all from the first project's first document.
    /// What comes out compiles where it did before, and fixing again changes nothing.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, string>> FixAllAsync(FixAllScope scope = FixAllScope.Solution)
    {
        Solution changed = await RunAsync(Current, scope);
        Solution again = await RunAsync(changed, scope);
        foreach (Project project in changed.Projects)
        {
            Assert.Equal(await ErrorsAsync(Current.GetProject(project.Id)!), await ErrorsAsync(project));
        }

        IReadOnlyDictionary<string, string> texts = await TextsAsync(changed);
        Assert.Equal(texts, await TextsAsync(again));
        return texts;
    }

    private static Task<Solution> RunAsync(Solution solution, FixAllScope scope) =>
        new FixAllRun(new StatusCodeAnalyzer()).ApplyAsync(solution.Projects.First().Documents.First(), scope);

    private static async Task<string[]> ErrorsAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return
        [
            .. compilation.GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.Id)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static async Task<IReadOnlyDictionary<string, string>> TextsAsync(Solution solution)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Document document in solution.Projects.SelectMany(static project => project.Documents))
        {
            string text = (await document.GetTextAsync()).ToString();
            Assert.True(
                texts.TryAdd(document.FilePath!, text) || texts[document.FilePath!] == text,
                $"{document.FilePath} differs between projects");
        }

        return texts;
    }
}
