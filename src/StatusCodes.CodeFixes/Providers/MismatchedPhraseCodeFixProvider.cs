using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
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
            var change = new TextChange(text.SourceSpan, SymbolDisplay.FormatLiteral(phrase, quote: true));
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
