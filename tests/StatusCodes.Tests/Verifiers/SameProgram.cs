using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace StatusCodes.Tests.Verifiers;

/// <summary>Compiles sources before and after fix-all: the program must be the same.</summary>
/// <param name="Sources">The files, by name.</param>
/// <param name="References">What they compile against.</param>
/// <param name="Analyzer">What finds the numbers.</param>
internal sealed record SameProgram(
    IReadOnlyDictionary<string, string> Sources,
    ImmutableArray<MetadataReference> References,
    DiagnosticAnalyzer Analyzer)
{
    /// <summary>Symbols that <c>#if</c> asks for.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>A library, or a program with top-level statements.</summary>
    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>
    /// Whether the fix may declare constants: they are added to the metadata, and every method behind them moves one place,
    /// which the names of closures and state machines count.
    /// </summary>
    public bool IntroducesConstants { get; init; }

    /// <summary>Fixes everything; fails where one instruction, attribute or constant differs. The files after the fix, by name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> VerifyAsync(OptimizationLevel optimization)
    {
        using var workspace = new AdhocWorkspace();
        Project before = Project(workspace, optimization);
        Solution changed = await new FixAllRun(Analyzer).ApplyAsync(before.Documents.First(), FixAllScope.Project);
        Project after = changed.GetProject(before.Id)!;

        string[] differences = Differences(await EmitAsync(before), await EmitAsync(after), IntroducesConstants);
        Assert.True(differences.Length == 0, string.Join('\n', differences));

        var texts = new Dictionary<string, string>();
        foreach (Document document in after.Documents)
        {
            texts.Add(document.Name, (await document.GetTextAsync()).ToString());
        }

        return texts;
    }

    /// <summary>What two programs do otherwise, the first ten lines of it.</summary>
    /// <param name="before">The assembly before.</param>
    /// <param name="after">The assembly after.</param>
    /// <param name="introducesConstants">Whether the second may declare more constants.</param>
    /// <param name="isOther">Whether a line may differ; null where none may.</param>
    public static string[] Differences(
        ImmutableArray<byte> before,
        ImmutableArray<byte> after,
        bool introducesConstants,
        Func<string, bool>? isOther = null)
    {
        IReadOnlyList<string> expected = Comparable(Lines(before), introducesConstants);
        IReadOnlyList<string> actual = Comparable(Lines(after), introducesConstants);
        if (introducesConstants)
        {
            actual = [.. actual.Where(line => !line.StartsWith("constant of ", StringComparison.Ordinal) || expected.Contains(line))];
        }

        string[] differences = expected.Zip(actual)
            .Where(static pair => pair.First != pair.Second)
            .Select(static pair => $"{pair.First}\n  now {pair.Second}")
            .Take(10)
            .ToArray();
        return differences.Length == 0 && expected.Count != actual.Count
            ? [$"{expected.Count} lines before, {actual.Count} after"]
            : differences;

        IReadOnlyList<string> Lines(ImmutableArray<byte> image) =>
            [.. AssemblyListing.Of(image).Where(line => isOther is null || !isOther(line))];
    }

    /// <summary>The listing of the program as it is.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(OptimizationLevel optimization)
    {
        using var workspace = new AdhocWorkspace();
        return AssemblyListing.Of(await EmitAsync(Project(workspace, optimization)));
    }

    /// <summary>
    /// The listing without what a further field moves: ordinals in the names of generated types, the rows of attributes,
    /// the compiler's own notes on nullability.
    /// </summary>
    private static IReadOnlyList<string> Comparable(IReadOnlyList<string> listing, bool introducesConstants) => !introducesConstants
        ? listing
        : [.. listing
            .Where(static line => !Regex.IsMatch(line, @"\b(Nullable(Context)?|\w+StateMachine)Attribute\b"))
            .Select(static line => Regex.Replace(line, @"(c__DisplayClass|b__|d__|9__|o__|g__[^|]*\|)\d+", "$1"))
            .OrderBy(
                static line => line.StartsWith("attribute on ", StringComparison.Ordinal)
                    || line.StartsWith("constant of ", StringComparison.Ordinal)
                        ? line
                        : string.Empty,
                StringComparer.Ordinal)];

    private Project Project(AdhocWorkspace workspace, OptimizationLevel optimization)
    {
        var id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Program",
            "Program",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                Output,
                optimizationLevel: optimization,
                deterministic: true,
                nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: true),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: Symbols),
            metadataReferences: References));
        foreach ((string name, string text) in Sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, text, filePath: "/Program/" + name);
        }

        return solution.GetProject(id)!;
    }

    private static async Task<ImmutableArray<byte>> EmitAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return [.. image.ToArray()];
    }
}
