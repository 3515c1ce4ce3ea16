using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Configuration;

namespace StatusCodes.CodeFixes.Options;

/// <summary>
/// Writes into an <c>.editorconfig</c> file that a member carries no code. The nearest line with such rows that holds for the file
/// gets one more; where there is none, the nearest file gets a line, and where there is no file, the project gets one.
/// </summary>
internal static class TakenOutSlot
{
    private const string FileName = ".editorconfig";

    /// <summary>The solution with the row; the same one where nobody knows where the file lies.</summary>
    public static async Task<Solution> AddAsync(Document document, string row, CancellationToken cancellation)
    {
        if (document.FilePath is not { } path)
        {
            return document.Project.Solution;
        }

        string inherited = await ValueAsync(document, cancellation).ConfigureAwait(false);
        AnalyzerConfigDocument[] files = document.Project.AnalyzerConfigDocuments
            .Where(file => FolderOf(file.FilePath) is { } folder && Path.GetFileName(file.FilePath) == FileName && IsIn(path, folder))
            .OrderByDescending(static file => file.FilePath!.Length)
            .ToArray();
        foreach (AnalyzerConfigDocument file in files)
        {
            foreach (string text in Written(await TextAsync(file, cancellation).ConfigureAwait(false), row, inherited, file == files[0]))
            {
                Solution changed = WithText(document.Project.Solution, file.FilePath!, SourceText.From(text));
                if (Holds(await ValueAsync(changed.GetDocument(document.Id)!, cancellation).ConfigureAwait(false), row))
                {
                    return changed;
                }
            }
        }

        return AddFile(document, ConfigFileText.InNewLine("", With(inherited, row)), FolderOf(document.Project.FilePath) ?? FolderOf(path)!);
    }

    /// <summary>A project for several frameworks has the file once for each.</summary>
    private static Solution WithText(Solution solution, string path, SourceText text) => solution.Projects
        .SelectMany(static project => project.AnalyzerConfigDocuments)
        .Where(file => file.FilePath == path)
        .Aggregate(solution, (changed, file) => changed.WithAnalyzerConfigDocumentText(file.Id, text));

    private static IEnumerable<string> Written(string file, string row, string inherited, bool isNearest) =>
        isNearest
            ? ConfigFileText.InLine(file, row).Append(ConfigFileText.InNewLine(file, With(inherited, row)))
            : ConfigFileText.InLine(file, row);

    private static Solution AddFile(Document document, string text, string folder) => document.Project.Solution.AddAnalyzerConfigDocument(
        DocumentId.CreateNewId(document.Project.Id),
        FileName,
        SourceText.From(text),
        filePath: Path.Combine(folder, FileName));

    private static async Task<string> TextAsync(AnalyzerConfigDocument file, CancellationToken cancellation) =>
        (await file.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();

    /// <summary>What the option says for a file; empty where it is not set.</summary>
    private static async Task<string> ValueAsync(Document document, CancellationToken cancellation) =>
        await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is { } tree
        && document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(OptionKeys.Slots, out string? value)
        && !value.Equals("unset", StringComparison.OrdinalIgnoreCase)
            ? value
            : "";

    private static string With(string inherited, string row) => inherited.Length == 0 ? row : $"{inherited} | {row}";

    private static bool Holds(string value, string row) => value.Split('|').Any(part => part.Trim() == row);

    private static string? FolderOf(string? file) => file is null ? null : Path.GetDirectoryName(file);

    private static bool IsIn(string file, string folder) =>
        file.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
