using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.WebSocket.Closing;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>
/// STC2002: what happens to a close code that stands for something an endpoint only tells its own application (RFC 6455 §7.4.1).
/// What .NET does with it differs by code, and of the libraries in use it is known; of others the message says what the protocol says.
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

    private static readonly DiagnosticDescriptor Withheld = WebSocketDescriptor.Create(Id, Text, "WebSocketReservedWithheldMessage");
    private static readonly DiagnosticDescriptor WithheldInstead =
        WebSocketDescriptor.Create(Id, Text, "WebSocketReservedWithheldInsteadMessage");
    private static readonly DiagnosticDescriptor PassedOn = WebSocketDescriptor.Create(Id, Text, "WebSocketReservedPassedOnMessage");
    private static readonly DiagnosticDescriptor PassedOnInstead =
        WebSocketDescriptor.Create(Id, Text, "WebSocketReservedPassedOnInsteadMessage");

    public static ReservedRule Rule { get; } = new(
        Outcome,
        NotToBeSent,
        SendInstead,
        Throws,
        ThrowsInstead,
        ThrowsWithReason,
        GoesOut,
        GoesOutInstead,
        ThrowsOrGoesOut,
        Withheld,
        WithheldInstead,
        PassedOn,
        PassedOnInstead)
    {
        CanSendInstead = true,
    };

    private static DiagnosticDescriptor Outcome(RuleContext context, CodeEntry entry)
    {
        Receiver? receiver = context.Use.Slot.Receiver;
        if (receiver == WebSocketReceivers.FrameworkSocket)
        {
            return OfFramework(context, entry);
        }

        bool hasInstead = !entry.Alternatives.IsEmpty;
        return GetsOut(receiver, context, entry) switch
        {
            true => hasInstead ? PassedOnInstead : PassedOn,
            false => hasInstead ? WithheldInstead : Withheld,
            null => hasInstead ? SendInstead : NotToBeSent,
        };
    }

    /// <summary>Whether a library puts the code into a Close frame; null where that is not known.</summary>
    private static bool? GetsOut(Receiver? receiver, RuleContext context, CodeEntry entry)
    {
        if (receiver == WebSocketReceivers.Sharp || receiver == WebSocketReceivers.EmbedIO)
        {
            return false;
        }

        if (receiver != WebSocketReceivers.WebsocketClient)
        {
            return receiver is null ? null : true;
        }

        return entry.First switch
        {
            1006 or 1015 => false,
            1005 => WebSocketCloseReasons.Beside(context.Use.Expression, context.Semantics.Binder) switch
            {
                CloseReason.Given => false,
                CloseReason.None => true,
                _ => null,
            },
            _ => true,
        };
    }

    private static DiagnosticDescriptor OfFramework(RuleContext context, CodeEntry entry) =>
        entry.First switch
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
