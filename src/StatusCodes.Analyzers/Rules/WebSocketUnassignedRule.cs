using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC2004: a number that nobody has defined as a close code, or that lies outside their range. What happens to it differs by number and receiver.</summary>
internal sealed class WebSocketUnassignedRule : CodeRule
{
    public const string WebSocketId = "STC2004";

    public static readonly DiagnosticDescriptor Unassigned = Describe(WebSocketId, "WebSocketUnassignedMessage");
    public static readonly DiagnosticDescriptor OutOfRange = Describe(WebSocketId, "WebSocketOutOfRangeMessage");
    public static readonly DiagnosticDescriptor Throws = Describe(WebSocketId, "WebSocketUnassignedThrowsMessage");
    public static readonly DiagnosticDescriptor GoesOut = Describe(WebSocketId, "WebSocketUnassignedGoesOutMessage");
    public static readonly DiagnosticDescriptor Truncated = Describe(WebSocketId, "WebSocketTruncatedMessage");
    public static readonly DiagnosticDescriptor NeverReceived = Describe(WebSocketId, "WebSocketNeverReceivedMessage");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Unassigned, OutOfRange, Throws, GoesOut, Truncated, NeverReceived);

    public override bool AcceptsAllowedCodes => true;

    /// <summary>0 and −1 say "no code" where they are read or begin something, and in libraries that send a Close frame without one for them (NetCoreServer).</summary>
    public override Diagnostic? Judge(Judgement judgement)
    {
        if (!judgement.IsNumber || judgement.Entry is { Registration: not (Registration.Unassigned or Registration.Invalid) })
        {
            return null;
        }

        int value = judgement.Use.Value;
        if (value is 0 or -1 && (!judgement.IsSent || judgement.IsInitial || judgement.Use.Slot.Strength == SlotStrength.Plain))
        {
            return null;
        }

        return judgement.CannotArrive ? judgement.Report(NeverReceived, judgement.Number)
            : !judgement.IsSent ? null
            : judgement.Use.Slot.Receiver == Receiver.WebSocket ? OfFramework(judgement, value)
            : value is >= 1016 and <= 2999 ? judgement.Report(Unassigned, judgement.Number, judgement.Entry!.Source)
            : judgement.Report(OutOfRange, judgement.Number);
    }

    /// <summary><c>System.Net.WebSockets</c> rejects what is below 1000, and sends the lower 16 bits of everything else.</summary>
    private static Diagnostic OfFramework(Judgement judgement, int value) => value switch
    {
        >= 0 and <= 999 => judgement.Report(Throws, judgement.Number),
        < 0 or > ushort.MaxValue => judgement.Report(Truncated, judgement.Number, unchecked((ushort)value).ToString(CultureInfo.InvariantCulture)),
        _ => judgement.Report(GoesOut, judgement.Number),
    };

    private static DiagnosticDescriptor Describe(string id, string message) => new(
        id: id,
        title: Resources.Text("WebSocketUnassignedTitle"),
        messageFormat: Resources.Text(message),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketUnassignedDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);
}
