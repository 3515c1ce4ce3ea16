using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Constants;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Session;

/// <summary>
/// What is looked up once a compilation, and once a file: options, constants, switches.
/// Most compilations set no option at all, which is found out once; the settings of a file are asked for when a code has been found in it.
/// </summary>
internal sealed class CompilationSession : IFileKnowledge
{
    private readonly AnalyzerConfigOptionsProvider _configured;
    private readonly Lazy<bool> _hasOptions;
    private readonly Lazy<Dictionary<string, string>> _unknownKeys;
    private readonly Lazy<bool> _hasPlaces;
    private readonly CompilationConstants _constants;
    private readonly BodyMemory _bodies = new();
    private readonly FileSettings _unconfigured;
    private readonly ConcurrentDictionary<OptionTexts, FileSettings> _byTexts = new();
    private readonly ConcurrentDictionary<SyntaxTree, FileSettings> _byTree = new();
    private int _questions;

    /// <param name="compilation">What is analyzed.</param>
    /// <param name="configured">The options of its files.</param>
    /// <param name="switches">Which rules are on.</param>
    /// <param name="systems">All systems.</param>
    /// <param name="constants">Their constants that are judged like numbers.</param>
    /// <param name="judged">Those that have a rule which is on.</param>
    public CompilationSession(
        Compilation compilation,
        AnalyzerConfigOptionsProvider configured,
        RuleSwitches switches,
        SystemList systems,
        JudgedConstants constants,
        ImmutableArray<SystemKnowledge> judged)
    {
        Compilation = compilation;
        Switches = switches;
        Systems = systems;
        Gate = new Gate(systems, judged);
        Judged = constants;
        Imported = new ImportedConstants(compilation, Judged, systems);
        _configured = configured;
        _constants = new CompilationConstants(compilation, systems);
        Own = new ProjectCodes(_constants.Project, systems);
        _unconfigured = new FileSettings(CodeOptions.None, _constants);
        _hasPlaces = Remembered(() => HasOptions
            && compilation.SyntaxTrees.Any(tree =>
                OptionTexts.Of(configured.GetOptions(tree)) is { Slots: not null } or { Constants: not null }));
        Lazy<bool> hasKnown = Remembered(HasOptionsAnywhere);
        // Where nobody sets an option the first file answers for all: a misspelt one most likely governs the whole project.
        _unknownKeys = Remembered(() => UnknownKeys.ByFolder(
            hasKnown.Value ? compilation.SyntaxTrees : compilation.SyntaxTrees.Take(1),
            configured));
        _hasOptions = Remembered(() => hasKnown.Value || _unknownKeys.Value.Count > 0);
    }

    public Compilation Compilation { get; }

    public RuleSwitches Switches { get; }

    public SystemList Systems { get; }

    public Gate Gate { get; }

    public JudgedConstants Judged { get; }

    public ImportedConstants Imported { get; }

    /// <summary>The constants of the project's own classes of codes.</summary>
    public ProjectCodes Own { get; }

    /// <summary>Whether an option of the package is set for any file.</summary>
    public bool HasOptions => _hasOptions.Value;

    /// <summary>Whether an option is set for any file that may make a code of a number which is none by itself.</summary>
    public bool HasPlaces => _hasPlaces.Value;

    /// <summary>How many places the gate has let through so far: each is bound, which is the dear part of the work.</summary>
    public int QuestionCount => _questions;

    /// <summary>How many models have been made of files other than the one in hand.</summary>
    public int ModelCount => _bodies.ModelCount;

    public void CountQuestion() => Interlocked.Increment(ref _questions);

    /// <summary>What is set for a file.</summary>
    public FileSettings Of(SyntaxTree tree)
    {
        if (!HasOptions)
        {
            return _unconfigured;
        }

        return _byTree.TryGetValue(tree, out FileSettings? settings) ? settings : _byTree.GetOrAdd(tree, Read(tree));
    }

    public CodeOptions OptionsOf(SyntaxTree tree) => Of(tree).Options;

    public KnownSlots KnownIn(SyntaxTree tree) => Of(tree).Known;

    public AnalyzerConfigOptions ConfiguredIn(SyntaxTree tree) => _configured.GetOptions(tree);

    /// <summary>What is asked of a file: its code, its options.</summary>
    public Semantics Semantics(SemanticModel model, CancellationToken cancellation)
    {
        FileSettings settings = Of(model.SyntaxTree);
        return new Semantics(new Binder(model, cancellation), settings.Options, settings.Known, Gate, _bodies, this);
    }

    /// <summary>Whether nobody wrote a file by hand.</summary>
    public bool IsGenerated(SyntaxTree tree, CancellationToken cancellation) =>
        GeneratedFile.Is(tree, _configured.GetOptions(tree), cancellation);

    /// <summary>
    /// Nobody waits for another who looks at the same: files are looked at side by side,
    /// and a compiler that has two processors for three threads lets those wait long (Sonarr: a fifth of all that the analyzer took).
    /// </summary>
    private static Lazy<T> Remembered<T>(Func<T> find) => new(find, LazyThreadSafetyMode.PublicationOnly);

    private bool HasOptionsAnywhere()
    {
        AnalyzerConfigOptions? last = null;
        foreach (SyntaxTree tree in Compilation.SyntaxTrees)
        {
            // The files of a folder share their options.
            AnalyzerConfigOptions options = _configured.GetOptions(tree);
            if (options != last && OptionTexts.Of(options) != default)
            {
                return true;
            }

            last = options;
        }

        return false;
    }

    private FileSettings Read(SyntaxTree tree)
    {
        OptionTexts texts = OptionTexts.Of(_configured.GetOptions(tree)) with
        {
            Unknown = _unknownKeys.Value.TryGetValue(UnknownKeys.FolderOf(tree), out string? unknown) ? unknown : null,
        };
        return _byTexts.TryGetValue(texts, out FileSettings? settings)
            ? settings
            : _byTexts.GetOrAdd(texts, new FileSettings(OptionParser.Parse(texts, Systems.Names), _constants));
    }
}
