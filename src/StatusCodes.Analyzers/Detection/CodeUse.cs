using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>A number, or a constant of a framework, that stands where a status code belongs.</summary>
/// <param name="System">The code system of the place.</param>
/// <param name="Value">The number.</param>
/// <param name="Expression">Where it is written: a literal, or the constant's name.</param>
/// <param name="Slot">The place: how it is known, and where the value goes.</param>
internal readonly record struct CodeUse(CodeSystem System, int Value, ExpressionSyntax Expression, Slot Slot);
