using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Systems;

/// <summary>Types of systems that also call their numbers status codes.</summary>
internal static class ForeignTypes
{
    /// <summary>Whether a type belongs to one of them by its name, by a type around it, or by a part of its namespace.</summary>
    public static bool IsForeign(INamedTypeSymbol? type) =>
        type.AnyOuterName(ForeignSystems.IsNamedInType) || type.AnyNamespacePart(ForeignSystems.IsNamedIn);
}
