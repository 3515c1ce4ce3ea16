using System;
using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Catalog;

/// <summary>Every known code of every system: read once from the embedded CSV files, immutable afterwards.</summary>
internal sealed class CodeCatalog
{
    private static readonly Lazy<CodeCatalog> Lazily = new(() => throw new NotImplementedException());

    private CodeCatalog()
    {
    }

    /// <summary>The catalog, loaded at the first call. Thread-safe.</summary>
    public static CodeCatalog Instance => Lazily.Value;

    /// <summary>What <paramref name="number"/> means in <paramref name="system"/> (HTTP, WebSocket, FTP); null where no row has it. Allocates nothing.</summary>
    public CodeEntry? Find(CodeSystem system, int number) => throw new NotImplementedException();

    /// <summary>What IIS means by <paramref name="status"/>.<paramref name="subStatus"/>; null where no row has it. Allocates nothing.</summary>
    public CodeEntry? FindSubStatus(int status, int subStatus) => throw new NotImplementedException();

    /// <summary>All rows of one system, ascending.</summary>
    public ImmutableArray<CodeEntry> Entries(CodeSystem system) => throw new NotImplementedException();
}
