using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Session;

/// <summary>
/// The constants of the project's own classes of codes, <c>HttpCodes.NotFound</c>, by the names that are written.
/// Of a system only that judges few constants, each for a reason: by their class's name the others are its own affair.
/// </summary>
/// <param name="project">Finds the classes.</param>
/// <param name="systems">All systems.</param>
internal sealed class ProjectCodes(ProjectConstants project, SystemList systems)
{
    private readonly Lazy<ILookup<string, IFieldSymbol>> _byClass = new(
        () => Read(project, systems).ToLookup(static field => field.ContainingType.Name),
        LazyThreadSafetyMode.PublicationOnly);

    /// <summary>
    /// What is looked for in a text: the parts of other holders' names, and the names of these classes that hold none of them.
    /// </summary>
    public string[] PartsBeside(string[] parts) => _byClass.Value.Count == 0
        ? parts
        : parts.Concat(_byClass.Value.Select(static fields => fields.Key).Where(name => !parts.Any(name.Contains))).ToArray();

    /// <summary>The constants that a member of a class may be, by the names alone; none for nearly every name.</summary>
    public IEnumerable<IFieldSymbol> Find(string type, string member) => _byClass.Value.Contains(type)
        ? _byClass.Value[type].Where(field => field.Name == member)
        : [];

    private static IEnumerable<IFieldSymbol> Read(ProjectConstants project, SystemList systems) => project.Classes
        .Where(type => !systems.IsHolder(type) && SystemOf(type, systems) is not null)
        .SelectMany(static type => type.GetMembers().OfType<IFieldSymbol>())
        .Where(field => field is { HasConstantValue: true, ConstantValue: int value }
            && CatalogCode.Find(SystemOf(field.ContainingType, systems)!.System, value) is { } code
            && ConstantRelevance.IsInReach(field, field.Type, code, systems));

    private static SystemKnowledge? SystemOf(INamedTypeSymbol type, SystemList systems) =>
        systems.SpokenOfIn(type.Name) is { IsEveryConstantJudged: false } system ? system : null;
}
