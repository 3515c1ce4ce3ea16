using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1002: a code is sent that its registry set aside.</summary>
internal sealed class ReservedRule : CodeRule
{
    public const string HttpId = "STC1002";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpReservedTitle"),
        messageFormat: Resources.Text("HttpReservedMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpReservedDescription"),
        helpLinkUri: HelpLinks.HttpRegistry);

    public static readonly DiagnosticDescriptor HttpInstead = new(
        id: HttpId,
        title: Resources.Text("HttpReservedTitle"),
        messageFormat: Resources.Text("HttpReservedInsteadMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpReservedDescription"),
        helpLinkUri: HelpLinks.HttpRegistry);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Http, HttpInstead);

    public override bool AcceptsAllowedCodes => true;

    /// <summary>306, and 418 where no constant has it: with one, somebody chose that name.</summary>
    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, Entry: { Registration: Registration.Reserved } entry } && !judgement.HasChosenName(entry)
            ? Report(judgement, entry)
            : null;

    /// <summary>What to send in place of 306 is known; nobody knows what the joke of 418 stood for.</summary>
    private static Diagnostic Report(Judgement judgement, CodeEntry entry) => entry.Replacements.IsEmpty
        ? judgement.Report(Http, judgement.Number, entry.ShownName(), entry.Source)
        : judgement.Report(HttpInstead, judgement.Number, entry.ShownName(), entry.Source, entry.ShownReplacements());
}
