using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Tests.Conventions;

/// <summary>A rule's page in docs/rules, as text.</summary>
internal sealed class RulePage
{
    private const string Fence = "```";

    private readonly string _path;
    private readonly string _file;
    private readonly List<string> _lines;

    public RulePage(string id)
    {
        _path = $"docs/rules/{id}.md";
        _file = TestPaths.InRepository("docs", "rules", id + ".md");
        _lines = File.Exists(_file) ? [.. File.ReadAllLines(_file)] : [];
    }

    /// <summary>The message that brings a reader to the page, as it is printed: what stands in the first block that is no code.</summary>
    public string Message => MessageLine < 0 ? string.Empty : _lines[MessageLine];

    private int MessageLine => _lines.IndexOf(Fence) is >= 0 and var fence && fence < FirstSection ? fence + 1 : -1;

    private int FirstSection => _lines.FindIndex(static line => line.StartsWith("## ", StringComparison.Ordinal));

    /// <summary>Writes the message into the page, below the table of facts.</summary>
    public void Write(string message)
    {
        if (MessageLine >= 0)
        {
            _lines[MessageLine] = message;
        }
        else
        {
            int end = _lines.FindIndex(static line => line.StartsWith("| Fix |", StringComparison.Ordinal)) + 1;
            _lines.InsertRange(end, ["", Fence, message, Fence]);
        }

        File.WriteAllText(_file, string.Join('\n', _lines) + "\n");
    }

    /// <summary>What the page lacks of what the rule says of itself, and of the sections that every page has; a line each.</summary>
    public IEnumerable<string> Missing(DiagnosticDescriptor rule)
    {
        if (_lines.Count == 0)
        {
            return [$"{_path} does not exist"];
        }

        string heading = $"# {rule.Id}: {rule.Title}";
        string[] facts = [$"| Category | {rule.Category} |", $"| Severity | {SeverityOf(rule)} |"];
        string[] sections = ["## Why", "## How to fix", "## When to switch it off"];
        string[] examples = ["bad", "good"];
        IEnumerable<string> problems =
        [
            .. _lines.First(static line => line.StartsWith('#')) == heading ? Array.Empty<string>() : [$"the first heading '{heading}'"],
            .. facts.Where(fact => !_lines.Contains(fact)).Select(static fact => $"the line '{fact}'"),
            .. sections.Where(section => !_lines.Any(line => line.StartsWith(section, StringComparison.Ordinal))).Select(
                static section => $"the section '{section}'"),
            .. examples.Where(word => !Shows(word)).Select(static word => $"an example called '{word}'"),
        ];
        return problems.Select(problem => $"{_path} lacks {problem}");
    }

    /// <summary>
    /// The C# code under a comment <c>// bad</c> or <c>// good</c>, up to the next of them; empty where the page has none.
    /// </summary>
    public string Example(string word)
    {
        var example = new List<string>();
        bool isCode = false, isWanted = false;
        foreach (string line in _lines)
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = line == "```csharp";
                isWanted = false;
            }
            else if (isCode && line is "// bad" or "// good")
            {
                isWanted = line == "// " + word;
            }
            else if (isWanted)
            {
                example.Add(line);
            }
        }

        return string.Join('\n', example);
    }

    /// <summary>How people write a severity: as <c>.editorconfig</c> has it.</summary>
    public static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Hidden => "silent",
        _ => rule.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning",
    };

    /// <summary>A comment in code, or a line above it.</summary>
    private bool Shows(string word) =>
        _lines.Any(line => line.TrimStart('/', ' ').TrimEnd(':').Equals(word, StringComparison.OrdinalIgnoreCase));
}
