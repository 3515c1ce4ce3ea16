using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Tests.Verifiers;

/// <summary>The frameworks that test code compiles against, from packages that were restored with the project.</summary>
internal static class References
{
    /// <summary>.NET 8 without ASP.NET Core.</summary>
    public static ImmutableArray<MetadataReference> Net80 { get; } = Folder("microsoft.netcore.app.ref", "8.0.28", "ref", "net8.0");

    /// <summary>ASP.NET Core 8: what tests compile against unless they say otherwise.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore80 { get; } = Net80.AddRange(
        Folder("microsoft.aspnetcore.app.ref", "8.0.28", "ref", "net8.0"));

    /// <summary>ASP.NET Core 10.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore100 { get; } =
        Folder("microsoft.netcore.app.ref", "10.0.12", "ref", "net10.0").AddRange(
            Folder("microsoft.aspnetcore.app.ref", "10.0.12", "ref", "net10.0"));

    /// <summary>.NET Framework 4.8: no 429, no ASP.NET Core.</summary>
    public static ImmutableArray<MetadataReference> Net48 { get; } =
        Folder("microsoft.netframework.referenceassemblies.net48", "1.0.3", "build", ".NETFramework", "v4.8");

    /// <summary>.NET Standard 2.0: no 429, no ASP.NET Core.</summary>
    public static ImmutableArray<MetadataReference> NetStandard20 { get; } = Folder(
        "netstandard.library", "2.0.3", "build", "netstandard2.0", "ref");

    /// <summary>What the shipped sources compile against: the compiler that the tests run in.</summary>
    public static ImmutableArray<MetadataReference> Roslyn { get; } =
        AspNetCore100.AddRange(new[] { typeof(Compilation), typeof(CSharpCompilation), typeof(Workspace), typeof(CodeFixProvider) }
            .Select(static type => type.Assembly.Location)
            .Distinct()
            .Select(static location => MetadataReference.CreateFromFile(location)));

    private static ImmutableArray<MetadataReference> Folder(params string[] parts) =>
        Directory.EnumerateFiles(Path.Combine([TestPaths.PackageRoot, .. parts]), "*.dll")
            .Where(static path => !Path.GetFileName(path).StartsWith("System.EnterpriseServices.", System.StringComparison.Ordinal))
            .Order()
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();
}
