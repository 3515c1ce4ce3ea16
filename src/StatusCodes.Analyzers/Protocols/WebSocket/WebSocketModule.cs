using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Conditions;

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
    private static readonly DiagnosticDescriptor Always =
        WebSocketDescriptor.Create("STC2012", "WebSocketDecidedCondition", "DecidedAlwaysMessage");
    private static readonly DiagnosticDescriptor Never =
        WebSocketDescriptor.Create("STC2012", "WebSocketDecidedCondition", "DecidedNeverMessage");
    private static readonly DiagnosticDescriptor Unreached =
        WebSocketDescriptor.Create("STC2012", "WebSocketDecidedCondition", "DecidedUnreachedMessage");

    public static SystemModule Create() => new(
        WebSocketSystem.Instance,
        ImmutableArray.Create<CodeRule>(
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
            new NonstandardRule(Unregistered),
            new MagicNumberRule(new MagicNumberTexts(Magic, Introduced) { Private = Private })))
    {
        SyntaxRules = ImmutableArray.Create<SyntaxRule>(new WebSocketReasonRule()),
        Constants = new DeclaredWebSocketCodes(WebSocketSystem.Instance, Misnamed),
        Conditions = new DecidedConditions(WebSocketCodes.System, Always, Never, Unreached),
    };
}
