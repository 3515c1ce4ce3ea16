using System.Threading.Tasks;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Words;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Words;

/// <summary>
/// Other systems have status codes, too: a name is not enough where the type, the namespace, the receiver or the name itself speaks of one.
/// </summary>
public class ForeignSystemsTests
{
    [Theory]
    [InlineData("Smtp")]
    [InlineData("Process")]
    public Task System_ByTypeNamespaceReceiverOrName_IsQuiet(string system) => Verify.AnalyzerAsync(
        $$"""
        namespace Contoso.{{system}}
        {
            class Reply
            {
                public int StatusCode;
                public Reply(int statusCode) { }
                public int GetStatusCode() => 404;
                bool M() => StatusCode == 404 || GetStatusCode() is 404;
            }
        }

        namespace Contoso.Mail
        {
            class {{system}}Reply
            {
                public int StatusCode { get; set; } = 404;
                public {{system}}Reply(int statusCode = 404) { }
                public void Answer(int statusCode) { }
                public class Inner { public int StatusCode; }
            }

            class My{{system}}Client { public int HttpStatus; public int[] StatusCodes = { 404 }; }

            class Reply { public int StatusCode; public int GetStatusCode() => 0; public void Answer(int statusCode) { } }

            class C
            {
                int {{system.ToLowerInvariant()}}StatusCode = 404;
                int last{{system}}StatusCode = 404;
                bool A({{system}}Reply r, {{system}}Reply.Inner i) =>
                    r.StatusCode == 404 || i.StatusCode == 404 || r is { StatusCode: 404 };
                bool B(My{{system}}Client c) => c.HttpStatus == {|STC1001:404|};
                object D() => new {{system}}Reply(404) { StatusCode = 404 };
                object E() => new {{system}}Reply(statusCode: 404);
                object F() => new Contoso.{{system}}.Reply(404);
                void G({{system}}Reply r) => r.Answer(404);
                bool H(Reply {{system.ToLowerInvariant()}}) =>
                    {{system.ToLowerInvariant()}}.StatusCode == 404 || {{system.ToLowerInvariant()}}.GetStatusCode() == 404;
                void I(Reply {{system.ToLowerInvariant()}}Reply) => {{system.ToLowerInvariant()}}Reply.Answer(404);
                bool J(Reply reply) => reply.StatusCode == {|STC1001:404|} || reply.GetStatusCode() == {|STC1001:404|};
                void K(Reply reply) => reply.Answer({|STC1001:404|});
                int L(int {{system.ToLowerInvariant()}}StatusCode) => {{system.ToLowerInvariant()}}StatusCode switch
                {
                    404 => 1,
                    _ => this.{{system.ToLowerInvariant()}}StatusCode + last{{system}}StatusCode,
                };
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task ForeignType_HttpStatusCode_IsCertain() => Verify.AnalyzerAsync(
        """
        using System.Net;

        class CosmosException { public HttpStatusCode StatusCode; public int SubStatusCode; }

        class C
        {
            bool A(CosmosException e) => (int)e.StatusCode == {|STC1001:404|} || e.StatusCode == {|STC1001:(HttpStatusCode)429|};
            bool B(CosmosException e) => e.SubStatusCode == 404;
        }
        """,
        References.Net80);

    [Fact]
    public Task ForeignType_FrameworkSlots_StayCertain() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso.Process
        {
            class ProcessOrderController : ControllerBase
            {
                IActionResult A() => StatusCode({|STC1001:404|});
                void B(HttpContext context) => context.Response.StatusCode = {|STC1001:404|};
                bool D(HttpResponse grpcResponse) => grpcResponse.StatusCode == {|STC1001:404|};
                bool E(HttpResponse smtp) => smtp is { StatusCode: {|STC1001:404|} };
            }
        }
        """);

    [Fact]
    public Task ProcessExit_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Diagnostics;

        class C
        {
            void M(Process process)
            {
                Environment.ExitCode = 200;
                if (process.ExitCode == 404 || Environment.ExitCode is 500)
                {
                    Environment.Exit(404);
                }

                int exitCode = 404, exitStatus = 500, exitStatusCode = 404, processStatusCode = 200;
                _ = exitCode + exitStatus + exitStatusCode + processStatusCode;
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Smtp_OfTheFramework_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Net.Mail;

        class C
        {
            bool B(SmtpException e) => (int)e.StatusCode == 421 || e.StatusCode == (SmtpStatusCode)500;
            SmtpException D() => new((SmtpStatusCode)421, "421");
        }
        """,
        References.Net80);

    [Theory]
    [InlineData("Cosmos")]
    [InlineData("Exit")]
    [InlineData("Ftp")]
    [InlineData("Ftps")]
    [InlineData("Grpc")]
    [InlineData("Modbus")]
    [InlineData("Nntp")]
    [InlineData("Opc")]
    [InlineData("Opcua")]
    [InlineData("Process")]
    [InlineData("Rtsp")]
    [InlineData("Sftp")]
    [InlineData("Sip")]
    [InlineData("Smtp")]
    public void System_InNamesOfTypesAndVariables_IsHeard(string system)
    {
        string lower = system.ToLowerInvariant();
        string upper = system.ToUpperInvariant();
        string[] names = [system, $"{system}Reply", $"My{system}Client", lower, $"{lower}Reply", $"last{system}Reply", $"{upper}_REPLY"];
        string[] statuses = [$"{lower}StatusCode", $"last{system}StatusCode", $"{upper}_STATUS_CODE"];

        Assert.All(names, static name => Assert.True(ForeignSystems.IsNamedIn(name), name));
        Assert.All(names, static name => Assert.True(ForeignSystems.IsNamedInType(name), name));
        Assert.All(statuses, static name => Assert.NotEqual(NameKind.StatusCode, CodeSystems.List.CodeNames.OfValue(name).Kind));
    }

    [Theory]
    [InlineData("SmtpReply", true)]
    [InlineData("MySMTPReply", true)]
    [InlineData("smtp_reply", true)]
    [InlineData("reply_smtp", true)]
    [InlineData("OPCClient", true)]
    [InlineData("GRPC", true)]
    [InlineData("exit", true)]
    [InlineData("ftps", true)]
    [InlineData("m_smtp", true)]
    [InlineData("Gossip", false)]
    [InlineData("GossipReply", false)]
    [InlineData("Processing", false)]
    [InlineData("Processor", false)]
    [InlineData("ProcessorReply", false)]
    [InlineData("CosmosisReply", false)]
    [InlineData("ExitingReply", false)]
    [InlineData("Topcoat", false)]
    [InlineData("ImapReply", false)]
    [InlineData("Http", false)]
    [InlineData("", false)]
    [InlineData("_", false)]
    [InlineData("1", false)]
    public void Name_WithAWordOfASystem(string name, bool expected) => Assert.Equal(expected, ForeignSystems.IsNamedIn(name));

    /// <summary>Fields are usually written so.</summary>
    [Theory]
    [InlineData("_smtp")]
    [InlineData("_smtpReply")]
    public void Name_OfAField_IsHeard(string name) => Assert.True(ForeignSystems.IsNamedIn(name));

    [Theory]
    [InlineData("LdapResult", true)]
    [InlineData("MyImapClient", true)]
    [InlineData("OdbcError", true)]
    [InlineData("EventLogEntry", true)]
    [InlineData("SmtpReply", true)]
    [InlineData("ldapResult", false)]
    [InlineData("EventReply", false)]
    [InlineData("HttpReply", false)]
    [InlineData("", false)]
    public void NameOfAType_WithAWordOfASystem(string name, bool expected) => Assert.Equal(expected, ForeignSystems.IsNamedInType(name));

    [Theory]
    [InlineData("Smtp", true)]
    [InlineData("grpc", true)]
    [InlineData("CLOSE", true)]
    [InlineData("sub", true)]
    [InlineData("Http", false)]
    [InlineData("Closed", false)]
    [InlineData("Ldap", false)]
    [InlineData("", false)]
    public void Word_BeforeAStatusCode(string word, bool expected) =>
        Assert.Equal(expected, CodeSystems.List.CodeNames.OfValue($"{word}_order_status_code").IsNone);

    [Theory]
    [InlineData("SipResponse", true)]
    [InlineData("RTSP_STATUS", true)]
    [InlineData("SmtpReply", false)]
    [InlineData("GossipResponse", false)]
    public void Name_WithABorrowerOfPhrases(string name, bool expected) => Assert.Equal(expected, ForeignSystems.HasPhraseBorrower(name));
}
