using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.CodeFixes.Files;
using StatusCodes.CodeFixes.NeverEqual;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Makes a comparison that was never true compare what was meant. What the program does changes, so a person decides, place by place.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NeverEqualCodeFixProvider))]
internal sealed class NeverEqualCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = CodeSystems.IdsOf(static rule => rule is NeverEqualRule);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        var fixes = new NeverEqualFixes(Semantics.Unconfigured(model, CodeSystems.List, context.CancellationToken));
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (NeverEqualFix fix in fixes.Of(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)))
            {
                Solution changed = await SharedFile.ChangeAsync(context.Document, fix.Changes, context.CancellationToken)
                    .ConfigureAwait(false);
                if (await CompilesAsync(changed, context.Document, context.CancellationToken).ConfigureAwait(false))
                {
                    context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(changed), fix.Key), diagnostic);
                }
            }
        }
    }

    /// <summary>
    /// Whether the file has no more errors than before, in any of its projects: an assertion may not take what is compared now.
    /// </summary>
    private static async Task<bool> CompilesAsync(Solution changed, Document document, CancellationToken cancellation)
    {
        foreach (DocumentId id in SharedFile.Documents(document))
        {
            int before = await CountErrorsAsync(document.Project.Solution, id, cancellation).ConfigureAwait(false);
            if (await CountErrorsAsync(changed, id, cancellation).ConfigureAwait(false) > before)
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<int> CountErrorsAsync(Solution solution, DocumentId id, CancellationToken cancellation) =>
        solution.GetDocument(id) is { } document
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellation).Count(static found => found.Severity == DiagnosticSeverity.Error)
            : 0;
}
