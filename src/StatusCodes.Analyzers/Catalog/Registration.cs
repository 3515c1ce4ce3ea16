namespace StatusCodes.Analyzers.Catalog;

/// <summary>What a code's registry says of it.</summary>
internal enum Registration
{
    /// <summary>Registered and in use.</summary>
    Standard,

    /// <summary>Registered for a limited time (RFC 7120).</summary>
    Temporary,

    /// <summary>Set aside: it has no meaning, or none that is sent.</summary>
    Reserved,

    /// <summary>Registered, and no longer to be sent (305).</summary>
    Deprecated,

    /// <summary>Registered, and its specification is obsolete (510).</summary>
    Obsolete,

    /// <summary>Known in the wild, in no registry.</summary>
    Nonstandard,

    /// <summary>Left to whoever owns both ends (WebSocket 4000–4999).</summary>
    Private,

    /// <summary>Inside the protocol's range, defined by nobody.</summary>
    Unassigned,

    /// <summary>Outside what the protocol allows.</summary>
    Invalid,
}
