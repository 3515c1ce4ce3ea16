using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>An answer that is remembered, and that may be that there is none.</summary>
internal sealed record Answer(Slot? Slot);
