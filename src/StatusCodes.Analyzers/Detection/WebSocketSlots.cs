using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a symbol carries a WebSocket close code, how that is known, and where a value that is put into it goes.</summary>
internal static class WebSocketSlots
{
    /// <summary>The slot that a symbol of type <c>WebSocketCloseStatus</c> is.</summary>
    public static Slot OfEnum(ISymbol symbol) => Into(symbol, SlotStrength.Certain);

    /// <summary>The slot that a property, field, local or parameter is by its name; null where it carries no close code.</summary>
    public static Slot? OfValue(ISymbol symbol, ITypeSymbol type, NameKind kind) =>
        kind == NameKind.CloseCode && SlotSymbols.CanHoldNumber(type) ? Into(symbol, SlotStrength.Named) : null;

    private static Slot Into(ISymbol symbol, SlotStrength strength) =>
        new(strength, symbol is IParameterSymbol ? Direction.Sent : Direction.Read, Receiver.Unknown) { System = CodeSystem.WebSocket };
}
