using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>Every link of every page leads somewhere: to a file of the repository, to a heading that is there, to the section that is named.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(TestPaths.InRepository(), "*.md").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
        .. Directory.EnumerateFiles(TestPaths.InRepository("docs"), "*.md", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(TestPaths.InRepository(), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToFilesAndHeadings(string page)
    {
        string file = TestPaths.InRepository(page);

        Assert.DoesNotContain(Targets(WithoutCode(File.ReadAllText(file))), target => !Exists(file, target));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_ToRfcs_LeadToTheSectionThatTheyName(string page) =>
        Assert.DoesNotContain(RfcLink().Matches(File.ReadAllText(TestPaths.InRepository(page))), static link => !IsOfItsText(link));

    [Theory]
    [InlineData("## `statuscodes.allowed_codes`", "statuscodesallowed_codes")]
    [InlineData("## What is never reported", "what-is-never-reported")]
    [InlineData("### 4xx – client errors", "4xx--client-errors")]
    [InlineData("## 选项", "选项")]
    [InlineData("see <a id=\"http-404\"></a>404", "http-404")]
    public void Anchors_AreThoseOfTheMarkdown(string line, string anchor) => Assert.Equal([anchor], Anchors(line));

    [Theory]
    [InlineData("[§15.5.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5)", true)]
    [InlineData("[RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)", true)]
    [InlineData("[RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4)", false)]
    [InlineData("[RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9112.html#section-15.5.5)", false)]
    [InlineData("[RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110.html)", false)]
    public void RfcLinks_AreHeldAgainstTheirText(string link, bool isRight) => Assert.Equal(isRight, IsOfItsText(RfcLink().Match(link)));

    private static bool IsOfItsText(Match link) =>
        (link.Groups["number"] is { Success: false } || link.Groups["number"].Value == link.Groups["rfc"].Value)
        && (link.Groups["named"] is { Success: false } || link.Groups["named"].Value == link.Groups["section"].Value);

    private static IEnumerable<string> Targets(string text) => Link().Matches(text)
        .Select(static link => link.Groups["target"].Value)
        .Where(static target => !target.Contains("://", StringComparison.Ordinal));

    private static bool Exists(string page, string target)
    {
        string[] parts = target.Split('#');
        string path = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        return parts.Length == 1
            ? File.Exists(path) || Directory.Exists(path)
            : File.Exists(path) && Anchors(File.ReadAllText(path)).Contains(Uri.UnescapeDataString(parts[1]));
    }

    /// <summary>The anchors that a page has: those that are written, and one a heading, as the sites that show Markdown make them.</summary>
    private static IEnumerable<string> Anchors(string text)
    {
        string shown = CodeBlock().Replace(text, "");
        return Heading().Matches(shown).Select(static heading => Slug(heading.Groups["text"].Value))
            .Concat(WrittenAnchor().Matches(shown).Select(static anchor => anchor.Groups["id"].Value));
    }

    private static string Slug(string heading) => string.Concat(heading.Trim().ToLowerInvariant()
        .Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
        .Select(static c => c == ' ' ? '-' : c));

    private static string WithoutCode(string text) => Code().Replace(CodeBlock().Replace(text, ""), "");

    [GeneratedRegex("""\]\((?<target>[^)\s]+)\)|(?:src|srcset|href)="(?<target>[^"]+)""")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[(?:RFC (?<number>\d+))?(?: ?§(?<named>[\d.]+))?[^\]]*\]\(https://www\.rfc-editor\.org/rfc/rfc(?<rfc>\d+)\.html(?:#section-(?<section>[\d.]+))?\)")]
    private static partial Regex RfcLink();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<a (?:id|name)=\"(?<id>[^\"]+)\"")]
    private static partial Regex WrittenAnchor();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();
}
