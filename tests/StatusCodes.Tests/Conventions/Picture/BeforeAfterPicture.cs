using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.Tests.Conventions.Picture;

/// <summary>A class with its findings, as an editor shows them, and below it the same class after the fixes.</summary>
internal static class BeforeAfterPicture
{
    /// <summary>A message goes on in the next line rather than beyond the frame.</summary>
    private const int Columns = 97;

    private const string Indentation = "    ";

    /// <param name="before">The file: its last type is shown.</param>
    /// <param name="findings">What the analyzer reports in it, in its order.</param>
    /// <param name="after">The file after the fixes.</param>
    /// <param name="theme">The colors.</param>
    public static string Draw(string before, IReadOnlyList<Diagnostic> findings, string after, PictureTheme theme)
    {
        var canvas = new SvgCanvas(theme);
        DrawBefore(canvas, new SourceView(before), findings);
        canvas.Arrow("the fixes");
        DrawAfter(canvas, new SourceView(after), before.Split('\n'));
        string[] messages = [.. findings.Select(Message)];
        return canvas.Finish("A controller before and after the fixes of StatusCodes.Analyzers", string.Join('\n', messages));
    }

    private static void DrawBefore(SvgCanvas canvas, SourceView source, IReadOnlyList<Diagnostic> findings)
    {
        canvas.Begin("before");
        foreach (int line in source.ShownLines)
        {
            canvas.Code(line + 1, source.Tokens(line));
            foreach (Diagnostic finding in findings)
            {
                LinePositionSpan span = finding.Location.GetLineSpan().Span;
                if (span.Start.Line == line)
                {
                    canvas.Squiggle(span.Start.Character, span.End.Character);
                    Wrapped(Message(finding)).ForEach(text => canvas.Message(Indentation.Length, text));
                }
            }
        }

        canvas.End();
    }

    private static void DrawAfter(SvgCanvas canvas, SourceView source, string[] before)
    {
        canvas.Begin("after");
        foreach (int line in source.ShownLines)
        {
            string text = source.Text(line);
            if (!before.Contains(text) && before.MaxBy(other => Common(other, text)) is { } old)
            {
                (int start, int end) = Changed(old, text);
                canvas.Mark(start, end);
            }

            canvas.Code(line + 1, source.Tokens(line));
        }

        canvas.End();
    }

    private static string Message(Diagnostic finding) => $"{finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}";

    private static List<string> Wrapped(string message)
    {
        var lines = new List<string> { "" };
        foreach (string word in message.Split(' '))
        {
            if (lines[^1].Length + word.Length >= Columns)
            {
                lines.Add("  ");
            }

            lines[^1] += lines[^1].Trim().Length == 0 ? word : " " + word;
        }

        return lines;
    }

    private static (int Start, int End) Changed(string old, string text)
    {
        int start = text.Zip(old).TakeWhile(static pair => pair.First == pair.Second).Count();
        int same = text[start..].Reverse().Zip(old[System.Math.Min(start, old.Length)..].Reverse())
            .TakeWhile(static pair => pair.First == pair.Second)
            .Count();
        return (start, text.Length - same);
    }

    /// <summary>How much of two lines' beginning is the same.</summary>
    private static int Common(string old, string text) => old.Zip(text).TakeWhile(static pair => pair.First == pair.Second).Count();
}
