using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>What a diagnostic tells its fix: the code system and the number. Everything else the fix asks of the code in front of it.</summary>
internal static class CodeProperties
{
    private const string System = "system";
    private const string Value = "value";

    public static ImmutableDictionary<string, string?> Of(CodeUse use) =>
        ImmutableDictionary.CreateRange(
        [
            new KeyValuePair<string, string?>(System, use.System.ToString()),
            new KeyValuePair<string, string?>(Value, use.Value.ToString(CultureInfo.InvariantCulture)),
        ]);

    /// <summary>The code that a diagnostic speaks of; null where the properties are not ours.</summary>
    public static CatalogCode? Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(System, out string? system)
        && Enum.TryParse(system, out CodeSystem codeSystem)
        && properties.TryGetValue(Value, out string? value)
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? CatalogCode.Find(codeSystem, number)
            : null;
}
