using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>A number that stands where a status code belongs.</summary>
/// <param name="System">The code system of the place.</param>
/// <param name="Value">The number.</param>
/// <param name="Literal">Where it is written.</param>
/// <param name="Strength">How the place is known.</param>
internal readonly record struct CodeUse(CodeSystem System, int Value, LiteralExpressionSyntax Literal, SlotStrength Strength);
