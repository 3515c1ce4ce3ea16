using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Protocols.Http.Names;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Names;

/// <summary>
/// Writes a constant's modern name over the retired one: the type before it stays as it is written.
/// A name that one of the file's projects lacks is not written.
/// </summary>
internal static class HttpModernNames
{
    /// <summary>The solution with as many modern names as every project has.</summary>
    public static async Task<Solution> WriteAsync(Solution solution, IEnumerable<CodeToFix> codes, CancellationToken cancellation)
    {
        var files = new Dictionary<DocumentId, (ImmutableArray<DocumentId> Documents, HashSet<TextSpan> Places)>();
        foreach (CodeToFix code in codes)
        {
            if (solution.GetDocument(code.Document) is { } document)
            {
                ImmutableArray<DocumentId> documents = SharedFile.Documents(document);
                if (!files.TryGetValue(documents[0], out (ImmutableArray<DocumentId> Documents, HashSet<TextSpan> Places) file))
                {
                    files.Add(documents[0], file = (documents, []));
                }

                file.Places.Add(code.Span);
            }
        }

        Solution changed = solution;
        foreach ((ImmutableArray<DocumentId> documents, HashSet<TextSpan> places) in files.Values)
        {
            if (await SharedFile.LoadAsync(solution, documents, cancellation).ConfigureAwait(false) is { } file)
            {
                IEnumerable<TextChange> changes = places
                    .Select(place => NameOf(file, place, cancellation) is { } name ? new TextChange(place, name) : (TextChange?)null)
                    .OfType<TextChange>();
                changed = file.WithText(changed, TextRewrite.Of(file.Text, changes).Text);
            }
        }

        return changed;
    }

    /// <summary>The modern name at a place; null where a project of the file has none, or another one.</summary>
    public static async Task<string?> NameAsync(Document document, TextSpan place, CancellationToken cancellation)
    {
        ImmutableArray<DocumentId> documents = SharedFile.Documents(document);
        return await SharedFile.LoadAsync(document.Project.Solution, documents, cancellation).ConfigureAwait(false) is { } file
            ? NameOf(file, place, cancellation)
            : null;
    }

    private static string? NameOf(SharedFile file, TextSpan place, CancellationToken cancellation)
    {
        string? common = null;
        foreach (FileView view in file.Views)
        {
            SyntaxToken token = view.Root.FindToken(place.Start);
            if (token.Span != place)
            {
                // This project does not compile the region.
                continue;
            }

            if (view.Model.GetSymbolInfo(token.Parent!, cancellation).Symbol is not IFieldSymbol constant
                || HttpRetiredNames.ModernOf(constant, view.Constants) is not ({ Name: { } name }, _)
                || (common is not null && common != name))
            {
                return null;
            }

            common = name;
        }

        return common;
    }
}
