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
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>What a reader gets who takes the fix of every finding in an example, one after the other.</summary>
internal static class PageFixes
{
    private static readonly ImmutableArray<CodeFixProvider> Providers =
    [
        .. typeof(UseConstantCodeFixProvider).Assembly.GetTypes()
            .Where(static type => type.IsAssignableTo(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>Whether some fix of the rule can be made all at once.</summary>
    public static bool CanFixAll(string id) =>
        Providers.Any(provider => provider.FixableDiagnosticIds.Contains(id) && provider.GetFixAllProvider() is not null);

    /// <summary>
    /// The source after its fixes. Where there are several at one place, the one is taken that comes nearest to what is wanted.
    /// </summary>
    public static async Task<string> ApplyAsync(string source, string id, string wanted)
    {
        while (await OfferedAsync(source, finding => finding.Id == id) is { Count: > 0 } offered)
        {
            string next = offered.MinBy(text => Distance(text, wanted))!;
            Assert.NotEqual(source, next);
            source = next;
        }

        return source;
    }

    /// <summary>The source after the fix that stands first in the menu has been taken everywhere.</summary>
    public static async Task<string> ApplyFirstAsync(string source)
    {
        while (await OfferedAsync(source, static _ => true) is [string next, ..])
        {
            Assert.NotEqual(source, next);
            source = next;
        }

        return source;
    }

    /// <summary>The source after each fix of the first finding that has any.</summary>
    private static async Task<List<string>> OfferedAsync(string source, Func<Diagnostic, bool> isAsked)
    {
        using var workspace = new AdhocWorkspace();
        Document document = Add(workspace.CurrentSolution, source);
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([OpenGate.Analyzer()]).GetAnalyzerDiagnosticsAsync();
        var texts = new List<string>();
        foreach (Diagnostic finding in found.Where(isAsked).OrderBy(static finding => finding.Location.SourceSpan))
        {
            foreach (CodeAction action in await ActionsAsync(document, finding))
            {
                texts.Add(await TextAsync(document.Id, action));
            }

            if (texts.Count > 0)
            {
                break;
            }
        }

        return texts;
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await provider.RegisterCodeFixesAsync(
                new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    private static async Task<string> TextAsync(DocumentId document, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        return (await changed.GetDocument(document)!.GetTextAsync()).ToString();
    }

    private static Document Add(Solution solution, string source)
    {
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Pages",
            "Pages",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: References.AspNetCore80);
        var document = DocumentId.CreateNewId(project.Id);
        return solution.AddProject(project)
            .AddDocument(document, "ExamplesController.cs", source, filePath: "/Examples/ExamplesController.cs")
            .GetDocument(document)!;
    }

    private static int Distance(string text, string wanted)
    {
        string[] lines = text.Split('\n');
        string[] others = wanted.Split('\n');
        return lines.Except(others).Count() + others.Except(lines).Count();
    }
}
