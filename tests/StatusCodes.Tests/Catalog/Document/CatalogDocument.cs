using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Analyzers.Texts;
using StatusCodes.Tests.Catalog.Meanings;

namespace StatusCodes.Tests.Catalog.Document;

/// <summary>Renders <c>catalog.md</c> in one language: a table for each class of each system, and an anchor for each code.</summary>
internal sealed class CatalogDocument
{
    private static readonly CodeSystem[] Systems = [HttpCodes.System, WebSocketCodes.System, FtpCodes.System, IisCodes.System];

    private readonly DocumentLanguage _language;
    private readonly StringBuilder _text = new();

    private CatalogDocument(DocumentLanguage language) => _language = language;

    /// <summary>The whole document, with line feeds.</summary>
    public static async Task<string> RenderAsync(DocumentLanguage language)
    {
        var document = new CatalogDocument(language);
        document._text.Append(language.Title.ReplaceLineEndings("\n")).Append("\n\n## ").Append(language.Contents).Append("\n\n");
        document.WriteContents();
        foreach (CodeSystem system in Systems)
        {
            await document.WriteAsync(system);
        }

        return document._text.ToString();
    }

    /// <summary>What rows are divided into: classes by the first digit, IIS's by their status, close codes by who defines them.</summary>
    private static IEnumerable<IGrouping<int, CodeEntry>> Parts(CodeSystem system) => CatalogLookup.Rows(system).GroupBy(
        row => system.HasSubStatuses ? row.First
            : system == WebSocketCodes.System ? CloseCodeRange.Of(row.First)?.First ?? 0
            : !system.Classes.IsEmpty && row.First is >= 100 and <= 999 ? row.First / 100
            : 0);

    private static string Id(CodeSystem system, string code) => $"{system.OptionName}-{code}";

    private void WriteContents()
    {
        foreach (CodeSystem system in Systems)
        {
            string[] parts = [.. Parts(system).Where(static part => part.Key > 0).Select(part => Link(system, part.Key))];
            string title = $"[{_language.Titles[system]}](#{system.OptionName})";
            _text.Append("- ").Append(title).Append(parts.Length == 0 ? "" : ": " + string.Join(", ", parts)).Append('\n');
        }
    }

    private static string PartName(CodeSystem system, int key) => system.HasSubStatuses
        ? key.ToString(CultureInfo.InvariantCulture)
        : RangeOf(system, key)?.Name ?? $"{key}xx";

    private static string PartTitle(CodeSystem system, int key) => RangeOf(system, key)?.Title ?? PartName(system, key);

    private static CloseCodeRange? RangeOf(CodeSystem system, int key) => system == WebSocketCodes.System ? CloseCodeRange.Of(key) : null;

    private static string Link(CodeSystem system, int key) => $"[{PartTitle(system, key)}](#{Id(system, PartName(system, key))})";

    private static string Anchor(string id) => $"<a id=\"{id}\"></a>";

    private async Task WriteAsync(CodeSystem system)
    {
        string common = CommonSource(system);
        _text.Append('\n').Append(Anchor(system.OptionName)).Append("\n## ").Append(_language.Titles[system]).Append('\n');
        if (common.Length > 0)
        {
            string source = string.Format(CultureInfo.InvariantCulture, _language.CommonSource, Cited(system, common));
            _text.Append('\n').Append(source).Append('\n');
        }

        string[][] rules = await ReportedRules.OfAsync(system);
        CodeEntry[] rows = [.. CatalogLookup.Rows(system)];
        foreach (IGrouping<int, CodeEntry> part in Parts(system))
        {
            WriteHeading(system, part.Key);
            _text.Append('\n').Append(Line(_language.Columns));
            _text.Append('|').AppendJoin("", _language.Columns.Select(static _ => "---|")).Append('\n');
            foreach (CodeEntry row in part)
            {
                _text.Append(Row(system, row, common, rules[Array.IndexOf(rows, row)]));
            }
        }
    }

    private void WriteHeading(CodeSystem system, int part)
    {
        if (part == 0)
        {
            return;
        }

        _text.Append('\n').Append(Anchor(Id(system, PartName(system, part)))).Append("\n### ").Append(PartTitle(system, part));
        if (RangeOf(system, part) is { } range)
        {
            _text.Append("\n\n").Append(_language.MeaningOf(range.Meaning));
            _text.Append(" (").Append(Cited(system, CloseCodeRange.Source)).Append(')');
        }

        foreach (var (codeClass, meaning) in system.Classes.Zip(ClassMeanings.Of(system)).Where(c => c.First.Digit == part))
        {
            _text.Append(": ").Append(_language.Word(codeClass.Name)).Append("\n\n").Append(_language.MeaningOf(meaning));
            _text.Append(" (").Append(Cited(system, codeClass.Source)).Append(')');
        }

        _text.Append('\n');
    }

    /// <summary>The document that most rows of a system have in common; empty where each has its own section.</summary>
    private static string CommonSource(CodeSystem system)
    {
        var first = CatalogLookup.Rows(system)
            .Where(static row => row.Source.Length > 0)
            .GroupBy(static row => row.ShownSource())
            .MaxBy(static rows => rows.Count())!;
        return first.Count() > 3 ? first.Key : "";
    }

    private string Row(CodeSystem system, CodeEntry row, string common, string[] rules)
    {
        CodeMeaning meaning = CodeMeanings.Of(system, row);
        string code = CatalogLookup.Written(row);
        return Line(
        [
            (IsFirstMeaning(system, row) ? Anchor(Id(system, code)) : "") + code.Replace('-', '–'),
            Escape(row.Name) + (_language.Registrations.TryGetValue(row.Registration, out string? word) ? $"<br>*{word}*" : ""),
            Escape(_language.MeaningOf(meaning)),
            // A constant is named after one of the meanings, the best known.
            IsFirstMeaning(system, row) ? NamedConstants.Of(system, row) : "",
            Sender(system, row, meaning) + (row.BodyAllowed ? "" : $"<br>{_language.NoContent}"),
            Source(system, row, meaning, common),
            Reported(row, rules),
        ]);
    }

    /// <summary>Where a number means different things, its address is the first one's.</summary>
    private static bool IsFirstMeaning(CodeSystem system, CodeEntry row) => system.Entries.Contains(row);

    private string Sender(CodeSystem system, CodeEntry row, CodeMeaning meaning)
    {
        if (!meaning.Sendable)
        {
            return system.HasSubStatuses ? _language.Senders.Log : _language.Senders.Nobody;
        }

        return row.Registration == Registration.Nonstandard && row.Vendor is { } vendor
            ? Escape(_language.Word(vendor))
            : system == WebSocketCodes.System ? _language.Senders.EitherEnd : _language.Senders.Servers;
    }

    /// <summary>The documents; the vendor stands there where it is not who sends the code.</summary>
    private string Source(CodeSystem system, CodeEntry row, CodeMeaning meaning, string common)
    {
        string[] sources = [.. row.Source.Split("; ", StringSplitOptions.RemoveEmptyEntries).Where(source => source != common)];
        return sources.Length > 0 || row.Vendor is null || meaning.Sendable
            ? string.Join("; ", sources.Select(source => Cited(system, source)))
            : Escape(_language.Word(row.Vendor));
    }

    private string Cited(CodeSystem system, string source) => DocumentLinks.Of(source, system) is { Length: > 0 } address
        ? $"[{_language.Word(source)}]({address})"
        : Escape(_language.Word(source));

    private string Reported(CodeEntry row, string[] rules)
    {
        string links = string.Join(", ", rules.Select(id => $"[{id}]({_language.PageOf(id)})"));
        string instead = string.Join(", ", row.Alternatives);
        // Who is only told the name of a code is told nothing to send in its place.
        bool isTold = rules.Any(static id => !id.EndsWith("001", StringComparison.Ordinal));
        return instead.Length == 0 || !isTold
            ? links
            : $"{links}: {string.Format(CultureInfo.InvariantCulture, _language.Instead, instead)}";
    }

    private static string Line(IEnumerable<string> cells) => "|" + string.Concat(cells.Select(static cell => $" {cell} |")) + "\n";

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
