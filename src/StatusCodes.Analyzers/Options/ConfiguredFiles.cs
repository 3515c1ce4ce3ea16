using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.Analyzers.Options;

/// <summary>The settings of a compilation's files: looked up once a file, at its first candidate, and read once a text, since most files share one.</summary>
internal sealed class ConfiguredFiles
{
    private readonly Compilation _compilation;
    private readonly AnalyzerConfigOptionsProvider _configured;
    private readonly KnownTypes _types;
    private readonly RuleSwitches _switches;
    private readonly ConcurrentDictionary<SyntaxTree, FileSettings> _settings = new();
    private readonly ConcurrentDictionary<OptionTexts, ConstantNames> _names = new();
    private readonly ConcurrentDictionary<SyntaxTree, CodeOptions> _options = new();

    public ConfiguredFiles(Compilation compilation, AnalyzerConfigOptionsProvider configured, RuleSwitches switches)
    {
        _compilation = compilation;
        _configured = configured;
        _switches = switches;
        _types = new KnownTypes(compilation);
    }

    /// <summary>What is set for <paramref name="tree"/>.</summary>
    public FileSettings Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!_settings.TryGetValue(tree, out FileSettings? settings))
        {
            ConstantNames names = Names(tree);
            settings = _settings.GetOrAdd(tree, new FileSettings(names.Options, names, _switches.Off(tree, cancellation)));
        }

        return settings;
    }

    /// <summary>The options of <paramref name="tree"/> alone: asked of every number of a file, so it has to be quick.</summary>
    public CodeOptions Options(SyntaxTree tree) => _options.TryGetValue(tree, out CodeOptions? options) ? options : _options.GetOrAdd(tree, Names(tree).Options);

    private ConstantNames Names(SyntaxTree tree)
    {
        var texts = OptionTexts.Of(_configured.GetOptions(tree));
        return _names.TryGetValue(texts, out ConstantNames? names)
            ? names
            : _names.GetOrAdd(texts, new ConstantNames(_compilation, _types, texts == default ? CodeOptions.None : OptionParser.Parse(texts)));
    }
}
