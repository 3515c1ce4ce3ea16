namespace StatusCodes.Analyzers.Detection;

/// <summary>A sub-status of IIS with the status that it belongs to: the 14 and the 403 of 403.14.</summary>
/// <param name="Status">The HTTP status that is set or compared beside it.</param>
/// <param name="SubStatus">The number; 1 and 10 are different codes.</param>
/// <param name="Direction">Whether it is set, or only looked at.</param>
internal readonly record struct SubStatusUse(int Status, int SubStatus, Direction Direction);
