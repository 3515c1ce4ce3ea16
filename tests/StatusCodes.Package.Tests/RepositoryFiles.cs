using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StatusCodes.Package.Tests;

/// <summary>Where the repository lies and what it builds: handed over by the project file, so that no test guesses.</summary>
internal static class RepositoryFiles
{
    /// <summary>The version that the repository's packages bear.</summary>
    public static string Version { get; } = Metadata("Version");

    /// <summary>The folder that holds the two assemblies as this build made them.</summary>
    public static string BuiltAnalyzers => AppContext.BaseDirectory;

    /// <summary>The folder that packages were restored to.</summary>
    public static string PackageRoot { get; } = Metadata("NuGetPackageRoot");

    /// <summary>A file or folder below the repository's root.</summary>
    public static string At(params string[] parts) => Path.Combine([Metadata("RepositoryRoot"), .. parts]);

    private static string Metadata(string key) =>
        typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == key)?.Value
        ?? throw new InvalidOperationException($"The test assembly carries no '{key}': see StatusCodes.Package.Tests.csproj.");
}
