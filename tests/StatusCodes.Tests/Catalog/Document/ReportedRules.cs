using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Tests.Verifiers;

namespace StatusCodes.Tests.Catalog.Document;

/// <summary>Which rules speak of a code, where it is read, sent, or sent with content: asked of the analyzer itself.</summary>
internal static class ReportedRules
{
    private const string Declarations =
        """
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public record FtpReply(int Code, string Text);

        public record IisLogEntry { public int StatusCode { get; set; } public int SubStatusCode { get; set; } }

        public class CodesController : ControllerBase
        {
        """;

    /// <summary>The places, each as the body of a method; the codes come in their place.</summary>
    private static readonly Dictionary<CodeSystem, string[]> Places = new()
    {
        [HttpCodes.System] =
        [
            "object M{0}(HttpResponseMessage answer) => (int)answer.StatusCode == {1};",
            "object M{0}(HttpResponseMessage answer) => StatusCode({1});",
            "object M{0}(HttpResponseMessage answer) => StatusCode({1}, answer);",
        ],
        [WebSocketCodes.System] =
        [
            "object M{0}(WebSocket socket) => socket.CloseStatus == (WebSocketCloseStatus){1};",
            "object M{0}(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus){1}, \"bye\", default);",
        ],
        [FtpCodes.System] =
        [
            "object M{0}(FtpWebResponse reply) => reply.StatusCode == (FtpStatusCode){1};",
            "object M{0}(FtpWebResponse reply) => new FtpReply({1}, \"\");",
        ],
        [IisCodes.System] = ["object M{0}(IisLogEntry entry) => entry is {{ StatusCode: {1}, SubStatusCode: {2} }};"],
    };

    /// <summary>The ids for each row of the system, in the rows' order.</summary>
    public static async Task<string[][]> OfAsync(CodeSystem system)
    {
        CodeEntry[] rows = [.. CatalogLookup.Rows(system)];
        var ids = rows.Select(static _ => new SortedSet<string>()).ToArray();
        foreach (string place in Places[system])
        {
            IEnumerable<string> members = rows.Select((row, index) =>
                string.Format(CultureInfo.InvariantCulture, place, index, row.First, row.SubStatus));
            string source = Declarations + "\n" + string.Join('\n', members) + "\n}\n";
            int first = Declarations.Split('\n').Length;
            foreach (Diagnostic finding in await Findings.AllAsync(source, References.AspNetCore100))
            {
                int row = finding.Location.GetLineSpan().StartLinePosition.Line - first;
                // The status beside a sub-status is another system's number.
                if (row >= 0 && row < rows.Length && finding.Descriptor.Category == system.Category)
                {
                    ids[row].Add(finding.Id);
                }
            }
        }

        return [.. ids.Select(static found => found.ToArray())];
    }
}
