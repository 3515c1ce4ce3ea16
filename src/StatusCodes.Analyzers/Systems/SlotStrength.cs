namespace StatusCodes.Analyzers.Systems;

/// <summary>How a slot is known to carry a status code; it decides how much may be said. The stronger is the greater.</summary>
internal enum SlotStrength
{
    /// <summary>Known by the name alone: <c>int statusCode</c>.</summary>
    Named,

    /// <summary>Named for a code, on a type that plainly belongs to the system: <c>HttpReply.Status</c>.</summary>
    Plain,

    /// <summary>Known by a framework type or member, by a mark, or by the project's options.</summary>
    Certain,
}
