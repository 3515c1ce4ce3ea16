using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>
/// A type's full name without type parameters: <c>Contoso.Outer.Inner</c>, from the outermost namespace to the innermost type.
/// </summary>
internal readonly struct TypeName
{
    /// <summary>What a row of slots writes for any type.</summary>
    public const string AnyType = "*";

    // A type is looked for in every namespace and type that its name may mean; nobody nests so deep.
    private const int MostParts = 100;

    private readonly ImmutableArray<string> _parts;

    public TypeName(ImmutableArray<string> parts) => _parts = parts;

    /// <summary>The type's own name; empty for any type.</summary>
    public string Last => IsAny ? "" : _parts[_parts.Length - 1];

    /// <summary>Whether any type is meant.</summary>
    public bool IsAny => _parts.IsDefault;

    /// <summary>Reads a name; false where it is none.</summary>
    public static bool TryParse(string text, out TypeName name)
    {
        ImmutableArray<string> parts = text.Split('.').ToImmutableArray();
        name = new TypeName(parts);
        return parts.Length <= MostParts && parts.All(SyntaxFacts.IsValidIdentifier);
    }

    /// <summary>Whether a type of which only the last part of its name is known may be this one.</summary>
    public bool IsWritten(string name) => IsAny || Last == name;

    /// <summary>Whether <paramref name="type"/> is this one, or stands in its namespace; any type does where any type is meant.</summary>
    public bool IsNeighbourOf(INamedTypeSymbol? type)
    {
        INamespaceSymbol? ns = type?.ContainingNamespace;
        for (int part = IsAny ? -1 : _parts.Length - 2; part >= 0; part--, ns = ns.ContainingNamespace)
        {
            if (ns is null || ns.Name != _parts[part])
            {
                return false;
            }
        }

        return IsAny || ns is { IsGlobalNamespace: true };
    }

    /// <summary>Whether <paramref name="type"/> is called so. Asks for no symbol, so a type that a project lacks costs nothing.</summary>
    public bool IsNameOf(INamedTypeSymbol? type)
    {
        if (IsAny)
        {
            return true;
        }

        int part = _parts.Length - 1;
        INamespaceOrTypeSymbol? symbol = type;
        for (; symbol is INamedTypeSymbol || symbol is INamespaceSymbol { IsGlobalNamespace: false }; symbol = Outer(symbol))
        {
            if (part < 0 || symbol.Name != _parts[part])
            {
                return false;
            }

            part--;
        }

        return type is not null && part < 0;
    }

    /// <summary>The type of that name; null where the compilation has none. The project's own comes before a reference's.</summary>
    public INamedTypeSymbol? Find(Compilation compilation)
    {
        for (int namespaces = _parts.Length - 1; namespaces >= 0; namespaces--)
        {
            string metadataName = string.Join(".", _parts.Take(namespaces + 1))
                + string.Concat(_parts.Skip(namespaces + 1).Select(static part => "+" + part));
            ImmutableArray<INamedTypeSymbol> types = compilation.GetTypesByMetadataName(metadataName);
            if (!types.IsEmpty)
            {
                return types.FirstOrDefault(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
                    ?? types[0];
            }
        }

        return null;
    }

    private static INamespaceOrTypeSymbol? Outer(INamespaceOrTypeSymbol symbol) =>
        symbol.ContainingType ?? (INamespaceOrTypeSymbol?)symbol.ContainingNamespace;
}
