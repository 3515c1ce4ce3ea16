using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using StatusCodes.Analyzers.Catalog.Meanings;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>What the editor shows of a new constant when somebody points at it: what its code means, and who says so.</summary>
internal static class ConstantSummary
{
    // Of the text alone, so that indented it still fits an editor.
    private const int MostColumns = 100;

    // Stands for the blanks that no line may end at while lines are broken.
    private const char Unbroken = '\u00A0';

    /// <summary>The lines of the comment, without indentation; none where the catalog has no meaning for the code.</summary>
    public static IReadOnlyList<string> LinesOf(CatalogCode code)
    {
        if (CodeMeanings.Find(code.System, code.Entry)?.English is not { } meaning)
        {
            return [];
        }

        string source = code.Entry.ShownSource();
        string cited = source.Replace(' ', Unbroken);
        string text = new XText(source.Length == 0 ? meaning : $"{meaning.TrimEnd('.')} ({cited}).").ToString();
        IEnumerable<string> lines = text.Length <= MostColumns
            ? [$"/// <summary>{text}</summary>"]
            : ["/// <summary>", .. Wrapped(text).Select(static line => "/// " + line), "/// </summary>"];
        return lines.Select(static line => line.Replace(Unbroken, ' ')).ToArray();
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > MostColumns)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
