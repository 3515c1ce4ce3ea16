using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>
/// A class of codes that a whole project shares, <c>HttpStatusCodes</c> in a file of its own:
/// the constants that it lacks are put into it, or it is written first.
/// </summary>
/// <param name="project">The project.</param>
/// <param name="system">Whose codes it holds.</param>
internal sealed class SharedClass(Project project, CodeSystem system)
{
    /// <summary>What it is called; its file, too.</summary>
    public static string NameFor(CodeSystem system)
    {
        string suffix = system.ConstantSuffix;
        string name = suffix.StartsWith(system.Name, StringComparison.Ordinal) ? suffix : system.Name + suffix;
        return name + (name.EndsWith("Code", StringComparison.Ordinal) ? "s" : "Codes");
    }

    /// <summary>
    /// The solution in which the class has the constants; null where something else bears its name, or cannot be changed.
    /// </summary>
    public async Task<Solution?> WithAsync(IReadOnlyCollection<CatalogCode> codes, CancellationToken cancellation)
    {
        // Of two sub-statuses that are called alike the second gets a constant elsewhere.
        CatalogCode[] named = codes.GroupBy(NameOf).Select(static same => same.First()).ToArray();
        Compilation? compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        INamedTypeSymbol? known = compilation?
            .GetSymbolsWithName(NameFor(system), SymbolFilter.Type, cancellation)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(static type => type.ContainingType is null);
        if (known is null)
        {
            return await WithNewFileAsync(named, cancellation).ConfigureAwait(false);
        }

        return known is { IsStatic: true, DeclaringSyntaxReferences: [{ } only] }
            && await only.GetSyntaxAsync(cancellation).ConfigureAwait(false) is ClassDeclarationSyntax declaration
            && project.GetDocument(only.SyntaxTree) is { } document
                ? await WithinAsync(document, declaration, named.Where(code => !known.MemberNames.Contains(NameOf(code))), cancellation)
                    .ConfigureAwait(false)
                : null;
    }

    private static string NameOf(CatalogCode code) => CatalogIdentifier.Of(code)!;

    private static NewConstant ConstantOf(CatalogCode code) =>
        new(code.Value, NameOf(code), ConstantSummary.LinesOf(code), $"public const int {NameOf(code)} = {code.Text};");

    private static async Task<Solution> WithinAsync(
        Document document,
        ClassDeclarationSyntax declaration,
        IEnumerable<CatalogCode> codes,
        CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        NewConstant[] constants = codes.Select(ConstantOf).ToArray();
        return constants.Length == 0
            ? document.Project.Solution
            : document.Project.Solution.WithDocumentText(
                document.Id,
                text.WithChanges(ConstantPlacement.Of(declaration, constants, text)));
    }

    private async Task<Solution> WithNewFileAsync(IEnumerable<CatalogCode> codes, CancellationToken cancellation)
    {
        string file = NameFor(system) + ".cs";
        string? path = Path.GetDirectoryName(project.FilePath) is { Length: > 0 } folder ? Path.Combine(folder, file) : null;
        string lineBreak = project.Documents.FirstOrDefault() is { } other
            ? new TextLayout(await other.GetTextAsync(cancellation).ConfigureAwait(false)).LineBreak
            : "\n";
        return project.Solution.AddDocument(
            DocumentId.CreateNewId(project.Id),
            file,
            SourceText.From(string.Concat(Lines(codes).Select(line => line + lineBreak)), Encoding.UTF8),
            filePath: path);
    }

    private IEnumerable<string> Lines(IEnumerable<CatalogCode> codes)
    {
        IEnumerable<string> type = TypeLines(codes);
        if (project.DefaultNamespace is not { Length: > 0 } ns)
        {
            return type;
        }

        return project.ParseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 }
            ? [$"namespace {ns};", "", .. type]
            : [$"namespace {ns}", "{", .. Indented(type), "}"];
    }

    private IEnumerable<string> TypeLines(IEnumerable<CatalogCode> codes)
    {
        yield return $"/// <summary>{system.Label} codes that the framework has no names for.</summary>";
        yield return $"internal static class {NameFor(system)}";
        yield return "{";
        bool isFirst = true;
        foreach (CatalogCode code in codes.OrderBy(static code => code.Entry.First).ThenBy(static code => code.Value))
        {
            if (!isFirst)
            {
                yield return "";
            }

            isFirst = false;
            NewConstant constant = ConstantOf(code);
            foreach (string line in Indented([.. constant.Summary, constant.Declaration]))
            {
                yield return line;
            }
        }

        yield return "}";
    }

    private static IEnumerable<string> Indented(IEnumerable<string> lines) =>
        lines.Select(static line => line.Length == 0 ? line : "    " + line);
}
