using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace StatusCodes.Tests.Texts;

/// <summary>How Chinese looks in print, and which terms the glossary rules out.</summary>
internal static partial class ChineseText
{
    /// <summary>What stands under "not" in the glossary.</summary>
    public static IReadOnlyList<string> RuledOut { get; } =
    [
        .. File.ReadLines(TestPaths.InRepository("docs", "zh-Hans", "glossary.md"))
            .Where(static line => line.StartsWith("| ", System.StringComparison.Ordinal))
            .Skip(1)
            .SelectMany(static line => line.Split('|')[3].Split('，'))
            .Select(static term => term.Trim())
            .Where(static term => term.Length > 0),
    ];

    /// <summary>The characters themselves.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    public static partial Regex Han();

    /// <summary>Punctuation of Latin text that touches Chinese.</summary>
    [GeneratedRegex("""\p{IsCJKUnifiedIdeographs}[,.:;!?()"']|[,:;!?()"']\p{IsCJKUnifiedIdeographs}""")]
    public static partial Regex NarrowPunctuation();

    /// <summary>A space keeps Chinese apart from letters and digits, and none stands beside full-width punctuation.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[A-Za-z0-9]|[A-Za-z0-9]\p{IsCJKUnifiedIdeographs}|[，。：；（）、“”] | [，。：；（）、“”]|  ")]
    public static partial Regex WrongSpacing();
}
