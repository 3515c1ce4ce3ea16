namespace StatusCodes.Analyzers.Catalog.Meanings;

/// <summary>What a code, or a class of codes, means, in our own words: a sentence in each language.</summary>
/// <param name="Label">The code as people write it: <c>404</c>, <c>403.14</c>, <c>4xx</c>.</param>
/// <param name="English">The sentence in English.</param>
/// <param name="Chinese">The sentence in Simplified Chinese.</param>
internal sealed record CodeMeaning(string Label, string English, string Chinese);
