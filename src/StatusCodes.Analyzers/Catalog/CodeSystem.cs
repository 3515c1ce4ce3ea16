using System;
using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Catalog;

/// <summary>
/// A code system: what it is called, and every code that is known of it, read once and immutable afterwards.
/// It is the identity that slots, uses and options carry; what only this system knows of code is its module's.
/// </summary>
internal sealed class CodeSystem
{
    private readonly Lazy<ImmutableArray<CodeEntry>> _entries;
    private readonly Lazy<ImmutableArray<CodeClass>> _classes;

    /// <param name="name">The name in ids of resources and diagnostics' categories: <c>Http</c>.</param>
    /// <param name="label">The name in sentences: <c>HTTP</c>.</param>
    /// <param name="constantSuffix">What tells a reader which system a constant belongs to: <c>StatusCode</c>.</param>
    /// <param name="rows">Reads the rows, ascending and disjoint; called once, at the first question.</param>
    /// <param name="classes">Reads what first digits mean; null where they mean nothing.</param>
    public CodeSystem(
        string name,
        string label,
        string constantSuffix,
        Func<ImmutableArray<CodeEntry>> rows,
        Func<ImmutableArray<CodeClass>>? classes = null)
    {
        Name = name;
        Label = label;
        ConstantSuffix = constantSuffix;
        OptionName = name.ToLowerInvariant();
        _entries = new(rows);
        _classes = new(classes ?? (static () => ImmutableArray<CodeClass>.Empty));
    }

    public string Name { get; }

    public string Label { get; }

    public string ConstantSuffix { get; }

    /// <summary>
    /// Whether its codes are called like plain words, or like another system's:
    /// a number called <c>Timeout</c> is taken for seconds, one called <c>TimeoutCloseCode</c> is not.
    /// </summary>
    public bool HasPlainNames { get; init; }

    /// <summary>
    /// How the texts begin that say what its codes mean, where the names of its rows are our own words and nobody's names; null elsewhere.
    /// Such words are never quoted.
    /// </summary>
    public string? WordsPrefix { get; init; }

    /// <summary>Whether a code is a status with a sub-status, such as 403.14.</summary>
    public bool HasSubStatuses { get; init; }

    /// <summary>
    /// Where the documents are that its rows name and that are no RFC; an empty address for what is nowhere on the web.
    /// </summary>
    public ImmutableDictionary<string, string> Documents { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What options call it.</summary>
    public string OptionName { get; }

    /// <summary>The category of its diagnostics.</summary>
    public string Category => "StatusCodes." + Name;

    /// <summary>All rows, ascending; read at the first call. Thread-safe.</summary>
    public ImmutableArray<CodeEntry> Entries => _entries.Value;

    /// <summary>What the first digits of its codes mean; empty where they mean nothing.</summary>
    public ImmutableArray<CodeClass> Classes => _classes.Value;

    /// <summary>What the first digit of a number of three digits means; null where it means nothing.</summary>
    public CodeClass? ClassOf(int number)
    {
        foreach (CodeClass codeClass in Classes)
        {
            if (codeClass.Digit == number / 100)
            {
                return codeClass;
            }
        }

        return null;
    }

    /// <summary>What a number means; null where no row has it. Allocates nothing.</summary>
    public CodeEntry? Find(int number, int subStatus = CodeNumber.NoSubStatus)
    {
        ImmutableArray<CodeEntry> entries = Entries;
        int low = 0;
        int high = entries.Length - 1;
        while (low <= high)
        {
            // The reader has proved that rows ascend and do not overlap.
            int middle = (low + high) / 2;
            int order = Compare(entries[middle], number, subStatus);
            if (order == 0)
            {
                return entries[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    public override string ToString() => Label;

    private static int Compare(CodeEntry entry, int number, int subStatus)
    {
        if (entry.Last < number)
        {
            return -1;
        }

        return entry.First > number ? 1 : entry.SubStatus.CompareTo(subStatus);
    }
}
