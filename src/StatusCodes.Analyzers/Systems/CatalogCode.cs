using System.Globalization;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Systems;

/// <summary>A number with the catalog's row for it: a row may be a range, so it does not say which number stands there.</summary>
/// <param name="System">The code system that the number belongs to.</param>
/// <param name="Entry">The row.</param>
/// <param name="Value">The number as code writes it; of a system with sub-statuses the sub-status, whose status is in the row.</param>
internal readonly record struct CatalogCode(CodeSystem System, CodeEntry Entry, int Value)
{
    /// <summary>The number in digits: what an FTP client finds at the start of a reply.</summary>
    public string Text => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a constant has the code's value, as a number of any width or as text.</summary>
    public bool IsValueOf(object? constant) => constant switch
    {
        int i => i == Value,
        ushort u => u == Value,
        short s => s == Value,
        uint u => u == Value,
        long l => l == Value,
        ulong u => u == (ulong)Value,
        byte b => b == Value,
        string text => text == Text,
        _ => false,
    };

    /// <summary>The whole code: <c>404</c>, <c>403.14</c>.</summary>
    public string Label =>
        System.HasSubStatuses ? Entry.First.ToString(CultureInfo.InvariantCulture) + "." + Text : Text;

    /// <summary>The code that <paramref name="value"/> is, with its sub-status where it has one; null where no row has it.</summary>
    public static CatalogCode? Find(CodeSystem system, int value, int subStatus = CodeNumber.NoSubStatus) =>
        system.Find(value, subStatus) is { } entry ? Of(system, entry, value, subStatus) : null;

    /// <summary>The code that stands in a place, with its row.</summary>
    public static CatalogCode Of(CodeUse use, CodeEntry entry) => Of(use.System, entry, use.Value, use.SubStatus);

    private static CatalogCode Of(CodeSystem system, CodeEntry entry, int value, int subStatus) =>
        new(system, entry, system.HasSubStatuses ? subStatus : value);
}
