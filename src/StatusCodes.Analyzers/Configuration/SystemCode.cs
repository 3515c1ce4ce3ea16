using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>A code with the system that it belongs to.</summary>
/// <param name="System">The code's system.</param>
/// <param name="Number">The number; of a system with sub-statuses the status.</param>
/// <param name="SubStatus">The sub-status; <see cref="CodeNumber.NoSubStatus"/> where there is none.</param>
internal readonly record struct SystemCode(CodeSystem System, int Number, int SubStatus);
