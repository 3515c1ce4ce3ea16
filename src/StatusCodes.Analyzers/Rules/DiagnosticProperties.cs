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

    public static ImmutableDictionary<string, string?> Of(CodeUse use) => Of(use.System, use.Value, use.SubStatus);

    /// <summary>The same of a code that stands nowhere yet: an editor offers it.</summary>
    public static ImmutableDictionary<string, string?> Of(CatalogCode code) => Of(code.System, code.Entry.First, code.Entry.SubStatus);

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

    private static ImmutableDictionary<string, string?> Of(CodeSystem system, int value, int subStatus) =>
        ImmutableDictionary.CreateRange(
        [
            new KeyValuePair<string, string?>(System, system.OptionName),
            new KeyValuePair<string, string?>(Value, value.ToString(CultureInfo.InvariantCulture)),
            .. SubStatusOf(system, subStatus),
        ]);

    private static IEnumerable<KeyValuePair<string, string?>> SubStatusOf(CodeSystem system, int subStatus) => system.HasSubStatuses
        ? [new KeyValuePair<string, string?>(SubStatus, subStatus.ToString(CultureInfo.InvariantCulture))]
        : [];

    private static int ReadSubStatus(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(SubStatus, out string? value)
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int subStatus)
            ? subStatus
            : CodeNumber.NoSubStatus;
}
