using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Completion;

/// <summary>A code that may be written at a place.</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">What is written: <c>StatusCodes.Status404NotFound</c>.</param>
/// <param name="Member">The constant's own name.</param>
/// <param name="Namespace">What has to be imported for it; null where nothing has.</param>
internal sealed record OfferedCode(CatalogCode Code, string Text, string Member, string? Namespace);
