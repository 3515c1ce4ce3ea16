using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a symbol carries an FTP reply code, how that is known, and where a value that is put into it goes.</summary>
internal static class FtpSlots
{
    /// <summary>The slot that a symbol of type <c>FtpStatusCode</c> is.</summary>
    public static Slot OfEnum(ISymbol symbol) => Into(symbol, SlotStrength.Certain);

    /// <summary>The slot that a property, field, local or parameter is by its name, as a number or as text; null where it carries no reply code.</summary>
    public static Slot? OfValue(ISymbol symbol, ITypeSymbol type, NameKind kind) =>
        kind == NameKind.ReplyCode && CanHoldCode(type) ? Into(symbol, SlotStrength.Named) : null;

    /// <summary>Reply codes are kept as numbers, and as the three digits that stand in the reply (RFC 959 §4.2).</summary>
    private static bool CanHoldCode(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || SlotSymbols.CanHoldNumber(type);

    private static Slot Into(ISymbol symbol, SlotStrength strength) =>
        new(strength, symbol is IParameterSymbol ? Direction.Sent : Direction.Read, Receiver.Unknown) { System = CodeSystem.Ftp };
}
