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
        using TextReader reader = Open(file, assembly);
        return CatalogReader.Read(file, reader, hasSubStatuses);
    }

    /// <summary>The rows of <paramref name="file"/>, a file of what first digits mean.</summary>
    public static ImmutableArray<CodeClass> ReadClasses(string file, Assembly assembly)
    {
        using TextReader reader = Open(file, assembly);
        return ClassReader.Read(file, reader);
    }

    private static StreamReader Open(string file, Assembly assembly)
    {
        Stream stream = assembly.GetManifestResourceStream("StatusCodes.Catalog." + file)
            ?? throw new InvalidOperationException($"The assembly carries no '{file}'.");
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        return new StreamReader(stream, strict, detectEncodingFromByteOrderMarks: false);
    }
}
