using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;

namespace StatusCodes.Tests.Verifiers;

/// <summary>
/// A compilation as the command line makes it. The testing library sets a severity for every id that an analyzer has,
/// which hides what global configurations and bulk lines do.
/// </summary>
internal sealed class ConfiguredCompilation
{
    private readonly CompilationWithAnalyzers _analysis;
    private readonly StatusCodeAnalyzer _analyzer = new();

    public ConfiguredCompilation((string Path, string Text)[] sources, (string Path, string Text)[] options, params string[] noWarn)
    {
        var files = new ConfigurationFiles(
            AnalyzerConfigSet.Create(options.Select(static file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList()));
        CSharpCompilationOptions compilationOptions = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(noWarn.ToImmutableDictionary(static id => id, static _ => ReportDiagnostic.Suppress))
            .WithSyntaxTreeOptionsProvider(new SeverityProvider(files));
        var compilation = CSharpCompilation.Create(
            "Test",
            sources.Select(static file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path)),
            References.AspNetCore80,
            compilationOptions);
        _analysis = compilation.WithAnalyzers([_analyzer], new AnalyzerOptions([], new OptionsProvider(files)));
    }

    /// <summary>What is shown, in the order of files and lines: <c>STC1001</c>.</summary>
    public async Task<string[]> FindAsync() =>
        (await _analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None))
            .Where(static diagnostic => !diagnostic.IsSuppressed)
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree!.FilePath, System.StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => diagnostic.Id)
            .ToArray();

    /// <summary>What a person reads in a language.</summary>
    public async Task<string[]> MessagesAsync(CultureInfo language) =>
        (await _analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None))
            .Select(diagnostic => diagnostic.GetMessage(language))
            .ToArray();

    /// <summary>What an editor shows in one open file before it binds anything.</summary>
    public async Task<string[]> FindInSyntaxAsync(string path) =>
        (await _analysis.GetAnalyzerSyntaxDiagnosticsAsync(
                _analysis.Compilation.SyntaxTrees.Single(tree => tree.FilePath == path),
                CancellationToken.None))
            .Select(static diagnostic => diagnostic.Id)
            .ToArray();

    /// <summary>How many actions the analyzer registers, its compilation start aside.</summary>
    public async Task<int> CountActionsAsync()
    {
        await FindAsync();
        var telemetry = await _analysis.GetAnalyzerTelemetryInfoAsync(_analyzer, CancellationToken.None);
        return telemetry.SyntaxNodeActionsCount + telemetry.SyntaxTreeActionsCount;
    }

    /// <summary>The answers of a set of configuration files.</summary>
    private sealed class ConfigurationFiles(AnalyzerConfigSet set)
    {
        public AnalyzerConfigOptionsResult Global => set.GlobalConfigOptions;

        public AnalyzerConfigOptionsResult Of(SyntaxTree tree) => set.GetOptionsForSourcePath(tree.FilePath);
    }

    /// <summary>Severities of ids.</summary>
    private sealed class SeverityProvider(ConfigurationFiles files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity) =>
            files.Of(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity) =>
            files.Global.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    /// <summary>Everything else.</summary>
    private sealed class OptionsProvider(ConfigurationFiles files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Options(files.Global.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new Options(files.Global.AnalyzerOptions.SetItems(files.Of(tree).AnalyzerOptions));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    /// <summary>The options of one file.</summary>
    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
