using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>What a type can hold, and what lies in it: behind a nullable, a task, a collection.</summary>
internal static class ValueTypes
{
    /// <summary>Integers, nullable or boxed; the type of a missing package counts, because then the name is all there is.</summary>
    public static bool CanHoldNumber(ITypeSymbol? type) => WithoutNullable(type) switch
    {
        null => false,
        { TypeKind: TypeKind.Error or TypeKind.Dynamic } => true,
        { SpecialType: SpecialType.System_Object } => true,
        { SpecialType: >= SpecialType.System_Int16 and <= SpecialType.System_UInt64 } => true,
        _ => false,
    };

    /// <summary>Integers of two bytes and more, nullable or not; by its name where the using is missing.</summary>
    public static bool IsInteger(ITypeSymbol? type) =>
        WithoutNullable(type) is { } integer
        && (integer.SpecialType is >= SpecialType.System_Int16 and <= SpecialType.System_UInt64
            || (integer.TypeKind == TypeKind.Error
                && integer.Name is "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64"));

    /// <summary>Integers and enums, not nullable: what <c>default</c> makes 0.</summary>
    public static bool IsNumber(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Int16 and <= SpecialType.System_UInt64 };

    /// <summary>The type of a property, field, local or parameter; null for everything else.</summary>
    public static ITypeSymbol? Of(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>What a task brings; every other type as it is.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } ? arguments[0] : type;

    public static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>What a nullable value type holds; every other type as it is.</summary>
    public static ITypeSymbol? WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>
    /// The elements of arrays, spans, lists and sets; of a dictionary the values.
    /// From a number on, a dictionary counts, measures or describes what happened, and xUnit's <c>TheoryData</c> is rows of test data.
    /// </summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "TheoryData" } => null,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 }, _] } => null,
        INamedTypeSymbol { TypeArguments: { Length: 1 or 2 } arguments } => arguments[arguments.Length - 1],
        { TypeKind: TypeKind.Error } => type,
        _ => null,
    };

    /// <summary>A constant's value, whatever the width of its type; null for what is no integer of up to 16 bits.</summary>
    public static int? Number(object? constant) => constant switch
    {
        int i => i,
        ushort u => u,
        short s => s,
        uint and <= ushort.MaxValue and var u => (int)u,
        long and >= 0 and <= ushort.MaxValue and var l => (int)l,
        _ => null,
    };
}
