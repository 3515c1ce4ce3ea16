using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Rules;

/// <summary>
/// What a diagnostic tells its fix: the code system and the number, with the sub-status where it has one. Everything else the fix asks of the code in front of it.
/// </summary>
internal static class DiagnosticProperties
{
    private const string System = "system";
    private const string Value = "value";
    private const string SubStatus = "substatus";
    private const string Other = "other";

    public static ImmutableDictionary<string, string?> Of(CodeUse use) =>
        ImmutableDictionary.CreateRange(
        [
            new KeyValuePair<string, string?>(System, use.System.OptionName),
            new KeyValuePair<string, string?>(Value, use.Value.ToString(CultureInfo.InvariantCulture)),
            .. SubStatusOf(use),
        ]);

    /// <summary>The same, with the number of another code that is spoken of beside it.</summary>
    public static ImmutableDictionary<string, string?> Of(CodeUse use, int beside) =>
        Of(use).Add(Other, beside.ToString(CultureInfo.InvariantCulture));

    /// <summary>The other code that a diagnostic speaks of; null where there is none.</summary>
    public static CatalogCode? ReadOther(ImmutableDictionary<string, string?> properties, SystemList systems) =>
        properties.TryGetValue(Other, out string? value) ? Read(properties.SetItem(Value, value), systems) : null;

    /// <summary>The code that a diagnostic speaks of; null where the properties are not ours.</summary>
    public static CatalogCode? Read(ImmutableDictionary<string, string?> properties, SystemList systems) =>
        properties.TryGetValue(System, out string? name)
        && name is not null
        && systems.Names.Find(name) is { } system
        && properties.TryGetValue(Value, out string? value)
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? CatalogCode.Find(system, number, ReadSubStatus(properties))
            : null;

    private static IEnumerable<KeyValuePair<string, string?>> SubStatusOf(CodeUse use) => use.System.HasSubStatuses
        ? [new KeyValuePair<string, string?>(SubStatus, use.SubStatus.ToString(CultureInfo.InvariantCulture))]
        : [];

    private static int ReadSubStatus(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(SubStatus, out string? value)
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int subStatus)
            ? subStatus
            : CodeNumber.NoSubStatus;
}
