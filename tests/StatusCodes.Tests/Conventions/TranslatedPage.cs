using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StatusCodes.Tests.Texts;

namespace StatusCodes.Tests.Conventions;

/// <summary>A page in English and in Simplified Chinese: what has to be the same in both, and whether it still is.</summary>
internal sealed class TranslatedPage
{
    private readonly string _english;
    private readonly string _chinese;
    private readonly IReadOnlyList<PageSection> _source;
    private readonly IReadOnlyList<PageSection> _translation;

    /// <param name="english">The English page's path in the repository: <c>docs/options.md</c>.</param>
    public TranslatedPage(string english)
    {
        _english = english;
        _chinese = ChineseOf(english);
        _source = PageSection.Read(Lines(_english));
        _translation = PageSection.Read(Lines(_chinese));
    }

    /// <summary>Where a page's translation is: <c>docs/zh-Hans/…</c>, and beside README.</summary>
    public static string ChineseOf(string english) => english.StartsWith("docs/", StringComparison.Ordinal)
        ? "docs/zh-Hans/" + english["docs/".Length..]
        : Path.ChangeExtension(english, ".zh-Hans.md");

    /// <summary>Where the translation is not the page's: sections, code, names, numbers and links.</summary>
    public IEnumerable<string> Differences()
    {
        if (_translation.Count == 0)
        {
            return [$"{_chinese} is missing: translate {_english}"];
        }

        string levels = Levels(_source), translated = Levels(_translation);
        return levels != translated
            ? [$"{_chinese} has the headings {translated}, and {_english} has {levels}"]
            : _source.Zip(_translation).SelectMany(pair => Differences(pair.First, pair.Second))
                .Concat(LinkOf(_english, _chinese, "简体中文"))
                .Concat(LinkOf(_chinese, _english, "English"));
    }

    /// <summary>Which sections of the English page have changed since they were translated, and what says that they are again.</summary>
    public IEnumerable<string> Changes()
    {
        string note = $"<!-- {Path.GetFileName(_english)}: {string.Join(' ', _source.Select(static section => section.Digest))} -->";
        string? noted = Lines(_chinese).LastOrDefault();
        if (noted == note)
        {
            return [];
        }

        string[] known = noted?.StartsWith("<!--", StringComparison.Ordinal) == true ? noted.Split(' ') : [];
        IEnumerable<string> changed =
            _source.Where(section => !known.Contains(section.Digest)).Select(static section => $"'{section.Heading}'");
        return
        [
            $"{_english} has changed since it was translated: {string.Join(", ", changed)}. "
                + $"Bring {_chinese} up to it, and let it end with\n{note}",
        ];
    }

    /// <summary>What does not look as Chinese does, or is a term that the glossary rules out.</summary>
    public IEnumerable<string> Slips() =>
        from section in _translation
        from part in section.Print
        from slip in new[] { ChineseText.NarrowPunctuation(), ChineseText.WrongSpacing() }
            .Select(wrong => wrong.Match(part).Value)
            .Concat(ChineseText.RuledOut.Where(term => part.Contains(term, StringComparison.Ordinal)))
        where slip.Length > 0
        select $"{_chinese}: '{slip}' in {part}";

    private IEnumerable<string> Differences(PageSection source, PageSection translation)
    {
        IEnumerable<(string What, IEnumerable<string> Source, IEnumerable<string> Translation)> compared =
        [
            ("paragraphs, rows and items", [source.Shape], [translation.Shape]),
            ("blocks of code", source.Blocks, translation.Blocks),
            ("names", source.Names, translation.Names),
            ("numbers", source.Numbers, translation.Numbers),
            ("links", Targets(source, _english), Targets(translation, _chinese)),
        ];
        return
            from kind in compared
            let missing = kind.Source.Except(kind.Translation)
            let added = kind.Translation.Except(kind.Source)
            where missing.Any() || added.Any() || kind.Source.Count() != kind.Translation.Count()
            select $"{_chinese}, '{translation.Heading}': the {kind.What} are not those of {_english}: "
                + $"it lacks {string.Join(" ", missing)}, and adds {string.Join(" ", added)}";
    }

    /// <summary>The places that the links of a section lead to, as paths of English pages in the repository; each once.</summary>
    private static IEnumerable<string> Targets(PageSection section, string page) => section.Links
        .Select(link => link.Contains("://", StringComparison.Ordinal) ? link : Target(link.Split('#')[0], page))
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>A Chinese page has to lead to Chinese ones, where there are any.</summary>
    private static string Target(string link, string page)
    {
        string folder = Path.GetDirectoryName(TestPaths.InRepository(page))!;
        string target = link.Length == 0
            ? page
            : Path.GetRelativePath(TestPaths.RepositoryRoot, Path.Combine(folder, link)).Replace('\\', '/');
        bool isLeftInEnglish = IsChinese(page) && File.Exists(TestPaths.InRepository(ChineseOf(target)));
        return isLeftInEnglish
            ? target + " (not its translation)"
            : target.Replace("/zh-Hans", "", StringComparison.Ordinal).Replace(".zh-Hans", "", StringComparison.Ordinal);
    }

    private static bool IsChinese(string page) => page.Contains("zh-Hans", StringComparison.Ordinal);

    private static IEnumerable<string> LinkOf(string page, string other, string language)
    {
        string folder = Path.GetDirectoryName(TestPaths.InRepository(page))!;
        string link = $"[{language}]({Path.GetRelativePath(folder, TestPaths.InRepository(other)).Replace('\\', '/')})";
        return Lines(page).Any(line => line.StartsWith(link, StringComparison.Ordinal)) ? [] : [$"{page} lacks {link}"];
    }

    private static string Levels(IEnumerable<PageSection> sections) => string.Join(' ', sections.Select(static section => section.Level));

    private static string[] Lines(string page) =>
        File.Exists(TestPaths.InRepository(page)) ? File.ReadAllLines(TestPaths.InRepository(page)) : [];
}
