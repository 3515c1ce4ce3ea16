using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers.Options;

/// <summary>
/// Which rules are off in a file, in the compiler's order of precedence: the id in the project's <c>NoWarn</c> or rule set, in <c>.editorconfig</c>,
/// in a global configuration file, then the category, then all analyzers.
/// </summary>
internal sealed class RuleSwitches
{
    private const string AllKey = "dotnet_analyzer_diagnostic.severity";
    private readonly CompilationOptions _compilation;
    private readonly AnalyzerConfigOptionsProvider _configured;
    private readonly ImmutableArray<(DiagnosticDescriptor Rule, string CategoryKey)> _rules;

    public RuleSwitches(Compilation compilation, AnalyzerConfigOptionsProvider configured)
    {
        _compilation = compilation.Options;
        _configured = configured;
        _rules = RuleList.Descriptors
            .GroupBy(static descriptor => descriptor.Id)
            .Select(static rule => (rule.First(), $"dotnet_analyzer_diagnostic.category-{rule.First().Category}.severity"))
            .ToImmutableArray();
    }

    /// <summary>Whether a rule is on in any hand-written file. The first file answers, unless everything is off there.</summary>
    public bool AnyIsOn(Compilation compilation, CancellationToken cancellation) =>
        compilation.SyntaxTrees.Any(tree => !GeneratedFile.IsNamedSo(tree) && _rules.Any(rule => !IsOff(rule.Rule, rule.CategoryKey, tree, cancellation)));

    /// <summary>The ids that are off in <paramref name="tree"/>.</summary>
    public ImmutableHashSet<string> Off(SyntaxTree tree, CancellationToken cancellation) =>
        _rules.Where(rule => IsOff(rule.Rule, rule.CategoryKey, tree, cancellation)).Select(static rule => rule.Rule.Id).ToImmutableHashSet();

    private bool IsOff(DiagnosticDescriptor rule, string categoryKey, SyntaxTree tree, CancellationToken cancellation) => OfId(rule.Id, tree, cancellation) switch
    {
        ReportDiagnostic.Suppress => true,
        ReportDiagnostic.Default => IsOffByDefault(rule),
        null => IsOffByDefault(rule) || IsOffInBulk(categoryKey, tree),
        _ => false,
    };

    /// <summary>What is written for the id; null where nothing is.</summary>
    private ReportDiagnostic? OfId(string id, SyntaxTree tree, CancellationToken cancellation)
    {
        bool isSet = _compilation.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic report);
        if (isSet && report != ReportDiagnostic.Default)
        {
            return report;
        }

        SyntaxTreeOptionsProvider? files = _compilation.SyntaxTreeOptionsProvider;
        if (files is not null && (files.TryGetDiagnosticValue(tree, id, cancellation, out ReportDiagnostic written) || files.TryGetGlobalDiagnosticValue(id, cancellation, out written)))
        {
            return written;
        }

        return isSet ? report : null;
    }

    private bool IsOffByDefault(DiagnosticDescriptor rule) =>
        !rule.IsEnabledByDefault
        || (_compilation.GeneralDiagnosticOption == ReportDiagnostic.Suppress && rule.DefaultSeverity is DiagnosticSeverity.Warning or DiagnosticSeverity.Info);

    private bool IsOffInBulk(string categoryKey, SyntaxTree tree)
    {
        AnalyzerConfigOptions options = _configured.GetOptions(tree);
        bool isSet = (options.TryGetValue(categoryKey, out string? severity) && IsSeverity(severity)) || options.TryGetValue(AllKey, out severity);
        return isSet && severity!.Equals("none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A word that is no severity counts as not written.</summary>
    private static bool IsSeverity(string text) => text.ToLowerInvariant() is "none" or "silent" or "refactoring" or "suggestion" or "warning" or "error" or "default";
}
