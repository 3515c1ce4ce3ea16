using System;
using System.Linq;
using System.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Tests.Catalog.Meanings;

namespace StatusCodes.Tests.Catalog;

/// <summary>Renders <c>docs/catalog.md</c>: what the catalog holds, a table a system.</summary>
internal static class CatalogDocument
{
    private const string Introduction =
        """
        # The catalog

        What every code means, to this package. This page is written from the catalog by a test
        (`CatalogDocumentTests`); change the files in `src/StatusCodes.Analyzers/Catalog` instead.

        | registration | says |
        |---|---|
        | standard | registered and in use |
        | temporary | registered for a limited time |
        | reserved | set aside: it has no meaning, or none that is sent |
        | deprecated | registered, and no longer to be sent |
        | obsolete | registered, and its specification is obsolete |
        | nonstandard | known in the wild, in no registry; the column "Source" says who uses it |
        | private | left to whoever owns both ends |
        | unassigned | inside the protocol's range, defined by nobody |
        | invalid | outside what the protocol allows |

        """;

    private static readonly (CodeSystem System, string Title)[] Sections =
    [
        (HttpCodes.System, "HTTP status codes"),
        (WebSocketCodes.System, "WebSocket close codes"),
        (FtpCodes.System, "FTP reply codes"),
        (IisCodes.System, "IIS sub-status codes"),
    ];

    /// <summary>The whole document, with line feeds.</summary>
    public static string Render() => string.Concat(Sections.Select(s => Section(s.System, s.Title)).Prepend(Introduction));

    private static string Section(CodeSystem system, string title)
    {
        var text = new StringBuilder();
        text.Append("\n## ").Append(title).Append("\n\n");
        text.Append(Classes(system));
        text.Append(Line("Code", "Name", "Registration", "Source", "Replacement", "Meaning", "含义"));
        text.Append("|---|---|---|---|---|---|---|\n");
        foreach (var entry in CatalogLookup.Rows(system))
        {
            text.Append(Row(entry, CodeMeanings.Of(system, entry)));
        }

        return text.ToString();
    }

    /// <summary>What first digits mean: a client that does not know a code goes by them.</summary>
    private static string Classes(CodeSystem system)
    {
        var text = new StringBuilder();
        foreach (var (codeClass, meaning) in system.Classes.Zip(ClassMeanings.Of(system)))
        {
            text.Append(Line($"{codeClass.Digit}xx", codeClass.Name, codeClass.Source, meaning.English, meaning.Chinese));
        }

        return text.Length == 0
            ? string.Empty
            : Line("Class", "Is", "Source", "Meaning", "含义") + "|---|---|---|---|---|\n" + text + "\n";
    }

    private static string Row(CodeEntry entry, CodeMeaning meaning) => Line(
        CatalogLookup.Written(entry).Replace('-', '–'),
        entry.Name,
        entry.Registration.ToString().ToLowerInvariant(),
        entry.Vendor ?? entry.Source,
        string.Join(", ", entry.Alternatives),
        meaning.English,
        meaning.Chinese);

    private static string Line(params string[] cells) => "|" + string.Concat(cells.Select(c => $" {Escape(c)} |")) + "\n";

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
