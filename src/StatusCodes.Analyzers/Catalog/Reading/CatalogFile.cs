using System;
using System.Collections.Immutable;
using System.IO;
using System.Reflection;
using System.Text;

namespace StatusCodes.Analyzers.Catalog.Reading;

/// <summary>A CSV file that an assembly embeds as <c>StatusCodes.Catalog.{name}</c>.</summary>
internal static class CatalogFile
{
    /// <summary>The rows of <paramref name="file"/>, ascending.</summary>
    /// <param name="file">The file's name: <c>http.csv</c>.</param>
    /// <param name="assembly">The assembly that embeds it.</param>
    /// <param name="hasSubStatuses">Whether its codes are written as a status with its sub-status.</param>
    public static ImmutableArray<CodeEntry> Read(string file, Assembly assembly, bool hasSubStatuses = false)
    {
        using Stream stream = assembly.GetManifestResourceStream("StatusCodes.Catalog." + file)
            ?? throw new InvalidOperationException($"The assembly carries no '{file}'.");
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        using var reader = new StreamReader(stream, strict, detectEncodingFromByteOrderMarks: false);
        return CatalogReader.Read(file, reader, hasSubStatuses);
    }
}
