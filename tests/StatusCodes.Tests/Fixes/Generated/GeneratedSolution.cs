using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;

namespace StatusCodes.Tests.Fixes.Generated;

/// <summary>A generated file in its projects, and what can be done with it.</summary>
/// <param name="Solution">The projects, each with the one file.</param>
internal sealed record GeneratedSolution(Solution Solution)
{
    /// <summary>The key of the first choice.</summary>
    public const string Best = "UseConstant";

    private const string Path = "/Contoso/Orders.cs";

    private static readonly UseConstantCodeFixProvider Provider = new();

    private static readonly FixAllRun Run = new(new StatusCodeAnalyzer());

    public static GeneratedSolution Of(AdhocWorkspace workspace, GeneratedFile file)
    {
        Solution solution = workspace.CurrentSolution;
        GeneratedTargets targets = GeneratedTargets.All[file.Targets];
        var frameworks = SourceText.From($"is_global = true\nbuild_property.StatusCodesTargetFrameworks = {targets.Frameworks}\n");
        foreach ((int index, (ImmutableArray<MetadataReference> references, string[] symbols)) in targets.Projects.Index())
        {
            var id = ProjectId.CreateNewId();
            solution = solution.AddProject(ProjectInfo.Create(
                    id,
                    VersionStamp.Default,
                    $"Project{index}",
                    $"Project{index}",
                    LanguageNames.CSharp,
                    filePath: "/Contoso/Contoso.csproj",
                    compilationOptions: new CSharpCompilationOptions(
                        OutputKind.DynamicallyLinkedLibrary,
                        deterministic: true,
                        nullableContextOptions: NullableContextOptions.Enable),
                    parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose, preprocessorSymbols: symbols),
                    metadataReferences: references))
                .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), "build.globalconfig", frameworks, filePath: "/Contoso/build.globalconfig")
                .AddDocument(DocumentId.CreateNewId(id), "Orders.cs", file.ToString(), filePath: Path);
        }

        return new GeneratedSolution(solution);
    }

    /// <summary>The file's text, and that of a class that was declared for it; null where the projects have different ones.</summary>
    public async Task<string?> TextAsync()
    {
        var texts = new HashSet<string>();
        foreach (Project project in Solution.Projects)
        {
            IEnumerable<Document> files = project.Documents.OrderBy(static file => file.FilePath, StringComparer.Ordinal);
            SourceText[] all = await Task.WhenAll(files.Select(static file => file.GetTextAsync()));
            texts.Add(string.Concat(all.Reverse().Select(static text => text.ToString())));
        }

        return texts.Count == 1 ? texts.Single() : null;
    }

    /// <summary>Every project in both configurations.</summary>
    public async Task<List<Compilation>> CompilationsAsync()
    {
        var all = new List<Compilation>();
        foreach (Project project in Solution.Projects)
        {
            var options = (CSharpParseOptions)project.ParseOptions!;
            string[] others = [.. options.PreprocessorSymbolNames.Where(static symbol => symbol != "DEBUG")];
            foreach (string[] symbols in new string[][] { others, [.. others, "DEBUG"] })
            {
                Project configured = project.WithParseOptions(options.WithPreprocessorSymbols(symbols));
                all.Add((await configured.GetCompilationAsync())!);
            }
        }

        return all;
    }

    /// <summary>What the analyzer reports that the fix is for, with the document, in the order of projects and places.</summary>
    public async Task<List<(Document Document, Diagnostic Diagnostic)>> FindingsAsync()
    {
        var findings = new List<(Document, Diagnostic)>();
        foreach (Document document in Solution.Projects.SelectMany(static project => project.Documents))
        {
            findings.AddRange((await Run.FindAsync(document))
                .Where(static finding => Provider.FixableDiagnosticIds.Contains(finding.Id))
                .OrderBy(static finding => finding.Location.SourceSpan)
                .Select(finding => (document, finding)));
        }

        return findings;
    }

    /// <summary>What is offered for a finding.</summary>
    public static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        await Provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public static async Task<GeneratedSolution> AfterAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return new GeneratedSolution(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution);
    }

    public async Task<GeneratedSolution> AfterAllAsync(string key = Best) =>
        new(await Run.ApplyAsync(Solution.Projects.First().Documents.First(), FixAllScope.Solution, key));
}
