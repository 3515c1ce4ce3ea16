using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Naming;

/// <summary>Whether a constant of the project with a code's value is meant for that code: <c>MaxItems = 404</c> is not.</summary>
internal static class ConstantKind
{
    /// <summary>What is measured or counted in classes that also hold codes, besides <see cref="QuantityNames"/>.</summary>
    private static readonly string[] Measures = ["Bytes", "Max", "Milliseconds", "Min", "Ms", "Port", "Retries", "Seconds", "Buffer"];

    /// <summary>
    /// Whether a constant of a type in <c>statuscodes.constants</c> is meant for the code's system: its type or its own name says the system's word, or it is called like the code;
    /// neither names another system.
    /// </summary>
    public static bool IsListed(IFieldSymbol field, CatalogCode code)
    {
        INamedTypeSymbol type = field.ContainingType;
        return !SystemWords.SpeaksOfAnother(code.System, type.Name)
            && !SystemWords.SpeaksOfAnother(code.System, field.Name)
            && (SaysSystem(field, field.Type, code) || TypeSaysSystem(type, code.System) || IsCalledSo(field.Name, code));
    }

    /// <summary>
    /// The same for a constant that nobody has listed, only because it is in reach. What is called like the code, or has the system's own enum for a type, is meant whatever its class is called;
    /// the system's word alone must not stand beside another code's name, or a measure's.
    /// </summary>
    public static bool IsInReach(ISymbol constant, ITypeSymbol type, CatalogCode code)
    {
        if (IsCalledSo(constant.Name, code) || CodeEnums.SystemOf(type) == code.System)
        {
            return true;
        }

        bool isAnothers = NamedCode.Find(code.System, constant.Name, code.Value) is { } named && !named.Covers(code.Value);
        return !isAnothers
            && !IsMeasure(constant.Name)
            && !SystemWords.SpeaksOfAnother(code.System, constant.Name)
            && (SaysSystem(constant, type, code) || TypeSaysSystem(constant.ContainingType, code.System));
    }

    private static bool SaysSystem(ISymbol constant, ITypeSymbol type, CatalogCode code) =>
        SystemWords.Speaks(code.System, constant.Name) || CodeEnums.SystemOf(type) == code.System;

    private static bool TypeSaysSystem(INamedTypeSymbol? type, CodeSystem system) =>
        type is not null
        && (SystemWords.Speaks(system, type.Name) || (type.ContainingType is { } outer && SystemWords.Speaks(system, outer.Name)));

    private static bool IsCalledSo(string name, CatalogCode code) =>
        code.Entry.IndexOfName(name) >= 0 || CatalogIdentifier.Choices(code).Contains(name);

    private static bool IsMeasure(string name) =>
        QuantityNames.Contains(name) || Array.Exists(Measures, word => NameWords.Say(name, word));
}
