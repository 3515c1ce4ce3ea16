using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using StatusCodes.CodeFixes.Files;
using StatusCodes.CodeFixes.Refactorings;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>Other ways to write a code, for whoever likes them better. What would not compile is not offered.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(StatusCodeRefactoringProvider))]
internal sealed class StatusCodeRefactoringProvider : CodeRefactoringProvider
{
    private static readonly ImmutableArray<Func<SyntaxNode, SemanticModel, CancellationToken, Refactoring?>> Kinds = ImmutableArray.Create(
        AnswerRefactoring.Of,
        SuccessRefactoring.Of,
        (Func<SyntaxNode, SemanticModel, CancellationToken, Refactoring?>)NumberRefactoring.Of);

    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await FileView.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } view
            || !view.Root.FullSpan.Contains(context.Span))
        {
            return;
        }

        SyntaxNode node = view.Root.FindToken(context.Span.Start).Parent!;
        foreach (Func<SyntaxNode, SemanticModel, CancellationToken, Refactoring?> kind in Kinds)
        {
            if (kind(node, view.Model, context.CancellationToken) is { } refactoring
                && await ApplyAsync(context.Document, refactoring, context.CancellationToken).ConfigureAwait(false) is { } solution)
            {
                context.RegisterRefactoring(CodeAction.Create(refactoring.Title, _ => Task.FromResult(solution), refactoring.Key));
            }
        }
    }

    /// <summary>The solution with the changes; null where a project that has the file would not compile any more.</summary>
    private static async Task<Solution?> ApplyAsync(Document document, Refactoring refactoring, CancellationToken cancellation)
    {
        Solution before = document.Project.Solution;
        Solution after = await SharedFile.ChangeAsync(document, refactoring.Changes, cancellation).ConfigureAwait(false);
        foreach (DocumentId id in SharedFile.Documents(document))
        {
            if (await FileView.CreateAsync(before.GetDocument(id)!, cancellation).ConfigureAwait(false) is not { } was
                || await FileView.CreateAsync(after.GetDocument(id)!, cancellation).ConfigureAwait(false) is not { } comes
                || !was.Errors(cancellation).SequenceEqual(comes.Errors(cancellation)))
            {
                return null;
            }
        }

        return after;
    }
}
