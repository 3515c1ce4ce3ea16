using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Analyzers.Rules.Phrases;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>WebSocket as the analyzer takes it in.</summary>
internal static class WebSocketModule
{
    private const string Others = "WebSocketOtherProtocol";

    private static readonly DiagnosticDescriptor Magic =
        WebSocketDescriptor.Create("STC2001", "WebSocketMagicNumber", "MagicNumberMessage");
    private static readonly DiagnosticDescriptor Introduced =
        WebSocketDescriptor.Create("STC2001", "WebSocketMagicNumber", "MagicNumberIntroducedMessage");
    private static readonly DiagnosticDescriptor Private =
        WebSocketDescriptor.Create("STC2001", "WebSocketMagicNumber", "MagicNumberPrivateMessage");
    private static readonly DiagnosticDescriptor Unregistered = WebSocketDescriptor.Create(
        "STC2003", "WebSocketNonstandard", "WebSocketNonstandardMessage", WebSocketDescriptor.Registry, DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor Constant =
        WebSocketDescriptor.Create("STC2006", Others, "WebSocketOtherProtocolConstantMessage");
    private static readonly DiagnosticDescriptor ConstantThrows =
        WebSocketDescriptor.Create("STC2006", Others, "WebSocketOtherProtocolConstantThrowsMessage");
    private static readonly DiagnosticDescriptor Number =
        WebSocketDescriptor.Create("STC2006", Others, "WebSocketOtherProtocolNumberMessage");
    private static readonly DiagnosticDescriptor NumberThrows =
        WebSocketDescriptor.Create("STC2006", Others, "WebSocketOtherProtocolNumberThrowsMessage");
    private static readonly DiagnosticDescriptor NeverReceived =
        WebSocketDescriptor.Create("STC2006", Others, "WebSocketOtherProtocolNumberNeverReceivedMessage");
    private static readonly DiagnosticDescriptor Misnamed = WebSocketDescriptor.Create(
        "STC2009", "WebSocketMisnamedConstant", "MisnamedConstantMessage", WebSocketDescriptor.Registry);
    private static readonly DiagnosticDescriptor Boxed =
        WebSocketDescriptor.Create("STC2011", "WebSocketNeverEqual", "NeverEqualNumberMessage");
    private static readonly DiagnosticDescriptor Named =
        WebSocketDescriptor.Create("STC2011", "WebSocketNeverEqual", "NeverEqualTextMessage");
    private static readonly DiagnosticDescriptor Digits =
        WebSocketDescriptor.Create("STC2011", "WebSocketNeverEqual", "NeverEqualDigitsMessage");
    private static readonly DiagnosticDescriptor Parsed =
        WebSocketDescriptor.Create("STC2011", "WebSocketNeverEqual", "NeverEqualParsedMessage");
    private static readonly DiagnosticDescriptor Tried =
        WebSocketDescriptor.Create("STC2011", "WebSocketNeverEqual", "NeverEqualTriedMessage");
    private static readonly NeverEqualTexts NeverEqual = new(WebSocketCodes.System, Boxed, Named, Digits, Parsed, Tried);
    private static readonly DiagnosticDescriptor OutOfRange = WebSocketDescriptor.Create(
        "STC2009", "WebSocketMisnamedConstant", "MisnamedConstantOutOfRangeMessage", WebSocketDescriptor.Registry);
    private static readonly DiagnosticDescriptor Phrase =
        WebSocketDescriptor.Create("STC2015", "WebSocketPhrase", "MismatchedPhraseMessage");
    private static readonly DiagnosticDescriptor Always =
        WebSocketDescriptor.Create("STC2012", "WebSocketDecidedCondition", "DecidedAlwaysMessage");
    private static readonly DiagnosticDescriptor Never =
        WebSocketDescriptor.Create("STC2012", "WebSocketDecidedCondition", "DecidedNeverMessage");
    private static readonly DiagnosticDescriptor Unreached =
        WebSocketDescriptor.Create("STC2012", "WebSocketDecidedCondition", "DecidedUnreachedMessage");
    private static readonly DiagnosticDescriptor Branch =
        WebSocketDescriptor.Create("STC2012", "WebSocketDecidedCondition", "DecidedBranchMessage");

    private static readonly PhraseIndex Index = new(WebSocketCodes.System, IsTelling);
    private static readonly MismatchedPhraseRule Phrases = new(Index, Phrase);

    public static SystemModule Create() => new(
        WebSocketSystem.Instance,
        ImmutableArray.Create<CodeRule>(
            new NeverEqualRule(NeverEqual),
            Phrases,
            new OtherProtocolRule(new OtherProtocolTexts(Constant, Number)
            {
                ConstantThrows = ConstantThrows,
                NumberThrows = NumberThrows,
                NumberNeverReceived = NeverReceived,
                IsRefused = WebSocketUnassigned.IsRefusedOnSend,
                CannotArrive = WebSocketUnassigned.CannotArrive,
            }),
            WebSocketUnassigned.Rule,
            WebSocketReserved.Rule,
            new NonstandardRule(Unregistered, Unregistered),
            new MagicNumberRule(new MagicNumberTexts(Magic, Introduced) { Private = Private })))
    {
        SyntaxRules = ImmutableArray.Create<SyntaxRule>(
            new WebSocketReasonRule(),
            new NamedCodePhraseRule(WebSocketCodes.System, Index, Phrases)),
        NeverEqual = NeverEqual,
        Constants = new DeclaredWebSocketCodes(WebSocketSystem.Instance, Misnamed) { OutOfRange = OutOfRange },
        Conditions = new DecidedConditions(WebSocketCodes.System, Always, Never, Unreached, Branch),
    };

    /// <summary>
    /// "Timeout" or "Internal Server Error" says why a connection is closed, whatever the code;
    /// so do "Try again later" and "Service restart". Names of RFC 6455 that nobody says by chance do not.
    /// </summary>
    private static bool IsTelling(CodeEntry own, CodeEntry other, string text) =>
        other.First < 1011 && PhraseIndex.IsOfSeveralWords(text);
}
