using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Tests.Conventions;

/// <summary>A rule's page, as text.</summary>
internal sealed class RulePage
{
    private const string Fence = "```";

    private readonly PageLayout _layout;
    private readonly string _path;
    private readonly string _file;
    private readonly List<string> _lines;

    public RulePage(string id)
        : this(id, PageLayout.English)
    {
    }

    public RulePage(string id, PageLayout layout)
    {
        _layout = layout;
        _path = $"{layout.Path}/{id}.md";
        _file = TestPaths.InRepository([.. layout.Folder, id + ".md"]);
        _lines = File.Exists(_file) ? [.. File.ReadAllLines(_file)] : [];
    }

    /// <summary>The message that brings a reader to the page, as it is printed: the first line of the block above all sections.</summary>
    public string Message => MessageLine < 0 ? string.Empty : _lines[MessageLine];

    /// <summary>What the table of facts says of the fix.</summary>
    public string FixFact => _lines.FirstOrDefault(line => line.StartsWith(FixCell, StringComparison.Ordinal)) is { } row
        ? row[FixCell.Length..].TrimEnd('|', ' ')
        : string.Empty;

    /// <summary>Which of the layout's words for a fix that begins with; -1 for none of them.</summary>
    public int FixKind => _layout.Fixes.IndexOf(FixFact.Split(':', '：')[0]);

    /// <summary>The examples that are reported, and the same ones mended.</summary>
    public IReadOnlyList<(string Bad, string Good)> Examples => [.. Blocks(_layout.Bad, "csharp").Zip(Blocks(_layout.Good, "csharp"))];

    private string FixCell => $"| {_layout.Facts.Fix} | ";

    private int MessageLine => _lines.IndexOf(Fence) is >= 0 and var fence && fence < FirstSection ? fence + 1 : -1;

    private int FirstSection => _lines.FindIndex(IsHeading);

    /// <summary>Writes the message into the page.</summary>
    public void Write(string message)
    {
        _lines[MessageLine] = message;
        File.WriteAllText(_file, string.Join('\n', _lines) + "\n");
    }

    /// <summary>Where the page is not of the one layout, a line each.</summary>
    public IEnumerable<string> Problems(DiagnosticDescriptor rule, string title, string since) =>
        _lines.Count == 0
            ? [$"{_path} does not exist"]
            : Head(rule, title)
                .Concat(Sections())
                .Concat(Suppression(rule))
                .Concat(Version(since))
                .Select(problem => $"{_path}: {problem}");

    /// <summary>The blocks of a language in one section, each as its text.</summary>
    public IReadOnlyList<string> Blocks(string section, string language)
    {
        var blocks = new List<string>();
        List<string>? block = null;
        foreach (string line in Section(section))
        {
            if (block is null && line == Fence + language)
            {
                block = [];
            }
            else if (block is not null && line == Fence)
            {
                blocks.Add(string.Join('\n', block));
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }

        return blocks;
    }

    /// <summary>How people write a severity: as <c>.editorconfig</c> has it.</summary>
    public static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Hidden => "silent",
        _ => rule.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning",
    };

    private IEnumerable<string> Head(DiagnosticDescriptor rule, string title)
    {
        string[] facts =
        [
            string.Format(_layout.Culture, _layout.OtherLanguage, rule.Id),
            "",
            "| | |",
            "|---|---|",
            $"| {_layout.Facts.Category} | {rule.Category} |",
            $"| {_layout.Facts.Severity} | {SeverityOf(rule)} |",
            FixCell,
        ];
        if (_lines[0] != $"# {rule.Id}: {title}")
        {
            yield return $"the first line is not '# {rule.Id}: {title}'";
        }

        foreach ((int index, string fact) in facts.Index())
        {
            if (!_lines[index + 2].StartsWith(fact, StringComparison.Ordinal))
            {
                yield return $"line {index + 3} is not '{fact}'";
            }
        }

        if (MessageLine != 11)
        {
            yield return "the message does not follow the table";
        }
    }

    private IEnumerable<string> Sections()
    {
        string[] headings = [.. _lines.Where(IsHeading).Select(static line => line[3..])];
        if (!headings.SequenceEqual(_layout.Sections))
        {
            yield return $"the sections are {string.Join(", ", headings)}, and not {string.Join(", ", _layout.Sections)}";
        }

        foreach (string section in _layout.Sections.Where(section => Section(section).All(string.IsNullOrEmpty)))
        {
            yield return $"'{section}' is empty";
        }

        if (_lines.Exists(static line => line.StartsWith("### ", StringComparison.Ordinal)))
        {
            yield return "there is a heading below a section";
        }
    }

    /// <summary>A finding at the start of the first file can be silenced by nothing that stands in code.</summary>
    private IEnumerable<string> Suppression(DiagnosticDescriptor rule)
    {
        string configured = $"[*.cs]\ndotnet_diagnostic.{rule.Id}.severity = none";
        if (!Blocks(_layout.Suppress, "ini").SequenceEqual([configured]))
        {
            yield return $"'{_layout.Suppress}' does not show '{configured}'";
        }

        if (rule.Id != "STC0001" && Blocks(_layout.Suppress, "csharp").Count != 1)
        {
            yield return $"'{_layout.Suppress}' does not show a pragma and an attribute";
        }
    }

    private IEnumerable<string> Version(string since)
    {
        IEnumerable<string> lines = Section(_layout.Since);
        if (!lines.Where(static line => line.Length > 0 && !line.StartsWith("<!--", StringComparison.Ordinal)).SequenceEqual([since]))
        {
            yield return $"'{_layout.Since}' is not {since}";
        }
    }

    private IEnumerable<string> Section(string name) =>
        _lines.SkipWhile(line => line != "## " + name).Skip(1).TakeWhile(static line => !IsHeading(line));

    private static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);
}
