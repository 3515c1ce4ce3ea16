using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>An operand of a chain of conditions, without what stands around it.</summary>
/// <param name="Node">The comparison or the pattern.</param>
/// <param name="IsOpposite">Whether the chain joins its opposite, because it is negated or joined by <c>||</c>.</param>
internal readonly record struct ConditionOperand(SyntaxNode Node, bool IsOpposite);
