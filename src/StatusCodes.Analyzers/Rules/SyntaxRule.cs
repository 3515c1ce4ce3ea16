using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
    /// <param name="session">The compilation's settings.</param>
    /// <param name="actions">Takes what is to be done with each kind of syntax.</param>
    public abstract void Register(CompilationSession session, SyntaxActions actions);
}
