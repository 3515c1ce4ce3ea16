using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC3006: a constant of another protocol, or a number that can only be another's, stands where an FTP reply code belongs.</summary>
internal sealed class FtpOtherProtocolRule : CodeRule
{
    public const string FtpId = "STC3006";

    public static readonly DiagnosticDescriptor Constant = new(
        id: FtpId,
        title: Resources.Text("FtpOtherProtocolTitle"),
        messageFormat: Resources.Text("FtpOtherProtocolConstantMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpOtherProtocolDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public static readonly DiagnosticDescriptor Number = new(
        id: FtpId,
        title: Resources.Text("FtpOtherProtocolTitle"),
        messageFormat: Resources.Text("FtpOtherProtocolNumberMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpOtherProtocolDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Constant, Number);

    public override Diagnostic? Judge(Judgement judgement)
    {
        if (judgement.Use.Slot.Strength == SlotStrength.Named)
        {
            return null;
        }

        if (judgement.IsNumber)
        {
            return judgement.IsSent ? OfNumber(judgement) : null;
        }

        // What is certainly FTP's holds no other protocol's code; a type of the project's own may stand for both.
        return judgement.IsSent || judgement.Use.Slot.Strength == SlotStrength.Certain ? OfConstant(judgement) : null;
    }

    private static Diagnostic? OfConstant(Judgement judgement) =>
        judgement.Semantics.Symbol(judgement.Use.Expression) is IFieldSymbol { ContainingType: { } type } field && ProtocolOf(type) is { } protocol
            ? judgement.Report(Constant, $"{type.Name}.{field.Name}", judgement.Number, protocol, MeaningInFtp(judgement.Entry))
            : null;

    /// <summary>Only numbers outside 100–699 (RFC 959 §4.2.1, RFC 2228 §5.2): inside, they are FTP's or nobody's.</summary>
    private static Diagnostic? OfNumber(Judgement judgement) =>
        judgement.Use.Value is not (>= 100 and <= 699)
        && judgement.Entry is null
        && CodeCatalog.Instance.Find(CodeSystem.WebSocket, judgement.Use.Value) is { Name.Length: > 0, Registration: not (Registration.Unassigned or Registration.Invalid) } close
            ? judgement.Report(Number, judgement.Number, close.ShownName(), "WebSocket")
            : null;

    private static string? ProtocolOf(INamedTypeSymbol type) => type.Name switch
    {
        "HttpStatusCode" => "HTTP",
        "StatusCodes" when type.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Http" => "HTTP",
        "WebSocketCloseStatus" => "WebSocket",
        "SmtpStatusCode" => "SMTP",
        _ => null,
    };

    private static string MeaningInFtp(CodeEntry? entry) =>
        entry is null or { Registration: Registration.Unassigned or Registration.Invalid } ? "nothing" : $"\"{entry.ShownName()}\"";
}
