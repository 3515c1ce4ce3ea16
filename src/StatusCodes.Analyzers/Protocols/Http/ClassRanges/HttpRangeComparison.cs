using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>An operand of a condition that may limit a range.</summary>
/// <param name="Node">The comparison or the relational pattern.</param>
/// <param name="IsOpposite">Whether the range is limited by its opposite, because it is negated or joined by <c>||</c>.</param>
internal readonly record struct HttpRangeComparison(SyntaxNode Node, bool IsOpposite);
