using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC0001: a part of an option cannot be read. It judges no code, so it stands outside the order of precedence.</summary>
internal static class ConfigurationRule
{
    public const string Id = "STC0001";

    public static readonly DiagnosticDescriptor Unreadable = new(
        id: Id,
        title: Resources.Text("UnreadableOptionTitle"),
        messageFormat: Resources.Text("UnreadableOptionMessage"),
        category: "StatusCodes.Configuration",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("UnreadableOptionDescription"),
        helpLinkUri: HelpLinks.EditorConfig);

    /// <summary>The finding about <paramref name="problem"/>.</summary>
    public static Diagnostic Report(OptionProblem problem, Location location) =>
        Diagnostic.Create(Unreadable, location, problem.Key, problem.Value, Resources.Text(problem.Reason));
}
