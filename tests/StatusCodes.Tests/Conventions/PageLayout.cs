using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace StatusCodes.Tests.Conventions;

/// <summary>Where the rules' pages of a language are, and what their sections are called.</summary>
/// <param name="Culture">The language.</param>
/// <param name="Folder">The folder, by its parts.</param>
/// <param name="OtherLanguage">The link to the same page in the other language; <c>{0}</c> is the rule's id.</param>
/// <param name="Facts">What is told above the message: category, severity, fix.</param>
/// <param name="Fixes">What a fix is: none, one at a time, all at once too.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Bad">Code that is reported.</param>
/// <param name="Good">The same code, mended.</param>
/// <param name="Fix">What the editor offers, and what there is to do by hand.</param>
/// <param name="Suppress">When the rule is wrong, and how it is told so.</param>
/// <param name="Options">What can be set.</param>
/// <param name="Reported">What is reported, and how that is decided.</param>
/// <param name="Since">The version that brought the rule.</param>
internal sealed record PageLayout(
    CultureInfo Culture,
    ImmutableArray<string> Folder,
    string OtherLanguage,
    (string Category, string Severity, string Fix) Facts,
    ImmutableArray<string> Fixes,
    string Why,
    string Bad,
    string Good,
    string Fix,
    string Suppress,
    string Options,
    string Reported,
    string Since)
{
    public static PageLayout English { get; } = new(
        CultureInfo.InvariantCulture,
        ["docs", "rules"],
        "[简体中文](../zh-Hans/rules/{0}.md)",
        ("Category", "Severity", "Fix"),
        ["none", "one at a time", "all at once too"],
        "Why",
        "Bad",
        "Good",
        "The fix",
        "When to suppress",
        "Options",
        "What is reported",
        "Since");

    public static PageLayout Chinese { get; } = new(
        CultureInfo.GetCultureInfo("zh-Hans"),
        ["docs", "zh-Hans", "rules"],
        "[English](../../rules/{0}.md)",
        ("类别", "严重性", "修复"),
        ["无", "逐个修复", "可一次全部修复"],
        "原因",
        "错误示例",
        "正确示例",
        "修复",
        "何时禁止显示警告",
        "选项",
        "报告的内容",
        "起始版本");

    /// <summary>The sections in the order in which somebody needs them who comes from a message.</summary>
    public ImmutableArray<string> Sections => [Why, Bad, Good, Fix, Suppress, Options, Reported, Since];

    /// <summary>The layout of a language, by its name.</summary>
    public static PageLayout Of(string culture) => culture == Chinese.Culture.Name ? Chinese : English;

    /// <summary>The folder as people write it.</summary>
    public string Path => string.Join('/', Folder.AsEnumerable());
}
