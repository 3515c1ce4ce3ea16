using System.Collections.Immutable;

namespace StatusCodes.Tests.Catalog;

/// <summary>One row of a reference table; cells are asked for by the header's name.</summary>
internal sealed class ReferenceRow(ImmutableArray<string> header, ImmutableArray<string> cells)
{
    public string this[string column] => cells[header.IndexOf(column)];
}
