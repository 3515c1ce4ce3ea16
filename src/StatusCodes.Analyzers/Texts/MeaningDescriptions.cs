using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Texts;

/// <summary>
/// What the code means, in the description of each finding on it: editors show it where a finding is opened, and SARIF carries it.
/// The id stays the rule's, and all that is configured goes by the id. The sentence is read only where somebody asks for it.
/// </summary>
internal static class MeaningDescriptions
{
    private static readonly ConcurrentDictionary<
        (DiagnosticDescriptor Rule, CodeSystem System, CodeEntry? Entry, CodeClass? Class),
        DiagnosticDescriptor> Explained = new();

    /// <summary>The rule, with the meaning of the code; of a number that nobody has defined, with that of its class.</summary>
    /// <param name="rule">The rule that reports the number.</param>
    /// <param name="system">The code system of the place.</param>
    /// <param name="entry">The row of the number there, if any.</param>
    /// <param name="number">The number.</param>
    public static DiagnosticDescriptor Explaining(this DiagnosticDescriptor rule, CodeSystem system, CodeEntry? entry, int number)
    {
        CodeEntry? defined = entry is { IsDefined: true } ? entry : null;
        CodeClass? codeClass = defined is null ? system.ClassOf(number) : null;
        return defined is null && codeClass is null
            ? rule
            : Explained.GetOrAdd((rule, system, defined, codeClass), static key => WithMeaning(key.Rule, key.System, key.Entry, key.Class));
    }

    private static DiagnosticDescriptor WithMeaning(DiagnosticDescriptor rule, CodeSystem system, CodeEntry? entry, CodeClass? codeClass) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.DefaultSeverity,
        rule.IsEnabledByDefault,
        new MeaningText(system, entry, codeClass, rule.Description),
        rule.HelpLinkUri,
        [.. rule.CustomTags]);
}
