using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>
/// An editor without a window: Roslyn's own completion service, asked at the cursor, <c>$$</c>, of a file.
/// </summary>
internal sealed class Editor : IDisposable
{
    private const string Cursor = "$$";

    private static readonly MefHostServices Services = MefHostServices.Create(
        MefHostServices.DefaultAssemblies.Append(typeof(StatusCodeCompletionProvider).Assembly));

    private readonly AdhocWorkspace _workspace = new(Services);

    private Editor(string source, ImmutableArray<MetadataReference> references, string? configuration)
    {
        Position = source.IndexOf(Cursor, StringComparison.Ordinal);
        var project = ProjectId.CreateNewId();
        Solution solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            project,
            VersionStamp.Default,
            "P",
            "P",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: references));
        var file = DocumentId.CreateNewId(project);
        solution = solution.AddDocument(
            file,
            "A.cs",
            SourceText.From(Position < 0 ? source : source.Remove(Position, Cursor.Length)),
            filePath: "/src/A.cs");
        if (configuration is not null)
        {
            solution = solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project),
                ".editorconfig",
                SourceText.From("root = true\n[*.cs]\n" + configuration),
                filePath: "/src/.editorconfig");
        }

        Document = solution.GetDocument(file)!;
        Service = CompletionService.GetService(Document)!;
    }

    public Document Document { get; }

    public CompletionService Service { get; }

    /// <summary>Where the cursor stands.</summary>
    public int Position { get; }

    /// <summary>A file that is open, in an ASP.NET Core project unless other references are given.</summary>
    public static Editor Open(string source, ImmutableArray<MetadataReference>? references = null, string? configuration = null) =>
        new(source, references ?? References.AspNetCore80, configuration);

    /// <summary>The lines of the list that are ours, as they are sorted.</summary>
    public Task<IReadOnlyList<CompletionItem>> OfferedAsync() => OfferedAsync(Position, CompletionTrigger.Invoke);

    /// <inheritdoc cref="OfferedAsync()"/>
    public async Task<IReadOnlyList<CompletionItem>> OfferedAsync(int position, CompletionTrigger trigger)
    {
        CompletionList list = await Service.GetCompletionsAsync(Document, position, trigger);
        return
        [
            .. list.ItemsList.Where(static item => CodeItem.CodeOf(item) is not null)
                .OrderBy(static item => item.SortText, StringComparer.Ordinal),
        ];
    }

    /// <summary>The one line of ours that the typed text finds first.</summary>
    public async Task<CompletionItem> FoundAsync(string typed) =>
        Service.FilterItems(Document, [.. await OfferedAsync()], typed) is [{ } first, ..]
            ? first
            : throw new InvalidOperationException($"'{typed}' finds nothing.");

    /// <summary>The file once a line is taken.</summary>
    public async Task<Document> TakeAsync(CompletionItem item)
    {
        CompletionChange change = await Service.GetChangeAsync(Document, item);
        SourceText text = await Document.GetTextAsync();
        SourceText changed = text.WithChanges(change.TextChange);
        Assert.Equal(changed.ToString(), text.WithChanges(change.TextChanges).ToString());
        return Document.WithText(changed);
    }

    /// <summary>The file once the line that the typed text finds first is taken. What comes out compiles.</summary>
    public async Task<string> WriteAsync(string typed)
    {
        Document changed = await TakeAsync(await FoundAsync(typed));
        Assert.Empty(await ErrorsAsync(changed));
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>The compiler's errors in a file, as text.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(Document document)
    {
        SemanticModel model = (await document.GetSemanticModelAsync())!;
        return
        [
            .. model.GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString()),
        ];
    }

    public void Dispose() => _workspace.Dispose();
}
