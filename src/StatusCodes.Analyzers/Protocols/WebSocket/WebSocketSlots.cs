using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Protocols.WebSocket.Closing;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>Whether a symbol carries a WebSocket close code, how that is known, and where a value that is put into it goes.</summary>
internal static class WebSocketSlots
{
    /// <summary>The slot that a property, field, local or parameter is by its name; null where it carries no close code.</summary>
    public static Slot? OfValue(ISymbol symbol, ITypeSymbol type, CodeName name, Vocabulary vocabulary)
    {
        if (name.IsOwn(vocabulary))
        {
            return ValueTypes.CanHoldNumber(type) ? Into(symbol, IsOfSocket(symbol) ? SlotStrength.Plain : SlotStrength.Named) : null;
        }

        return name.Kind is NameKind.Code or NameKind.Status or NameKind.ResponseCode or NameKind.StatusCode
            && ValueTypes.IsInteger(type)
            && !IdentifierWords.HasPrefix(symbol.Name, "Http")
            && StrengthOf(symbol, type, name.Kind) is { } strength
                ? Into(symbol, strength)
                : null;
    }

    /// <summary>
    /// The same for the elements of a collection and for what a method or a delegate answers: only what is called a close code.
    /// </summary>
    public static Slot? OfPart(ISymbol symbol, ITypeSymbol part, CodeName name, Vocabulary vocabulary) =>
        name.IsOwn(vocabulary) && ValueTypes.CanHoldNumber(part)
            ? Slot.Named(WebSocketCodes.System) with { Strength = IsOfSocket(symbol) ? SlotStrength.Plain : SlotStrength.Named }
            : null;

    /// <summary>The slot that a symbol, known with <paramref name="strength"/>, is for a value that is put into it.</summary>
    public static Slot Into(ISymbol symbol, SlotStrength strength)
    {
        bool isSent = symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter =>
                WebSocketCloseMethods.IsSentToPeer(method, parameter.Type),
            IPropertySymbol => IsConfigured(symbol.ContainingType),
            _ => false,
        };
        return new Slot(WebSocketCodes.System, strength, isSent ? Direction.Sent : Direction.Read);
    }

    /// <summary>
    /// A mere <c>code</c> or <c>status</c> is a close code where the method or the type around it closes a WebSocket;
    /// null where they say something else, or nothing.
    /// </summary>
    private static SlotStrength? StrengthOf(ISymbol symbol, ITypeSymbol type, NameKind kind)
    {
        if (!IsOfSocket(symbol))
        {
            return kind == NameKind.Code && symbol is IPropertySymbol or IFieldSymbol && IsOfCloseItself(symbol.ContainingType)
                ? SlotStrength.Named
                : null;
        }

        INamedTypeSymbol owner = symbol.ContainingType;
        bool isOfClose = symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } method }
            ? IsOfClose(method, type, kind)
            : IdentifierWords.HasPrefix(owner.Name, "Clos");
        if (isOfClose)
        {
            return !IdentifierWords.HasPrefix(owner.Name, "Http") ? SlotStrength.Plain
                : kind != NameKind.StatusCode ? SlotStrength.Named
                : null;
        }

        // Of the numbers that a WebSocket implementation handles, the close code alone is 16 bits wide (RFC 6455 §5.5.1);
        // an application's own message and error codes are not.
        return kind == NameKind.Code && IsShort(type) ? SlotStrength.Named : null;
    }

    /// <summary>What tells of a close, wherever it lives: <c>CloseEventArgs</c>, <c>CloseFrame</c>; not <c>CloseOrder</c>.</summary>
    private static bool IsOfCloseItself(INamedTypeSymbol? type) =>
        type?.Name is "CloseEventArgs" or "ClosedEventArgs" or "CloseFrame" or "CloseMessage" or "CloseEvent";

    /// <summary>A <c>statusCode</c> is HTTP's in what refuses a handshake; a server is also stopped with an exit code.</summary>
    private static bool IsOfClose(IMethodSymbol method, ITypeSymbol type, NameKind kind) =>
        WebSocketCloseMethodNames.IsClose(method.Name)
        || WebSocketCloseMethodNames.IsCloseEvent(method.Name)
        || (kind != NameKind.StatusCode
            && WebSocketCloseMethodNames.IsPossibleClose(method.Name)
            && (IsShort(type) || HasText(method)));

    private static bool HasText(IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSocket(ISymbol symbol) => symbol is not ILocalSymbol && WebSocketTypes.IsPlainly(symbol.ContainingType);

    private static bool IsShort(ITypeSymbol type) => ValueTypes.WithoutNullable(type)?.SpecialType == SpecialType.System_UInt16;

    /// <summary>What the options of a server name is what it will send.</summary>
    private static bool IsConfigured(INamedTypeSymbol? type) =>
        type is not null
        && (IdentifierWords.HasPrefix(type.Name, "Options") || IdentifierWords.HasPrefix(type.Name, "Settings"))
        && WebSocketTypes.IsPlainly(type);
}
