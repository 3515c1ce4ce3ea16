using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Texts;

/// <summary>The description of a finding begins with what the code means; all else about it is the rule's.</summary>
public sealed class MeaningDescriptionTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Rules = new StatusCodeAnalyzer().SupportedDiagnostics;

    [Theory]
    [InlineData("StatusCode(409)", "409: The request conflicts with the current state of the resource")]
    [InlineData("StatusCode(306)", "306: ")]
    [InlineData("StatusCode(509)", "509: ")]
    [InlineData("StatusCode(299)", "2xx: The server received, understood and accepted the request. Nobody has defined this number.")]
    [InlineData("StatusCode(204, \"\")", "204: The request succeeded and the response has no content.")]
    [InlineData("StatusCode((int)FtpStatusCode.ServiceNotAvailable)", "421: The request reached a server that cannot answer")]
    [InlineData("StatusCode((int)FtpStatusCode.NotLoggedIn)", "5xx: ")] // Cloudflare's 530 is not HTTP's
    [InlineData("(WebSocketCloseStatus)1012", "1012: ")]
    [InlineData("(FtpStatusCode)550", "550: ")]
    [InlineData("new IisLogEntry(403, 14)", "403.14: ")]
    public async Task Description_BeginsWithTheMeaning(string code, string beginning)
    {
        Diagnostic finding = await FindingOf(code);

        string description = finding.Descriptor.Description.ToString(CultureInfo.InvariantCulture);

        Assert.StartsWith(beginning, description);
        Assert.EndsWith(RulesDescription(finding, CultureInfo.InvariantCulture), description);
    }

    [Theory]
    [InlineData("StatusCode(409)", "409：请求与")]
    [InlineData("StatusCode(299)", "2xx：服务器已成功接收、理解并接受该请求。这个数字没有任何定义。")]
    [InlineData("(FtpStatusCode)550", "550：")]
    [InlineData("new IisLogEntry(403, 14)", "403.14：")]
    public async Task Description_IsChinese_ForWhoReadsChinese(string code, string beginning)
    {
        var chinese = CultureInfo.GetCultureInfo("zh-CN");
        Diagnostic finding = await FindingOf(code);

        string description = finding.Descriptor.Description.ToString(chinese);

        Assert.StartsWith(beginning, description);
        Assert.EndsWith(RulesDescription(finding, chinese), description);
    }

    [Theory]
    [InlineData("StatusCode(720)")]
    public async Task Description_IsTheRules_WhereThereIsNoClass(string code)
    {
        Diagnostic finding = await FindingOf(code);

        Assert.Contains(finding.Descriptor.Description, Rules.Where(rule => rule.Id == finding.Id).Select(static rule => rule.Description));
    }

    /// <summary>Severities, suppressions and fixes go by these.</summary>
    [Fact]
    public async Task Rest_IsTheRules()
    {
        Diagnostic finding = await FindingOf("StatusCode(409)");

        DiagnosticDescriptor rule = Rules.First(rule => rule.Id == finding.Id && rule.MessageFormat.Equals(finding.Descriptor.MessageFormat));

        Assert.Equal(
            (rule.Title, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault),
            (finding.Descriptor.Title, finding.Descriptor.Category, finding.Descriptor.DefaultSeverity, finding.Descriptor.IsEnabledByDefault));
    }

    /// <summary>One entry of SARIF's table of rules a code, not one a finding.</summary>
    [Fact]
    public async Task FindingsOnOneCode_ShareADescriptor()
    {
        List<Diagnostic> findings = [await FindingOf("StatusCode(409)"), await FindingOf("Problem(statusCode: 409)")];

        Assert.Same(findings[0].Descriptor, findings[1].Descriptor);
    }

    /// <summary>Other packages silence an id; the compiler asks them by the id of the finding.</summary>
    [Fact]
    public async Task Suppressor_SilencesTheRule()
    {
        var compilation = CSharpCompilation.Create(
            "Suppressed",
            [CSharpSyntaxTree.ParseText(Source("StatusCode(409)"))],
            References.AspNetCore80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);

        ImmutableArray<Diagnostic> found =
            await compilation.WithAnalyzers([new StatusCodeAnalyzer(), new Suppressor()], options).GetAnalyzerDiagnosticsAsync();

        Assert.True(Assert.Single(found).IsSuppressed);
    }

    private static string RulesDescription(Diagnostic finding, CultureInfo culture) =>
        Rules.First(rule => rule.Id == finding.Id).Description.ToString(culture);

    private static async Task<Diagnostic> FindingOf(string code) => (await Findings.AllAsync(Source(code))).Last();

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

    /// <summary>Somebody else's: it knows no more of the rule than its id.</summary>
#pragma warning disable RS1038, RS1041 // no compiler loads it from this assembly: the test hands it over
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
#pragma warning restore RS1038, RS1041
    private sealed class Suppressor : DiagnosticSuppressor
    {
        private static readonly SuppressionDescriptor Silence = new("TEST1", "STC1001", "known here");

        public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [Silence];

        public override void ReportSuppressions(SuppressionAnalysisContext context)
        {
            foreach (Diagnostic finding in context.ReportedDiagnostics)
            {
                context.ReportSuppression(Suppression.Create(Silence, finding));
            }
        }
    }
}
