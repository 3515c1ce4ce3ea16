using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Catalog;

/// <summary>One row of the catalog: what a number, or a range of numbers, means in one code system.</summary>
/// <param name="First">The code, or the first of the range. For IIS the status (the 403 of 403.14).</param>
/// <param name="Last">The code once more, or the last of the range (inclusive).</param>
/// <param name="SubStatus">For IIS the sub-status (the 14 of 403.14); otherwise −1.</param>
/// <param name="Name">
/// The registry's name (HTTP: the reason phrase); empty for ranges that have none. Not unique: 306 and 418 are both "(Unused)".
/// </param>
/// <param name="Aliases">Other names in use, .NET's included, the most modern first; may be empty, never default.</param>
/// <param name="Registration">What the registry says.</param>
/// <param name="Source">
/// RFC and section, or the document that defines the code, further ones after <c>;</c>; empty for codes that only a vendor knows.
/// </param>
/// <param name="Vendor">Who uses a code that no registry has; null for registered codes.</param>
/// <param name="Alternatives">Standard codes to send instead, best first; may be empty, never default.</param>
/// <param name="BodyAllowed">Whether a response with this status may have content (RFC 9110 §6.4.1); true outside HTTP.</param>
internal sealed record CodeEntry(
    int First,
    int Last,
    int SubStatus,
    string Name,
    ImmutableArray<string> Aliases,
    Registration Registration,
    string Source,
    string? Vendor,
    ImmutableArray<int> Alternatives,
    bool BodyAllowed)
{
    /// <summary>
    /// Whether somebody has given the code a meaning and a name: not so in ranges that are free, or that the protocol forbids.
    /// </summary>
    public bool IsDefined => Name.Length > 0 && !IsUnassigned;

    /// <summary>Whether the registry gives no name, but says in its place what has become of the code: <c>(Unused)</c>.</summary>
    public bool HasPlaceholderName => Name is ['(', .., ')'];

    /// <summary>Whether the code is registered, and no longer to be sent.</summary>
    public bool IsOutdated => Registration is Registration.Deprecated or Registration.Obsolete;

    /// <summary>
    /// What else the number means, to somebody else: no registry keeps vendors from taking the same one. May be empty, never default.
    /// </summary>
    public ImmutableArray<CodeEntry> Others { get; init; } = ImmutableArray<CodeEntry>.Empty;

    /// <summary>Whether nobody has defined the code, or the protocol has no room for it.</summary>
    public bool IsUnassigned => Registration is Registration.Unassigned or Registration.Invalid;
}
