using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.CodeFixes.Files;

/// <summary>A file's text with all changes made at once: everything else stays to the character.</summary>
internal sealed class TextRewrite
{
    private readonly List<TextChange> _changes;

    // How much longer the text is before each change, and last after all of them.
    private readonly int[] _deltas;

    private TextRewrite(SourceText text, List<TextChange> changes)
    {
        _changes = changes;
        _deltas = new int[changes.Count + 1];
        for (int i = 0; i < changes.Count; i++)
        {
            _deltas[i + 1] = _deltas[i] + changes[i].NewText!.Length - changes[i].Span.Length;
        }

        Text = changes.Count == 0 ? text : text.WithChanges(changes);
    }

    public SourceText Text { get; }

    /// <param name="text">The file.</param>
    /// <param name="changes">What changes, in any order, nothing twice.</param>
    public static TextRewrite Of(SourceText text, IEnumerable<TextChange> changes)
    {
        var merged = new List<TextChange>();
        foreach (TextChange change in changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            // Neighbours become one change, so that blanks between words are judged on what really stands there afterwards.
            if (merged.Count > 0 && merged[^1].Span.End == change.Span.Start)
            {
                TextChange last = merged[^1];
                merged[^1] = new TextChange(TextSpan.FromBounds(last.Span.Start, change.Span.End), last.NewText + change.NewText);
            }
            else
            {
                merged.Add(change);
            }
        }

        return new TextRewrite(text, merged.Select(change => KeepWordsApart(change, text)).ToList());
    }

    /// <summary>Where a position of the old text has moved to; −1 where it is gone.</summary>
    public int Map(int position)
    {
        int before = CountUpTo(position);
        return before > 0 && position < _changes[before - 1].Span.End ? -1 : position + _deltas[before];
    }

    /// <summary>
    /// Where <paramref name="name"/> stands now that was written in place of what began at <paramref name="position"/>;
    /// null where it does not.
    /// </summary>
    public TextSpan? Written(int position, string name)
    {
        int before = CountUpTo(position);
        if (before == 0 || position >= _changes[before - 1].Span.End)
        {
            return null;
        }

        TextChange change = _changes[before - 1];
        int offset = change.NewText!.LastIndexOf(name, System.StringComparison.Ordinal);
        return offset < 0 ? null : new TextSpan(change.Span.Start + _deltas[before - 1] + offset, name.Length);
    }

    /// <summary>How many changes begin at <paramref name="position"/> or before it.</summary>
    private int CountUpTo(int position)
    {
        int low = 0;
        int high = _changes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _changes[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary><c>return(int)code</c> must not become <c>returncode</c>.</summary>
    private static TextChange KeepWordsApart(TextChange change, SourceText text)
    {
        if (change.Span.IsEmpty)
        {
            return change;
        }

        string written = change.NewText!;
        char before = change.Span.Start > 0 ? text[change.Span.Start - 1] : ' ';
        char after = change.Span.End < text.Length ? text[change.Span.End] : ' ';
        if (written.Length == 0 && after is '\r' or '\n')
        {
            return new TextChange(WithLineEnd(change.Span, text), string.Empty);
        }

        if (written.Length == 0)
        {
            // A word gone between two blanks takes one of them along.
            int blank = before == ' ' && after == ' ' && change.Span.End < text.Length ? 1 : 0;
            var span = new TextSpan(change.Span.Start, change.Span.Length + blank);
            return new TextChange(span, IsWord(before) && IsWord(after) ? " " : string.Empty);
        }

        string start = IsWord(before) && IsWord(written[0]) ? " " : string.Empty;
        string end = IsWord(after) && IsWord(written[^1]) ? " " : string.Empty;
        return new TextChange(change.Span, start + written + end);
    }

    /// <summary>
    /// What goes from the end of a line takes the blanks before it along, and the line itself where nothing else is in it.
    /// </summary>
    private static TextSpan WithLineEnd(TextSpan span, SourceText text)
    {
        int start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        TextLine line = text.Lines.GetLineFromPosition(span.End);
        return TextSpan.FromBounds(start, start == line.Start ? line.EndIncludingLineBreak : span.End);
    }

    private static bool IsWord(char c) => c == '@' || SyntaxFacts.IsIdentifierPartCharacter(c);
}
