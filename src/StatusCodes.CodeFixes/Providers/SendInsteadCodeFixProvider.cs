using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Constants;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Sends a registered code in place of one that nobody should send. What the program does changes, so a person chooses, place by place.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendInsteadCodeFixProvider))]
internal sealed class SendInsteadCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = CodeSystems.IdsOf(static rule => rule.CanSendInstead);

    public override FixAllProvider? GetFixAllProvider() => null;

    /// <summary>One action for each replacement that the catalog names, best first; none where it names none.</summary>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CodeToFix.Of(context.Document, diagnostic) is not { } codeToFix)
            {
                continue;
            }

            foreach (CatalogCode instead in ReplacementsOf(codeToFix.Code))
            {
                CodeToFix other = codeToFix with { Written = instead };
                if (await ConstantRewrite.OfferAsync(solution, other, ConstantChoice.Best, context.CancellationToken)
                    .ConfigureAwait(false) is { } offer)
                {
                    string key = "Send" + instead.Text;
                    context.RegisterCodeFix(CodeAction.Create(Titles.SendInstead(instead), offer.ChangeAsync, key), diagnostic);
                }
            }
        }
    }

    private static IEnumerable<CatalogCode> ReplacementsOf(CatalogCode code) =>
        code.Entry.Alternatives.Select(replacement => CatalogCode.Find(code.System, replacement)).OfType<CatalogCode>();
}
