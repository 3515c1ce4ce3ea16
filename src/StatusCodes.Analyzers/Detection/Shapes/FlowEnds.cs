using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>The slots in which the value of a variable, or the result of a function, ends.</summary>
internal sealed class FlowEnds
{
    public static readonly FlowEnds None = new(ImmutableArray<FlowEnd>.Empty);

    // Of a value that goes to more places than these the first ones tell.
    private const int MostLookedAt = 8;

    private readonly ImmutableArray<FlowEnd> _ends;

    /// <param name="ends">The ends, in the order in which they are written.</param>
    public FlowEnds(ImmutableArray<FlowEnd> ends)
    {
        _ends = ends;
        Slot? gravest = null;
        foreach (FlowEnd end in ends)
        {
            gravest = Slot.Graver(gravest, end.Slot);
        }

        Any = gravest;
    }

    /// <summary>The gravest of them; null where there is none.</summary>
    public Slot? Any { get; }

    /// <summary>What can be said of a value that may get there, and may not.</summary>
    public Slot? Possible => Any?.AsPossible();

    /// <summary>The slot of a value that is set at <paramref name="set"/>.</summary>
    /// <param name="set">Where it is set.</param>
    /// <param name="variable">All places of the variable.</param>
    public Slot? Of(SyntaxNode set, Variable variable)
    {
        Slot? sure = null;
        Slot? possible = null;
        int first = FirstAfter(set.Span.End);
        for (int at = first; at < _ends.Length && at < first + MostLookedAt; at++)
        {
            FlowEnd end = _ends[at];
            if (Reach.IsSure(set, end.Use, variable))
            {
                sure = Slot.Graver(sure, end.Slot);
            }
            else if (Reach.IsPossible(set, end.Use, variable))
            {
                possible = Slot.Graver(possible, end.Slot);
            }
        }

        return sure ?? (possible ?? Before(first, set, variable))?.AsPossible();
    }

    /// <summary>A use that stands before the set comes after it in a loop, or in another function.</summary>
    private Slot? Before(int first, SyntaxNode set, Variable variable)
    {
        for (int at = Math.Max(0, first - MostLookedAt); at < first; at++)
        {
            if (Reach.IsPossible(set, _ends[at].Use, variable))
            {
                return _ends[at].Slot;
            }
        }

        return null;
    }

    /// <summary>The slot of a value that a body begins with.</summary>
    public Slot? FromStart(SyntaxNode body, Variable variable)
    {
        Slot? sure = null;
        for (int at = 0; at < _ends.Length && at < MostLookedAt; at++)
        {
            if (Reach.IsSureFromStart(body, _ends[at].Use, variable))
            {
                sure = Slot.Graver(sure, _ends[at].Slot);
            }
        }

        return sure ?? Possible;
    }

    private int FirstAfter(int position) => Positions.FirstFrom(0, _ends.Length, at => _ends[at].Use.SpanStart, position);
}

/// <summary>One end of a value.</summary>
/// <param name="Use">Where it is used.</param>
/// <param name="Slot">The slot there.</param>
internal readonly record struct FlowEnd(ExpressionSyntax Use, Slot Slot);
