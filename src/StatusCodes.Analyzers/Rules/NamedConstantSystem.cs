using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>A code system whose constants people declare.</summary>
/// <param name="System">The system.</param>
/// <param name="Descriptor">What is reported.</param>
/// <param name="Word">What the name of a type says that belongs to it.</param>
/// <param name="First">The first plausible code.</param>
/// <param name="Last">The last plausible code.</param>
/// <param name="Owner">What the name of a type says that belongs to the protocol, and may number its own things as well; null where <paramref name="Word"/> is all.</param>
internal sealed record NamedConstantSystem(CodeSystem System, DiagnosticDescriptor Descriptor, string Word, int First, int Last, string? Owner = null)
{
    public bool MayBe(int value) => First <= value && value <= Last;
}
