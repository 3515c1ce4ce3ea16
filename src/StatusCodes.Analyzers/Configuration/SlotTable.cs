using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>Rows of known slots, by the name that code writes: nothing is bound for other names.</summary>
internal sealed class SlotTable
{
    private readonly ImmutableDictionary<string, ImmutableArray<SlotRow>> _byMember;
    private readonly HashSet<string> _writtenNames;

    public SlotTable(ImmutableArray<SlotRow> slots)
    {
        _byMember = slots
            .GroupBy(static slot => slot.Member)
            .ToImmutableDictionary(static group => group.Key, static group => group.ToImmutableArray());
        _writtenNames = new(slots
            .Select(static slot => slot.Member == WellKnownMemberNames.InstanceConstructorName ? slot.Type.Last : slot.Member)
            .SelectMany(static name => name.EndsWith("Attribute", System.StringComparison.Ordinal)
                ? [name, name.Substring(0, name.Length - "Attribute".Length)]
                : new[] { name }));
        HasTakenOut = slots.Any(static slot => slot.System is null);
    }

    public static SlotTable Empty { get; } = new(ImmutableArray<SlotRow>.Empty);

    /// <summary>Whether a row says of a member that it carries no code.</summary>
    public bool HasTakenOut { get; }

    public bool IsEmpty => _byMember.IsEmpty;

    /// <summary>Whether a constructor's parameter is declared: <c>new(404)</c> and <c>: base(404)</c> write no name.</summary>
    public bool HasConstructors => _byMember.ContainsKey(WellKnownMemberNames.InstanceConstructorName);

    /// <summary>Whether something that is written so may be, or may have, a known slot.</summary>
    public bool HasMember(string name) => _writtenNames.Contains(name);

    /// <summary>The row for a property, a field, a parameter, or for what a method answers; null where there is none.</summary>
    public SlotRow? Find(ISymbol symbol) => symbol is IParameterSymbol { ContainingSymbol: { } owner } parameter
        ? Find(owner, new SlotPart(parameter.Name, IsKey: false))
        : Find(symbol, SlotPart.Whole);

    /// <summary>The row for the keys of a dictionary; null where there is none.</summary>
    public SlotRow? FindKeys(ISymbol dictionary) => Find(dictionary, new SlotPart(null, IsKey: true));

    /// <summary>
    /// The row for a member of a missing type, of which only the written names are known; null where there is none.
    /// </summary>
    /// <param name="type">The type's own name; empty where it is not written.</param>
    /// <param name="member">The member's name; <c>.ctor</c> for a constructor.</param>
    /// <param name="part">What of the member is asked for; a parameter without a name is the first one.</param>
    public SlotRow? FindWritten(string type, string member, SlotPart part)
    {
        if (_byMember.TryGetValue(member, out ImmutableArray<SlotRow> slots))
        {
            foreach (SlotRow slot in slots)
            {
                if (slot.Type.IsWritten(type) && (slot.Part == part || (part.Parameter is "" && slot.Part.Parameter is not null)))
                {
                    return slot;
                }
            }
        }

        return null;
    }

    private SlotRow? Find(ISymbol member, SlotPart part)
    {
        if (_byMember.TryGetValue(Members.NameOf(member), out ImmutableArray<SlotRow> slots))
        {
            foreach (SlotRow slot in slots)
            {
                if (slot.Part == part && slot.IsOf(member))
                {
                    return slot;
                }
            }
        }

        return null;
    }
}
