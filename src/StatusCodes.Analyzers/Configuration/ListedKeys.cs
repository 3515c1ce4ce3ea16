using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>The keys that are set for a file.</summary>
internal static class ListedKeys
{
    /// <summary>The keys, in lower case; none where the host does not tell.</summary>
    public static IEnumerable<string> Of(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // What the compiler's own class says where a host has not said better: it has no way to list them.
            return [];
        }
    }
}
