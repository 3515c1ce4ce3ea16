using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>What a system with an enum of codes says of comparisons with it that are never true.</summary>
/// <param name="System">The system.</param>
/// <param name="Number">Of a number that is boxed beside a value: itself, the enum, what to write.</param>
/// <param name="Text">Of a number as text: the enum, the digits, the name that the value has as text, what to write.</param>
/// <param name="Digits">Of some digits that are looked for in a value's text: the enum, a name, the digits.</param>
/// <param name="Parsed">Of a value's text that is made a number of: the call, the enum, a name.</param>
/// <param name="Tried">The same where nothing is thrown.</param>
internal sealed record NeverEqualTexts(
    CodeSystem System,
    DiagnosticDescriptor Number,
    DiagnosticDescriptor Text,
    DiagnosticDescriptor Digits,
    DiagnosticDescriptor Parsed,
    DiagnosticDescriptor Tried)
{
    public DiagnosticDescriptor[] All => [Number, Text, Digits, Parsed, Tried];
}
