using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection.Constants;
using StatusCodes.Analyzers.Protocols;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Rules.Configuration;
using StatusCodes.Analyzers.Rules.MisnamedConstants;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers;

/// <summary>The one analyzer: registers what finds codes, and the rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StatusCodeAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<SystemModule> _modules;
    private readonly SystemList _systems;
    private readonly JudgedConstants _constants;
    private readonly ImmutableArray<SyntaxRule> _syntaxRules;
    private readonly ImmutableArray<DiagnosticDescriptor> _ofCodes;

    public StatusCodeAnalyzer()
        : this(CodeSystems.Modules, CodeSystems.List)
    {
    }

    /// <summary>An analyzer of other systems.</summary>
    public StatusCodeAnalyzer(ImmutableArray<SystemModule> modules)
        : this(modules, new SystemList(modules.Select(static module => module.Knowledge).ToImmutableArray()))
    {
    }

    private StatusCodeAnalyzer(ImmutableArray<SystemModule> modules, SystemList systems)
    {
        _modules = modules;
        _systems = systems;
        _constants = new JudgedConstants(systems);
        _syntaxRules = modules.SelectMany(static module => module.SyntaxRules)
            .Append(new DecidedConditionRule(
                modules.Select(static module => module.Conditions).OfType<DecidedConditions>().ToImmutableArray()))
            .Append(new MisnamedConstantRule(
                modules.Select(static module => module.Constants).OfType<DeclaredConstants>().ToImmutableArray()))
            .Append(new UnreadableOptionRule())
            .ToImmutableArray();
        _ofCodes = modules.SelectMany(static module => module.Descriptors).ToImmutableArray();
        SupportedDiagnostics = modules.SelectMany(static module => module.Rules).SelectMany(static rule => rule.Descriptors)
            .Concat(_syntaxRules.SelectMany(static rule => rule.Descriptors))
            .Distinct()
            .ToImmutableArray();
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>
    /// Hears of findings that the gate has held back, for tests that turn it off; null where those are not looked for.
    /// </summary>
    internal Action<Diagnostic>? HeldBack { get; init; }

    /// <summary>Is given what is remembered of each compilation, for those who count the work that is done for it.</summary>
    internal Action<CompilationSession>? Started { get; init; }

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        var switches = new RuleSwitches(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
        if (!switches.IsAnyOnAnywhere(_ofCodes, start.CancellationToken))
        {
            // Options that no rule reads need not be readable.
            return;
        }

        ImmutableArray<SystemModule> judged = _modules
            .Where(module => IsAnyOn(module, switches, start.CancellationToken))
            .ToImmutableArray();
        var session = new CompilationSession(
            start.Compilation,
            start.Options.AnalyzerConfigOptionsProvider,
            switches,
            _systems,
            _constants,
            judged.Select(static module => module.Knowledge).ToImmutableArray());
        Started?.Invoke(session);
        var actions = new SyntaxActions(start.CancellationToken);
        if (!judged.IsEmpty)
        {
            AddCodes(session, judged, actions);
        }

        foreach (SyntaxRule rule in _syntaxRules)
        {
            if (switches.IsAnyOnAnywhere(rule.Descriptors, start.CancellationToken))
            {
                rule.Register(session, actions);
            }
        }

        // Nobody waits for another who looks at the same.
        var parts = new Lazy<string[]>(() => session.Own.PartsBeside(_systems.HolderParts), LazyThreadSafetyMode.PublicationOnly);
        actions.Register(start, _systems.HolderParts, parts, session.Imported.AreEverywhere);
    }

    private void AddCodes(CompilationSession session, ImmutableArray<SystemModule> judged, SyntaxActions actions)
    {
        var runner = new RuleRunner(
            session,
            _modules.Select(static module => new KeyValuePair<CodeSystem, ImmutableArray<CodeRule>>(module.Knowledge.System, module.Rules)),
            actions.Cancellation);
        EnumTextFinder? names = NamesOf(session, judged, actions.Cancellation);
        var codes = new CodeFinder(session, runner, names) { HeldBack = HeldBack };
        // Literal syntax, not literal operations: for those the compiler would build the operation tree of every body.
        actions.AddOfNumbers(0, codes.AnalyzeNumber);
        actions.Add(codes.AnalyzeDefault, SyntaxKind.DefaultLiteralExpression, SyntaxKind.DefaultExpression);
        if (names is not null || judged.Any(static module => module.Knowledge.HasTextCodes))
        {
            actions.AddOfDigits(codes.AnalyzeText);
        }

        if (names is not null)
        {
            actions.AddSearch(new NameSearch(names.AnalyzeName, EnumTextFinder.PartsIn, "()"));
        }

        if (runner.MayJudgeConstants)
        {
            var own = new OwnConstantFinder(session, runner, codes);
            actions.AddOfNumbers(OwnConstantFinder.Smallest, own.AnalyzeNumber);
            actions.AddOfConstants(own.AnalyzeConstant);
            actions.AddOfConstants(codes.AnalyzeConstant);
            actions.AddOfImports(codes.AnalyzeImported);
        }
    }

    /// <summary>Who looks at the texts of enums' values; null where nothing may be said of them.</summary>
    private static EnumTextFinder? NamesOf(
        CompilationSession session, ImmutableArray<SystemModule> judged, CancellationToken cancellation)
    {
        ImmutableArray<NeverEqualTexts> texts = judged.Select(static module => module.NeverEqual)
            .OfType<NeverEqualTexts>()
            .Where(texts => session.Switches.IsOnAnywhere(texts.Text, cancellation))
            .ToImmutableArray();
        return texts.IsEmpty ? null : new EnumTextFinder(session, texts);
    }

    private static bool IsAnyOn(SystemModule module, RuleSwitches switches, CancellationToken cancellation) =>
        module.Rules.Any(rule => switches.IsAnyOnAnywhere(rule.Descriptors, cancellation));
}
