using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.CodeFixes.Files;

/// <summary>The places of a text that are to be changed, none of which may overlap another. They come nearly in their order.</summary>
internal sealed class TakenSpans
{
    // By their starts. Empty ones overlap nothing, and are left out.
    private readonly List<TextSpan> _spans = [];

    /// <summary>Takes the places of some changes; false, and nothing is taken, where one of them overlaps what was taken before.</summary>
    public bool TryTake(ImmutableArray<TextChange> changes)
    {
        foreach (TextChange change in changes)
        {
            if (!change.Span.IsEmpty && IsTaken(change.Span, IndexOf(change.Span)))
            {
                return false;
            }
        }

        foreach (TextChange change in changes)
        {
            if (!change.Span.IsEmpty)
            {
                _spans.Insert(IndexOf(change.Span), change.Span);
            }
        }

        return true;
    }

    private bool IsTaken(TextSpan span, int index) =>
        (index > 0 && _spans[index - 1].OverlapsWith(span)) || (index < _spans.Count && _spans[index].OverlapsWith(span));

    private int IndexOf(TextSpan span)
    {
        int index = _spans.BinarySearch(span);
        return index < 0 ? ~index : index;
    }
}
