using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests.Broken;

/// <summary>
/// Whatever a file looks like, the analyzer answers: thousands of damaged files, some in one project, so that their types are there twice.
/// What is offered for them leaves no more errors of syntax than there were.
/// </summary>
public class MutationTests
{
    /// <summary>Where a long run begins and how many files it damages: <c>STATUSCODES_MUTANTS=1000+50000</c>.</summary>
    private const string LongRun = "STATUSCODES_MUTANTS";

    private const int Files = 1500;
    private const int FilesOfAProject = 25;
    private const int FixedOfAProject = 2;

    private static readonly CodeFixProvider[] Providers =
    [
        .. typeof(UseConstantCodeFixProvider).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public async Task DamagedFiles_AreAnswered()
    {
        (int start, int count) = Range();
        int findings = 0;
        int fixes = 0;
        for (int seed = start; seed < start + count; seed += FilesOfAProject)
        {
            int[] seeds = [.. Enumerable.Range(seed, Math.Min(FilesOfAProject, start + count - seed))];
            using var workspace = new AdhocWorkspace();
            Project project = Add(workspace.CurrentSolution, seeds);
            ImmutableArray<Diagnostic> found = await FindAsync(project);
            findings += found.Length;
            fixes += await FixAsync(project, found, new Random(seed));
        }

        Assert.True(findings > count / 2, $"only {findings} findings in {count} files");
        Assert.True(fixes > count / 50, $"only {fixes} fixes in {count} files");
    }

    private static (int Start, int Count) Range()
    {
        string[]? parts = Environment.GetEnvironmentVariable(LongRun)?.Split('+');
        return parts is [{ } start, { } count]
            ? (int.Parse(start, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture))
            : (0, Files);
    }

    private static Project Add(Solution solution, int[] seeds)
    {
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Project",
            "Project",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: seeds[0] % 3 == 0 ? References.Net48 : References.AspNetCore80));
        foreach (int seed in seeds)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"{seed}.cs", Mutant.Of(seed), filePath: $"/Mutants/{seed}.cs");
        }

        return solution.GetProject(id)!;
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project)
    {
        var thrown = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, _, diagnostic) => thrown.Enqueue($"{diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n{exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new StatusCodeAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown.IsEmpty, $"{project.Documents.First().Name}: {thrown.FirstOrDefault()}");
        return found;
    }

    private static async Task<int> FixAsync(Project project, ImmutableArray<Diagnostic> found, Random random)
    {
        int fixes = 0;
        for (int i = 0; i < FixedOfAProject && found.Length > 0; i++)
        {
            Diagnostic finding = found[random.Next(found.Length)];
            Document document = project.GetDocument(finding.Location.SourceTree)!;
            foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
            {
                var actions = new List<CodeAction>();
                await provider.RegisterCodeFixesAsync(
                    new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
                foreach (CodeAction action in actions)
                {
                    await ParsesAsync(document, action, finding);
                }

                fixes += actions.Count;
            }
        }

        return fixes;
    }

    private static async Task ParsesAsync(Document document, CodeAction action, Diagnostic finding)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        if (await IsBrokenAtAsync(document, finding))
        {
            // What the parser makes of the rest of a statement that is none is anybody's guess.
            return;
        }

        int before = await CountErrorsAsync(document);
        Document after = changed.GetDocument(document.Id)!;
        Assert.True(
            await CountErrorsAsync(after) <= before,
            $"{document.Name}: '{action.Title}' at {finding.Location.GetLineSpan()} does not parse:\n{await after.GetTextAsync()}");
    }

    private static async Task<bool> IsBrokenAtAsync(Document document, Diagnostic finding) =>
        (await document.GetSyntaxRootAsync())!.FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>()
            is not { ContainsDiagnostics: false };

    private static async Task<int> CountErrorsAsync(Document document) =>
        (await document.GetSyntaxTreeAsync())!.GetDiagnostics().Count(static found => found.Severity == DiagnosticSeverity.Error);
}
