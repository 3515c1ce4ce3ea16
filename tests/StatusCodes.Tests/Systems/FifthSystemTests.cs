using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Systems.Smtp;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Systems;

/// <summary>
/// A code system is a module: a fifth one is added by a room, a CSV and a line in the list, and is judged from end to end.
/// </summary>
public class FifthSystemTests
{
    private const string Types =
        """
        using System.Net;
        using System.Net.Http;
        using System.Net.Mail;

        namespace Contoso;

        public class SmtpSession { public void Reply(int code, string text) { } }

        public record SmtpAnswer(int Code, string Text);

        public class Mailer
        {
            public void Send(SmtpSession session, SmtpAnswer answer, SmtpException e, HttpResponseMessage response)
            {
                STATEMENT
            }
        }
        """;

    [Theory]
    // 001, by the framework's enum, by a type's name, by the name alone, with a constant and without.
    [InlineData(
        "_ = (int)e.StatusCode == 550;",
        "STC5001: 550 is \"Mailbox unavailable\" (RFC 5321 §4.2.3): use SmtpStatusCode.MailboxUnavailable")]
    [InlineData(
        "_ = (SmtpStatusCode)421;",
        "STC5001: 421 is \"Service not available\" (RFC 5321 §4.2.3): use SmtpStatusCode.ServiceNotAvailable")]
    [InlineData(
        "_ = answer.Code is 354;",
        "STC5001: 354 is \"Start mail input\" (RFC 5321 §4.2.3): use (int)SmtpStatusCode.StartMailInput")]
    [InlineData(
        "int smtpStatusCode = 250;",
        "STC5001: 250 is \"Requested mail action okay\" (RFC 5321 §4.2.3): use (int)SmtpStatusCode.Ok")]
    [InlineData(
        "session.Reply(220, \"ready\");",
        "STC5001: 220 is \"Service ready\" (RFC 5321 §4.2.3): use (int)SmtpStatusCode.ServiceReady")]
    // 004: the row says that the code is sent.
    [InlineData(
        "session.Reply(299, \"?\");",
        "STC5004: 299 is assigned to no FTP reply: clients take it for a success (RFC 5321 §4.2.1)")]
    // 006, as a number and as a constant; and SMTP's own constants elsewhere, by the module's label.
    [InlineData(
        "session.Reply(1005, \"?\");",
        "STC5006: 1005 in WebSocket means \"No Status Rcvd\", and nothing in FTP: use an FTP reply code")]
    [InlineData(
        "session.Reply((int)HttpStatusCode.NotFound, \"?\");",
        "STC5006: HttpStatusCode.NotFound is HTTP's 404, and in FTP 404 means nothing: use an FTP reply code")]
    [InlineData(
        "response.StatusCode = (HttpStatusCode)SmtpStatusCode.Ok;",
        "STC1006: SmtpStatusCode.Ok is SMTP's 250, and in HTTP 250 means nothing: use an HTTP status code")]
    // The other systems go on as before.
    [InlineData("_ = (int)response.StatusCode == 404;", "STC1001: 404 is \"Not Found\" (RFC 9110 §15.5.5): use HttpStatusCode.NotFound")]
    [InlineData("_ = answer.Text.Length == 550;", "")]
    public async Task FifthSystem_IsJudged_FromEndToEnd(string statement, string message)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Types.Replace("STATEMENT", statement, System.StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            "Mail",
            [tree],
            References.Net80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        DiagnosticAnalyzer analyzer = OpenGate.Analyzer(CodeSystems.Modules.Insert(0, SmtpModule.Create()));

        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            message,
            string.Join("\n", found.Select(static finding => $"{finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}")));
    }

    [Fact]
    public void Room_IsAModuleAndARow_OfNoOtherRoom()
    {
        Assert.Equal(5, SmtpSystem.Instance.System.Entries.Length);
        Assert.DoesNotContain(CodeSystems.Modules, static module => module.Knowledge is SmtpSystem);
    }
}
