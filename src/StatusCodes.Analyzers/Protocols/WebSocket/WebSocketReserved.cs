using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.WebSocket.Closing;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>
/// STC2002: what happens to a close code that stands for something an endpoint only tells its own application (RFC 6455 §7.4.1).
/// What .NET does with it differs by code; of other libraries only what the protocol says is known.
/// </summary>
internal static class WebSocketReserved
{
    private const string Id = "STC2002";
    private const string Text = "WebSocketReserved";

    private static readonly DiagnosticDescriptor NotToBeSent = WebSocketDescriptor.Create(Id, Text, "WebSocketReservedMessage");
    private static readonly DiagnosticDescriptor SendInstead = WebSocketDescriptor.Create(Id, Text, "WebSocketReservedInsteadMessage");
    private static readonly DiagnosticDescriptor Throws = WebSocketDescriptor.Create(Id, Text, "WebSocketReservedThrowsMessage");
    private static readonly DiagnosticDescriptor ThrowsInstead =
        WebSocketDescriptor.Create(Id, Text, "WebSocketReservedThrowsInsteadMessage");
    private static readonly DiagnosticDescriptor ThrowsWithReason =
        WebSocketDescriptor.Create(Id, Text, "WebSocketReservedThrowsWithReasonMessage");
    private static readonly DiagnosticDescriptor GoesOut = WebSocketDescriptor.Create(Id, Text, "WebSocketReservedGoesOutMessage");
    private static readonly DiagnosticDescriptor GoesOutInstead =
        WebSocketDescriptor.Create(Id, Text, "WebSocketReservedGoesOutInsteadMessage");
    private static readonly DiagnosticDescriptor ThrowsOrGoesOut =
        WebSocketDescriptor.Create(Id, Text, "WebSocketReservedThrowsOrGoesOutMessage");

    public static ReservedRule Rule { get; } =
        new(Outcome, NotToBeSent, SendInstead, Throws, ThrowsInstead, ThrowsWithReason, GoesOut, GoesOutInstead, ThrowsOrGoesOut)
        {
            CanSendInstead = true,
        };

    private static DiagnosticDescriptor Outcome(RuleContext context, CodeEntry entry)
    {
        if (context.Use.Slot.Receiver != WebSocketReceivers.FrameworkSocket)
        {
            return entry.Alternatives.IsEmpty ? NotToBeSent : SendInstead;
        }

        return entry.First switch
        {
            1015 => Throws,
            1006 => ThrowsInstead,
            1005 => WebSocketCloseReasons.Beside(context.Use.Expression, context.Semantics.Binder) switch
            {
                CloseReason.Given => ThrowsWithReason,
                CloseReason.None => GoesOutInstead,
                _ => ThrowsOrGoesOut,
            },
            _ => GoesOut,
        };
    }
}
