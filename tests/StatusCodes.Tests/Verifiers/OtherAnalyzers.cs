using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Tests.Verifiers;

/// <summary>Analyzers of other packages: what stands beside ours in people's projects.</summary>
internal static class OtherAnalyzers
{
    private static readonly string[] CodeStyle =
        ["microsoft.codeanalysis.csharp.codestyle", "4.3.1", "analyzers", "dotnet", "cs", "Microsoft.CodeAnalysis.CSharp.CodeStyle.dll"];

    private static readonly string[] Roslynator =
        ["roslynator.analyzers", "4.14.1", "analyzers", "dotnet", "roslyn4.7", "cs", "Roslynator.CSharp.Analyzers.dll"];

    private static readonly string[] Sonar = ["sonaranalyzer.csharp", "9.32.0.97167", "analyzers", "SonarAnalyzer.CSharp.dll"];

    private static readonly string[] Meziantou =
        ["meziantou.analyzer", "3.0.321", "analyzers", "dotnet", "roslyn4.8", "cs", "Meziantou.Analyzer.dll"];

    private static readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> Every = new(static () =>
        [.. new[] { CodeStyle, Roslynator, Sonar, Meziantou }.SelectMany(In)]);

    /// <summary>The SDK's: redundant casts.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> RedundantCasts { get; } =
        [.. In(CodeStyle).Where(static analyzer => analyzer.SupportedDiagnostics.Any(static rule => rule.Id == "IDE0004"))];

    /// <summary>All of the SDK's, Roslynator's, Sonar's and Meziantou's.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All => Every.Value;

    private static IEnumerable<DiagnosticAnalyzer> In(string[] path) =>
        Assembly.LoadFrom(Path.Combine([TestPaths.PackageRoot, .. path])).GetTypes()
            .Where(static type => type is { IsAbstract: false, ContainsGenericParameters: false }
                && type.IsSubclassOf(typeof(DiagnosticAnalyzer))
                && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!);
}
