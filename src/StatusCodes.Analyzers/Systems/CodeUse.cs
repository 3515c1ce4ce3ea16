using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Systems;

/// <summary>A number, or a constant of a framework, that stands where a status code belongs.</summary>
/// <param name="Slot">The place: of which system, how it is known, and where the value goes.</param>
/// <param name="Value">The number; of a system with sub-statuses the status that the sub-status belongs to.</param>
/// <param name="Expression">Where it is written: a literal, a line of text, or the constant's name.</param>
internal readonly record struct CodeUse(Slot Slot, int Value, ExpressionSyntax Expression)
{
    /// <summary>The sub-status; <see cref="CodeNumber.NoSubStatus"/> where the system has none.</summary>
    public int SubStatus { get; init; } = CodeNumber.NoSubStatus;

    /// <summary>Where the digits are within a longer text; null where the expression is the code.</summary>
    public TextSpan? Digits { get; init; }

    /// <summary>The code system of the place.</summary>
    public CodeSystem System => Slot.System;
}
