using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Rules;
using StatusCodes.CodeFixes.Constants;
using StatusCodes.CodeFixes.Options;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Writes a constant where a magic number stands: the framework's, the project's, or one that it declares. Only the spelling changes.
/// </summary>
// Not [Shared]: System.Composition would become a reference, in a newer version than the oldest supported host has.
// Without it each import gets its own instance.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseConstantCodeFixProvider))]
internal sealed class UseConstantCodeFixProvider : CodeFixProvider
{
    private static readonly AllCodesFixAllProvider FixAll = new(static key => key == ConstantMenu.IntroduceShared
        ? new FixAllKind(Titles.UseConstants, ConstantMenu.IntroduceShared, SharedClassRewrite.OfAsync)
        : KindOf(ConstantChoice.Of(key) ?? ConstantChoice.Best));

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = CodeSystems.IdsOf(static rule => rule is MagicNumberRule or ExplainedNumberRule);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CodeToFix.Of(context.Document, diagnostic) is not { } code)
            {
                continue;
            }

            var menu = new ConstantMenu(context, diagnostic, code);
            if (await menu.OfferAsync(ConstantChoice.Best).ConfigureAwait(false) is { } best)
            {
                await menu.OfferOthersAsync(best).ConfigureAwait(false);
                await NoCodeAction.OfferAsync(context, diagnostic).ConfigureAwait(false);
            }
        }
    }

    private static FixAllKind KindOf(ConstantChoice choice) => new(
        choice.Title,
        choice.Key,
        async (solution, codes, cancellation) =>
            (await ConstantRewrite.OfAsync(solution, codes, choice, cancellation).ConfigureAwait(false)).Solution);
}
