using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Protocols;

namespace StatusCodes.Tests.Verifiers;

/// <summary>
/// The analyzer with its gate turned off: every number is looked at, wherever it stands.
/// What the gate would have held back and the finder takes for a code makes the analyzer, and so the test, fail.
/// All tests of detection run with it: gate and finder cannot disagree.
/// </summary>
internal static class OpenGate
{
    public static StatusCodeAnalyzer Analyzer() => new() { HeldBack = Fail };

    /// <summary>The same for other systems.</summary>
    public static StatusCodeAnalyzer Analyzer(ImmutableArray<SystemModule> modules) => new(modules) { HeldBack = Fail };

    private static void Fail(Diagnostic finding)
    {
        string line = finding.Location.SourceTree!.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        throw new InvalidOperationException(
            $"The gate holds back {finding.Id} in '{line}': {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
