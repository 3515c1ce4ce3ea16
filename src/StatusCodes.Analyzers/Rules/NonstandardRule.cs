using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1003: a code is sent that is known in the wild, and that no registry has.</summary>
internal sealed class NonstandardRule : CodeRule
{
    public const string HttpId = "STC1003";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpNonstandardTitle"),
        messageFormat: Resources.Text("HttpNonstandardMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpNonstandardDescription"),
        helpLinkUri: HelpLinks.HttpRegistry);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Http);

    public override bool AcceptsAllowedCodes => true;

    /// <summary>Numbers only: who writes a constant has chosen its name.</summary>
    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, IsNumber: true, Entry: { Registration: Registration.Nonstandard } entry } && !judgement.HasChosenName(entry)
            ? judgement.Report(Http, judgement.Number, entry.ShownName(), entry.Vendor, entry.ShownReplacements())
            : null;
}
