using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Texts;
using StatusCodes.Tests.Catalog;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Texts;

/// <summary>A link leads to the rule's page, or, while that has no address, to what the message cites: never to something else.</summary>
public sealed class HelpLinkTests
{
    private const string Section = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15";

    private static string BuildsAddress { get; } = typeof(StatusCodeAnalyzer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "DocumentationUrl").Value!;

    [Theory]
    [InlineData("https://github.com/owner/name/blob/main", "https://github.com/owner/name/blob/main/docs/rules/STC1001.md")]
    [InlineData("https://files.example/main/", "https://files.example/main/docs/rules/STC1001.md")]
    [InlineData("", Section)]
    public void Link_IsOfThePage_WhereThatHasAnAddress(string pages, string link) =>
        Assert.Equal(link, HelpLinks.Of("STC1001", Section, pages));

    [Fact]
    public void Descriptors_LinkToPages_IfTheBuildHasAnAddress() =>
        Assert.All(
            new StatusCodeAnalyzer().SupportedDiagnostics,
            static rule => Assert.Equal(HelpLinks.Of(rule.Id, rule.HelpLinkUri, BuildsAddress), rule.HelpLinkUri));

    /// <summary>What every catalog row names is a document with a known place, or one that is known to have none.</summary>
    [Fact]
    public void Documents_OfTheCatalog_AreKnown() =>
        Assert.All(
            CatalogLookup.All.Where(static row => row.Entry.Source.Length > 0),
            static row =>
            {
                Assert.NotNull(DocumentLinks.Of(row.Entry.ShownSource(), row.System));
                Assert.NotNull(DocumentLinks.Of(row.Entry.NameSource(), row.System));
            });

    [Theory]
    [InlineData("StatusCode(404)", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5")]
    [InlineData("StatusCode(425)", "https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2")]
    [InlineData("StatusCode(102)", "https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1")]
    [InlineData("StatusCode(306)", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7")]
    [InlineData("StatusCode(510)", "https://www.iana.org/assignments/http-status-codes")]
    [InlineData("StatusCode(509)", "https://www.iana.org/assignments/http-status-codes")]
    [InlineData("(WebSocketCloseStatus)1001", "https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1")]
    [InlineData("(WebSocketCloseStatus)1012", "https://www.iana.org/assignments/websocket")]
    [InlineData("(FtpStatusCode)550", "https://www.rfc-editor.org/rfc/rfc959.html#section-4.2.2")]
    [InlineData("(FtpStatusCode)234", "https://www.rfc-editor.org/rfc/rfc2228.html#section-5.1")]
    [InlineData("new IisLogEntry(403, 14)", "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code")]
    [InlineData("new IisLogEntry(502, 5)", "https://learn.microsoft.com/aspnet/core/host-and-deploy/azure-iis-errors-reference")]
    [InlineData("new IisLogEntry(403, 23)", "")]
    public async Task Link_OfAFinding_IsWhatItsMessageCites(string code, string link)
    {
        Diagnostic finding = (await Findings.AllAsync(Source(code))).Last();

        string page = HelpLinks.Of(finding.Id, link, BuildsAddress);

        Assert.Equal(page, finding.Descriptor.HelpLinkUri);
    }

    private static string Source(string code) =>
        $$"""
        using System.Net;
        using System.Net.WebSockets;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public record IisLogEntry(int StatusCode, int SubStatusCode);

        public class OrdersController : ControllerBase
        {
            public object Answer() => {{code}};
        }
        """;
}
