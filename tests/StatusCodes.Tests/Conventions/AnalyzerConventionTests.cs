using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Providers;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>What every rule and both shipped assemblies keep to.</summary>
public class AnalyzerConventionTests
{
    private static readonly Assembly[] Shipped = [typeof(StatusCodeAnalyzer).Assembly, typeof(UseConstantCodeFixProvider).Assembly];

    private static readonly string[] ReleaseFiles = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];

    public static TheoryData<string> Ids =>
        [.. new StatusCodeAnalyzer().SupportedDiagnostics.Select(static descriptor => descriptor.Id).Distinct()];

    [Fact]
    public void ShippedTypes_AreInternal() => Assert.All(Shipped, static assembly => Assert.Empty(assembly.GetExportedTypes()));

    [Fact]
    public void ShippedAnalyzer_IsOne() =>
        Assert.Equal(
            [typeof(StatusCodeAnalyzer)],
            Shipped
                .SelectMany(static assembly => assembly.GetTypes())
                .Where(static type => type.IsAssignableTo(typeof(DiagnosticAnalyzer)) && !type.IsAbstract));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_IsComplete(string id) => Assert.All(
        Descriptors(id),
        static descriptor =>
        {
            Assert.Matches("^STC[0-4][0-9]{3}$", descriptor.Id);
            Assert.StartsWith("https://", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.True(descriptor.IsEnabledByDefault);
            Assert.Equal(Category(descriptor.Id), descriptor.Category);
            Assert.All(
                [descriptor.Title, descriptor.Description, descriptor.MessageFormat],
                static text =>
                {
                    Assert.IsType<LocalizableResourceString>(text);
                    Assert.NotEqual("", text.ToString(CultureInfo.InvariantCulture));
                });
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Id_IsInTheReleases(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors(id)[0];
        string row = $"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | ";

        Assert.Contains(Releases(), line => line.StartsWith(row, StringComparison.Ordinal));
    }

    [Fact]
    public void Releases_NameOnlyRules() =>
        Assert.All(
            Releases().Where(static line => line.StartsWith("STC", StringComparison.Ordinal)),
            static line => Assert.NotEmpty(Descriptors(line[..line.IndexOf(' ', StringComparison.Ordinal)])));

    [Fact]
    public void Initialize_RunsConcurrently_WithoutGeneratedCode()
    {
        var context = new RecordingContext();

        new StatusCodeAnalyzer().Initialize(context);

        Assert.True(context.IsConcurrent);
        Assert.Equal(GeneratedCodeAnalysisFlags.None, context.GeneratedCode);
    }

    [Fact]
    public void Analyzer_IsForCSharpAlone() =>
        Assert.Equal([LanguageNames.CSharp], typeof(StatusCodeAnalyzer).GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);

    private static ImmutableArray<DiagnosticDescriptor> Descriptors(string id) =>
        [.. new StatusCodeAnalyzer().SupportedDiagnostics.Where(descriptor => descriptor.Id == id)];

    private static string Category(string id) => id[3] switch
    {
        '0' => "StatusCodes.Configuration",
        '1' => "StatusCodes.Http",
        '2' => "StatusCodes.WebSocket",
        '3' => "StatusCodes.Ftp",
        _ => "StatusCodes.Iis",
    };

    private static IEnumerable<string> Releases() =>
        ReleaseFiles.SelectMany(static file => File.ReadLines(TestPaths.InRepository("src", "StatusCodes.Analyzers", file)));

    /// <summary>Takes down what an analyzer asks for, and calls nothing.</summary>
    private sealed class RecordingContext : AnalysisContext
    {
        public bool IsConcurrent { get; private set; }

        public GeneratedCodeAnalysisFlags? GeneratedCode { get; private set; }

        public override void EnableConcurrentExecution() => IsConcurrent = true;

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => GeneratedCode = analysisMode;

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action)
        {
        }

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action)
        {
        }

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action)
        {
        }

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(
            Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
        {
        }

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action)
        {
        }

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds)
        {
        }

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action,
            ImmutableArray<TLanguageKindEnum> syntaxKinds)
        {
        }

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action)
        {
        }
    }
}
