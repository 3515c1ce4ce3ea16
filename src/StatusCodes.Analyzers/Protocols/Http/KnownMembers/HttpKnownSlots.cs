using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Protocols.Http.KnownMembers;

/// <summary>
/// Members of frameworks and libraries whose name does not say that they carry a status,
/// or of which it is known what they do with it. A new one is one row.
/// </summary>
internal static class HttpKnownSlots
{
    public static ImmutableArray<string> Rows { get; } =
        HttpFrameworkMembers.Rows.AddRange(HttpServerMembers.Rows).AddRange(HttpClientMembers.Rows);
}
