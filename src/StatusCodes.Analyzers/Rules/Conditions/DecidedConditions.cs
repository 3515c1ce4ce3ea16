using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>What is said of a system's codes in conditions that decide nothing. All share one id.</summary>
/// <param name="System">The system.</param>
/// <param name="Always">Of a condition that every code meets: the condition, what was likely meant.</param>
/// <param name="Never">The same of one that no code meets.</param>
/// <param name="Unreached">Of a part of a switch to which the parts before leave nothing: what it asks for.</param>
/// <param name="Branch">The same of a condition to which the ones before leave nothing: the condition.</param>
internal sealed record DecidedConditions(
    CodeSystem System,
    DiagnosticDescriptor Always,
    DiagnosticDescriptor Never,
    DiagnosticDescriptor Unreached,
    DiagnosticDescriptor Branch)
{
    public DiagnosticDescriptor[] All => [Always, Never, Unreached, Branch];
}
