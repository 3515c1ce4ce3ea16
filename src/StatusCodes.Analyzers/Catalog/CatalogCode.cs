using System.Globalization;

namespace StatusCodes.Analyzers.Catalog;

/// <summary>A number with the catalog's row for it: a row may be a range, so it does not say which number stands there.</summary>
/// <param name="Entry">The row.</param>
/// <param name="Value">The number; for IIS the status.</param>
internal readonly record struct CatalogCode(CodeEntry Entry, int Value)
{
    /// <summary>The protocol that the number belongs to.</summary>
    public CodeSystem System => Entry.System;

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

    /// <summary>The code that <paramref name="value"/> is; null where no row has it.</summary>
    public static CatalogCode? Find(CodeSystem system, int value) =>
        CodeCatalog.Instance.Find(system, value) is { } entry ? new CatalogCode(entry, value) : null;
}
