using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.CodeFixes.Conditions;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Joins a condition that decides nothing by the other word.
/// What the program does changes, so nothing is fixed all at once.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OtherWordCodeFixProvider))]
internal sealed class OtherWordCodeFixProvider : CodeFixProvider
{
    public const string Key = "UseOtherWord";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = CodeSystems.Modules
        .Select(static module => module.Conditions)
        .OfType<DecidedConditions>()
        .Select(static texts => texts.Always.Id)
        .ToImmutableArray();

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        Semantics semantics = Semantics.Unconfigured(model, CodeSystems.List, context.CancellationToken);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            TextSpan span = diagnostic.Location.SourceSpan;
            if (DecidedAt(root.FindNode(span, getInnermostNodeForTie: true), span, semantics) is { } decided
                && OtherWordRewrite.Of(decided) is { } changes)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Titles.UseOtherWord(decided),
                        cancellation => SharedFile.ChangeAsync(context.Document, changes, cancellation),
                        Key),
                    diagnostic);
            }
        }
    }

    private static DecidedCondition? DecidedAt(SyntaxNode node, TextSpan span, Semantics semantics) =>
        node.AncestorsAndSelf()
            .Where(static condition => ConditionChain.IsJoint(condition) && ConditionEvidence.MayBeDecided(condition))
            .SelectMany(condition => DecidedCondition.In(condition, semantics))
            .FirstOrDefault(decided => decided.Span == span);
}
