using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Protocols.Http.Shapes;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>Whether a symbol carries an HTTP status: by a mark of ASP.NET Core's, by its name and its type.</summary>
internal static class HttpSlots
{
    /// <summary>The slot that a property, field, local or parameter is; null where it carries no status.</summary>
    public static Slot? OfValue(ISymbol symbol, ITypeSymbol type, CodeName name)
    {
        if (!ValueTypes.CanHoldNumber(type))
        {
            return null;
        }

        return IsMarked(symbol)
            ? Into(symbol, SlotStrength.Certain) with { Direction = Direction.Sent }
            : ByName(symbol, name);
    }

    /// <summary>The same for the elements of a collection, for what a method or a delegate answers.</summary>
    public static Slot? OfPart(ISymbol symbol, ITypeSymbol part, CodeName name) =>
        ValueTypes.CanHoldNumber(part) ? ByName(symbol, name) : null;

    private static Slot? ByName(ISymbol symbol, CodeName name)
    {
        if (name.Kind == NameKind.Own)
        {
            return null;
        }

        if (name.IsNone && !HttpDocumentation.MayBeStatus(symbol.Name))
        {
            return HttpCheckedStatus.IsStatus(symbol) && !IsForeign(symbol, symbol.ContainingType) ? OfCheck(symbol) : null;
        }

        INamedTypeSymbol? owner = symbol.ContainingType;
        if (IsForeign(symbol, owner))
        {
            return null;
        }

        bool isStatus = name.Kind switch
        {
            NameKind.StatusCode or NameKind.ResponseCode => true,
            NameKind.PrefixedStatusCode or NameKind.Status => HttpTypes.IsPlainly(owner),
            NameKind.Code => symbol is not ILocalSymbol && HttpTypes.HasHttpWord(owner),
            _ => false,
        };
        return isStatus ? Into(symbol, StrengthOn(symbol, owner))
            : HttpEnvelopes.IsCode(symbol, name.Kind) || (name.Kind == NameKind.Code && IsOfAnswer(symbol, owner))
                ? HttpEnvelopes.AsCode(Into(symbol, SlotStrength.Named))
            : HttpCheckedStatus.IsStatus(symbol) ? OfCheck(symbol)
            : HttpOverloads.SayStatus(symbol) ? Into(symbol, SlotStrength.Plain)
            : HttpDocumentation.CallsItStatus(symbol) ? Into(symbol, SlotStrength.Named)
            : null;
    }

    private static bool IsOfAnswer(ISymbol symbol, INamedTypeSymbol? owner) =>
        HttpTypes.IsAnswer(owner)
        || (symbol is IPropertySymbol or IFieldSymbol && HttpEnvelopes.IsMere(symbol.Name) && HttpTypes.IsExchange(owner));

    private static Slot OfCheck(ISymbol symbol) => HttpEnvelopes.AsCode(Into(symbol, SlotStrength.Named));

    /// <summary>What bridges HTTP and another system says of its members which is whose: <c>int httpStatus</c>.</summary>
    private static bool IsForeign(ISymbol symbol, INamedTypeSymbol? owner) =>
        ForeignTypes.IsForeign(owner) && !IdentifierWords.HasPrefix(symbol.Name, "Http") && !HttpTypes.IsInForeignNamespace(owner);

    private static Slot Into(ISymbol symbol, SlotStrength strength) => HttpDirections.ForValuePutInto(symbol, strength);

    private static SlotStrength StrengthOn(ISymbol symbol, INamedTypeSymbol? owner)
    {
        if (symbol is ILocalSymbol || owner is null or { IsTupleType: true })
        {
            return SlotStrength.Named;
        }

        return IsOfFramework(owner) ? SlotStrength.Certain
            : HttpTypes.IsPlainly(owner) || HttpTypes.IsResult(owner) ? SlotStrength.Plain
            : SlotStrength.Named;
    }

    private static bool IsOfFramework(INamedTypeSymbol owner) =>
        owner.ContainingAssembly?.Name is { } assembly
        && (assembly == "System"
            || assembly.StartsWith("System.", StringComparison.Ordinal)
            || assembly.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));

    private static bool IsMarked(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => HasMark(parameter),
        IPropertySymbol { ContainingType: { } owner } property => Members.NameOf(property) == "StatusCode" && HttpTypes.IsResult(owner),
        _ => false,
    };

    /// <summary>
    /// ASP.NET Core marks parameters with <c>ActionResultStatusCodeAttribute</c>; a user's attribute of that name counts as well.
    /// </summary>
    private static bool HasMark(IParameterSymbol parameter)
    {
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "ActionResultStatusCodeAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
