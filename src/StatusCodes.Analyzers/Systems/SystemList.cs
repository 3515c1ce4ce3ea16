using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Systems;

/// <summary>The systems that an analyzer knows, and the questions that all of them are asked. Immutable.</summary>
internal sealed class SystemList
{
    /// <summary>Systems without a catalog, whose constants nevertheless turn up where another's code belongs.</summary>
    private static readonly ImmutableArray<(ConstantHolder Holder, string Label)> Uncatalogued =
        ImmutableArray.Create(
            (new ConstantHolder("System.Net.Mail.SmtpStatusCode", TypeKind.Enum), "SMTP"),
            (new ConstantHolder("Grpc.Core.StatusCode", TypeKind.Enum), "gRPC"));

    /// <summary>A part that the names of most holders share, so that one search of a text finds them all.</summary>
    private const string CommonPart = "StatusCode";

    // All codes of all registries are below.
    private const int FirstUntold = 5000;

    private readonly bool[] _codes;
    private readonly HashSet<string> _holderNames;
    private readonly HashSet<string> _enumNames;

    /// <param name="systems">The more particular first; the general one, which takes whatever is called a status code, last.</param>
    public SystemList(ImmutableArray<SystemKnowledge> systems)
    {
        All = systems;
        Names = new CodeSystemSet(systems.Select(static system => system.System).ToImmutableArray());
        CodeNames = new CodeNames(systems.Select(static system => system.Vocabulary).ToImmutableArray());
        OwnSlots = new SlotTable(systems.SelectMany(RowsOf).ToImmutableArray());
        Holders = systems.SelectMany(static system => system.Holders)
            .Concat(Uncatalogued.Select(static other => other.Holder)).ToImmutableArray();
        _holderNames = new HashSet<string>(Holders.Select(static holder => holder.Name));
        _enumNames = new HashSet<string>(Holders.Where(static holder => holder.IsEnum).Select(static holder => holder.Name));
        _codes = Enumerable.Range(0, FirstUntold).Select(IsLookedUpAsCode).ToArray();
        string[] parts = systems.SelectMany(static system => system.OwnHolderParts).Append(CommonPart).ToArray();
        HolderParts = _holderNames.Where(name => !parts.Any(name.Contains)).Concat(parts).Distinct().ToArray();
    }

    public ImmutableArray<SystemKnowledge> All { get; }

    /// <summary>The system that a number belongs to which is called a status code, and nothing more.</summary>
    public SystemKnowledge General => All[All.Length - 1];

    public CodeSystemSet Names { get; }

    /// <summary>Reads identifiers with the words of all systems.</summary>
    public CodeNames CodeNames { get; }

    /// <summary>The systems' own rows of known slots.</summary>
    public SlotTable OwnSlots { get; }

    /// <summary>The framework's types with constants of codes, those of uncatalogued systems included.</summary>
    public ImmutableArray<ConstantHolder> Holders { get; }

    /// <summary>The name of every type with constants of codes, a library's own too, holds one of these.</summary>
    public string[] HolderParts { get; }

    public SystemKnowledge Of(CodeSystem system)
    {
        foreach (SystemKnowledge knowledge in All)
        {
            if (knowledge.System == system)
            {
                return knowledge;
            }
        }

        return General;
    }

    /// <summary>
    /// The system whose codes the values of an enum are, nullable or not, whatever a variable of that type is called:
    /// the framework's, its name alone where the using is missing, a library's own; null for every other type.
    /// </summary>
    public SystemKnowledge? OfEnum(ITypeSymbol? type)
    {
        if (ValueTypes.WithoutNullable(type) is not { TypeKind: TypeKind.Enum or TypeKind.Error } candidate)
        {
            return null;
        }

        foreach (SystemKnowledge system in All)
        {
            foreach (ConstantHolder holder in system.Holders)
            {
                if (holder.IsEnum && holder.IsWritten(candidate))
                {
                    return system;
                }
            }
        }

        return candidate.TypeKind == TypeKind.Enum ? OfOwnEnum(candidate) : null;
    }

    /// <summary>The system that a name of the project's speaks of; null where it speaks of none.</summary>
    public SystemKnowledge? SpokenOfIn(string name)
    {
        foreach (SystemKnowledge system in All)
        {
            if (system.Vocabulary.IsSpokenIn(name))
            {
                return system;
            }
        }

        return null;
    }

    /// <summary>Whether a word of <paramref name="name"/> is another system's, and none is the system's own.</summary>
    public bool IsAnothers(string name, CodeSystem system)
    {
        SystemKnowledge own = Of(system);
        return !own.Vocabulary.IsSpokenIn(name) && (SpokenOfIn(name) is not null || (own == General && ForeignSystems.IsNamedIn(name)));
    }

    /// <summary>Whether a name measures or counts something, and does not speak of a code besides.</summary>
    public bool IsQuantity(string name) =>
        QuantityNames.IsQuantity(name) && CodeNames.OfValue(name).IsNone && CodeNames.OfFunction(name).IsNone;

    /// <summary>A place of which nothing but its name is known; null where the name alone says too little.</summary>
    public Slot? OfName(CodeName name)
    {
        foreach (SystemKnowledge system in All)
        {
            if (name.IsOwn(system.Vocabulary))
            {
                return Slot.Named(system.System);
            }
        }

        return name.Kind == NameKind.StatusCode ? Slot.Named(General.System) : null;
    }

    /// <summary>Whether nothing but "status code" speaks for a slot; another system's name beside it then speaks against it.</summary>
    public bool IsGeneralName(Slot? slot) => slot is { Strength: SlotStrength.Named } named && named.System == General.System;

    /// <summary>Whether a variable of this type can hold a code of any system.</summary>
    public bool CanHoldCode(ITypeSymbol type)
    {
        foreach (SystemKnowledge system in All)
        {
            if (system.CanHold(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is so plainly some system's that what its private members are set from is looked up.</summary>
    public bool IsPlainlyOfAny(INamedTypeSymbol? type)
    {
        if (type is not null)
        {
            foreach (SystemKnowledge system in All)
            {
                if (system.IsPlainly(type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a number is looked at as a code of any system wherever it stands. Asked of every number.</summary>
    public bool MayBeCode(int number) =>
        number >= 0 && number < FirstUntold ? _codes[number] : IsLookedUpAsCode(number);

    /// <summary>Whether somebody has defined a number in any system.</summary>
    public bool IsDefined(int number)
    {
        foreach (SystemKnowledge system in All)
        {
            if (system.System.Find(number) is { IsUnassigned: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a framework's type of this name has constants of codes.</summary>
    public bool IsHolderName(string name) => _holderNames.Contains(name);

    /// <summary>Whether it is an enum.</summary>
    public bool IsEnumHolderName(string name) => _enumNames.Contains(name);

    /// <summary>The system whose constants a type of the framework holds; null for every other type.</summary>
    public SystemKnowledge? HeldBy(ITypeSymbol type)
    {
        foreach (SystemKnowledge system in All)
        {
            foreach (ConstantHolder holder in system.Holders)
            {
                if (holder.Is(type))
                {
                    return system;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a type is one of these, and none of the project's that is called the same.</summary>
    public bool IsHolder(ITypeSymbol type)
    {
        foreach (ConstantHolder holder in Holders)
        {
            if (holder.Is(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The name, in sentences, of the system whose constants a type of the framework holds;
    /// null for every other type, and for <paramref name="system"/>'s own.
    /// </summary>
    public string? OtherLabel(INamedTypeSymbol type, CodeSystem system)
    {
        foreach (SystemKnowledge knowledge in All)
        {
            if (knowledge.Holders.Any(holder => holder.Is(type)))
            {
                return knowledge.System == system ? null : knowledge.System.Label;
            }
        }

        return Uncatalogued.FirstOrDefault(other => other.Holder.Is(type)).Label;
    }

    private bool IsLookedUpAsCode(int number)
    {
        foreach (SystemKnowledge system in All)
        {
            if (system.MayBeCode(number))
            {
                return true;
            }
        }

        return false;
    }

    private SystemKnowledge? OfOwnEnum(ITypeSymbol type)
    {
        foreach (SystemKnowledge system in All)
        {
            if (system.IsOwnEnum(type))
            {
                return system;
            }
        }

        return null;
    }

    private IEnumerable<SlotRow> RowsOf(SystemKnowledge system) =>
        system.SlotRows.Select(row => SlotRow.Parse(row, Names, out _)
            ?? throw new global::System.FormatException($"'{row}' is no row of known slots."));
}
