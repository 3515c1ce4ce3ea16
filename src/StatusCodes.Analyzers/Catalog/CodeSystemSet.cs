using System;
using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Catalog;

/// <summary>The code systems that there are, by the names that options and diagnostics call them.</summary>
internal sealed class CodeSystemSet
{
    private readonly ImmutableArray<CodeSystem> _systems;

    /// <param name="systems">The general one last: the one whose codes need no prefix in options.</param>
    public CodeSystemSet(ImmutableArray<CodeSystem> systems) => _systems = systems;

    /// <summary>The system that is meant where none is named.</summary>
    public CodeSystem General => _systems[_systems.Length - 1];

    /// <summary>The system of that name, case aside; null where there is none.</summary>
    public CodeSystem? Find(string name)
    {
        foreach (CodeSystem system in _systems)
        {
            if (system.OptionName.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return system;
            }
        }

        return null;
    }
}
