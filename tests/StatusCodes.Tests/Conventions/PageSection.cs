using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace StatusCodes.Tests.Conventions;

/// <summary>A heading of a page, and what stands below it: what can be held against the same section in another language.</summary>
/// <param name="Level">How many signs the heading has.</param>
/// <param name="Heading">The heading's text.</param>
/// <param name="Prose">What people read: without code, and without the link to the other language.</param>
/// <param name="Blocks">The blocks of code, without what is written for people in them.</param>
internal sealed partial record PageSection(int Level, string Heading, string Prose, ImmutableArray<string> Blocks)
{
    private const string Fence = "```";

    private readonly List<string> _spans = [.. Code().Matches(Prose).Select(static match => match.Groups[1].Value)];

    /// <summary>Code in the prose that is no sentence of a person's or a menu's.</summary>
    public IEnumerable<string> Names =>
        _spans.Where(static span => !Words().IsMatch(span)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Where links lead.</summary>
    public IEnumerable<string> Links => Link().Matches(Prose).Select(static match => match.Groups[2].Value);

    /// <summary>Codes, sections, years.</summary>
    public IEnumerable<string> Numbers =>
        Number().Matches(Link().Replace(Prose, "$1")).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What a line of the shape has besides words: a row of a table, an item of a list, a paragraph.</summary>
    public string Shape => string.Concat(
        Paragraphs().Split(Prose.Trim('\n')).SelectMany(static paragraph => paragraph[..Math.Min(1, paragraph.Length)] switch
        {
            "|" or "-" => paragraph.Split('\n').Select(static line => line[0]).Where(static sign => sign is '|' or '-'),
            _ => "p",
        }));

    /// <summary>What the prose says, in a few letters; breaking its lines elsewhere changes nothing.</summary>
    public string Digest
    {
        get
        {
            string text = Space().Replace(Heading + "\n" + Prose, " ").Trim();
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];
        }
    }

    /// <summary>The prose as print: a letter for code, the text of links and pictures.</summary>
    public IEnumerable<string> Print =>
        Tag().Replace(Link().Replace(Code().Replace(Heading + "\n" + Prose, "A"), "$1"), "$1").Replace("**", "", StringComparison.Ordinal)
            .Split('\n', '|')
            .Select(static part => part.TrimStart('-').Trim());

    public static IReadOnlyList<PageSection> Read(IEnumerable<string> lines)
    {
        var sections = new List<PageSection>();
        var prose = new List<string>();
        var blocks = new List<string>();
        List<string>? block = null;
        string heading = "";
        foreach (string line in lines.Append("# "))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                blocks.AddRange(block is null ? [] : [string.Join('\n', block)]);
                block = block is null ? [line] : null;
            }
            else if (block is not null)
            {
                block.Add(WithoutWords(line));
            }
            else if (Title().IsMatch(line))
            {
                sections.Add(Of(heading, prose, blocks));
                (heading, prose, blocks) = (line, [], []);
            }
            else if (!IsForPagesAlone(line))
            {
                prose.Add(line);
            }
        }

        return [.. sections.SkipWhile(static section => section.Level == 0)];
    }

    private static PageSection Of(string heading, List<string> prose, List<string> blocks)
    {
        string text = heading.TrimStart('#');
        return new PageSection(heading.Length - text.Length, text.Trim(), string.Join('\n', prose), [.. blocks]);
    }

    /// <summary>The link to the other language, and the note of what was translated.</summary>
    private static bool IsForPagesAlone(string line) =>
        line.StartsWith("[简体中文](", StringComparison.Ordinal)
        || line.StartsWith("[English](", StringComparison.Ordinal)
        || line.StartsWith("<!--", StringComparison.Ordinal);

    /// <summary>A line of code without its comment, a justification's text, and the words of a message.</summary>
    private static string WithoutWords(string line) =>
        Message().Replace(Justification().Replace(Comment().Replace(line, ""), "$1"), "$1").TrimEnd();

    /// <summary>A tag of HTML, with the text that stands for a picture.</summary>
    [GeneratedRegex("<[^<>]*alt=\"([^\"]*)\"[^<>]*>|<[^<>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\d{3,}")]
    private static partial Regex Number();

    /// <summary>The title of a fix, in either language.</summary>
    [GeneratedRegex(@"^[A-Z][a-z]+ |\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\n{2,}")]
    private static partial Regex Paragraphs();

    [GeneratedRegex("^#{1,6} ")]
    private static partial Regex Title();

    [GeneratedRegex(@"(^|\s)(//|#) .*$|<!-- .* -->")]
    private static partial Regex Comment();

    [GeneratedRegex("(Justification = \")[^\"]*")]
    private static partial Regex Justification();

    [GeneratedRegex(@"(STC\d{4}:) .*$")]
    private static partial Regex Message();
}
