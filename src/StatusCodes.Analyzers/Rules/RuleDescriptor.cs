using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules;

/// <summary>Makes descriptors. Release tracking follows calls whose first parameter is called <c>id</c>.</summary>
internal static class RuleDescriptor
{
    /// <param name="id">The rule's id.</param>
    /// <param name="category">Its code system's category.</param>
    /// <param name="text">What the names of its title and its description begin with.</param>
    /// <param name="message">The name of the message's text.</param>
    /// <param name="document">Where a reader finds more while the rule's page has no address.</param>
    /// <param name="severity">The severity where nothing is configured.</param>
    public static DiagnosticDescriptor Create(
        string id,
        string category,
        string text,
        string message,
        string document,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new(
            id: id,
            title: Resources.Text(text + "Title"),
            messageFormat: Resources.Text(message),
            category: category,
            defaultSeverity: severity,
            isEnabledByDefault: true,
            description: Resources.Text(text + "Description"),
            helpLinkUri: HelpLinks.Of(id, document));
}
