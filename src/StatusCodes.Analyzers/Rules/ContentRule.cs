using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1007: content is given with a status that cannot have any (RFC 9110 §15.2, §15.3.5, §15.3.6, §15.4.5).</summary>
internal sealed class ContentRule : CodeRule
{
    public const string HttpId = "STC1007";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpContentTitle"),
        messageFormat: Resources.Text("HttpContentMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpContentDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Http);

    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, Entry: { System: CodeSystem.Http, BodyAllowed: false } entry } && GivenContent.Beside(judgement.Use.Expression, judgement.Semantics)
            ? judgement.Report(Http, judgement.Number, entry.ShownName(), entry.Source)
            : null;
}
