using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>
/// Walks from a type to its bases, its interfaces, the types around it and its namespaces.
/// <c>object</c> and its like end the walk: they say nothing.
/// </summary>
internal static class TypeWalk
{
    /// <summary>Whether the type or one of its bases is one.</summary>
    public static bool AnyBase(this INamedTypeSymbol? type, Func<INamedTypeSymbol, bool> isOne)
    {
        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (isOne(t))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type, a base or an interface of it is one.</summary>
    public static bool AnyBaseOrInterface(this INamedTypeSymbol? type, Func<INamedTypeSymbol, bool> isOne)
    {
        if (type.AnyBase(isOne))
        {
            return true;
        }

        if (type is not null)
        {
            foreach (INamedTypeSymbol contract in type.AllInterfaces)
            {
                if (isOne(contract))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the name of the type, or of a type around it, says something.</summary>
    public static bool AnyOuterName(this INamedTypeSymbol? type, Func<string, bool> isOne)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (isOne(t.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a part of the type's namespace says something.</summary>
    public static bool AnyNamespacePart(this INamedTypeSymbol? type, Func<string, bool> isOne)
    {
        for (INamespaceSymbol? ns = type?.ContainingNamespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            if (isOne(ns.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the type stands in a namespace, or in one inside it: <c>type.IsIn("Microsoft", "AspNetCore")</c>. Builds no string.
    /// </summary>
    public static bool IsIn(this INamedTypeSymbol? type, params string[] path) => IsIn(type?.ContainingNamespace, path);

    /// <summary>Whether the type's own namespace is that one.</summary>
    public static bool IsDirectlyIn(this INamedTypeSymbol? type, params string[] path) => IsNamespace(type?.ContainingNamespace, path);

    /// <summary>Whether a namespace is one, or lies inside it.</summary>
    public static bool IsIn(INamespaceSymbol? ns, string[] path)
    {
        for (; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            if (ns.Name == path[path.Length - 1] && IsNamespace(ns, path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a namespace is that one.</summary>
    public static bool IsNamespace(INamespaceSymbol? ns, string[] path)
    {
        for (int i = path.Length - 1; i >= 0; i--, ns = ns.ContainingNamespace)
        {
            if (ns is null || ns.IsGlobalNamespace || ns.Name != path[i])
            {
                return false;
            }
        }

        return ns is null or { IsGlobalNamespace: true };
    }
}
