using Microsoft.CodeAnalysis;

namespace System;

/// <summary>Asked for by <c>^1</c> and by list patterns: a position counted from the start, or from the end.</summary>
[Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
