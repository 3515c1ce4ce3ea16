using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Naming;

/// <summary>
/// The project's own classes of codes, which nobody has listed: <c>static class HttpCodes</c>, <c>CloseCodes</c>.
/// They are looked for among the names of the compilation's types, once, when the first file is searched for constants.
/// </summary>
internal sealed class ProjectConstants
{
    private static readonly string[] Kinds = ["Code", "Status", "Repl"];

    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _classes;

    public ProjectConstants(Compilation compilation, SystemList systems) =>
        // Nobody waits for another who looks at the same.
        _classes = new(() => Find(compilation, systems), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Their types, in an order that does not depend on that of the files.</summary>
    public ImmutableArray<INamedTypeSymbol> Classes => _classes.Value;

    /// <summary>
    /// The names first, of which the compiler keeps a list: to look for types by name takes a walk through all declarations.
    /// </summary>
    private static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation, SystemList systems) =>
        compilation.Assembly.TypeNames.Any(name => IsOfCodes(name, systems))
            ? FindAmongAll(compilation, systems)
            : ImmutableArray<INamedTypeSymbol>.Empty;

    private static ImmutableArray<INamedTypeSymbol> FindAmongAll(Compilation compilation, SystemList systems) => compilation
        .GetSymbolsWithName(name => IsOfCodes(name, systems), SymbolFilter.Type)
        .OfType<INamedTypeSymbol>()
        .Where(static type => type is { TypeKind: TypeKind.Class, IsStatic: true, IsGenericType: false })
        .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && IsAlwaysThere(type))
        .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>
    /// A system's word and what it is: <c>HttpCodes</c>, not <c>HttpHeaders</c> or <c>Codes</c>.
    /// Asked of every type's name, so the cheap part first.
    /// </summary>
    private static bool IsOfCodes(string name, SystemList systems) =>
        Array.Exists(Kinds, kind => name.IndexOf(kind, StringComparison.Ordinal) >= 0) && systems.SpokenOfIn(name) is not null;

    /// <summary>A class inside <c>#if DEBUG</c> is not there in the other build.</summary>
    private static bool IsAlwaysThere(INamedTypeSymbol type)
    {
        foreach (SyntaxReference declaration in type.DeclaringSyntaxReferences)
        {
            if (!ConditionalRegions.IsAlwaysCompiled(declaration.SyntaxTree.GetRoot(), declaration.Span.Start))
            {
                return false;
            }
        }

        return true;
    }
}
