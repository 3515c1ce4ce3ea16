using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Analyzers.Naming.Directives;

/// <summary>Namespaces by the name that code writes: <c>System.Net</c>, with <c>@</c> before keywords.</summary>
internal static class NamespaceName
{
    /// <summary>The namespace of <paramref name="type"/>; null for the global one.</summary>
    public static string? Of(INamedTypeSymbol type)
    {
        string? name = null;
        for (INamespaceSymbol? ns = type.ContainingNamespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            name = name is null ? Escape(ns.Name) : $"{Escape(ns.Name)}.{name}";
        }

        return name;
    }

    /// <summary>The namespace of that name; null where <paramref name="compilation"/> has none.</summary>
    public static INamespaceSymbol? Find(Compilation compilation, string name)
    {
        INamespaceSymbol? found = compilation.GlobalNamespace;
        foreach (string part in name.Split('.'))
        {
            found = found?.GetNamespaceMembers().FirstOrDefault(candidate => candidate.Name == part.TrimStart('@'));
        }

        return found;
    }

    /// <summary>
    /// An identifier as code writes it: <c>@</c> before a keyword, and before a word that is one in places (<c>await</c>, <c>field</c>).
    /// </summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None && !IsKeywordSomewhere(identifier) ? identifier : "@" + identifier;

    /// <summary>Those words that mean something else as an expression, or as the name of a type. No namespace is called so.</summary>
    private static bool IsKeywordSomewhere(string identifier) =>
        identifier is "await" or "field" or "record" or "yield" or "var" or "nameof";
}
