using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>Whoever reads Chinese reads the same, and a page that has changed is not left behind.</summary>
public class TranslatedPageTests
{
    /// <summary>The pages for those who change the project, the evidence, and what a test writes in both languages.</summary>
    private static readonly string[] NotTranslated = ["architecture.md", "catalog.md", "found-in-the-wild.md", "performance.md"];

    public static TheoryData<string> Pages =>
    [
        "README.md",
        .. Directory.EnumerateFiles(TestPaths.InRepository("docs"), "*.md")
            .Select(static file => Path.GetFileName(file))
            .Except(NotTranslated)
            .Select(static page => "docs/" + page)
            .Order(StringComparer.Ordinal),
        .. Directory.EnumerateFiles(TestPaths.InRepository("docs", "rules"), "*.md")
            .Select(static file => "docs/rules/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Translation_HasTheSectionsCodeAndNamesOfThePage(string page) => AssertNone([.. new TranslatedPage(page).Differences()]);

    /// <summary>A translation ends with what it is the translation of: a few letters for each section.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Translation_IsOfThePageAsItIs(string page) => AssertNone([.. new TranslatedPage(page).Changes()]);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Translation_LooksAsChineseDoes(string page) => AssertNone([.. new TranslatedPage(page).Slips()]);

    [Fact]
    public void ChinesePages_AreTranslations()
    {
        string folder = TestPaths.InRepository("docs", "zh-Hans");
        IEnumerable<string> pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories);

        Assert.All(
            pages.Select(file => Path.GetRelativePath(folder, file)).Except(["glossary.md"]),
            static page => Assert.True(File.Exists(TestPaths.InRepository("docs", page)), $"{page} is the translation of no page"));
    }

    private static void AssertNone(string[] problems) => Assert.True(problems.Length == 0, string.Join('\n', problems));
}
