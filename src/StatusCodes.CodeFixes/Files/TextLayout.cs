using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.CodeFixes.Files;

/// <summary>How a file is laid out: what is written into it follows.</summary>
internal readonly struct TextLayout(SourceText text)
{
    public SourceText Text => text;

    public string LineBreak => text.Lines[0] is var first && first.EndIncludingLineBreak > first.End
        ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
        : "\n";

    public string IndentationStep => text.Lines.Any(static line => line.End > line.Start && line.Text![line.Start] == '\t') ? "\t" : "    ";

    public bool IsFirstInLine(int position) => string.IsNullOrWhiteSpace(Before(position));

    /// <summary>The indentation of the line that <paramref name="position"/> is in.</summary>
    public string IndentationOf(int position)
    {
        string before = Before(position);
        return before.Substring(0, before.Length - before.TrimStart().Length);
    }

    /// <summary>Whether nothing stands in the line that begins at <paramref name="start"/>.</summary>
    public bool IsBlankLine(int start) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, text.Lines.GetLineFromPosition(start).End)));

    private string Before(int position) => text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));
}
