using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.OtherPackages;

/// <summary>
/// Beside Roslynator, Sonar, Meziantou and the SDK's own style, with every rule that is on by default, hidden ones too:
/// what our fix writes leaves nothing for them to undo.
/// </summary>
public class OtherPackagesTests
{
    /// <summary>Sonar's rule of magic numbers, which is off by default.</summary>
    private const string MagicNumbers = "S109";

    /// <summary>
    /// The SDK's hint, never shown by itself, to list every member in a switch over an enum, also where there is a default:
    /// a switch over <c>(int)r.StatusCode</c> becomes one. Nobody lists 60 statuses.
    /// </summary>
    private const string EveryCase = "IDE0010";

    /// <summary>The project writes namespaces as its file does: a new file does so, too.</summary>
    private static readonly SourceText Style = SourceText.From("[*.cs]\ncsharp_style_namespace_declarations = file_scoped\n");

    private const string Source =
        """
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso.Orders;

        [ApiController]
        public sealed class OrdersController : ControllerBase
        {
            [HttpGet]
            [ProducesResponseType(404)]
            public IActionResult Get(bool found) => found ? StatusCode(200) : StatusCode(404);

            [HttpPost]
            public void Post(bool early)
            {
                Response.StatusCode = early ? 425 : 429;
            }

            [HttpPut]
            public IActionResult Put() => new ObjectResult("gone") { StatusCode = 410 };
        }

        internal static class Answers
        {
            private static readonly HashSet<int> _retryStatusCodes = new() { 408, 429, 503 };

            public static bool IsLost(HttpResponseMessage response) => (int)response.StatusCode == 404;

            public static bool IsBusy(HttpResponseMessage response) => (int)response.StatusCode is 429 or 503;

            public static bool IsRetried(HttpResponseMessage response) => _retryStatusCodes.Contains((int)response.StatusCode);

            public static bool IsRefused(HttpRequestException error) => (int?)error.StatusCode == 401;

            public static bool IsMissing(HttpRequestException error) => error.StatusCode == (HttpStatusCode?)404;

            public static HttpResponseMessage Make(bool ok) => new((HttpStatusCode)(ok ? 200 : 500));

            public static HttpResponseMessage Fail() => new((HttpStatusCode)500);

            public static bool IsLong(long httpStatusCode) => httpStatusCode == 404L;

            public static bool IsShort(ushort httpStatusCode) => httpStatusCode == 404;

            public static string Explain(HttpResponseMessage response)
            {
                switch ((int)response.StatusCode)
                {
                    case 404: return "lost";
                    case 409: return "late";
                    default: return "fine";
                }
            }

            public static string Name(HttpStatusCode status) => (int)status switch
            {
                404 => "lost",
                409 => "late",
                _ => "fine",
            };

            public static Task CloseAsync(WebSocket socket, CancellationToken cancellation) =>
                socket.CloseAsync((WebSocketCloseStatus)1000, "done", cancellation);

            public static bool IsDone(WebSocket socket) => (int?)socket.CloseStatus is 1000 or 1012;

            public static bool IsThere(FtpWebResponse reply) => (int)reply.StatusCode == 226 || (int)reply.StatusCode == 522;

            public static bool IsReady(string ftpReply) => ftpReply.StartsWith("220", StringComparison.Ordinal);
        }
        """;

    [Theory]
    [InlineData("UseConstant")]
    [InlineData("UseConstantOf:System.Net.HttpStatusCode")]
    [InlineData("UseConstantOf:Microsoft.AspNetCore.Http.StatusCodes")]
    [InlineData("IntroduceConstant")]
    [InlineData("IntroduceShared")]
    public async Task FixedCode_HasNothingForThemToUndo(string key)
    {
        using var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        Project before = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Orders",
                "Orders",
                LanguageNames.CSharp,
                filePath: "/Orders/Orders.csproj",
                compilationOptions: new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose),
                metadataReferences: References.AspNetCore80)
                .WithDefaultNamespace("Contoso.Orders"))
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", Style, filePath: "/Orders/.editorconfig")
            .AddDocument(DocumentId.CreateNewId(id), "Orders.cs", Source, filePath: "/Orders/Orders.cs")
            .GetProject(id)!;
        var run = new FixAllRun(new StatusCodeAnalyzer());
        Solution changed = await run.ApplyAsync(before.Documents.Single(), FixAllScope.Document, key);
        Project after = changed.GetProject(id)!;
        string text = (await after.Documents.First().GetTextAsync()).ToString();

        List<string> old = await FindingsAsync(before);
        List<string> found = await FindingsAsync(after);

        Assert.Empty(await run.FindAsync(after.Documents.First()));
        Assert.Contains(MagicNumbers, old);
        Assert.Contains("RCS1257", old);
        Assert.DoesNotContain(MagicNumbers, found);
        Assert.DoesNotContain("RCS1257", found);
        string[] news = [.. found.Where(id => !old.Remove(id))];
        Assert.True(news.Length == 0, string.Join(", ", news) + Environment.NewLine + text);
    }

    /// <summary>The ids of what the packages report, each as often as it is reported.</summary>
    private static async Task<List<string>> FindingsAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        IEnumerable<KeyValuePair<string, ReportDiagnostic>> rules = OtherAnalyzers.All
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static rule => rule.IsEnabledByDefault || rule.Id == MagicNumbers)
            .Select(static rule => rule.Id)
            .Distinct()
            .Select(static rule => KeyValuePair.Create(rule, rule == EveryCase ? ReportDiagnostic.Suppress : ReportDiagnostic.Warn));
        ImmutableArray<Diagnostic> found = await compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(rules))
            .WithAnalyzers(OtherAnalyzers.All, project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(static diagnostic => diagnostic.Id)];
    }
}
