using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace StatusCodes.Tests.Verifiers;

/// <summary>
/// What a person finds in the menu at the only finding of a file: each fix with its title and its outcome, which has to compile.
/// </summary>
internal static class OfferedFixes
{
    private const string File = "Test.cs";

    /// <summary>The titles of the fixes, in their order.</summary>
    public static async Task<string[]> TitlesAsync<TFix>(string source, ImmutableArray<MetadataReference>? references = null)
        where TFix : CodeFixProvider, new() =>
        [.. (await AllAsync<TFix>(source, references)).Select(static fix => fix.Title)];

    /// <summary>The file after the fix of that title.</summary>
    public static async Task<string> ApplyAsync<TFix>(string source, string title, ImmutableArray<MetadataReference>? references = null)
        where TFix : CodeFixProvider, new() =>
        Assert.Single(await AllAsync<TFix>(source, references), fix => fix.Title == title).Text;

    /// <summary>Every fix, with the file after it.</summary>
    /// <param name="source">The file: what of it the provider can fix must be reported once.</param>
    /// <param name="references">What it compiles against, a project for each; ASP.NET Core 8 alone where nothing is said.</param>
    public static async Task<IReadOnlyList<(string Title, string Text)>> AllAsync<TFix>(
        string source,
        params ImmutableArray<MetadataReference>?[] references)
        where TFix : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        Solution solution = workspace.CurrentSolution;
        foreach ((int index, ImmutableArray<MetadataReference>? framework) in references.DefaultIfEmpty(null).Index())
        {
            solution = AddProject(solution, source, $"Project{index}", framework ?? References.AspNetCore80);
        }

        Document document = solution.Projects.Single(static project => project.Name == "Project0").Documents.Single();
        await CompilesAsync(solution);
        var fixes = new List<(string Title, string Text)>();
        foreach (CodeAction action in await ActionsAsync<TFix>(document))
        {
            ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
            Solution changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
            await CompilesAsync(changed);
            fixes.Add((action.Title, Assert.Single(await TextsAsync(changed))));
        }

        return fixes;
    }

    private static async Task<List<CodeAction>> ActionsAsync<TFix>(Document document)
        where TFix : CodeFixProvider, new()
    {
        var provider = new TFix();
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([OpenGate.Analyzer()]).GetAnalyzerDiagnosticsAsync();
        var actions = new List<CodeAction>();
        Diagnostic finding = Assert.Single(found, diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id));
        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        Assert.Equal(actions.Count, actions.DistinctBy(static action => action.EquivalenceKey).Count());

        // What is written into .editorconfig has no key, and tests of its own: NoCodeTests.
        return actions.FindAll(static action => action.EquivalenceKey is not null);
    }

    private static Solution AddProject(Solution solution, string source, string name, ImmutableArray<MetadataReference> references)
    {
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: [name]),
            metadataReferences: references));
        return solution.AddDocument(DocumentId.CreateNewId(id), File, source, filePath: "/Shared/Test.cs");
    }

    private static async Task CompilesAsync(Solution solution)
    {
        foreach (Project project in solution.Projects)
        {
            Compilation compilation = (await project.GetCompilationAsync())!;
            Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }
    }

    private static async Task<IEnumerable<string>> TextsAsync(Solution solution)
    {
        var texts = new HashSet<string>();
        foreach (Document document in solution.Projects.SelectMany(static project => project.Documents).Where(static d => d.Name == File))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return texts;
    }
}
