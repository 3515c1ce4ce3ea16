using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>Every rule has a page, all pages are of one layout, and what they show is what happens.</summary>
public partial class RulePageTests
{
    private const string Options = "STC0001";

    public static TheoryData<string> Ids => [.. Rules.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Every page in every language.</summary>
    public static TheoryData<string, string> Pages => InEveryLanguage(Rules.Keys);

    public static TheoryData<string, string> PagesInCode => InEveryLanguage(Rules.Keys.Where(static id => id != Options));

    /// <summary>The findings in options stand in no code.</summary>
    public static TheoryData<string> IdsInCode => [.. Rules.Keys.Where(static id => id != Options).Order(StringComparer.Ordinal)];

    private static Dictionary<string, DiagnosticDescriptor> Rules { get; } =
        new StatusCodeAnalyzer().SupportedDiagnostics.DistinctBy(static rule => rule.Id).ToDictionary(static rule => rule.Id);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_IsOfTheLayout(string id, string language)
    {
        var layout = PageLayout.Of(language);
        string title = Rules[id].Title.ToString(layout.Culture);

        string[] problems = [.. new RulePage(id, layout).Problems(Rules[id], title, Versions()[id])];

        Assert.True(problems.Length == 0, string.Join('\n', problems));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Pages_AreOfRulesAlone(string language)
    {
        string folder = TestPaths.InRepository([.. PageLayout.Of(language).Folder]);

        Assert.Equal(
            Rules.Keys.Select(static id => id + ".md").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fix_IsTheSame_InEveryLanguage(string id) =>
        Assert.Equal(new RulePage(id).FixKind, new RulePage(id, PageLayout.Chinese).FixKind);

    /// <summary>Bad examples report the page's rule alone, in each of their parts, and good ones nothing.</summary>
    [Theory]
    [MemberData(nameof(IdsInCode))]
    public async Task Examples_AreBadAndGood(string id)
    {
        var page = new RulePage(id);
        Assert.NotEmpty(page.Examples);
        Assert.Equal(page.Examples.Count, page.Blocks(PageLayout.English.Bad, "csharp").Count);
        Assert.Equal(page.Examples.Count, page.Blocks(PageLayout.English.Good, "csharp").Count);
        foreach ((string bad, string good) in page.Examples)
        {
            Diagnostic[] found = await Findings.AllAsync(InController(bad));

            Assert.All(found, other => Assert.Equal(id, other.Id));
            int[] lines = [.. found.Select(static finding => finding.Location.GetLineSpan().StartLinePosition.Line)];
            Assert.Empty(ExampleParts.Of(InController(bad)).Where(part => !lines.Any(part.Has)).Select(static part => part.Text));
            Assert.Empty(await Findings.MessagesAsync(InController(good)));
        }
    }

    /// <summary>The fix makes the first bad example the first good one; for what the others show there is none.</summary>
    [Theory]
    [MemberData(nameof(IdsInCode))]
    public async Task Fix_TurnsBadIntoGood(string id)
    {
        var page = new RulePage(id);
        bool isFixed = page.FixKind > 0;
        foreach ((int index, (string bad, string good)) in page.Examples.Index())
        {
            string before = InController(bad), after = InController(good);

            string written = await PageFixes.ApplyAsync(before, id, after);

            Assert.Equal(isFixed && index == 0 ? after : before, written);
        }

        Assert.InRange(page.FixKind, 0, 2);
        Assert.Equal(page.FixKind == 2, PageFixes.CanFixAll(id));
    }

    /// <summary>Whoever comes from a build's output finds the message again. With STATUSCODES_UPDATE_DOCS=1 the test writes it.</summary>
    [Theory]
    [MemberData(nameof(PagesInCode))]
    public async Task Page_ShowsTheMessageOfItsFirstExample(string id, string language)
    {
        var layout = PageLayout.Of(language);
        var page = new RulePage(id, layout);
        Diagnostic first = (await Findings.AllAsync(InController(page.Examples[0].Bad)))[0];
        string message = $"{first.Id}: {first.GetMessage(layout.Culture)}";
        if (Environment.GetEnvironmentVariable("STATUSCODES_UPDATE_DOCS") == "1")
        {
            page.Write(message);
        }

        Assert.Equal(message, page.Message);
    }

    /// <summary>While pages have no address, a finding links to the section that its message cites, if it cites one.</summary>
    [Theory]
    [MemberData(nameof(IdsInCode))]
    public async Task Link_IsToWhatTheMessageCites(string id)
    {
        foreach ((string bad, _) in new RulePage(id).Examples)
        {
            Assert.All(await Findings.AllAsync(InController(bad)), static finding =>
            {
                Match cited = Citation().Match(finding.GetMessage(CultureInfo.InvariantCulture));
                string section = $"https://www.rfc-editor.org/rfc/rfc{cited.Groups[1].Value}.html#section-{cited.Groups[2].Value}";
                Assert.True(
                    !cited.Success
                    || finding.Descriptor.HelpLinkUri == section
                    || finding.Descriptor.HelpLinkUri.EndsWith($"/docs/rules/{finding.Id}.md", StringComparison.Ordinal),
                    $"{finding.Descriptor.HelpLinkUri}, and not {section}");
            });
        }
    }

    /// <summary>The pragma and the attribute of the page silence its own example.</summary>
    [Theory]
    [MemberData(nameof(IdsInCode))]
    public async Task Suppression_SilencesTheExample(string id)
    {
        var page = new RulePage(id);
        string[] lines = page.Blocks(PageLayout.English.Suppress, "csharp")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Equal("…", lines[1]);
        string bad = page.Examples[0].Bad;

        Assert.Empty(await Findings.MessagesAsync(InController($"{lines[0]}\n{bad}\n{lines[2]}")));
        Assert.Empty(await Findings.MessagesAsync(InController(bad, lines[3])));
        Assert.Contains($"(\"{Rules[id].Category}\", \"{id}\", ", lines[3], StringComparison.Ordinal);
    }

    /// <summary>Whoever copies the options of a page is not told that they cannot be read.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Options_AreRead(string id)
    {
        var page = new RulePage(id);
        IEnumerable<string> good = page.Blocks(PageLayout.English.Options, "ini").Concat(page.Blocks(PageLayout.English.Good, "ini"));

        Assert.All(await Task.WhenAll(good.Select(FoundWithAsync)), Assert.Empty);
    }

    /// <summary>Every line of the bad example but the section's is told, and nothing else.</summary>
    [Fact]
    public async Task BadOptions_AreTold()
    {
        string bad = Assert.Single(new RulePage(Options).Blocks(PageLayout.English.Bad, "ini"));

        Assert.Equal(Enumerable.Repeat(Options, bad.Split('\n').Length - 1), await FoundWithAsync(bad));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task PageOfOptions_ShowsTheMessageOfItsExample(string language)
    {
        var layout = PageLayout.Of(language);
        var page = new RulePage(Options, layout);
        string[] messages = await ConfiguredBy(page.Blocks(layout.Bad, "ini")[0]).MessagesAsync(layout.Culture);

        Assert.Contains(page.Message, messages.Select(static message => $"{Options}: {message}"));
    }

    private static TheoryData<string, string> InEveryLanguage(IEnumerable<string> ids)
    {
        var pages = new TheoryData<string, string>();
        foreach (string id in ids.Order(StringComparer.Ordinal))
        {
            pages.Add(id, "en");
            pages.Add(id, "zh-Hans");
        }

        return pages;
    }

    private static Task<string[]> FoundWithAsync(string options) => ConfiguredBy(options).FindAsync();

    private static ConfiguredCompilation ConfiguredBy(string options) =>
        new([("/0/Test0.cs", "class C { }")], [("/.editorconfig", "root = true\n" + options + "\n")]);

    /// <summary>The version that each rule came with: of those that are not yet released it is the project's.</summary>
    private static Dictionary<string, string> Versions()
    {
        string project = File.ReadAllText(TestPaths.InRepository("Directory.Build.props"));
        string next = Regex.Match(project, "<Version>(.*)</Version>").Groups[1].Value;
        var versions = new Dictionary<string, string>();
        foreach (string file in (string[])["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"])
        {
            string version = next;
            foreach (string line in File.ReadLines(TestPaths.InRepository("src", "StatusCodes.Analyzers", file)))
            {
                version = Release().Match(line) is { Success: true } release ? release.Groups[1].Value : version;
                if (line.StartsWith("STC", StringComparison.Ordinal))
                {
                    versions.Add(line[..7], version);
                }
            }
        }

        return versions;
    }

    private static string InController(string members, string attribute = "") =>
        $$"""
        using System.Diagnostics.CodeAnalysis;
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        {{attribute}}
        public class ExamplesController : ControllerBase
        {
        {{Indented(members)}}
        }
        """;

    private static string Indented(string members) =>
        string.Join('\n', members.Split('\n').Select(static line => line.Length == 0 || line[0] == '#' ? line : "    " + line));

    [GeneratedRegex(@"RFC (\d+) §([\d.]*\d)")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^## Release (\S+)")]
    private static partial Regex Release();
}
