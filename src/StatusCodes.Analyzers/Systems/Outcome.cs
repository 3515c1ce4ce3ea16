namespace StatusCodes.Analyzers.Systems;

/// <summary>How what was asked for ended, as a code tells it.</summary>
internal enum Outcome
{
    /// <summary>It has not ended, or goes on elsewhere.</summary>
    Open,

    Success,

    Failure,
}
