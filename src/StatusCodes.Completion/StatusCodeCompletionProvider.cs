using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.CodeFixes.Files;
using StatusCodes.CodeFixes.Usings;

namespace StatusCodes.Completion;

/// <summary>
/// Offers the constants of a code system where one of its codes belongs, each with its number, its phrase and what it means.
/// The editor loads it with the project; no compiler does.
/// </summary>
// Not [Shared], for the reason that the fixes are not.
[ExportCompletionProvider(nameof(StatusCodeCompletionProvider), LanguageNames.CSharp)]
internal sealed class StatusCodeCompletionProvider : CompletionProvider
{
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger is { Kind: CompletionTriggerKind.Insertion, Character: '(' or '=' or ' ' or (>= '0' and <= '9') }
        && TypedWord.At(text, caretPosition) is { } word
        // The second digit narrows a list that is open already.
        && word.Length <= (trigger.Character is >= '0' and <= '9' ? 1 : 0);

    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (TypedWord.At(text, context.Position) is not { } word)
        {
            return;
        }

        ImmutableArray<OfferedCode> offered = await OfferedCodes.AtAsync(context.Document, word, context.CancellationToken)
            .ConfigureAwait(false);
        if (offered.IsEmpty)
        {
            return;
        }

        // A number is no word to the editor.
        context.CompletionListSpan = word;
        context.AddItems(offered.Select(CodeItem.Of));
    }

    public override Task<CompletionDescription?> GetDescriptionAsync(
        Document document,
        CompletionItem item,
        CancellationToken cancellationToken) =>
        Task.FromResult(CodeItem.CodeOf(item) is { } code ? CodeItem.Describe(code) : null);

    public override async Task<CompletionChange> GetChangeAsync(
        Document document,
        CompletionItem item,
        char? commitKey,
        CancellationToken cancellationToken)
    {
        var written = new TextChange(item.Span, item.DisplayText);
        if (CodeItem.NamespaceOf(item) is not { } ns
            || await FileView.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } view
            || view.Root.FindToken(item.Span.Start).Parent is not { } place
            || UsingBlock.At(place, view) is not { } block)
        {
            return CompletionChange.Create(written);
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        IEnumerable<TextChange> directives = block.Add([ns], [item.Span.Start], text);
        ImmutableArray<TextChange> changes = directives.Append(written).ToImmutableArray();
        int position = item.Span.Start + item.DisplayText.Length
            + changes.Where(change => change.Span.End <= item.Span.Start && change != written).Sum(static change => change.NewText!.Length);
        return CompletionChange.Create(Merged(changes, text), changes, position);
    }

    /// <summary>All changes as one, from the first directive to the constant.</summary>
    private static TextChange Merged(ImmutableArray<TextChange> changes, SourceText text)
    {
        var span = TextSpan.FromBounds(
            changes.Min(static change => change.Span.Start),
            changes.Max(static change => change.Span.End));
        int longer = changes.Sum(static change => change.NewText!.Length - change.Span.Length);
        return new TextChange(span, text.WithChanges(changes).ToString(new TextSpan(span.Start, span.Length + longer)));
    }
}
