using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Whether a symbol carries a code, of which system, and how that is known:
/// by its row in the table, by its type, by what the systems know of it. A row that takes it out answers <see cref="Slot.None"/>.
/// </summary>
internal static class SymbolSlots
{
    /// <summary>How strongly a property, field, local or parameter is known to carry one code; null where it is not.</summary>
    public static Slot? OfValue(ISymbol symbol, Semantics semantics)
    {
        if (semantics.Known.Find(symbol) is { } known)
        {
            return known;
        }

        if (ValueTypes.Of(symbol) is not { } type)
        {
            return null;
        }

        if (semantics.Systems.OfEnum(type) is { } owner)
        {
            return owner.OfEnum(symbol, ValueTypes.WithoutNullable(type)!);
        }

        CodeName name = semantics.Names.OfValue(Members.NameOf(symbol));
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfValue(symbol, type, name) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>The same for the elements of a collection, or the values of a dictionary.</summary>
    public static Slot? OfCollection(ISymbol symbol, Semantics semantics)
    {
        if (semantics.Known.Find(symbol) is { } known)
        {
            return known;
        }

        if (ValueTypes.Of(symbol) is not { } type || ValueTypes.ElementOf(type) is not { } element || IsCounter(type, semantics))
        {
            return null;
        }

        CodeName name = semantics.Names.OfCollection(symbol.Name);
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfCollection(symbol, element, name) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>The same for what a method answers.</summary>
    public static Slot? OfResult(IMethodSymbol method, Semantics semantics)
    {
        if (method.AssociatedSymbol is IPropertySymbol property)
        {
            return method.MethodKind == MethodKind.PropertyGet ? OfValue(property, semantics) : null;
        }

        if (semantics.Known.Find(method) is { } known)
        {
            return known;
        }

        ITypeSymbol answer = ValueTypes.Awaited(method.ReturnType);
        CodeName name = semantics.Names.OfFunction(method.Name);
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfResult(method, answer, name) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>The same for what a delegate answers that is kept under this name: <c>StatusCodeSelector</c>.</summary>
    public static Slot? OfDelegate(ISymbol symbol, Semantics semantics)
    {
        if (semantics.Known.Find(symbol) is { } known)
        {
            return known;
        }

        if (ValueTypes.Of(symbol) is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
        {
            return null;
        }

        ITypeSymbol answer = ValueTypes.Awaited(invoke.ReturnType);
        CodeName name = semantics.Names.OfFunction(symbol.Name);
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfDelegate(symbol, answer, name) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>From a status to a number a dictionary counts or measures what happened.</summary>
    private static bool IsCounter(ITypeSymbol type, Semantics semantics) =>
        type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Enum } key, _] }
        && semantics.Systems.OfEnum(key) is not null;
}
