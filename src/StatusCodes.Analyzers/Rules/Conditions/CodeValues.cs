using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>Which values a code may have: numbers, and null where a variable may hold none.</summary>
internal sealed class CodeValues
{
    private readonly ImmutableArray<(int First, int Last)> _ranges;
    private readonly bool _hasNull;

    /// <param name="ranges">The numbers: ascending, with a gap between any two.</param>
    /// <param name="hasNull">Whether null is one of them.</param>
    private CodeValues(ImmutableArray<(int First, int Last)> ranges, bool hasNull)
    {
        _ranges = ranges;
        _hasNull = hasNull;
    }

    public static CodeValues All { get; } = new(ImmutableArray.Create((int.MinValue, int.MaxValue)), hasNull: true);

    public static CodeValues None { get; } = new(ImmutableArray<(int First, int Last)>.Empty, hasNull: false);

    public static CodeValues AllButNull { get; } = new(All._ranges, hasNull: false);

    public bool IsEmpty => _ranges.IsEmpty && !_hasNull;

    public static CodeValues Between(int first, int last) =>
        first > last ? None : new CodeValues(ImmutableArray.Create((first, last)), hasNull: false);

    /// <summary>Whatever is not among them.</summary>
    public CodeValues Others()
    {
        ImmutableArray<(int First, int Last)>.Builder gaps = ImmutableArray.CreateBuilder<(int First, int Last)>(_ranges.Length + 1);
        long next = int.MinValue;
        foreach ((int first, int last) in _ranges)
        {
            if (next < first)
            {
                gaps.Add(((int)next, first - 1));
            }

            next = last + 1L;
        }

        if (next <= int.MaxValue)
        {
            gaps.Add(((int)next, int.MaxValue));
        }

        return new CodeValues(gaps.ToImmutable(), !_hasNull);
    }

    /// <summary>The values that are in both.</summary>
    public CodeValues And(CodeValues other)
    {
        var common = new List<(int First, int Last)>();
        int mine = 0, its = 0;
        while (mine < _ranges.Length && its < other._ranges.Length)
        {
            int first = Math.Max(_ranges[mine].First, other._ranges[its].First);
            int last = Math.Min(_ranges[mine].Last, other._ranges[its].Last);
            if (first <= last)
            {
                common.Add((first, last));
            }

            if (_ranges[mine].Last < other._ranges[its].Last)
            {
                mine++;
            }
            else
            {
                its++;
            }
        }

        return new CodeValues(common.ToImmutableArray(), _hasNull && other._hasNull);
    }

    /// <summary>The values that are in one of them.</summary>
    public CodeValues Or(CodeValues other) => Others().And(other.Others()).Others();
}
