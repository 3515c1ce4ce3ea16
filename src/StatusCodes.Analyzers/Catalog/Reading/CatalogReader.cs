using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace StatusCodes.Analyzers.Catalog.Reading;

/// <summary>
/// Reads one catalog file and accepts no slip: the lookups rely on ascending, disjoint numbers, and a row that is dropped
/// or bent to fit would be a wrong answer that nobody sees. Complaints are <see cref="CatalogException"/>s.
/// </summary>
internal static class CatalogReader
{
    /// <summary>The rows of <paramref name="text"/>, ascending.</summary>
    /// <param name="file">The file's name, for complaints.</param>
    /// <param name="text">The file's content.</param>
    /// <param name="hasSubStatuses">Whether codes are written as a status with its sub-status.</param>
    public static ImmutableArray<CodeEntry> Read(string file, TextReader text, bool hasSubStatuses)
    {
        var rows = CatalogRow.Columns.Read(file, text);
        var entries = rows.Select(r => new CatalogRow(r).ToEntry(hasSubStatuses)).ToImmutableArray();
        CheckOrder(rows, entries);
        CheckAlternatives(rows, entries);
        return Joined(entries);
    }

    /// <summary>Rows of the same code are one entry, with what else it means to others.</summary>
    private static ImmutableArray<CodeEntry> Joined(ImmutableArray<CodeEntry> entries)
    {
        var joined = ImmutableArray.CreateBuilder<CodeEntry>(entries.Length);
        foreach (var entry in entries)
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var before && IsSameCode(before, entry))
            {
                joined[joined.Count - 1] = before with { Others = before.Others.Add(entry) };
            }
            else
            {
                joined.Add(entry);
            }
        }

        return joined.ToImmutable();
    }

    private static bool IsSameCode(CodeEntry before, CodeEntry entry) =>
        (before.First, before.Last, before.SubStatus) == (entry.First, entry.Last, entry.SubStatus);

    private static void CheckOrder(ImmutableArray<CsvRecord> rows, ImmutableArray<CodeEntry> entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (OrderFault(entries[i - 1], entries[i]) is { } fault && !IsAnothers(entries[i - 1], entries[i]))
            {
                throw rows[i].Fault($"the code '{rows[i].Cells[0]}' {fault} '{rows[i - 1].Cells[0]}'");
            }
        }
    }

    /// <summary>A code may be given once more where it means something else to somebody else.</summary>
    private static bool IsAnothers(CodeEntry before, CodeEntry entry) =>
        IsSameCode(before, entry) && entry.Name != before.Name && (entry.Vendor, entry.Source) != (before.Vendor, before.Source);

    private static string? OrderFault(CodeEntry before, CodeEntry entry)
    {
        if (entry.First > before.Last)
        {
            return null;
        }

        if (entry.First < before.First)
        {
            return entry.Last < before.First ? "comes after the higher" : "overlaps";
        }

        if (entry.Last != before.Last || entry.First != before.First)
        {
            return "overlaps";
        }

        return SubStatusFault(entry.SubStatus.CompareTo(before.SubStatus));
    }

    private static string? SubStatusFault(int order) => order switch
    {
        > 0 => null,
        0 => "is given twice, also as",
        _ => "comes after the higher",
    };

    private static void CheckAlternatives(ImmutableArray<CsvRecord> rows, ImmutableArray<CodeEntry> entries)
    {
        var standard = entries
            .Where(e => e.Registration == Registration.Standard && e.SubStatus == CodeNumber.NoSubStatus && e.First == e.Last)
            .Select(e => e.First)
            .ToImmutableHashSet();

        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var number in entries[i].Alternatives)
            {
                if (!standard.Contains(number) || number == entries[i].First)
                {
                    throw rows[i].Fault($"the replacement '{number}' is no other standard code of this file");
                }
            }
        }
    }
}
