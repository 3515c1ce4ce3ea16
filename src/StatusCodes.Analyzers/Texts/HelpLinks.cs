using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Texts;

/// <summary>
/// Where the reader of a finding finds more: on the rule's page, once the repository has an address (RepositoryUrl in
/// Directory.Build.props); until then in the document that the message cites.
/// </summary>
internal static class HelpLinks
{
    private static readonly string Pages = typeof(HelpLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "DocumentationUrl")?.Value ?? "";

    private static readonly ConcurrentDictionary<(DiagnosticDescriptor Rule, string Link), DiagnosticDescriptor> Linked = new();

    /// <summary>The link of a rule whose message cites nothing, or cites different documents.</summary>
    public static string Of(string id, string document) => Of(id, document, Pages);

    /// <summary>The same where the repository's files are below an address; empty where they are nowhere.</summary>
    public static string Of(string id, string document, string pages) =>
        pages.Length == 0 ? document : $"{pages.TrimEnd('/')}/docs/rules/{id}.md";

    /// <summary>The rule, with the link to the document that stands among the arguments of its message.</summary>
    public static DiagnosticDescriptor Citing(this DiagnosticDescriptor rule, CodeSystem system, params object?[] arguments)
    {
        if (Pages.Length > 0)
        {
            return rule;
        }

        foreach (object? argument in arguments)
        {
            if (English(argument) is { } text && DocumentLinks.Of(text, system) is { } link)
            {
                return link == rule.HelpLinkUri ? rule : Linked.GetOrAdd((rule, link), static key => WithLink(key.Rule, key.Link));
            }
        }

        return rule;
    }

    private static string? English(object? argument) => argument is LocalizableString text
        ? text.ToString(CultureInfo.InvariantCulture)
        : argument as string;

    private static DiagnosticDescriptor WithLink(DiagnosticDescriptor rule, string link) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.DefaultSeverity,
        rule.IsEnabledByDefault,
        rule.Description,
        link,
        [.. rule.CustomTags]);
}
