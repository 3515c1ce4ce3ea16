using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Rules;
using StatusCodes.CodeFixes.Constants;
using StatusCodes.CodeFixes.Constants.Introduced;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Writes a constant where a magic number stands: the framework's, the project's, or one that it declares. Only the spelling changes.
/// </summary>
// Not [Shared]: System.Composition would become a reference, in a newer version than the oldest supported host has.
// Without it each import gets its own instance.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseConstantCodeFixProvider))]
internal sealed class UseConstantCodeFixProvider : CodeFixProvider
{
    /// <summary>The equivalence key of every fix that writes a constant, whatever the code.</summary>
    public const string UseConstant = "UseConstant";

    /// <summary>The key of those that declare what is missing in a class that the whole project shares.</summary>
    public const string IntroduceShared = "IntroduceShared";

    private static readonly AllCodesFixAllProvider FixAll = new(
        Titles.UseConstants,
        UseConstant,
        static async (solution, codes, cancellation) =>
            (await ConstantRewrite.OfAsync(solution, codes, cancellation).ConfigureAwait(false)).Solution)
    {
        OtherKey = IntroduceShared,
        OtherFix = SharedClassRewrite.OfAsync,
    };

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = CodeSystems.IdsOf(static rule => rule is MagicNumberRule);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CodeToFix.Of(context.Document, diagnostic) is not { } codeToFix)
            {
                continue;
            }

            Solution solution = context.Document.Project.Solution;
            ConstantRewrite rewrite = await ConstantRewrite.OfAsync(solution, [codeToFix], context.CancellationToken).ConfigureAwait(false);
            if (!rewrite.Written.IsEmpty)
            {
                Solution changed = rewrite.Solution;
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.UseConstant(rewrite.Written[0]), _ => Task.FromResult(changed), UseConstant),
                    diagnostic);
                if (SharedClassRewrite.CanHold(rewrite.Written[0]))
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            Titles.IntroduceIn(SharedClass.NameFor(codeToFix.Code.System) + ".cs", codeToFix.Code),
                            cancellation => SharedClassRewrite.OfAsync(solution, [codeToFix], cancellation),
                            IntroduceShared),
                        diagnostic);
                }
            }
        }
    }
}
