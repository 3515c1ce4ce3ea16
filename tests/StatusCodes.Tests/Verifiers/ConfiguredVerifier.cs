using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Rules.Configuration;

namespace StatusCodes.Tests.Verifiers;

/// <summary>Runs the analyzer, and the fix, over test code with options.</summary>
internal static class ConfiguredVerifier
{
    /// <summary>
    /// The analyzer reports what <paramref name="source"/> marks where <paramref name="options"/> hold for all files, and nothing else.
    /// </summary>
    public static Task AnalyzerAsync(string options, string source, ImmutableArray<MetadataReference>? references = null) =>
        Test([("/0/Test0.cs", source)], [("/.editorconfig", Section(options))], references).RunAsync();

    /// <summary>The same, and options that cannot be read are reported.</summary>
    public static Task UnreadableAsync(string options, string source, params DiagnosticResult[] expected) =>
        UnreadableAsync([("/.editorconfig", Section(options))], [("/0/Test0.cs", source)], expected);

    /// <summary>The same for several files and configurations.</summary>
    public static Task UnreadableAsync(
        (string Path, string Text)[] options,
        (string Path, string Text)[] sources,
        params DiagnosticResult[] expected) =>
        Test(sources, options).With(test => test.ExpectedDiagnostics.AddRange(expected)).RunAsync();

    /// <summary>
    /// The fix turns <paramref name="source"/> into <paramref name="fixedSource"/> where <paramref name="options"/> hold.
    /// </summary>
    public static Task FixAsync(string options, string source, string fixedSource, ImmutableArray<MetadataReference>? references = null) =>
        CSharpVerifier.FixTest(references)
            .With(test =>
            {
                CSharpVerifier.Add(test.TestState, [source]);
                CSharpVerifier.Add(test.FixedState, [fixedSource], []);
                CSharpVerifier.Add(test.BatchFixedState, [fixedSource], []);
                test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", Section(options)));
            })
            .RunAsync();

    /// <summary>A test over files and configurations to add more to.</summary>
    public static CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier> Test(
        IEnumerable<(string Path, string Text)> sources,
        IEnumerable<(string Path, string Text)> options,
        ImmutableArray<MetadataReference>? references = null) =>
        CSharpVerifier.AnalyzerTest(references).With(test =>
        {
            // STC0001 stands before any pragma; STC1004 has several messages.
            test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
            test.MarkupOptions |= MarkupOptions.UseFirstDescriptor;
            foreach ((string path, string text) in sources)
            {
                test.TestState.Sources.Add((path, text));
            }

            foreach ((string path, string text) in options)
            {
                test.TestState.AnalyzerConfigFiles.Add((path, text));
            }
        });

    /// <summary>A root configuration for all C# files.</summary>
    public static string Section(string options) => "root = true\n[*.cs]\n" + options + "\n";

    /// <summary>The finding at a mark: a number that has a name.</summary>
    public static DiagnosticResult MagicNumber(int mark) =>
        new DiagnosticResult("STC1001", DiagnosticSeverity.Warning).WithLocation(mark);

    /// <summary>STC0001 at the start of a file.</summary>
    public static DiagnosticResult Unreadable(string key, string value, string reason, string path = "/0/Test0.cs") =>
        new DiagnosticResult(UnreadableOptionRule.Id, DiagnosticSeverity.Warning)
            .WithSpan(path, 1, 1, 1, 1)
            .WithMessage($"'{value}' in statuscodes.{key} cannot be read: {reason}");

    /// <summary>The same of the first of several parts.</summary>
    public static DiagnosticResult UnreadableParts(string key, string value, int count, string reason, string path = "/0/Test0.cs") =>
        Unreadable(key, value, reason, path)
            .WithMessage($"'{value}' in statuscodes.{key} cannot be read, the first of {count} such parts: {reason}");
}
