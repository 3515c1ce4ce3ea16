using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Naming;

/// <summary>Whether a constant of the project with a code's value is meant for that code: <c>MaxItems = 404</c> is not.</summary>
internal static class ConstantRelevance
{
    /// <summary>What is measured or counted in classes that also hold codes, besides <see cref="QuantityNames"/>.</summary>
    private static readonly WordSet Measures = new("Bytes", "Max", "Milliseconds", "Min", "Ms", "Port", "Retries", "Seconds", "Buffer");

    /// <summary>
    /// Whether a constant of a type in <c>statuscodes.constants</c> is meant for the code's system:
    /// its type or its own name says the system's word, or it is called like the code;
    /// neither names another system.
    /// A sub-status means something else under each status, so there its name alone tells.
    /// </summary>
    public static bool IsListed(IFieldSymbol field, CatalogCode code, SystemList systems)
    {
        if (code.System.HasSubStatuses)
        {
            return IsCalledSo(field.Name, code);
        }

        INamedTypeSymbol type = field.ContainingType;
        return !systems.IsAnothers(type.Name, code.System)
            && !systems.IsAnothers(field.Name, code.System)
            && (IsOfSystem(field, field.Type, code, systems) || IsInSystemsType(type, code, systems) || IsCalledSo(field.Name, code));
    }

    /// <summary>
    /// The same for a constant that nobody has listed, only because it is in reach.
    /// What is called like the code, or has the system's own enum for a type, is meant whatever its class is called;
    /// the system's word alone must not stand beside another code's name, or a measure's.
    /// </summary>
    public static bool IsInReach(ISymbol constant, ITypeSymbol type, CatalogCode code, SystemList systems)
    {
        if (IsCalledSo(constant.Name, code) || systems.OfEnum(type)?.System == code.System)
        {
            return true;
        }

        if (code.System.HasSubStatuses)
        {
            return false;
        }

        bool isAnothers = CodeNameMatch.Find(code.System, constant.Name, code.Value) is { } named && !named.HasNumber(code.Value);
        return !isAnothers
            && !IsMeasure(constant.Name)
            && !systems.IsAnothers(constant.Name, code.System)
            && (IsOfSystem(constant, type, code, systems) || IsInSystemsType(constant.ContainingType, code, systems));
    }

    private static bool IsOfSystem(ISymbol constant, ITypeSymbol type, CatalogCode code, SystemList systems) =>
        systems.Of(code.System).Vocabulary.IsSpokenIn(constant.Name) || systems.OfEnum(type)?.System == code.System;

    private static bool IsInSystemsType(INamedTypeSymbol? type, CatalogCode code, SystemList systems)
    {
        Vocabulary vocabulary = systems.Of(code.System).Vocabulary;
        return type is not null
            && (vocabulary.IsSpokenIn(type.Name) || (type.ContainingType is { } outer && vocabulary.IsSpokenIn(outer.Name)));
    }

    private static bool IsCalledSo(string name, CatalogCode code) =>
        code.Entry.HasName(name) || CatalogIdentifier.Choices(code).Contains(name);

    private static bool IsMeasure(string name) => QuantityNames.IsQuantity(name) || Measures.HasPrefixIn(name);
}
