using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1005: a code is sent that was withdrawn.</summary>
internal sealed class ObsoleteRule : CodeRule
{
    public const string HttpId = "STC1005";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpObsoleteTitle"),
        messageFormat: Resources.Text("HttpObsoleteMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpObsoleteDescription"),
        helpLinkUri: HelpLinks.HttpRegistry);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Http);

    public override bool AcceptsAllowedCodes => true;

    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, Entry: { Registration: Registration.Obsolete } entry }
            ? judgement.Report(Http, judgement.Number, entry.ShownName(), entry.Source)
            : null;
}
