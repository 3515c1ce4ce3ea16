using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Providers;
using Xunit;

namespace StatusCodes.Tests.Verifiers;

/// <summary>Runs the analyzer, and the fix, over test code. Expected diagnostics are marked in the code: <c>{|STC1001:404|}</c>.</summary>
internal static class CSharpVerifier
{
    private static readonly Regex MarkedNumber = new(@"\{\|STC1001:[^|]*\|\}");

    /// <summary>The analyzer reports what <paramref name="source"/> marks, and nothing else.</summary>
    public static Task AnalyzerAsync(string source, ImmutableArray<MetadataReference>? references = null) =>
        new StatusCodeAnalyzerTest()
            .With(test => Add(test.TestState, [source], references))
            .RunAsync();

    /// <summary>The same, and nothing where a pragma or a generated file silences it.</summary>
    public static Task CheckEverythingAsync(string source) =>
        new StatusCodeAnalyzerTest()
            .With(test =>
            {
                test.TestBehaviors = TestBehaviors.None;
                Add(test.TestState, [source]);
            })
            .RunAsync();

    /// <summary>
    /// The analyzer reports <paramref name="message"/> where <paramref name="source"/> marks <c>{|#0:…|}</c>, and nothing else.
    /// </summary>
    public static Task MessageAsync(string source, string id, string message) =>
        new StatusCodeAnalyzerTest()
            .With(test =>
            {
                Add(test.TestState, [source]);
                test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning(id)
                    .WithLocation(0)
                    .WithMessage(message)
                    .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
            })
            .RunAsync();

    /// <summary>
    /// The fix turns <paramref name="source"/> into <paramref name="fixedSource"/>:
    /// one by one, and all at once in document, project and solution.
    /// </summary>
    public static Task FixAsync(
        string source,
        string fixedSource,
        ImmutableArray<MetadataReference>? references = null,
        bool program = false) =>
        FixAsync([source], [fixedSource], references, program);

    /// <summary>The same of another fix that can be made all at once.</summary>
    public static Task FixAsync<TFix>(string source, string fixedSource)
        where TFix : CodeFixProvider, new() =>
        FixAsync(new StatusCodeFixTest<TFix>(), [source], [fixedSource], references: null, program: false);

    /// <summary>The fix writes <paramref name="constant"/> in place of each number that is marked, and changes nothing else.</summary>
    public static Task FixNumberAsync(string source, string constant, ImmutableArray<MetadataReference>? references = null) =>
        FixAsync(source, MarkedNumber.Replace(source, _ => constant), references);

    /// <summary>The same for several documents of one project.</summary>
    public static Task FixAsync(
        string[] sources,
        string[] fixedSources,
        ImmutableArray<MetadataReference>? references = null,
        bool program = false) =>
        FixAsync(FixTest(references), sources, fixedSources, references, program);

    /// <summary>The same for code in which every number counts as a finding, wherever it stands.</summary>
    public static Task FixEveryNumberAsync(string source, string fixedSource, ImmutableArray<MetadataReference>? references = null) =>
        FixAsync(new EveryNumberFixTest(), [source], [fixedSource], references, program: false);

    private static Task FixAsync(
        CodeFixTest<DefaultVerifier> fix,
        string[] sources,
        string[] fixedSources,
        ImmutableArray<MetadataReference>? references,
        bool program) =>
        fix
            .With(test =>
            {
                test.TestState.OutputKind = program ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
                Add(test.TestState, sources, references);
                Fill(test.FixedState, fixedSources);
                Fill(test.BatchFixedState, fixedSources);
            })
            .RunAsync();

    /// <summary>The finding stays: no fix is offered that would compile, or mean the same.</summary>
    public static Task NoFixAsync(string source, ImmutableArray<MetadataReference>? references = null) =>
        FixAsync(source, source, references);

    /// <summary>A test of the analyzer alone to add options or files to; <see cref="Add"/> fills its state.</summary>
    public static CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier> AnalyzerTest(
        ImmutableArray<MetadataReference>? references = null) =>
        new StatusCodeAnalyzerTest().With(test => test.TestState.AdditionalReferences.AddRange(references ?? References.AspNetCore80));

    /// <summary>
    /// A fix that changes what the program does turns <paramref name="source"/> into <paramref name="fixedSource"/>,
    /// one finding after the other, and never all at once.
    /// </summary>
    /// <param name="source">The code before; unchanged code means that no fix is offered.</param>
    /// <param name="fixedSource">The code after.</param>
    /// <param name="title">The title that the fix must have; null where that does not matter.</param>
    /// <param name="key">The equivalence key of the fix to take; null for the first.</param>
    public static Task SingleFixAsync<TFix>(string source, string fixedSource, string? title = null, string? key = null)
        where TFix : CodeFixProvider, new()
    {
        Assert.Null(new TFix().GetFixAllProvider());
        return new StatusCodeFixTest<TFix>()
            .With(test =>
            {
                Add(test.TestState, [source]);
                Fill(test.FixedState, [fixedSource]);
                test.CodeActionEquivalenceKey = key;
                test.CodeActionVerifier = title is null ? null : (action, verifier) => verifier.Equal(title, action.Title);
            })
            .RunAsync();
    }

    /// <summary>A test to add projects, options or titles to; <see cref="Add"/> fills its states.</summary>
    public static CSharpCodeFixTest<StatusCodeAnalyzer, UseConstantCodeFixProvider, DefaultVerifier> FixTest(
        ImmutableArray<MetadataReference>? references = null) =>
        new StatusCodeFixTest<UseConstantCodeFixProvider>().With(
            test => test.TestState.AdditionalReferences.AddRange(references ?? References.AspNetCore80));

    /// <summary>Puts sources and references into a state.</summary>
    public static void Add(SolutionState state, string[] sources, ImmutableArray<MetadataReference>? references = null)
    {
        Fill(state, sources);
        if (state.AdditionalReferences.Count == 0)
        {
            state.AdditionalReferences.AddRange(references ?? References.AspNetCore80);
        }
    }

    /// <summary>For chains: does something to <paramref name="value"/> and hands it on.</summary>
    public static T With<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    private static void Fill(SolutionState state, string[] sources)
    {
        foreach ((int index, string source) in sources.Index())
        {
            state.Sources.Add(($"/0/Test{index}.cs", source));
        }
    }

    // The one place for language version, nullable context and framework.
    private static readonly ReferenceAssemblies Framework = new("net8.0");

    private static CSharpCompilationOptions Options(CompilationOptions options) =>
        ((CSharpCompilationOptions)options).WithNullableContextOptions(NullableContextOptions.Enable);

    private static CSharpParseOptions Language(ParseOptions options) =>
        ((CSharpParseOptions)options).WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose);

    // That pragmas and generated files silence the analyzer is true of all findings or of none:
    // CheckEverythingAsync runs both over every rule, once.
    private const TestBehaviors Once = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;

    /// <summary>The analyzer alone.</summary>
    private sealed class StatusCodeAnalyzerTest : CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier>
    {
        public StatusCodeAnalyzerTest()
        {
            ReferenceAssemblies = Framework;
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            TestBehaviors = Once;
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [OpenGate.Analyzer()];

        protected override CompilationOptions CreateCompilationOptions() => Options(base.CreateCompilationOptions());

        protected override ParseOptions CreateParseOptions() => Language(base.CreateParseOptions());
    }

    /// <summary>The fix for every number.</summary>
    private sealed class EveryNumberFixTest : StatusCodeFixTest<UseConstantCodeFixProvider>
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new EveryNumberAnalyzer()];
    }

    /// <summary>The analyzer with one of its fixes.</summary>
    private class StatusCodeFixTest<TFix> : CSharpCodeFixTest<StatusCodeAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        public StatusCodeFixTest()
        {
            ReferenceAssemblies = Framework;
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            TestBehaviors = Once;
        }

        protected override CompilationOptions CreateCompilationOptions() => Options(base.CreateCompilationOptions());

        protected override ParseOptions CreateParseOptions() => Language(base.CreateParseOptions());

        protected override Task RunImplAsync(CancellationToken cancellationToken)
        {
            AddSummaries(FixedState.Sources);
            AddSummaries(BatchFixedState.Sources);
            return base.RunImplAsync(cancellationToken);
        }

        private void AddSummaries(SourceFileList expected)
        {
            for (int i = 0; i < expected.Count && i < TestState.Sources.Count; i++)
            {
                string text = expected[i].content.ToString();
                string written = ExpectedSummaries.In(text, TestState.Sources[i].content.ToString());
                if (written != text)
                {
                    expected[i] = (expected[i].filename, SourceText.From(written, expected[i].content.Encoding));
                }
            }
        }
    }
}
