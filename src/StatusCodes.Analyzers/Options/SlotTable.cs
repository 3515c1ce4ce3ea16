using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Options;

/// <summary>The slots that the project declares, by the name that code writes: nothing is bound for other names.</summary>
internal sealed class SlotTable
{
    private readonly ImmutableDictionary<string, ImmutableArray<DeclaredSlot>> _byMember;
    private readonly ImmutableHashSet<string> _writtenNames;

    public SlotTable(ImmutableArray<DeclaredSlot> slots)
    {
        _byMember = slots.GroupBy(static slot => slot.Member).ToImmutableDictionary(static group => group.Key, static group => group.ToImmutableArray());
        _writtenNames = slots.Select(static slot => slot.Member == WellKnownMemberNames.InstanceConstructorName ? slot.Type.Last : slot.Member).ToImmutableHashSet();
    }

    public bool IsEmpty => _byMember.IsEmpty;

    /// <summary>Whether a constructor's parameter is declared: <c>new(404)</c> and <c>: base(404)</c> write no name.</summary>
    public bool HasConstructors => _byMember.ContainsKey(WellKnownMemberNames.InstanceConstructorName);

    /// <summary>Whether something that is written so may be, or may have, a declared slot.</summary>
    public bool Mentions(string name) => _writtenNames.Contains(name);

    /// <summary>The declaration for a property, a field, a parameter, or for what a method answers; null where there is none.</summary>
    public DeclaredSlot? Find(ISymbol symbol)
    {
        ISymbol member = symbol is IParameterSymbol { ContainingSymbol: { } owner } ? owner : symbol;
        string? parameter = (symbol as IParameterSymbol)?.Name;
        if (!_byMember.TryGetValue(member.Name, out ImmutableArray<DeclaredSlot> slots))
        {
            return null;
        }

        foreach (DeclaredSlot slot in slots)
        {
            if (slot.Parameter == parameter && slot.Matches(member))
            {
                return slot;
            }
        }

        return null;
    }
}
