using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>Whether a type is plainly IIS's: by its name, its bases, or a namespace.</summary>
internal static class IisTypes
{
    /// <summary>
    /// The type or a base of it says IIS, stands in a namespace of IIS's, or is a response of System.Web's.
    /// Not where another system is named: Cosmos DB has sub-statuses too.
    /// </summary>
    public static bool IsPlainly(INamedTypeSymbol? type) =>
        !ForeignTypes.IsForeign(type)
        && type.AnyBase(t => HasIis(t.Name)
            || (t.ContainingType is { } outer && IsPlainly(outer))
            || IsInIisNamespace(t)
            || IsOfSystemWeb(t, type!));

    private static bool IsInIisNamespace(INamedTypeSymbol type) =>
        type.AnyNamespacePart(HasIis) || type.IsIn("Microsoft", "Web", "Administration") || type.IsIn("Microsoft", "Web", "Management");

    /// <summary>Pages and controllers have a base in System.Web, and statuses of their own.</summary>
    private static bool IsOfSystemWeb(INamedTypeSymbol type, INamedTypeSymbol asked) =>
        type.IsIn("System", "Web")
        && (SymbolEqualityComparer.Default.Equals(type, asked) || type.Name.StartsWith("HttpResponse", StringComparison.Ordinal));

    /// <summary>
    /// <c>IisLogEntry</c>, <c>IISLogEntry</c>, <c>MyIis7Log</c>; not <c>HawaiiScore</c>, <c>Iisalmi</c> or <c>IIScope</c>.
    /// </summary>
    private static bool HasIis(string name) => IdentifierWords.HasWord(name, "Iis");
}
