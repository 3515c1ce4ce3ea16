using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Constants;

/// <summary>
/// The few constants of the framework that rules judge like their numbers: a rename must not silence a bug. Asked by text alone.
/// </summary>
internal sealed class JudgedConstants
{
    private readonly SystemList _systems;
    private readonly Dictionary<string, SystemKnowledge> _byHolder;
    private readonly Dictionary<string, Lazy<HashSet<string>>> _judgedNames;

    public JudgedConstants(SystemList systems)
    {
        _systems = systems;
        _byHolder = systems.All
            .SelectMany(static system => system.Holders.Select(holder => (holder.Name, System: system)))
            .GroupBy(static pair => pair.Name)
            .ToDictionary(static group => group.Key, static group => group.First().System);
        _judgedNames = _byHolder.ToDictionary(static pair => pair.Key, static pair => new Lazy<HashSet<string>>(() => NamesOf(pair.Value)));
    }

    /// <summary>Whether a type of this name has such constants.</summary>
    public bool IsOwner(string type) => _systems.IsHolderName(type);

    /// <summary>Whether a type of this name may have such constants, a library's own among them.</summary>
    public bool MayBeOwner(string type) => IsOwner(type) || MayBeOwnHolder(type);

    /// <summary>Whether the constants of a type of this name may be codes of one of the systems: SMTP's and gRPC's are of none.</summary>
    public bool HasCatalog(string type) => !IsOwner(type) || SystemOf(type) is not null;

    /// <summary>
    /// Whether <paramref name="member"/> of <paramref name="type"/> may be such a constant:
    /// <c>HttpStatusCode.Unused</c>, <c>StatusCodes.Status204NoContent</c>. Of most systems' types every member may be one.
    /// </summary>
    public bool MayBe(string type, string member)
    {
        if (SystemOf(type) is not { IsEveryConstantJudged: false } system)
        {
            return MayBeOwner(type);
        }

        return system.NumberIn(member) is { } number
            ? system.System.Find(number) is { } entry && system.IsJudged(entry)
            : _judgedNames[type].Value.Contains(member);
    }

    /// <summary>Whether every constant of <paramref name="type"/> is judged where it stands, right as it may be elsewhere.</summary>
    public bool IsJudgedAt(in Site site, string type) => SystemOf(type)?.IsConstantJudgedAt(site) == true;

    /// <summary>
    /// The value of a library's own constant that its registry set aside: <c>CloseStatusCode.Abnormal</c>; null for every other field.
    /// </summary>
    public int? ReservedValueOf(IFieldSymbol field) =>
        field is { HasConstantValue: true, ContainingType: { } type }
        && ValueTypes.Number(field.ConstantValue) is { } value
        && OwnSystemOf(type) is { } system
        && system.System.Find(value) is { Registration: Registration.Reserved }
            ? value
            : null;

    private SystemKnowledge? OwnSystemOf(INamedTypeSymbol type)
    {
        foreach (SystemKnowledge system in _systems.All)
        {
            if (system.IsOwnHolder(type))
            {
                return system;
            }
        }

        return null;
    }

    private bool MayBeOwnHolder(string type)
    {
        foreach (SystemKnowledge system in _systems.All)
        {
            if (system.MayBeOwnHolder(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether every member of a type of this name is judged. Then any name may be one, so it has to be looked up among the members.
    /// </summary>
    public bool IsWholly(string type) => IsOwner(type) && SystemOf(type) is not { IsEveryConstantJudged: false };

    private SystemKnowledge? SystemOf(string type) => _byHolder.TryGetValue(type, out SystemKnowledge? system) ? system : null;

    /// <summary>The names of the system's judged codes as identifiers write them: <c>NoContent</c>.</summary>
    private static HashSet<string> NamesOf(SystemKnowledge system) => new(
        system.System.Entries.Where(system.IsJudged).SelectMany(static entry => entry.Aliases.Add(entry.Name)).Select(Bare),
        StringComparer.OrdinalIgnoreCase);

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
