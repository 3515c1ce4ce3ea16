using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Rules;

/// <summary>What a system says of other protocols' codes.</summary>
/// <param name="Constant">Of a constant: its name, its number, whose it is, what the number means here.</param>
/// <param name="Number">Of a number: itself, its name, whose it is.</param>
internal sealed record OtherProtocolTexts(DiagnosticDescriptor Constant, DiagnosticDescriptor Number)
{
    /// <summary>Of a constant where the receiver throws.</summary>
    public DiagnosticDescriptor ConstantThrows { get; init; } = Constant;

    /// <summary>Of a number where the receiver throws.</summary>
    public DiagnosticDescriptor NumberThrows { get; init; } = Number;

    /// <summary>Of a number that a received code is held against, and never is.</summary>
    public DiagnosticDescriptor NumberNeverReceived { get; init; } = Number;

    /// <summary>Whether the receiver throws on the spot.</summary>
    public Func<RuleContext, bool> IsRefused { get; init; } = static _ => false;

    /// <summary>Whether the value is looked for where it cannot arrive.</summary>
    public Func<RuleContext, bool> CannotArrive { get; init; } = static _ => false;

    public DiagnosticDescriptor[] All => new[] { Constant, ConstantThrows, Number, NumberThrows, NumberNeverReceived }.Distinct().ToArray();
}
