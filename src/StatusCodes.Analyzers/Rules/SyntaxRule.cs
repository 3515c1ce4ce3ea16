using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Rules;

/// <summary>One kind of finding about something larger than a code in its place: a condition, a declaration, a status with its sub-status. It says itself which syntax it looks at.</summary>
internal abstract class SyntaxRule
{
    /// <summary>Everything that the rule may report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Asks for the syntax that the rule looks at, once a compilation.</summary>
    public abstract void Register(CompilationStartAnalysisContext start, ConfiguredFiles files);
}
