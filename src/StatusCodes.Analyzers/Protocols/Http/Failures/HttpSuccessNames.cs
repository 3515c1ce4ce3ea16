using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodes.Analyzers.Protocols.Http.Failures;

/// <summary>The names of constants that are successes: <c>OK</c>, <c>Status200OK</c>.</summary>
internal static class HttpSuccessNames
{
    private static readonly Lazy<HashSet<string>> Names = new(static () => new HashSet<string>(
        HttpCodes.System.Entries
            .Where(static entry => entry.First is >= 200 and <= 299)
            .SelectMany(static entry => entry.Aliases.Add(entry.Name))
            .Select(static name => string.Concat(name.Where(char.IsLetter))),
        StringComparer.OrdinalIgnoreCase));

    public static bool Contains(string constant) =>
        HttpConstantNames.NumberIn(constant) is { } number ? number is >= 200 and <= 299 : Names.Value.Contains(constant);
}
