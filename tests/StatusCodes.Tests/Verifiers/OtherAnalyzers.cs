using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Tests.Verifiers;

/// <summary>Analyzers of other packages, by the ids that they report: what stands beside ours in people's projects.</summary>
internal static class OtherAnalyzers
{
    /// <summary>The SDK's: redundant casts.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> RedundantCasts { get; } = Of(
        ["IDE0004"],
        "microsoft.codeanalysis.csharp.codestyle", "4.3.1", "analyzers", "dotnet", "cs", "Microsoft.CodeAnalysis.CSharp.CodeStyle.dll");

    private static ImmutableArray<DiagnosticAnalyzer> Of(string[] ids, params string[] parts) =>
    [
        .. Assembly.LoadFrom(Path.Combine([TestPaths.PackageRoot, .. parts])).GetTypes()
            .Where(static type => type is { IsAbstract: false, ContainsGenericParameters: false }
                && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => ids.Contains(rule.Id))),
    ];
}
