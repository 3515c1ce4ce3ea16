using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming.Directives;

namespace StatusCodes.CodeFixes.Usings;

/// <summary>What a using directive brings into a file: the types of a namespace, and the extension members they declare.</summary>
internal sealed class ImportedNames
{
    // Called without being written: foreach, deconstruction, await, collection initialisers, queries, fixed.
    private static readonly HashSet<string> CalledByPattern =
    [
        "GetEnumerator", "GetAsyncEnumerator", "Deconstruct", "GetAwaiter", "Add", "GetPinnableReference",
        "Where", "Select", "SelectMany", "Join", "GroupJoin", "GroupBy", "Cast",
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending",
    ];

    private readonly HashSet<string> _names = [];

    private ImportedNames(IEnumerable<INamedTypeSymbol> types)
    {
        foreach (INamedTypeSymbol type in types)
        {
            _names.Add(type.Name);
            AddAttribute(type.Name);
            if (type.MightContainExtensionMethods)
            {
                AddExtensions(type);
            }
        }
    }

    /// <summary>Whether something is imported that a file can call without writing its name.</summary>
    public bool HasPattern { get; private set; }

    public static ImportedNames Of(Compilation compilation, string ns)
    {
        INamespaceSymbol? found = NamespaceName.Find(compilation, ns);
        return new ImportedNames(found is null ? Enumerable.Empty<INamedTypeSymbol>() : found.GetTypeMembers());
    }

    public bool Contains(string name) => _names.Contains(name);

    private void AddAttribute(string type)
    {
        const string Suffix = "Attribute";
        if (type.EndsWith(Suffix, StringComparison.Ordinal))
        {
            _names.Add(type.Substring(0, type.Length - Suffix.Length));
        }
    }

    private static bool IsAccessor(string member) =>
        member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>Every member counts: extension properties of newer compilers look like static accessors to older ones.</summary>
    private void AddExtensions(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            string name = IsAccessor(member.Name) ? member.Name.Substring("get_".Length) : member.Name;
            _names.Add(name);
            HasPattern |= member is IMethodSymbol { IsExtensionMethod: true } && CalledByPattern.Contains(name);
        }
    }
}
