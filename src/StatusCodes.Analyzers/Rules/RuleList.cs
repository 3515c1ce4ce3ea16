using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Rules;

/// <summary>Every rule, in the order in which they are asked: one finding a code, the gravest first. A rule that is off gives way to the next.</summary>
internal static class RuleList
{
    /// <summary>The rules that judge a code in its place.</summary>
    public static ImmutableArray<CodeRule> InPrecedence { get; } = ImmutableArray.Create<CodeRule>(
        new OtherProtocolRule(),
        new UnassignedRule(),
        new ReservedRule(),
        new InterimRule(),
        new NonstandardRule(),
        new ObsoleteRule(),
        new ContentRule(),
        new MagicNumberRule());

    /// <summary>The rules that judge conditions and declarations, whose numbers are never magic.</summary>
    public static ImmutableArray<SyntaxRule> OnSyntax { get; } = ImmutableArray.Create<SyntaxRule>(
        new ClassRangeRule(),
        new MisnamedConstantRule());

    /// <summary>Everything that any rule may report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        InPrecedence.SelectMany(static rule => rule.Descriptors).Concat(OnSyntax.SelectMany(static rule => rule.Descriptors)).ToImmutableArray();

    /// <summary>Everything that the analyzer may report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> AllDescriptors { get; } = Descriptors.Add(ConfigurationRule.Unreadable);
}
