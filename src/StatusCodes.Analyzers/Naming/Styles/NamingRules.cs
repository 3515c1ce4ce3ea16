using System;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Configuration;

namespace StatusCodes.Analyzers.Naming.Styles;

/// <summary>
/// The project's rule for the names of private constants (IDE1006): <c>dotnet_naming_rule</c>, <c>dotnet_naming_symbols</c>,
/// <c>dotnet_naming_style</c>.
/// </summary>
internal static class NamingRules
{
    private const string RulePrefix = "dotnet_naming_rule.";
    private const string Any = "*";

    /// <summary>The style of a private constant; null where no rule speaks of one, or the host does not list its options.</summary>
    public static ConstantStyle? OfPrivateConstant(AnalyzerConfigOptions options) => OptionKeys.SetIn(options)
        .Where(static key => key.StartsWith(RulePrefix, StringComparison.Ordinal) && key.IndexOf('.', RulePrefix.Length) > 0)
        .Select(static key => key.Substring(RulePrefix.Length, key.IndexOf('.', RulePrefix.Length) - RulePrefix.Length))
        .Distinct()
        .OrderBy(static rule => rule, StringComparer.Ordinal)
        .Select(rule => Read(rule, options))
        .OfType<(ConstantStyle Style, int Rank)>()
        .OrderByDescending(static rule => rule.Rank)
        .Select(static rule => rule.Style)
        .FirstOrDefault();

    /// <summary>A rule's style, and how much its symbols say: the more particular rule is asked first.</summary>
    private static (ConstantStyle Style, int Rank)? Read(string rule, AnalyzerConfigOptions options)
    {
        string start = RulePrefix + rule;
        if (Value(options, start + ".severity") is { } severity && severity.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Value(options, start + ".symbols") is { } symbols
            && Value(options, start + ".style") is { } style
            && RankOf("dotnet_naming_symbols." + symbols.ToLowerInvariant(), options) is { } rank
            && StyleOf("dotnet_naming_style." + style.ToLowerInvariant(), options) is { } read
                ? (read, rank)
                : null;
    }

    private static int? RankOf(string symbols, AnalyzerConfigOptions options)
    {
        string[] kinds = List(options, symbols + ".applicable_kinds");
        string[] accessibilities = List(options, symbols + ".applicable_accessibilities");
        string[] modifiers = List(options, symbols + ".required_modifiers", none: "");
        bool speaksOfOne = Has(kinds, "field")
            && Has(accessibilities, "private")
            && modifiers.All(static word => word is "const" or "static");
        return speaksOfOne
            ? (4 * modifiers.Length) + (kinds.Contains(Any) ? 0 : 2) + (accessibilities.Contains(Any) ? 0 : 1)
            : null;
    }

    private static ConstantStyle? StyleOf(string style, AnalyzerConfigOptions options)
    {
        Capitalization? capitalization = Value(options, style + ".capitalization") switch
        {
            "pascal_case" => Capitalization.Pascal,
            "camel_case" => Capitalization.Camel,
            "first_word_upper" => Capitalization.FirstWordUpper,
            "all_upper" => Capitalization.AllUpper,
            "all_lower" => Capitalization.AllLower,
            _ => null,
        };
        return capitalization is { } found
            ? new ConstantStyle(
                Value(options, style + ".required_prefix") ?? "",
                Value(options, style + ".required_suffix") ?? "",
                Value(options, style + ".word_separator") ?? "",
                found)
            : null;
    }

    private static bool Has(string[] list, string word) => list.Contains(Any) || list.Contains(word);

    private static string[] List(AnalyzerConfigOptions options, string key, string none = Any) =>
        (Value(options, key) ?? none).Split(',').Select(static word => word.Trim()).Where(static word => word.Length > 0).ToArray();

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : null;
}
