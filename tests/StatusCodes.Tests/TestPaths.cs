using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StatusCodes.Tests;

/// <summary>Where the build put what tests read: handed over by the project file, so that no test guesses a path.</summary>
internal static class TestPaths
{
    /// <summary>The repository's root, with a trailing separator.</summary>
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>The folder that packages were restored to.</summary>
    public static string PackageRoot { get; } = Metadata("NuGetPackageRoot");

    /// <summary>A file or folder below the repository's root.</summary>
    public static string InRepository(params string[] parts) => Path.Combine([RepositoryRoot, .. parts]);

    private static string Metadata(string key) =>
        typeof(TestPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == key)?.Value
        ?? throw new InvalidOperationException($"The test assembly carries no '{key}': see StatusCodes.Tests.csproj.");
}
