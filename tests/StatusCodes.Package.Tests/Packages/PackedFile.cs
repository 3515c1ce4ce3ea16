using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Package.Tests.Processes;
using Xunit;

namespace StatusCodes.Package.Tests.Packages;

/// <summary>The package, made from nothing in a folder of its own.</summary>
internal sealed class PackedFile : IDisposable
{
    /// <summary>As if the repository had no address, whether or not it has one by now.</summary>
    public const string WithoutAddress = "-p:RepositoryUrl=";

    private readonly TemporaryDirectory _directory = new();

    /// <summary>The folder that holds the package and nothing else: a source to restore from.</summary>
    public string Source => _directory.At("packages");

    /// <summary>The package file.</summary>
    public string FilePath => Assert.Single(Directory.EnumerateFiles(Source));

    /// <summary>Packs the project, which has to build the two others itself.</summary>
    /// <param name="properties">Properties of the build: <c>-p:Name=value</c>.</param>
    public static async Task<PackedFile> CreateAsync(params string[] properties)
    {
        var packed = new PackedFile();
        var dotnet = new DotNetCommand(RepositoryFiles.At("src", "StatusCodes.Package"));
        string[] folders = ["--output", packed.Source, "--artifacts-path", packed._directory.At("artifacts")];
        (await dotnet.RunAsync(["pack", .. folders, .. properties])).EnsureSuccess();
        return packed;
    }

    /// <summary>The entries with the digests of their contents, in order of their names.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadDigestsAsync()
    {
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using ZipArchive archive = await ZipFile.OpenReadAsync(FilePath);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream content = await entry.OpenAsync();
            digests.Add(entry.FullName, Convert.ToHexString(await SHA256.HashDataAsync(content)));
        }

        return digests;
    }

    /// <summary>The text of an entry.</summary>
    public async Task<string> ReadAsync(string entry)
    {
        using ZipArchive archive = await ZipFile.OpenReadAsync(FilePath);
        using var reader = new StreamReader(await archive.GetEntry(entry)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    /// <summary>The metadata element of the package's manifest.</summary>
    public async Task<XElement> ReadMetadataAsync()
    {
        using ZipArchive archive = await ZipFile.OpenReadAsync(FilePath);
        ZipArchiveEntry manifest = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        using Stream content = await manifest.OpenAsync();
        XElement root = XElement.Load(content);
        return root.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    /// <summary>The rules of the packed analyzer, each with its link.</summary>
    public async Task<IReadOnlyList<(string Id, string Link)>> ReadRulesAsync()
    {
        using ZipArchive archive = await ZipFile.OpenReadAsync(FilePath);
        using var assembly = new MemoryStream();
        using (Stream packed = await archive.GetEntry("analyzers/dotnet/cs/StatusCodes.Analyzers.dll")!.OpenAsync())
        {
            await packed.CopyToAsync(assembly);
        }

        assembly.Position = 0;
        Type type = new AssemblyLoadContext(FilePath).LoadFromStream(assembly)
            .GetType("StatusCodes.Analyzers.StatusCodeAnalyzer", throwOnError: true)!;
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
        return [.. analyzer.SupportedDiagnostics.Select(static rule => (rule.Id, rule.HelpLinkUri))];
    }

    public void Dispose() => _directory.Dispose();
}
