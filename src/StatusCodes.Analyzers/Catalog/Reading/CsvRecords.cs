using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text;

namespace StatusCodes.Analyzers.Catalog.Reading;

/// <summary>
/// Splits CSV text into records: RFC 4180 quoting, but LF alone ends a line and no cell holds a line break,
/// so that a record's line number is the line in the file.
/// </summary>
internal static class CsvRecords
{
    private const char Quote = '"';
    private const char Comma = ',';

    /// <summary>The records in order, the header first. Throws <see cref="CatalogException"/> at the first line that is no CSV.</summary>
    public static IEnumerable<CsvRecord> Read(string file, TextReader text)
    {
        var lines = text.ReadToEnd().Split('\n');
        var last = lines.Length - 1;
        if (lines[last].Length > 0)
        {
            throw new CatalogException(file, lines.Length, "the last line does not end with a line feed");
        }

        for (var i = 0; i < last; i++)
        {
            yield return new CsvRecord(file, i + 1, Split(file, i + 1, lines[i]));
        }
    }

    private static ImmutableArray<string> Split(string file, int number, string line)
    {
        if (line.Length == 0)
        {
            throw new CatalogException(file, number, "the line is empty");
        }

        var cells = ImmutableArray.CreateBuilder<string>();
        var position = 0;
        while (true)
        {
            cells.Add(IsQuote(line, position) ? Quoted(file, number, line, ref position) : Plain(file, number, line, ref position));
            if (position == line.Length)
            {
                return cells.ToImmutable();
            }

            position++;
        }
    }

    private static string Plain(string file, int number, string line, ref int position)
    {
        var comma = line.IndexOf(Comma, position);
        var end = comma < 0 ? line.Length : comma;
        var cell = line.Substring(position, end - position);
        if (cell.IndexOf(Quote) >= 0)
        {
            throw new CatalogException(file, number, $"a quote stands in the unquoted cell '{cell}'");
        }

        position = end;
        return cell;
    }

    private static string Quoted(string file, int number, string line, ref int position)
    {
        var cell = new StringBuilder();
        for (position++; position < line.Length; position++)
        {
            if (IsQuote(line, position) && !IsQuote(line, ++position))
            {
                return Closed(file, number, line, position, cell);
            }

            cell.Append(line[position]);
        }

        throw new CatalogException(file, number, $"the quoted cell '{cell}' is not closed on its line");
    }

    private static string Closed(string file, int number, string line, int position, StringBuilder cell)
    {
        if (position < line.Length && line[position] != Comma)
        {
            throw new CatalogException(file, number, $"text follows the closing quote of '{cell}'");
        }

        return cell.ToString();
    }

    private static bool IsQuote(string line, int position) => position < line.Length && line[position] == Quote;
}
