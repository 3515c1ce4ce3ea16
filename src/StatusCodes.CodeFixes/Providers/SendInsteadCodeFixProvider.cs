using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Constants;
using StatusCodes.CodeFixes.Files;

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

            bool isInLine = await IsInLineAsync(context.Document, codeToFix, context.CancellationToken).ConfigureAwait(false);
            foreach (CatalogCode instead in ReplacementsOf(codeToFix.Code))
            {
                CodeToFix other = codeToFix with { Written = instead };
                Func<CancellationToken, Task<Solution>>? change = isInLine
                    ? cancellation => ChangeLineAsync(context.Document, codeToFix.Span, instead, cancellation)
                    : await ChangeOfAsync(solution, other, context.CancellationToken).ConfigureAwait(false);
                if (change is not null)
                {
                    context.RegisterCodeFix(CodeAction.Create(Titles.SendInstead(instead), change, "Send" + instead.Text), diagnostic);
                }
            }
        }
    }

    /// <summary>Writes the other code's constant; null where it has no name that all projects of the file know.</summary>
    private static async Task<Func<CancellationToken, Task<Solution>>?> ChangeOfAsync(
        Solution solution,
        CodeToFix other,
        CancellationToken cancellation) =>
        (await ConstantRewrite.OfferAsync(solution, other, ConstantChoice.Best, cancellation).ConfigureAwait(false))?.ChangeAsync;

    /// <summary>Whether the code is the beginning of a longer text, where no constant can stand: <c>"430 Wrong password"</c>.</summary>
    private static async Task<bool> IsInLineAsync(Document document, CodeToFix codeToFix, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
        && root.FindToken(codeToFix.Span.Start) is { RawKind: not (int)SyntaxKind.NumericLiteralToken } token
        && (token.Span != codeToFix.Span || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
        && token.Span.Contains(codeToFix.Span)
        && token.ToString().Substring(codeToFix.Span.Start - token.SpanStart, codeToFix.Span.Length) == codeToFix.Code.Text;

    /// <summary>What a person wrote behind the code stays: it is their own.</summary>
    private static Task<Solution> ChangeLineAsync(
        Document document,
        TextSpan digits,
        CatalogCode instead,
        CancellationToken cancellation) =>
        SharedFile.ChangeAsync(document, [new TextChange(digits, instead.Text)], cancellation);

    private static IEnumerable<CatalogCode> ReplacementsOf(CatalogCode code) =>
        code.Entry.Alternatives.Select(replacement => CatalogCode.Find(code.System, replacement)).OfType<CatalogCode>();
}
