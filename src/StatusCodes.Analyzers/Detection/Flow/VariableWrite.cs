using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>A place where a variable gets a value.</summary>
/// <param name="Place">What does it: the declaration, or the name on the left.</param>
/// <param name="Value">What it gets; null where that is not written, as in <c>(code, _) = F()</c>.</param>
internal readonly record struct VariableWrite(SyntaxNode Place, ExpressionSyntax? Value);
