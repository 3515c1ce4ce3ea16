using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Rules.Phrases;
using StatusCodes.Analyzers.Texts;
using StatusCodes.CodeFixes.Constants;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Makes a text say what the code beside it means, or the code what the text says.
/// Only a person knows which of the two was meant, so nothing is fixed all at once.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MismatchedPhraseCodeFixProvider))]
internal sealed class MismatchedPhraseCodeFixProvider : CodeFixProvider
{
    public const string WritePhrase = "WritePhrase";
    public const string UseCode = "UseCodeOfPhrase";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = CodeSystems.IdsOf(static rule => rule is MismatchedPhraseRule);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CodeToFix.OfOther(context.Document, diagnostic) is not { } code)
            {
                continue;
            }

            // Where no code is written, the finding is at the text itself.
            Location text = diagnostic.AdditionalLocations is [.., { } beside] ? beside : diagnostic.Location;
            string phrase = code.Code.Entry.ShownName();
            string number = await NumberBeforeAsync(context, text).ConfigureAwait(false);
            string corrected = number.Length > 0 ? code.Code.Text + number.Substring(3) + phrase : phrase;
            var change = new TextChange(text.SourceSpan, SymbolDisplay.FormatLiteral(corrected, quote: true));
            context.RegisterCodeFix(
                CodeAction.Create(
                    Titles.WritePhrase(phrase),
                    cancellation => SharedFile.ChangeAsync(context.Document, [change], cancellation),
                    WritePhrase),
                diagnostic);
            if (text != diagnostic.Location)
            {
                await RegisterCodeAsync(context, diagnostic, code).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The number that the text begins with, and what follows it: of <c>"401 - Unauthorized"</c> <c>401 - </c>.</summary>
    private static async Task<string> NumberBeforeAsync(CodeFixContext context, Location text)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return text.SourceTree == root?.SyntaxTree
            && root?.FindNode(text.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax { Token.ValueText: { } written }
                ? written.Substring(0, written.Length - PhraseIndex.WithoutNumber(written).Length)
                : "";
    }

    private static async Task RegisterCodeAsync(CodeFixContext context, Diagnostic diagnostic, CodeToFix code)
    {
        Solution solution = context.Document.Project.Solution;
        if (await ConstantRewrite.OfferAsync(solution, code, ConstantChoice.Best, context.CancellationToken).ConfigureAwait(false)
            is { } offer)
        {
            context.RegisterCodeFix(CodeAction.Create(Titles.UseCodeOfPhrase(code.Written), offer.ChangeAsync, UseCode), diagnostic);
        }
    }
}
