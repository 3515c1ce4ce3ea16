using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Configuration;

namespace StatusCodes.Analyzers.Session;

/// <summary>
/// Which rules are off in a file, in the compiler's order of precedence:
/// the id in the project's <c>NoWarn</c> or rule set, in <c>.editorconfig</c>, in a global configuration file,
/// then the category, then all analyzers. Each id is looked up when it is asked for, once a file.
/// </summary>
internal sealed class RuleSwitches
{
    private const string AllKey = "dotnet_analyzer_diagnostic.severity";
    private readonly Compilation _compilation;
    private readonly AnalyzerConfigOptionsProvider _configured;
    private readonly ConcurrentDictionary<(SyntaxTree Tree, string Id), bool> _known = new();
    private readonly ConcurrentDictionary<string, bool> _knownAnywhere = new();

    public RuleSwitches(Compilation compilation, AnalyzerConfigOptionsProvider configured)
    {
        _compilation = compilation;
        _configured = configured;
    }

    /// <summary>Whether one of the rules is on in any hand-written file. The first file answers, unless they are off there.</summary>
    public bool IsAnyOnAnywhere(ImmutableArray<DiagnosticDescriptor> rules, CancellationToken cancellation)
    {
        foreach (DiagnosticDescriptor rule in rules)
        {
            if (IsOnAnywhere(rule, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="IsAnyOnAnywhere"/>
    public bool IsOnAnywhere(DiagnosticDescriptor rule, CancellationToken cancellation) =>
        _knownAnywhere.TryGetValue(rule.Id, out bool isOn)
            ? isOn
            : _knownAnywhere.GetOrAdd(
                rule.Id,
                _compilation.SyntaxTrees.Any(tree => !GeneratedFile.IsNamedSo(tree) && !IsOff(rule, tree, cancellation)));

    /// <summary>Whether a finding is shown in a file, pragmas aside.</summary>
    public bool IsOn(DiagnosticDescriptor rule, SyntaxTree tree, CancellationToken cancellation) =>
        _known.TryGetValue((tree, rule.Id), out bool isOn) ? isOn : _known.GetOrAdd((tree, rule.Id), !IsOff(rule, tree, cancellation));

    /// <summary>Whether one of the rules is on in a file.</summary>
    public bool IsAnyOn(ImmutableArray<DiagnosticDescriptor> rules, SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (DiagnosticDescriptor rule in rules)
        {
            if (IsOn(rule, tree, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOff(DiagnosticDescriptor rule, SyntaxTree tree, CancellationToken cancellation) =>
        OfId(rule.Id, tree, cancellation) switch
        {
            ReportDiagnostic.Suppress => true,
            ReportDiagnostic.Default => IsOffByDefault(rule),
            null => IsOffByDefault(rule) || IsOffInBulk(rule.Category, tree),
            _ => false,
        };

    /// <summary>What is written for the id; null where nothing is.</summary>
    private ReportDiagnostic? OfId(string id, SyntaxTree tree, CancellationToken cancellation)
    {
        bool isSet = _compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic report);
        if (isSet && report != ReportDiagnostic.Default)
        {
            return report;
        }

        SyntaxTreeOptionsProvider? files = _compilation.Options.SyntaxTreeOptionsProvider;
        if (files is not null
            && (files.TryGetDiagnosticValue(tree, id, cancellation, out ReportDiagnostic written)
                || files.TryGetGlobalDiagnosticValue(id, cancellation, out written)))
        {
            return written;
        }

        return isSet ? report : null;
    }

    private bool IsOffByDefault(DiagnosticDescriptor rule) =>
        !rule.IsEnabledByDefault
        || (_compilation.Options.GeneralDiagnosticOption == ReportDiagnostic.Suppress
            && rule.DefaultSeverity is DiagnosticSeverity.Warning or DiagnosticSeverity.Info);

    private bool IsOffInBulk(string category, SyntaxTree tree)
    {
        AnalyzerConfigOptions options = _configured.GetOptions(tree);
        string key = $"dotnet_analyzer_diagnostic.category-{category}.severity";
        bool isSet = (options.TryGetValue(key, out string? severity) && IsSeverity(severity))
            || options.TryGetValue(AllKey, out severity);
        return isSet && severity!.Equals("none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A word that is no severity counts as not written.</summary>
    private static bool IsSeverity(string text) =>
        text.ToLowerInvariant() is "none" or "silent" or "refactoring" or "suggestion" or "warning" or "error" or "default";
}
