namespace StatusCodes.Analyzers.Catalog;

/// <summary>The columns of a catalog file, in the file's order.</summary>
internal enum CatalogColumn
{
    /// <summary>A number, <c>a-b</c> for a range, or <c>403.14</c> for IIS.</summary>
    Code,

    /// <summary>The registry's name; empty only for ranges.</summary>
    Name,

    /// <summary>Other names, separated by <c>;</c>, the most modern first.</summary>
    Aliases,

    /// <summary>A <see cref="Catalog.Registration"/> in lower case.</summary>
    Registration,

    /// <summary>The defining document first, further ones after <c>;</c>.</summary>
    Source,

    /// <summary>Who uses a code that no registry has.</summary>
    Vendor,

    /// <summary>Standard codes of the same file, separated by <c>;</c>, best first.</summary>
    Replacement,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    BodyAllowed,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Sendable,

    /// <summary>One English sentence.</summary>
    MeaningEn,

    /// <summary>The same in Simplified Chinese.</summary>
    MeaningZh,
}
