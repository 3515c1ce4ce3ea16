using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>SC2002: a close code is sent that stands for something an endpoint only tells its own application (RFC 6455 §7.4.1). What .NET does with it differs by code.</summary>
internal sealed class WebSocketReservedRule : CodeRule
{
    public const string Id = "SC2002";

    public static readonly DiagnosticDescriptor NotToBeSent = new(
        id: Id,
        title: Resources.Text("WebSocketReservedTitle"),
        messageFormat: Resources.Text("WebSocketReservedMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketReservedDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public static readonly DiagnosticDescriptor Throws = new(
        id: Id,
        title: Resources.Text("WebSocketReservedTitle"),
        messageFormat: Resources.Text("WebSocketReservedThrowsMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketReservedDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public static readonly DiagnosticDescriptor ThrowsWithReason = new(
        id: Id,
        title: Resources.Text("WebSocketReservedTitle"),
        messageFormat: Resources.Text("WebSocketReservedThrowsWithReasonMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketReservedDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public static readonly DiagnosticDescriptor GoesOut = new(
        id: Id,
        title: Resources.Text("WebSocketReservedTitle"),
        messageFormat: Resources.Text("WebSocketReservedGoesOutMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketReservedDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public static readonly DiagnosticDescriptor ThrowsOrGoesOut = new(
        id: Id,
        title: Resources.Text("WebSocketReservedTitle"),
        messageFormat: Resources.Text("WebSocketReservedThrowsOrGoesOutMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketReservedDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(NotToBeSent, Throws, ThrowsWithReason, GoesOut, ThrowsOrGoesOut);

    public override bool AcceptsAllowedCodes => true;

    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, Entry: { Registration: Registration.Reserved } entry }
            ? judgement.Report(Outcome(judgement, entry), judgement.Number, entry.ShownName(), entry.Source)
            : null;

    /// <summary>What <c>System.Net.WebSockets</c> does with the code; of other libraries only what the protocol says is known.</summary>
    private static DiagnosticDescriptor Outcome(Judgement judgement, CodeEntry entry) => entry.First switch
    {
        _ when judgement.Use.Slot.Receiver != Receiver.WebSocket => NotToBeSent,
        1006 or 1015 => Throws,
        1005 => CloseCall.ReasonBeside(judgement.Use.Expression, judgement.Semantics) switch
        {
            CloseReason.Given => ThrowsWithReason,
            CloseReason.None => GoesOut,
            _ => ThrowsOrGoesOut,
        },
        _ => GoesOut,
    };
}
