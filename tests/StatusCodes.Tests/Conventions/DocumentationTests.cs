using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>Pages, README, release files and descriptors say the same of every rule.</summary>
public partial class DocumentationTests
{
    /// <summary>One descriptor for each id: those that share one differ in their message alone.</summary>
    private static Dictionary<string, DiagnosticDescriptor> Rules { get; } =
        new StatusCodeAnalyzer().SupportedDiagnostics.GroupBy(static rule => rule.Id).ToDictionary(
            static rules => rules.Key,
            static rules => rules.First());

    [Theory]
    [InlineData("README.md", "docs/rules")]
    [InlineData("README.zh-Hans.md", "docs/zh-Hans/rules")]
    public void ReadmeTable_NamesEveryRule_WithItsPage(string readme, string pages)
    {
        IEnumerable<string> rows = File.ReadLines(TestPaths.InRepository(readme)).Where(static line => ReadmeRow().IsMatch(line));
        IEnumerable<string> expected = Rules.Values.Select(
            rule => $"[{rule.Id}]({pages}/{rule.Id}.md), {RulePage.SeverityOf(rule)}");

        AssertSame(
            expected,
            rows.Select(static row => row.Split('|', StringSplitOptions.TrimEntries)).Select(static cells => $"{cells[1]}, {cells[3]}"),
            $"the table in {readme}");
    }

    [Fact]
    public void Releases_NameEveryRule()
    {
        string[] files = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];
        IEnumerable<string> rows = files.SelectMany(
            static file => File.ReadLines(TestPaths.InRepository("src", "StatusCodes.Analyzers", file)))
            .Where(static line => line.StartsWith("STC", StringComparison.Ordinal))
            .Select(static line => string.Join(", ", line.Split('|', StringSplitOptions.TrimEntries).Take(3)));

        AssertSame(Rules.Values.Select(static rule => $"{rule.Id}, {rule.Category}, {rule.DefaultSeverity}"), rows, "the release files");
    }

    [Fact]
    public void Sample_ShowsEveryHttpRule()
    {
        IEnumerable<string> shown = Directory.EnumerateFiles(
            TestPaths.InRepository("samples", "WebApi"),
            "*.cs",
            SearchOption.AllDirectories)
            .SelectMany(static file => Marker().Matches(File.ReadAllText(file)))
            .SelectMany(static match => match.Groups["id"].Captures)
            .Select(static id => id.Value)
            .Where(IsHttpsOrTheOptions).Distinct();

        AssertSame(Rules.Keys.Where(IsHttpsOrTheOptions), shown, "samples/WebApi");
    }

    private static bool IsHttpsOrTheOptions(string id) => id[3] is '0' or '1';

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual, string place)
    {
        string[] have = [.. actual];
        IEnumerable<string> problems =
        [
            .. expected.Except(have).Order().Select(item => $"{place} lacks {item}"),
            .. have.Except(expected).Order().Select(item => $"{place} has {item}, which no rule is"),
            .. have.GroupBy(static item => item).Where(static items => items.Count() > 1).Select(items => $"{place} has {items.Key} twice"),
        ];
        Assert.True(!problems.Any(), string.Join('\n', problems));
    }

    [GeneratedRegex(@"^\|\s*\[?STC\d{4}")]
    private static partial Regex ReadmeRow();

    /// <summary>As SourceMarkers of the package's tests reads them, which hold them against what a build prints.</summary>
    [GeneratedRegex(@"//(?: (?<id>STC\d{4}))+\r?$", RegexOptions.Multiline)]
    private static partial Regex Marker();
}
