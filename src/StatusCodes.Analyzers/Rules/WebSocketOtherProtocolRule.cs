using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC2006: a constant of another protocol, or a number that can only be another's, stands where a close code belongs.</summary>
internal sealed class WebSocketOtherProtocolRule : CodeRule
{
    public const string WebSocketId = "STC2006";

    public static readonly DiagnosticDescriptor Constant = Describe(WebSocketId, "WebSocketOtherProtocolConstantMessage");
    public static readonly DiagnosticDescriptor ConstantThrows = Describe(WebSocketId, "WebSocketOtherProtocolConstantThrowsMessage");
    public static readonly DiagnosticDescriptor Number = Describe(WebSocketId, "WebSocketOtherProtocolNumberMessage");
    public static readonly DiagnosticDescriptor NumberThrows = Describe(WebSocketId, "WebSocketOtherProtocolNumberThrowsMessage");
    public static readonly DiagnosticDescriptor NumberNeverReceived = Describe(WebSocketId, "WebSocketOtherProtocolNumberNeverReceivedMessage");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Constant, ConstantThrows, Number, NumberThrows, NumberNeverReceived);

    public override Diagnostic? Judge(Judgement judgement)
    {
        if (judgement.Use.Slot.Strength == SlotStrength.Named)
        {
            return null;
        }

        if (judgement.IsNumber)
        {
            return OfNumber(judgement);
        }

        // What is certainly WebSocket's holds no other protocol's code; a type of the project's own may stand for both.
        return judgement.IsSent || judgement.Use.Slot.Strength == SlotStrength.Certain ? OfConstant(judgement) : null;
    }

    private static Diagnostic? OfConstant(Judgement judgement) =>
        judgement.Semantics.Symbol(judgement.Use.Expression) is IFieldSymbol { ContainingType: { } type } field && ProtocolOf(type) is { } protocol
            ? judgement.Report(Throws(judgement) ? ConstantThrows : Constant, $"{type.Name}.{field.Name}", judgement.Number, protocol)
            : null;

    /// <summary>Close codes begin at 1000: what lies below, among the codes of HTTP (100–599) and FTP (to 633), and has a name there, is that one's.</summary>
    private static Diagnostic? OfNumber(Judgement judgement)
    {
        if (judgement.Use.Value is < 100 or > 633 || !(judgement.IsSent || judgement.CannotArrive) || (Known(CodeSystem.Http, judgement) ?? Known(CodeSystem.Ftp, judgement)) is not { } other)
        {
            return null;
        }

        DiagnosticDescriptor descriptor = judgement.CannotArrive ? NumberNeverReceived : Throws(judgement) ? NumberThrows : Number;
        return judgement.Report(descriptor, judgement.Number, other.ShownName(), other.System == CodeSystem.Http ? "HTTP" : "FTP");
    }

    private static CodeEntry? Known(CodeSystem system, Judgement judgement) =>
        CodeCatalog.Instance.Find(system, judgement.Use.Value) is { Name.Length: > 0, Registration: not (Registration.Unassigned or Registration.Invalid) } entry ? entry : null;

    private static bool Throws(Judgement judgement) => judgement is { IsSent: true, Use: { Slot.Receiver: Receiver.WebSocket, Value: >= 0 and <= 999 } };

    private static string? ProtocolOf(INamedTypeSymbol type) => type.Name switch
    {
        "HttpStatusCode" or "StatusCodes" => "HTTP",
        "FtpStatusCode" => "FTP",
        "SmtpStatusCode" => "SMTP",
        _ => null,
    };

    private static DiagnosticDescriptor Describe(string id, string message) => new(
        id: id,
        title: Resources.Text("WebSocketOtherProtocolTitle"),
        messageFormat: Resources.Text(message),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketOtherProtocolDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);
}
