using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>SC1002: a code is sent that its registry set aside.</summary>
internal sealed class ReservedRule : CodeRule
{
    public const string HttpId = "SC1002";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpReservedTitle"),
        messageFormat: Resources.Text("HttpReservedMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpReservedDescription"),
        helpLinkUri: HelpLinks.HttpRegistry);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Http);

    public override bool AcceptsAllowedCodes => true;

    /// <summary>306, and 418 where no constant has it: with one, somebody chose that name.</summary>
    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, Entry: { Registration: Registration.Reserved } entry } && !judgement.HasChosenName(entry)
            ? judgement.Report(Http, judgement.Number, entry.ShownName(), entry.Source)
            : null;
}
