using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1006: a constant of another protocol, or a number that can only be another's, stands where an HTTP status belongs.</summary>
internal sealed class OtherProtocolRule : CodeRule
{
    public const string HttpId = "STC1006";

    public static readonly DiagnosticDescriptor Constant = new(
        id: HttpId,
        title: Resources.Text("HttpOtherProtocolTitle"),
        messageFormat: Resources.Text("HttpOtherProtocolConstantMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpOtherProtocolDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public static readonly DiagnosticDescriptor Number = new(
        id: HttpId,
        title: Resources.Text("HttpOtherProtocolTitle"),
        messageFormat: Resources.Text("HttpOtherProtocolNumberMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpOtherProtocolDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Constant, Number);

    public override Diagnostic? Judge(Judgement judgement)
    {
        if (judgement.Use.Slot.Strength == SlotStrength.Named)
        {
            return null;
        }

        if (judgement.IsNumber)
        {
            return judgement.IsSent || CannotArrive(judgement.Use) ? OfNumber(judgement) : null;
        }

        // What is certainly HTTP's holds no other protocol's reply; a type of the project's own may stand for both.
        return judgement.IsSent || judgement.Use.Slot.Strength == SlotStrength.Certain ? OfConstant(judgement) : null;
    }

    private static Diagnostic? OfConstant(Judgement judgement) =>
        judgement.Semantics.Symbol(judgement.Use.Expression) is IFieldSymbol { ContainingType: { } type } field && ProtocolOf(type) is { } protocol
            ? judgement.Report(Constant, $"{type.Name}.{field.Name}", judgement.Number, protocol, MeaningInHttp(judgement.Entry))
            : null;

    /// <summary>Only numbers outside 100–599: inside, they are HTTP's or nobody's.</summary>
    private static Diagnostic? OfNumber(Judgement judgement)
    {
        int value = judgement.Use.Value;
        if (value is >= 100 and <= 599 || judgement.Entry is not null)
        {
            return null;
        }

        if (CodeCatalog.Instance.Find(CodeSystem.WebSocket, value) is { Name.Length: > 0, Registration: not (Registration.Unassigned or Registration.Invalid) } close)
        {
            return judgement.Report(Number, judgement.Number, close.ShownName(), "WebSocket");
        }

        return CodeCatalog.Instance.Find(CodeSystem.Ftp, value) is { Name.Length: > 0, Registration: not (Registration.Unassigned or Registration.Invalid) } reply
            ? judgement.Report(Number, judgement.Number, reply.ShownName(), "FTP")
            : null;
    }

    /// <summary>An <c>HttpResponseMessage</c> never holds more than 999.</summary>
    private static bool CannotArrive(CodeUse use) => use.Slot.Receiver == Receiver.HttpResponseMessage && use.Value > 999;

    private static string? ProtocolOf(INamedTypeSymbol type) => type.Name switch
    {
        "FtpStatusCode" => "FTP",
        "WebSocketCloseStatus" => "WebSocket",
        "SmtpStatusCode" => "SMTP",
        _ => null,
    };

    private static string MeaningInHttp(CodeEntry? entry) => entry is null ? "nothing" : $"\"{entry.ShownName()}\"";
}
