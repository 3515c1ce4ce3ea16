using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.Analyzers.Rules;

/// <summary>SC1001: a number stands where a constant can be written.</summary>
internal static class MagicNumberRule
{
    public const string HttpId = "SC1001";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpMagicNumberTitle"),
        messageFormat: Resources.Text("HttpMagicNumberMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpMagicNumberDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    /// <summary>
    /// Whether the rule speaks of this code at all: of registered ones, and of the three that no registry has but ASP.NET Core has a constant for.
    /// </summary>
    public static bool Covers(CodeEntry entry) =>
        entry.Registration is Registration.Standard or Registration.Temporary || entry is { System: CodeSystem.Http, First: 418 or 419 or 499 };

    public static Diagnostic Report(CodeUse use, CodeEntry entry, Replacement replacement) =>
        Diagnostic.Create(
            Http,
            replacement.Target.GetLocation(),
            CodeProperties.Of(use),
            use.Value.ToString(CultureInfo.InvariantCulture),
            entry.Name,
            entry.Source,
            replacement.Constant.Display);
}
