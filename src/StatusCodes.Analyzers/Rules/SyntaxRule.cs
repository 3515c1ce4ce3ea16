using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Session;

namespace StatusCodes.Analyzers.Rules;

/// <summary>
/// One kind of finding about something other than a code in its place:
/// a condition, a declaration, a line of text. It says itself which syntax it looks at.
/// </summary>
internal abstract class SyntaxRule
{
    protected SyntaxRule(params DiagnosticDescriptor[] descriptors) => Descriptors = ImmutableArray.Create(descriptors);

    /// <summary>Everything that the rule may report.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Asks for the syntax that the rule looks at, once a compilation; not called where the rule is off in all files.</summary>
    public abstract void Register(CompilationStartAnalysisContext start, CompilationSession session);
}
