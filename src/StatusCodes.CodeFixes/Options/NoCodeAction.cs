using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.CodeFixes.Options;

/// <summary>
/// For whoever knows better: says in <c>.editorconfig</c> that a member of the project carries no status code.
/// All that meets the member falls silent by it, so there is no fix-all, and no key.
/// </summary>
internal static class NoCodeAction
{
    /// <summary>Offers it where the number meets a member of the project, and the file lies somewhere.</summary>
    public static async Task OfferAsync(CodeFixContext context, Diagnostic diagnostic)
    {
        if (context.Document.FilePath is not null
            && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax number
            && MetMember.RowOf(number, model, context.CancellationToken) is { } row)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Titles.CarriesNoCode(row),
                    cancellation => TakenOutSlot.AddAsync(context.Document, row, cancellation)),
                diagnostic);
        }
    }
}
