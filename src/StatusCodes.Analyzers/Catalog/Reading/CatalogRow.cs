using System;
using System.Collections.Immutable;
using System.Linq;

namespace StatusCodes.Analyzers.Catalog.Reading;

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
}

/// <summary>
/// Reads one record of a catalog file cell by cell; every cell that breaks a rule throws a <see cref="CatalogException"/>.
/// </summary>
internal sealed class CatalogRow(CsvRecord record)
{
    /// <summary>The names of <see cref="CatalogColumn"/>'s members, as the header writes them.</summary>
    public static CsvColumns Columns { get; } =
        new("code", "name", "aliases", "registration", "source", "vendor", "replacement", "body_allowed");

    /// <summary>The record as an entry; of a system with sub-statuses, or without.</summary>
    public CodeEntry ToEntry(bool hasSubStatus)
    {
        var code = Code(hasSubStatus);
        var entry = new CodeEntry(
            code.First,
            code.Last,
            code.SubStatus,
            code.IsRange ? Cell(CatalogColumn.Name) : Required(CatalogColumn.Name),
            Items(CatalogColumn.Aliases),
            ReadRegistration(),
            Cell(CatalogColumn.Source),
            Cell(CatalogColumn.Vendor) is { Length: > 0 } vendor ? vendor : null,
            Alternatives(),
            Columns.Flag(record, (int)CatalogColumn.BodyAllowed));
        CheckOrigin(entry);
        return entry;
    }

    private CodeNumber Code(bool hasSubStatus)
    {
        var text = Required(CatalogColumn.Code);
        return CodeNumber.TryParse(text, hasSubStatus, out var code) ? code : throw record.Fault($"'{text}' is no code");
    }

    private Registration ReadRegistration()
    {
        var text = Required(CatalogColumn.Registration);
        return text switch
        {
            "standard" => Registration.Standard,
            "temporary" => Registration.Temporary,
            "reserved" => Registration.Reserved,
            "deprecated" => Registration.Deprecated,
            "obsolete" => Registration.Obsolete,
            "nonstandard" => Registration.Nonstandard,
            "private" => Registration.Private,
            "unassigned" => Registration.Unassigned,
            "invalid" => Registration.Invalid,
            _ => throw record.Fault($"the registration '{text}' is unknown"),
        };
    }

    // What a registry has is proved by its document; what none has, by its vendor, or by the document that leaves the range open.
    private void CheckOrigin(CodeEntry entry)
    {
        if (entry.Registration != Registration.Nonstandard)
        {
            Required(CatalogColumn.Source);
            if (entry.Vendor is not null)
            {
                throw record.Fault($"the vendor '{entry.Vendor}' is given for a code that is not nonstandard");
            }
        }
        else if (entry.First == entry.Last || entry.Source.Length == 0)
        {
            Required(CatalogColumn.Vendor);
        }
    }

    private ImmutableArray<int> Alternatives() =>
        Items(CatalogColumn.Replacement)
            .Select(item => CodeNumber.TryParse(item, out var number)
                ? number
                : throw record.Fault($"the replacement '{item}' is no number"))
            .ToImmutableArray();

    private ImmutableArray<string> Items(CatalogColumn column)
    {
        var cell = Cell(column);
        if (cell.Length == 0)
        {
            return ImmutableArray<string>.Empty;
        }

        var items = cell.Split(';');
        if (items.Any(i => i.Trim().Length != i.Length))
        {
            throw record.Fault($"stray whitespace in '{cell}'");
        }

        return items.Contains(string.Empty) ? throw record.Fault($"an empty item in '{cell}'") : ImmutableArray.Create(items);
    }

    private string Required(CatalogColumn column) => Columns.Required(record, (int)column);

    private string Cell(CatalogColumn column) => record.Cells[(int)column];
}
