using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC2002: a close code is sent that stands for something an endpoint only tells its own application (RFC 6455 §7.4.1). What .NET does with it differs by code.</summary>
internal sealed class WebSocketReservedRule : CodeRule
{
    public const string WebSocketId = "STC2002";

    public static readonly DiagnosticDescriptor NotToBeSent = Describe(WebSocketId, "WebSocketReservedMessage");
    public static readonly DiagnosticDescriptor SendInstead = Describe(WebSocketId, "WebSocketReservedInsteadMessage");
    public static readonly DiagnosticDescriptor Throws = Describe(WebSocketId, "WebSocketReservedThrowsMessage");
    public static readonly DiagnosticDescriptor ThrowsInstead = Describe(WebSocketId, "WebSocketReservedThrowsInsteadMessage");
    public static readonly DiagnosticDescriptor ThrowsWithReason = Describe(WebSocketId, "WebSocketReservedThrowsWithReasonMessage");
    public static readonly DiagnosticDescriptor GoesOut = Describe(WebSocketId, "WebSocketReservedGoesOutMessage");
    public static readonly DiagnosticDescriptor GoesOutInstead = Describe(WebSocketId, "WebSocketReservedGoesOutInsteadMessage");
    public static readonly DiagnosticDescriptor ThrowsOrGoesOut = Describe(WebSocketId, "WebSocketReservedThrowsOrGoesOutMessage");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(NotToBeSent, SendInstead, Throws, ThrowsInstead, ThrowsWithReason, GoesOut, GoesOutInstead, ThrowsOrGoesOut);

    public override bool AcceptsAllowedCodes => true;

    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, Entry: { Registration: Registration.Reserved } entry }
            ? judgement.Report(Outcome(judgement, entry), judgement.Number, entry.ShownName(), entry.Source, entry.ShownReplacements())
            : null;

    /// <summary>What <c>System.Net.WebSockets</c> does with the code; of other libraries only what the protocol says is known.</summary>
    private static DiagnosticDescriptor Outcome(Judgement judgement, CodeEntry entry)
    {
        if (judgement.Use.Slot.Receiver != Receiver.WebSocket)
        {
            return entry.Replacements.IsEmpty ? NotToBeSent : SendInstead;
        }

        return entry.First switch
        {
            1015 => Throws,
            1006 => ThrowsInstead,
            1005 => CloseCall.ReasonBeside(judgement.Use.Expression, judgement.Semantics) switch
            {
                CloseReason.Given => ThrowsWithReason,
                CloseReason.None => GoesOutInstead,
                _ => ThrowsOrGoesOut,
            },
            _ => GoesOut,
        };
    }

    private static DiagnosticDescriptor Describe(string id, string message) => new(
        id: id,
        title: Resources.Text("WebSocketReservedTitle"),
        messageFormat: Resources.Text(message),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketReservedDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);
}
