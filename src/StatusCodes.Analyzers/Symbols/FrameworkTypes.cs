using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>Types of the framework, looked up by name.</summary>
internal static class FrameworkTypes
{
    /// <summary>
    /// The accessible type of that name and kind; null where the compilation has none.
    /// Of several the framework's own, because two references may hold one name.
    /// Goes through every reference: ask once a compilation.
    /// </summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string metadataName, TypeKind kind)
    {
        INamedTypeSymbol? found = null;
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (type.TypeKind != kind || !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                continue;
            }

            if (IsFramework(type.ContainingAssembly))
            {
                return type;
            }

            found ??= type;
        }

        return found;
    }

    /// <summary>
    /// Whether the project declares a type that a reference has as well: the compiler warns wherever it is written (CS0436).
    /// </summary>
    public static bool IsDeclaredTwice(Compilation compilation, string metadataName)
    {
        bool isInSource = false, isInReference = false;
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(metadataName))
        {
            bool isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
            isInSource |= isOwn;
            isInReference |= !isOwn && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
        }

        return isInSource && isInReference;
    }

    private static bool IsFramework(IAssemblySymbol assembly) =>
        assembly.Name.StartsWith("System", StringComparison.Ordinal)
        || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || assembly.Name is "mscorlib" or "netstandard";
}
