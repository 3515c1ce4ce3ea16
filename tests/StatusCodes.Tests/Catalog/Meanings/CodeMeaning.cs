namespace StatusCodes.Tests.Catalog.Meanings;

/// <summary>What people read of a code, in our own words; no shipped code does.</summary>
/// <param name="Code">The code as the tables write it.</param>
/// <param name="Sendable">Whether a peer may put the code on the wire.</param>
/// <param name="English">One English sentence.</param>
/// <param name="Chinese">The same in Simplified Chinese.</param>
internal sealed record CodeMeaning(string Code, bool Sendable, string English, string Chinese);
