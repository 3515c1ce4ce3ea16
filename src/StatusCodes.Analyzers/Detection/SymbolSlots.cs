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
    /// <summary>What a system is asked of a symbol whose value has a type; always static, so asking allocates nothing.</summary>
    private delegate Slot? Question(SystemKnowledge system, ISymbol symbol, ITypeSymbol type, CodeName name);

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

        CodeName name = semantics.CodeNames.OfValue(Members.NameOf(symbol));
        return FirstAnswer(static (system, of, type, name) => system.OfValue(of, type, name), symbol, type, name, semantics);
    }

    /// <summary>The same for the elements of a collection, or the values of a dictionary.</summary>
    public static Slot? OfCollection(ISymbol symbol, Semantics semantics)
    {
        if (semantics.Known.Find(symbol) is { } known)
        {
            return known;
        }

        ITypeSymbol? type = symbol is IMethodSymbol method ? ValueTypes.Awaited(method.ReturnType) : ValueTypes.Of(symbol);
        if (type is null || ValueTypes.ElementOf(type) is not { } element || IsCounter(type, semantics))
        {
            return null;
        }

        CodeName name = semantics.CodeNames.OfCollection(symbol.Name);
        return FirstAnswer(static (system, of, type, name) => system.OfCollection(of, type, name), symbol, element, name, semantics);
    }

    /// <summary>The same for what a method answers.</summary>
    public static Slot? OfResult(IMethodSymbol method, Semantics semantics) =>
        method.AssociatedSymbol is not IPropertySymbol property ? OfFunction(method, method, semantics)
            : method.MethodKind == MethodKind.PropertyGet ? OfValue(property, semantics)
            : null;

    /// <summary>The same for what a delegate answers that is kept under this name: <c>StatusCodeSelector</c>.</summary>
    public static Slot? OfDelegate(ISymbol symbol, Semantics semantics) =>
        OfFunction(symbol, (ValueTypes.Of(symbol) as INamedTypeSymbol)?.DelegateInvokeMethod, semantics);

    /// <param name="symbol">What bears the function's name.</param>
    /// <param name="function">What is called; null where nothing can be.</param>
    /// <param name="semantics">What is known around it.</param>
    private static Slot? OfFunction(ISymbol symbol, IMethodSymbol? function, Semantics semantics)
    {
        if (semantics.Known.Find(symbol) is { } known)
        {
            return known;
        }

        if (function is null)
        {
            return null;
        }

        ITypeSymbol answer = ValueTypes.Awaited(function.ReturnType);
        CodeName name = semantics.NameOf(symbol);
        return FirstAnswer(static (system, of, type, name) => system.OfFunction(of, type, name), symbol, answer, name, semantics);
    }

    /// <summary>The slot that the first system knows which knows one.</summary>
    private static Slot? FirstAnswer(Question question, ISymbol symbol, ITypeSymbol type, CodeName name, Semantics semantics)
    {
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (question(system, symbol, type, name) is { } slot)
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
