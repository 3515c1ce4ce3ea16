using System;
using System.Collections.Immutable;
using System.IO;
using System.Text;

namespace StatusCodes.Analyzers.Catalog;

/// <summary>Every known code of every system: read once from the embedded CSV files, immutable afterwards.</summary>
internal sealed class CodeCatalog
{
    private static readonly Lazy<CodeCatalog> Lazily = new(() => new CodeCatalog());

    private readonly ImmutableArray<CodeEntry> _http = Load(CodeSystem.Http, "http.csv");
    private readonly ImmutableArray<CodeEntry> _webSocket = Load(CodeSystem.WebSocket, "websocket.csv");
    private readonly ImmutableArray<CodeEntry> _ftp = Load(CodeSystem.Ftp, "ftp.csv");
    private readonly ImmutableArray<CodeEntry> _iis = Load(CodeSystem.Iis, "iis.csv");

    private CodeCatalog()
    {
    }

    /// <summary>The catalog, loaded at the first call. Thread-safe.</summary>
    public static CodeCatalog Instance => Lazily.Value;

    /// <summary>
    /// What <paramref name="number"/> means in <paramref name="system"/>; null where no row has it, and always for IIS,
    /// whose codes are no plain numbers. Allocates nothing.
    /// </summary>
    public CodeEntry? Find(CodeSystem system, int number) => Search(Entries(system), number, CodeNumber.NoSubStatus);

    /// <summary>What IIS means by <paramref name="status"/>.<paramref name="subStatus"/>; null where no row has it. Allocates nothing.</summary>
    public CodeEntry? FindSubStatus(int status, int subStatus) => Search(_iis, status, subStatus);

    /// <summary>All rows of one system, ascending.</summary>
    public ImmutableArray<CodeEntry> Entries(CodeSystem system) => system switch
    {
        CodeSystem.Http => _http,
        CodeSystem.WebSocket => _webSocket,
        CodeSystem.Ftp => _ftp,
        CodeSystem.Iis => _iis,
        _ => throw new ArgumentOutOfRangeException(nameof(system)),
    };

    // The reader has proved that rows ascend and do not overlap.
    private static CodeEntry? Search(ImmutableArray<CodeEntry> entries, int number, int subStatus)
    {
        var low = 0;
        var high = entries.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(entries[middle], number, subStatus);
            if (order == 0)
            {
                return entries[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static int Compare(CodeEntry entry, int number, int subStatus)
    {
        if (entry.Last < number)
        {
            return -1;
        }

        return entry.First > number ? 1 : entry.SubStatus.CompareTo(subStatus);
    }

    private static ImmutableArray<CodeEntry> Load(CodeSystem system, string file)
    {
        using var stream = typeof(CodeCatalog).Assembly.GetManifestResourceStream("StatusCodes.Catalog." + file)
            ?? throw new InvalidOperationException($"The assembly carries no '{file}'.");
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
        return CatalogReader.Read(system, file, reader);
    }
}
