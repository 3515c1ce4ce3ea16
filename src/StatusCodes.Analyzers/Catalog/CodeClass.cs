namespace StatusCodes.Analyzers.Catalog;

/// <summary>What all codes of one first digit have in common: a client that does not know a code goes by it.</summary>
/// <param name="Digit">The first digit.</param>
/// <param name="Name">What the class means, as part of a sentence: <c>a client error</c>.</param>
/// <param name="Source">RFC and section.</param>
internal sealed record CodeClass(int Digit, string Name, string Source);
