using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Configuration;

namespace StatusCodes.CodeFixes.Options;

/// <summary>The text of an <c>.editorconfig</c> file, with a row more in <c>statuscodes.slots</c>.</summary>
internal static class ConfigFileText
{
    private const string Section = "[*.cs]";

    /// <summary>The text with the row added to a line that is there, one text for each such line, the last first.</summary>
    public static IEnumerable<string> InLine(string file, string row) =>
        SourceText.From(file).Lines
            .Select(static line => line.ToString())
            .Select((line, index) => (Line: line, Index: index))
            .Where(static line => IsSlots(line.Line))
            .Reverse()
            .Select(line => Replaced(file, line.Index, Added(line.Line, row)));

    /// <summary>The text with a line of its own for the row, in the section of C# files.</summary>
    /// <param name="file">The file; empty for a new one.</param>
    /// <param name="value">All that the option is to say.</param>
    public static string InNewLine(string file, string value)
    {
        string end = file.Contains("\r\n") ? "\r\n" : "\n";
        string added = $"{OptionKeys.Slots} = {value}";
        TextLine[] lines = SourceText.From(file).Lines.ToArray();
        int section = Array.FindLastIndex(lines, static line => line.ToString().TrimStart().StartsWith("[", StringComparison.Ordinal));
        if (section >= 0 && lines[section].ToString().Trim() == Section)
        {
            return Replaced(file, section, lines[section] + end + added);
        }

        string before = file.Length == 0 ? "" : file.TrimEnd() + end + end;
        return before + Section + end + added + end;
    }

    private static bool IsSlots(string line)
    {
        string text = line.TrimStart();
        return text.StartsWith(OptionKeys.Slots, StringComparison.OrdinalIgnoreCase)
            && text.Substring(OptionKeys.Slots.Length).TrimStart() is ['=' or ':', ..];
    }

    /// <summary>The row stands before a comment at the end of the line.</summary>
    private static string Added(string line, string row)
    {
        int value = line.IndexOfAny(['=', ':'], line.IndexOf(OptionKeys.Slots, StringComparison.OrdinalIgnoreCase)) + 1;
        int comment = line.IndexOfAny(['#', ';'], value);
        string written = (comment < 0 ? line : line.Substring(0, comment)).TrimEnd();
        string rest = comment < 0 ? "" : " " + line.Substring(comment);
        bool isEmpty = written.Length <= value || written.Substring(value).Trim().Equals("unset", StringComparison.OrdinalIgnoreCase);
        return isEmpty ? $"{line.Substring(0, value)} {row}{rest}" : $"{written} | {row}{rest}";
    }

    private static string Replaced(string file, int line, string text)
    {
        TextSpan span = SourceText.From(file).Lines[line].Span;
        return file.Substring(0, span.Start) + text + file.Substring(span.End);
    }
}
