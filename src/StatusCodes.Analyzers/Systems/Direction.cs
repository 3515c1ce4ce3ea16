namespace StatusCodes.Analyzers.Systems;

/// <summary>Where the value goes. Where it cannot be told, it is read.</summary>
internal enum Direction
{
    /// <summary>Compared, matched or asserted, or what a test lets a peer answer.</summary>
    Read,

    /// <summary>Put on the wire, or declared as something that the program answers.</summary>
    Sent,
}
