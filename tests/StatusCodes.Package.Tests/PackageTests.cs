using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using StatusCodes.Package.Tests.Findings;
using StatusCodes.Package.Tests.Packages;
using Xunit;

namespace StatusCodes.Package.Tests;

/// <summary>
/// The packed file: what is in it, that it is the same each time, and that a project which installs it is warned and fixed.
/// </summary>
public sealed partial class PackageTests : IClassFixture<PackageFixture>
{
    /// <summary>What is in every package.</summary>
    private static string[] Always =>
    [
        "LICENSE",
        "README.md",
        "StatusCodes.Analyzers.nuspec",
        "[Content_Types].xml",
        "_rels/.rels",
        "analyzers/dotnet/cs/StatusCodes.Analyzers.dll",
        "analyzers/dotnet/cs/StatusCodes.CodeFixes.dll",
        "analyzers/dotnet/cs/zh-Hans/StatusCodes.Analyzers.resources.dll",
        "analyzers/dotnet/cs/zh-Hans/StatusCodes.CodeFixes.resources.dll",
        "analyzers/dotnet/roslyn4.14/cs/StatusCodes.Completion.dll",
        "build/StatusCodes.Analyzers.targets",
        "buildTransitive/StatusCodes.Analyzers.targets",
        "buildTransitive/presets/minimal.globalconfig",
        "buildTransitive/presets/none.globalconfig",
        "buildTransitive/presets/strict.globalconfig",
        "buildTransitive/presets/tests.globalconfig",
        "icon.png",
        "package/services/metadata/core-properties/nuget.psmdcp",
    ];

    private readonly PackedFile _package;

    public PackageTests(PackageFixture fixture) => _package = fixture.Package;

    /// <summary>The pages travel with it while they are nowhere else.</summary>
    [Fact]
    public async Task Entries_Package_AreThese()
    {
        string[] expected =
        [
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "README.zh-Hans.md",
            .. Always,
            .. Directory.EnumerateFiles(RepositoryFiles.At("docs"), "*.md", SearchOption.AllDirectories)
                .Select(static page => Path.GetRelativePath(RepositoryFiles.At(), page).Replace('\\', '/')),
        ];

        Assert.Equal($"StatusCodes.Analyzers.{RepositoryFiles.Version}.nupkg", Path.GetFileName(_package.FilePath));
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await _package.ReadDigestsAsync()).Keys);
    }

    /// <summary>Whoever unpacks it finds what README and pages link to.</summary>
    [Fact]
    public async Task Links_OfThePackage_LeadIntoIt()
    {
        string[] entries = [.. (await _package.ReadDigestsAsync()).Keys];
        var lost = new List<string>();
        foreach (string page in entries.Where(static entry => entry.EndsWith(".md", StringComparison.Ordinal)))
        {
            string folder = "/" + page[..(page.LastIndexOf('/') + 1)];
            IEnumerable<string> targets = Link().Matches(await _package.ReadAsync(page))
                .Select(match => Path.GetFullPath(match.Groups[1].Value, folder).Replace('\\', '/').Trim('/'));
            lost.AddRange(targets.Where(target => !entries.Any(entry => entry == target || entry.StartsWith(target + "/", StringComparison.Ordinal)))
                .Select(target => $"{page}: {target}"));
        }

        Assert.Empty(lost);
    }

    /// <summary>A picture without an address is a broken one.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-Hans.md")]
    public async Task Readme_OfAPackageWithoutAnAddress_HasNoPicture(string readme) =>
        Assert.DoesNotContain("before-after", await _package.ReadAsync(readme), StringComparison.Ordinal);

    /// <summary>Once the repository has an address, everything leads there: the README, the metadata, and what a build prints.</summary>
    [Fact]
    public async Task Links_OfAPackageWithAnAddress_LeadThere()
    {
        const string Address = "https://git.example/owner/status-codes";
        using PackedFile package = await PackedFile.CreateAsync($"-p:RepositoryUrl={Address}");

        string readme = await package.ReadAsync("README.md");
        Assert.DoesNotMatch(Link(), readme);
        Assert.Contains($"]({Address}/blob/main/docs/rules/STC1001.md)", readme, StringComparison.Ordinal);
        Assert.Contains($"]({Address}/raw/main/docs/images/before-after-light.svg)", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("<picture>", readme, StringComparison.Ordinal);
        Assert.Equal(Always.Order(StringComparer.Ordinal), (await package.ReadDigestsAsync()).Keys);
        XElement metadata = await package.ReadMetadataAsync();
        Assert.Equal(Address, Value(metadata, "projectUrl"));
        Assert.Equal(Address, metadata.Elements().Single(static element => element.Name.LocalName == "repository").Attribute("url")?.Value);

        Assert.All(await package.ReadRulesAsync(), static rule => Assert.Equal($"{Address}/blob/main/docs/rules/{rule.Id}.md", rule.Link));

        using var consumer = new ConsumerProject(package.Source);
        Assert.Contains(
            $"use HttpStatusCode.NotFound ({Address}/blob/main/docs/rules/STC1001.md)",
            await consumer.BuildAsync(),
            StringComparison.Ordinal);
    }

    /// <summary>While there is none, no rule leads to a page that is nowhere.</summary>
    [Fact]
    public async Task Links_OfAPackageWithoutAnAddress_LeadToDocumentsAlone() => Assert.All(
        await _package.ReadRulesAsync(),
        static rule => Assert.DoesNotContain("/docs/rules/", rule.Link, StringComparison.Ordinal));

    [Fact]
    public async Task Metadata_Package_MakesItADevelopmentDependency()
    {
        XElement metadata = await _package.ReadMetadataAsync();

        Assert.Equal("StatusCodes.Analyzers", Value(metadata, "id"));
        Assert.Equal(RepositoryFiles.Version, Value(metadata, "version"));
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("expression", metadata.Elements().Single(element => element.Name.LocalName == "license").Attribute("type")?.Value);
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Null(Value(metadata, "dependencies"));
    }

    [Fact]
    public async Task ReleaseNotes_Package_AreTheChangelogs()
    {
        string? notes = Value(await _package.ReadMetadataAsync(), "releaseNotes");

        Assert.NotNull(notes);
        Assert.Contains("STC1001", notes, StringComparison.Ordinal);
        Assert.Contains(
            Normalize(notes),
            Normalize(await File.ReadAllTextAsync(RepositoryFiles.At("CHANGELOG.md"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contents_PackedTwiceInDifferentFolders_AreTheSame()
    {
        using PackedFile second = await PackedFile.CreateAsync(PackedFile.WithoutAddress);

        Assert.Equal(await _package.ReadDigestsAsync(), await second.ReadDigestsAsync());
    }

    [Fact]
    public async Task Consumer_Package_IsWarnedAndFixed()
    {
        using var consumer = new ConsumerProject(_package.Source);

        string warned = Finding.Difference(
            SourceMarkers.Read(consumer.Root),
            BuildWarnings.Read(await consumer.BuildAsync(), consumer.Root));
        Assert.True(warned.Length == 0, warned);

        await consumer.FixAsync();

        string left = Finding.Difference([], BuildWarnings.Read(await consumer.BuildAsync(), consumer.Root));
        Assert.True(left.Length == 0, left);
    }

    /// <summary>One property chooses what is told; a word that is no preset is told, and changes nothing.</summary>
    [Theory]
    [InlineData("-p:StatusCodesPreset=default", true, "")]
    [InlineData("-p:StatusCodesPreset=minimal", false, "")]
    [InlineData("-p:StatusCodesPreset=None", false, "")]
    [InlineData("-p:StatusCodesPreset=loud", true, "StatusCodesPreset is 'loud', which is none of default, strict, minimal and none")]
    [InlineData("-p:IsTestProject=true", false, "")]
    [InlineData("-p:IsTestProject=true -p:StatusCodesPreset=strict", true, "")]
    public async Task Preset_Consumer_IsToldSoMuch(string properties, bool isTold, string message)
    {
        using var consumer = new ConsumerProject(_package.Source);

        string output = await consumer.BuildAsync(properties.Split(' '));

        Assert.Equal(isTold, output.Contains("warning STC1001", StringComparison.Ordinal));
        Assert.Contains(message, output, StringComparison.Ordinal);
    }

    /// <summary>
    /// The compilers that come as a package of their own: another one than the SDK's loads the same assemblies, and says the same.
    /// </summary>
    [Theory]
    [InlineData("4.14.0")]
    [InlineData("5.9.0")]
    public async Task Consumer_OfAnotherCompiler_IsWarned(string version)
    {
        using var consumer = new ConsumerProject(_package.Source);
        string props = Path.Combine(
            RepositoryFiles.PackageRoot, "microsoft.net.compilers.toolset", version, "build", "Microsoft.Net.Compilers.Toolset.props");
        Assert.True(File.Exists(props), props);

        string output = await consumer.BuildAsync($"-p:CompilerProps={props}");

        string warned = Finding.Difference(SourceMarkers.Read(consumer.Root), BuildWarnings.Read(output, consumer.Root));
        Assert.True(warned.Length == 0, warned);
        Assert.DoesNotContain("warning CS", output, StringComparison.Ordinal);
    }

    /// <summary>Completion needs what older compilers and their editors do not have: the SDK hands it to the others alone.</summary>
    [Theory]
    [InlineData("roslyn4.8", false)]
    [InlineData("roslyn4.13", false)]
    [InlineData("roslyn4.14", true)]
    [InlineData("roslyn5.0", true)]
    public async Task Completion_IsHandedToCompilersOfItsAge(string compiler, bool isHanded)
    {
        using var consumer = new ConsumerProject(_package.Source);

        string analyzers = await consumer.AnalyzersForAsync(compiler);

        Assert.Contains("StatusCodes.Analyzers.dll", analyzers, StringComparison.Ordinal);
        Assert.Contains("StatusCodes.CodeFixes.dll", analyzers, StringComparison.Ordinal);
        Assert.Equal(isHanded, analyzers.Contains("StatusCodes.Completion.dll", StringComparison.Ordinal));
    }

    /// <summary>The command line tells the compiler its language, and the compiler finds the texts beside the analyzer.</summary>
    [Theory]
    [InlineData("zh-Hans", "404 是“Not Found”（RFC 9110 §15.5.5）：请使用 HttpStatusCode.NotFound")]
    [InlineData("zh-CN", "425 是“Too Early”（RFC 8470 §5.2）：请引入常量 TooEarly")]
    [InlineData("fr", "404 is \"Not Found\" (RFC 9110 §15.5.5): use HttpStatusCode.NotFound")]
    public async Task Consumer_IsWarned_InTheLanguageOfItsCommandLine(string language, string message)
    {
        using var consumer = new ConsumerProject(_package.Source);

        string output = await consumer.BuildInAsync(language);

        Assert.Contains($"warning STC1001: {message}", output, StringComparison.Ordinal);
    }

    /// <summary>A file of findings says what each code means, under the one id by which everything is configured.</summary>
    [Fact]
    public async Task Sarif_SaysWhatEachCodeMeans()
    {
        using var consumer = new ConsumerProject(_package.Source);

        await consumer.BuildAsync("-p:ErrorLog=findings.sarif%2Cversion=2.1");

        using JsonDocument sarif = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(consumer.Root, "findings.sarif")));
        JsonElement run = sarif.RootElement.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        string?[] missing =
        [
            .. from result in run.GetProperty("results").EnumerateArray()
               where result.GetProperty("ruleId").GetString() == "STC1001"
                   && result.GetProperty("message").GetProperty("text").GetString()!.StartsWith("404 ", StringComparison.Ordinal)
               let rule = rules[result.GetProperty("ruleIndex").GetInt32()]
               where rule.GetProperty("id").GetString() == "STC1001"
               select rule.GetProperty("fullDescription").GetProperty("text").GetString(),
        ];
        Assert.StartsWith("404: The server has nothing at this URI", Assert.Single(missing));
    }

    /// <summary>A link in Markdown that is no address.</summary>
    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private static string Normalize(string text) => text.ReplaceLineEndings("\n");
}
