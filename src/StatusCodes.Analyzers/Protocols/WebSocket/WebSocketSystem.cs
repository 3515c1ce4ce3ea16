using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.WebSocket.Closing;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>WebSocket close codes (RFC 6455 §7.4): what closes a socket, in .NET and in libraries of all sorts.</summary>
internal sealed class WebSocketSystem : SystemKnowledge
{
    private const int NoStatus = 1005;

    /// <summary>Libraries call it undefined, and give it where nobody gives another.</summary>
    private const int Undefined = 1004;

    private WebSocketSystem()
        : base(
            WebSocketCodes.System,
            new Vocabulary
            {
                Words = ["WebSocket", "Close"],
                PartWord = "Close",
                OwnNames = ["closecode", "closestatus", "closestatuscode", "closurecode", "closurestatus", "closingcode", "closingstatus"],
            },
            WebSocketFrameworkTypes.CloseStatus)
    {
    }

    // Thousands are milliseconds, years and sizes far more often than close codes, or than what is taken for another system's.
    private static readonly string[] TextParts = ["lose", "losing", "LOSE", "ocket", "tatus", "STATUS", "eply"];

    public static WebSocketSystem Instance { get; } = new();

    public override ImmutableArray<string> SlotRows => WebSocketKnownSlots.Rows;

    public override ImmutableArray<Receiver> Receivers => WebSocketReceivers.All;

    /// <summary>Close codes begin at 1000. Above 4999 nobody may define any, but 16 bits hold more, and .NET sends what is given.</summary>
    public override bool IsInRange(int value) => value >= 1000;

    /// <summary>Larger ones are ports, sizes and years more often than mistakes.</summary>
    public override bool MayBeCode(int value) => value is >= 1000 and <= 4999;

    public override string[] TextPartsFor(int value) => TextParts;

    public override bool MayBeAt(in Site site, int? value, FileWords files) =>
        WebSocketWords.MayBeAt(site, value) || (value is null && files.IsSpokenOfAround(site.Landing, Vocabulary));

    public override bool IsOwnEnum(ITypeSymbol type) => WebSocketTypes.IsCloseEnum(type);

    public override string[] OwnHolderParts => WebSocketTypes.CloseHolderParts;

    public override bool MayBeOwnHolder(string name) => WebSocketTypes.IsCloseHolderName(name);

    public override bool IsOwnHolder(ITypeSymbol type) => WebSocketTypes.IsCloseHolder(type);

    public override Slot? OfValue(ISymbol symbol, ITypeSymbol type, CodeName name) =>
        WebSocketSlots.OfValue(symbol, type, name, Vocabulary);

    public override Slot? OfCollection(ISymbol symbol, ITypeSymbol element, CodeName name) =>
        WebSocketSlots.OfPart(symbol, element, name, Vocabulary);

    public override Slot? OfFunction(ISymbol symbol, ITypeSymbol answer, CodeName name) =>
        WebSocketSlots.OfPart(symbol, answer, name, Vocabulary);

    public override Slot? OfCall(InvocationExpressionSyntax call, Binder binder) =>
        WebSocketCloseMethodNames.IsCloseReader(SyntaxNames.Called(call))
        && binder.Symbol(call) is IMethodSymbol reader
        && ValueTypes.IsInteger(ValueTypes.Awaited(reader.ReturnType))
        && WebSocketTypes.IsPlainly(reader.ContainingType)
            ? Slot.Named(System)
            : null;

    public override Slot? OfUnresolved(ArgumentSyntax argument, SyntaxNode call, Binder binder) =>
        UnresolvedWebSockets.IsCloseCode(argument, call, binder) ? Slot.Named(System) : null;

    public override Slot? ByContext(in Site site, int value, Binder binder, IMetNumbers numbers) =>
        WebSocketCloseDelegates.IsCloseCode(site, binder) ? new Slot(System, SlotStrength.Plain, Direction.Sent)
            : WebSocketClosePayloads.IsCloseCode(site, value) && WebSocketTypes.IsPlainly(binder.TypeAround(site.Value)) ? Slot.Named(System)
            : null;

    public override Slot Into(ISymbol symbol, SlotStrength strength) => WebSocketSlots.Into(symbol, strength);

    /// <summary>
    /// What only rehearses a close is no close, what is kept in a parameter is not sent yet, and 1004 and 1005 by default, or 1005 where
    /// a library then sends none, say that there is no code ("no status code was actually present", RFC 6455 §7.4.1).
    /// </summary>
    public override Slot AsMeant(Slot slot, in Site site, int value, Binder binder)
    {
        if (slot.Direction != Direction.Sent)
        {
            return slot;
        }

        bool isKept = site is { Kind: SiteKind.Assignment, Meets: IdentifierNameSyntax target }
            && binder.Symbol(target) is IParameterSymbol;
        bool isNone = (value is NoStatus or Undefined && IsDefault(site))
            || (value == NoStatus && IsSentAsNone(slot, site, binder));
        return isNone || isKept || WebSocketMockedCalls.IsMockedOrExpectedToThrow(site.Value) ? slot.AsRead() : slot;
    }

    private static bool IsDefault(in Site site) => site is { Kind: SiteKind.Declaration, Meets: ParameterSyntax };

    private static bool IsSentAsNone(Slot slot, in Site site, Binder binder) =>
        (slot.Receiver == WebSocketReceivers.Sharp || slot.Receiver == WebSocketReceivers.EmbedIO)
        && WebSocketCloseReasons.Beside(site.Value, binder) == CloseReason.None;
}
