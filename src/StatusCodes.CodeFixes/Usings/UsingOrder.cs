using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodes.CodeFixes.Usings;

/// <summary>The order that a file keeps its using directives in.</summary>
internal sealed class UsingOrder : IComparer<string>
{
    private static readonly UsingOrder SystemFirst = new(systemFirst: true);
    private static readonly UsingOrder Alphabetical = new(systemFirst: false);

    private readonly bool _systemFirst;

    private UsingOrder(bool systemFirst) => _systemFirst = systemFirst;

    /// <summary>The order of <paramref name="names"/>; null where they have none.</summary>
    /// <param name="names">The imported namespaces, as they stand.</param>
    /// <param name="preferSystemFirst">Decides where both orders fit.</param>
    public static UsingOrder? Of(IReadOnlyList<string> names, bool preferSystemFirst)
    {
        UsingOrder[] orders = preferSystemFirst ? [SystemFirst, Alphabetical] : [Alphabetical, SystemFirst];
        return orders.FirstOrDefault(order => order.IsSorted(names));
    }

    public int Compare(string? one, string? other)
    {
        string[] left = (one ?? string.Empty).Split('.'), right = (other ?? string.Empty).Split('.');
        if (_systemFirst && (left[0] == "System") != (right[0] == "System"))
        {
            return left[0] == "System" ? -1 : 1;
        }

        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            int part = string.Compare(left[i], right[i], StringComparison.OrdinalIgnoreCase);
            if (part != 0)
            {
                return part;
            }
        }

        int length = left.Length.CompareTo(right.Length);
        return length != 0 ? length : string.CompareOrdinal(one, other);
    }

    private bool IsSorted(IReadOnlyList<string> names)
    {
        for (int i = 1; i < names.Count; i++)
        {
            if (Compare(names[i - 1], names[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
