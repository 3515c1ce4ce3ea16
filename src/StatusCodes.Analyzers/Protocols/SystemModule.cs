using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Rules.MisnamedConstants;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols;

/// <summary>
/// A code system as the analyzer takes it in: what it knows of code, and its rules.
/// Everything that names the system is in its module's folder.
/// </summary>
/// <param name="Knowledge">What only this system knows.</param>
/// <param name="Rules">
/// The rules that judge its codes, the gravest first, in the order in which they are asked: there is one finding for a code.
/// A rule that is off gives way to the next.
/// </param>
internal sealed record SystemModule(SystemKnowledge Knowledge, ImmutableArray<CodeRule> Rules)
{
    /// <summary>The rules that look at other things than a code in its place.</summary>
    public ImmutableArray<SyntaxRule> SyntaxRules { get; init; } = ImmutableArray<SyntaxRule>.Empty;

    /// <summary>How the system's constants are told from others, for 009; null where nobody declares any.</summary>
    public DeclaredConstants? Constants { get; init; }

    /// <summary>What is said of comparisons with the system's enums that are never true; null where it has none.</summary>
    public NeverEqualTexts? NeverEqual { get; init; }

    /// <summary>What is said of conditions on its codes that decide nothing, for 012; null where nobody compares with any.</summary>
    public DecidedConditions? Conditions { get; init; }

    /// <summary>Everything that the module may report.</summary>
    public IEnumerable<DiagnosticDescriptor> Descriptors =>
        Rules.SelectMany(static rule => rule.Descriptors)
            .Concat(SyntaxRules.SelectMany(static rule => rule.Descriptors))
            .Concat(Constants is null ? [] : [Constants.Descriptor])
            .Concat(Conditions is null ? [] : Conditions.All);
}
