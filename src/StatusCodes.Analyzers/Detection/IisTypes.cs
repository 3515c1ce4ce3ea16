using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a type is plainly IIS's: by its name, its bases, or a namespace.</summary>
internal static class IisTypes
{
    private const string Word = "Iis";

    /// <summary>
    /// The type or a base of it says IIS, stands in a namespace of IIS's, or is a response of System.Web's. Not where another system is named: Cosmos DB has sub-statuses too.
    /// </summary>
    public static bool IsPlainly(INamedTypeSymbol? type)
    {
        if (ForeignSystems.Owns(type))
        {
            return false;
        }

        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            // Pages and controllers have a base in System.Web, and statuses of their own.
            bool isOwn = SymbolEqualityComparer.Default.Equals(t, type) || t.Name.StartsWith("HttpResponse", StringComparison.Ordinal);
            if (Says(t.Name) || (t.ContainingType is not null && IsPlainly(t.ContainingType)) || IsInIisNamespace(t, withSystemWeb: isOwn))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInIisNamespace(INamedTypeSymbol type, bool withSystemWeb)
    {
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            bool isIis = space.Name switch
            {
                "Web" => withSystemWeb && space.ToDisplayString() == "System.Web",
                "Administration" or "Management" => space.ToDisplayString() is "Microsoft.Web.Administration" or "Microsoft.Web.Management",
                _ => Says(space.Name),
            };
            if (isIis)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>IisLogEntry</c>, <c>IISLogEntry</c>, <c>MyIis7Log</c>; not <c>HawaiiScore</c>, <c>Iisalmi</c> or <c>IIScope</c>.</summary>
    private static bool Says(string name)
    {
        for (int at = IndexOf(name, 0); at >= 0; at = IndexOf(name, at + 1))
        {
            int end = at + Word.Length;
            if (NameWords.Begins(name, at) && (end == name.Length || !char.IsLower(name[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(string name, int start) => name.IndexOf(Word, start, StringComparison.OrdinalIgnoreCase);
}
