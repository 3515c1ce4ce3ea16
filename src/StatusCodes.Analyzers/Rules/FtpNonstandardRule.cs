using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC3003: a reply code is sent that is known in the wild, and that no FTP standard has.</summary>
internal sealed class FtpNonstandardRule : CodeRule
{
    public const string FtpId = "STC3003";

    public static readonly DiagnosticDescriptor Ftp = new(
        id: FtpId,
        title: Resources.Text("FtpNonstandardTitle"),
        messageFormat: Resources.Text("FtpNonstandardMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpNonstandardDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Ftp);

    public override bool AcceptsAllowedCodes => true;

    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, IsNumber: true, Entry: { Registration: Registration.Nonstandard } entry }
            ? judgement.Report(Ftp, judgement.Number, entry.ShownName(), entry.Vendor, entry.ShownReplacements())
            : null;
}
