using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.ClassRanges;
using StatusCodes.CodeFixes.ClassRanges;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Corrects the bounds of a class of status codes, or asks the response itself.
/// What the program does changes, so nothing is fixed all at once.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpClassRangeCodeFixProvider))]
internal sealed class HttpClassRangeCodeFixProvider : CodeFixProvider
{
    public const string CorrectBounds = "CorrectClassRange";
    public const string AskResponse = "UseIsSuccessStatusCode";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(HttpClassRangeRule.Id);

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
            SyntaxNode constant = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (constant is LiteralExpressionSyntax number && HttpWrittenRange.Of(number) is { } written)
            {
                var correction = new TextChange(number.Span, written.Right.ToString(CultureInfo.InvariantCulture));
                Register(context, diagnostic, Titles.CorrectBounds(written), [correction], CorrectBounds);
                continue;
            }

            if (RangeAt(constant, semantics) is not { } range)
            {
                continue;
            }

            if (Corrections(range) is { } corrections)
            {
                Register(context, diagnostic, Titles.CorrectBounds(range), corrections, CorrectBounds);
            }

            if (HttpSuccessRewrite.Of(range, semantics) is { } question)
            {
                Register(context, diagnostic, Titles.AskResponse(question.NewText!), [question], AskResponse);
            }
        }
    }

    private static HttpClassRange? RangeAt(SyntaxNode constant, Semantics semantics) =>
        constant.Ancestors()
            .Where(HttpConditionChain.MayHoldRange)
            .SelectMany(condition => HttpClassRange.In(condition, semantics))
            .FirstOrDefault(range => range.WrongBounds.Any(bound => bound.Constant.Span == constant.Span));

    /// <summary>Every wrong bound's change; null where one of them cannot be written.</summary>
    private static List<TextChange>? Corrections(HttpClassRange range)
    {
        var changes = new List<TextChange>();
        foreach (HttpRangeBound bound in range.WrongBounds)
        {
            if (range.CorrectionOf(bound) is not { IsWritable: true } correction)
            {
                return null;
            }

            changes.Add(correction.Relation == bound.Relation
                ? new TextChange(bound.Constant.Span, correction.Constant)
                : new TextChange(bound.Operator.Span, bound.OperatorText(correction.Relation)));
        }

        return changes;
    }

    private static void Register(
        CodeFixContext context,
        Diagnostic diagnostic,
        string title,
        IReadOnlyCollection<TextChange> changes,
        string key) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => SharedFile.ChangeAsync(context.Document, changes, cancellation), key),
            diagnostic);
}
