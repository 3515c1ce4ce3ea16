namespace StatusCodes.Analyzers.Detection;

/// <summary>How a slot is known to carry a status code; it decides how much may be said.</summary>
internal enum SlotStrength
{
    /// <summary>Known by the name alone: <c>int statusCode</c>.</summary>
    Named,

    /// <summary>Named for a code, on a type that plainly belongs to the system: <c>HttpReply.Status</c>.</summary>
    Plain,

    /// <summary>Known by a framework type or member, or by a mark.</summary>
    Certain,
}
