using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.CodeFixes.Files;

/// <summary>A file as all projects of the solution see it: multi-targeting and linked files make several documents of one text.</summary>
internal sealed class SharedFile
{
    private SharedFile(ImmutableArray<FileView> views, SourceText text)
    {
        Views = views;
        Text = text;
    }

    /// <summary>One view a project, in an order that does not depend on where the fix was asked for; never empty.</summary>
    public ImmutableArray<FileView> Views { get; }

    public SourceText Text { get; }

    /// <summary>The file's path; its name where it has none.</summary>
    public string Path => Views[0].Document.FilePath ?? Views[0].Document.Name;

    /// <summary>The documents that share the file of <paramref name="document"/>, itself included, in the solution's order.</summary>
    public static ImmutableArray<DocumentId> Documents(Document document)
    {
        var linked = new HashSet<DocumentId>(document.GetLinkedDocumentIds()) { document.Id };
        return document.Project.Solution.ProjectIds
            .SelectMany(project => linked.Where(id => id.ProjectId == project).OrderBy(id => id.Id))
            .ToImmutableArray();
    }

    /// <summary>
    /// The file that <paramref name="documents"/> share; null where one of them is not C#, or has a text of its own just now.
    /// </summary>
    public static async Task<SharedFile?> LoadAsync(Solution solution, ImmutableArray<DocumentId> documents, CancellationToken cancellation)
    {
        var views = ImmutableArray.CreateBuilder<FileView>(documents.Length);
        SourceText? text = null;
        foreach (DocumentId id in documents)
        {
            if (solution.GetDocument(id) is not { } document
                || await FileView.CreateAsync(document, cancellation).ConfigureAwait(false) is not { } view)
            {
                return null;
            }

            SourceText own = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            if (text is not null && !text.ContentEquals(own))
            {
                return null;
            }

            text ??= own;
            views.Add(view);
        }

        return text is null ? null : new SharedFile(views.ToImmutable(), text);
    }

    /// <summary>
    /// The solution with changes made to a document and to all that share its file;
    /// to the document alone where another one has a text of its own just now.
    /// </summary>
    public static async Task<Solution> ChangeAsync(
        Document document,
        IReadOnlyCollection<TextChange> changes,
        CancellationToken cancellation)
    {
        Solution solution = document.Project.Solution;
        SharedFile? file = await LoadAsync(solution, Documents(document), cancellation).ConfigureAwait(false);
        SourceText text = file?.Text ?? await document.GetTextAsync(cancellation).ConfigureAwait(false);
        SourceText changed = TextRewrite.Of(text, changes).Text;
        return file is null ? solution.WithDocumentText(document.Id, changed) : file.WithText(solution, changed);
    }

    public Solution WithText(Solution solution, SourceText text) =>
        Views.Aggregate(solution, (changed, view) => changed.WithDocumentText(view.Document.Id, text));
}
