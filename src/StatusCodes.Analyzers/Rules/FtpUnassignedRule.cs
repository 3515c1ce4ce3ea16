using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC3004: a number is sent that no FTP standard has defined, or that is no reply code at all.</summary>
internal sealed class FtpUnassignedRule : CodeRule
{
    public const string FtpId = "STC3004";

    public static readonly DiagnosticDescriptor Unassigned = new(
        id: FtpId,
        title: Resources.Text("FtpUnassignedTitle"),
        messageFormat: Resources.Text("FtpUnassignedMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpUnassignedDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public static readonly DiagnosticDescriptor HttpOnly = new(
        id: FtpId,
        title: Resources.Text("FtpUnassignedTitle"),
        messageFormat: Resources.Text("FtpHttpOnlyMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpUnassignedDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public static readonly DiagnosticDescriptor OutOfRange = new(
        id: FtpId,
        title: Resources.Text("FtpUnassignedTitle"),
        messageFormat: Resources.Text("FtpOutOfRangeMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpUnassignedDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Unassigned, HttpOnly, OutOfRange);

    public override bool AcceptsAllowedCodes => true;

    /// <summary>Sent codes only: no receiver guarantees which ones arrive.</summary>
    public override Diagnostic? Judge(Judgement judgement)
    {
        if (judgement is not { IsSent: true, IsNumber: true, Entry: null or { Registration: Registration.Unassigned or Registration.Invalid } })
        {
            return null;
        }

        int value = judgement.Use.Value;
        if (value is < 100 or > 699)
        {
            return judgement.Report(OutOfRange, judgement.Number);
        }

        return CodeCatalog.Instance.Find(CodeSystem.Http, value) is { Registration: Registration.Standard } status
            ? judgement.Report(HttpOnly, judgement.Number, status.ShownName())
            : judgement.Report(Unassigned, judgement.Number, (value / 100).ToString(CultureInfo.InvariantCulture) + "yz");
    }
}
