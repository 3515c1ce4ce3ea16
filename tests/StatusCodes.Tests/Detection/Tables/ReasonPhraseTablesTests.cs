using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Tables;

/// <summary>Tables from numbers to reason phrases, and tables from the same numbers to other texts.</summary>
public class ReasonPhraseTablesTests
{
    [Fact]
    public Task SwitchExpression_ToPhrases_Reports() => Verify.AnalyzerAsync(
        """
        class C
        {
            string Text(int n) => n switch
            {
                {|STC1001:200|} => "OK",
                {|STC1001:404|} => "Not Found",
                {|STC1001:500|} => "Internal Server Error",
                _ => "404",
            };

            int Number(string text) => text switch
            {
                "OK" => {|STC1001:200|},
                "Not Found" => {|STC1001:404|},
                _ => 0,
            };
        }
        """,
        References.Net80);

    [Fact]
    public Task SwitchStatement_ToPhrases_Reports() => Verify.AnalyzerAsync(
        """
        class C
        {
            string Return(int n)
            {
                switch (n)
                {
                    case {|STC1001:200|}: return "OK";
                    case {|STC1001:404|}: return "Not Found";
                    default: return "Unknown";
                }
            }

            string Assign(int n)
            {
                string text;
                switch (n)
                {
                    case {|STC1001:201|}:
                        text = "Created";
                        break;
                    case {|STC1001:409|}:
                        text = "Conflict";
                        break;
                    default:
                        text = "";
                        break;
                }

                return text;
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Dictionary_ToPhrases_Reports() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class C
        {
            static readonly Dictionary<int, string> Pairs = new() { { {|STC1001:200|}, "OK" }, { {|STC1001:404|}, "Not Found" } };
            static readonly Dictionary<int, string> Indexed = new() { [{|STC1001:200|}] = "OK", [{|STC1001:404|}] = "Not Found" };
            static readonly Dictionary<string, int> Backwards = new() { { "Not Found", {|STC1001:404|} }, { "Conflict", {|STC1001:409|} } };
            static readonly (int, string)[] Tuples = { ({|STC1001:404|}, "Not Found"), ({|STC1001:503|}, "Service Unavailable") };

            static void Fill(IDictionary<int, string> d)
            {
                d[{|STC1001:404|}] = "Not Found";
                d.Add({|STC1001:503|}, "Service Unavailable");
                d.Add(200, "OK");
                d[409] = "Conflict";
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Phrase_InAnotherSpelling_Reports() => Verify.AnalyzerAsync(
        """
        class C
        {
            string Text(int n) => n switch
            {
                {|STC1001:413|} => "Request Entity Too Large",
                {|STC1001:404|} => "not found",
                {|STC1001:302|} => "Moved Temporarily",
                {|STC1001:422|} => "Unprocessable Entity",
                _ => "",
            };
        }
        """,
        References.Net80);

    [Fact]
    public Task Argument_BesideItsPhrase_Reports() => Verify.AnalyzerAsync(
        """
        record Failure(int Number, string Text);

        class C
        {
            Failure A() => new({|STC1001:404|}, "Not Found");
            Failure B() => new Failure({|STC1001:503|}, "Service Unavailable");
            Failure D() => new(404, "Order not found");
            Failure E() => new(200, "OK");
            Failure F() => new(404, "Bad Request");
        }
        """,
        References.Net80);

    [Fact]
    public Task OtherTexts_AreQuiet() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class C
        {
            static readonly Dictionary<int, string> Alone = new() { { 200, "OK" } };
            static readonly Dictionary<int, string> States = new() { { 100, "New" }, { 200, "Paid" }, { 300, "Found" }, { 404, "Lost" } };
            static readonly Dictionary<int, string> Rooms = new() { [200] = "Kitchen", [404] = "Server room", [500] = "Hall" };
            static readonly Dictionary<int, string> WrongPhrases = new() { [200] = "Not Found", [404] = "OK", [500] = "Created" };
            string A(int n) => n switch { 200 => "OK", 404 => "Missing", _ => "" };
            string B(int width) => width switch { 200 => "small", 404 => "medium", 500 => "large", _ => "" };
            string D(int n) { switch (n) { case 200: return "OK"; case 300: return "Cancelled"; default: return ""; } }
            int E(int n) => n switch { 200 => 404, 404 => 200, _ => 500 };
            string F(int n) => n == 200 ? "OK" : "Not Found";
            string G() => "404 Not Found";
            void H(IDictionary<int, string> d) { d[200] = "OK"; d[404] = "x"; }
        }
        """,
        References.Net80);

    [Fact]
    public Task EventIds_CalledLikeAPhrase_AreQuiet() => Verify.AnalyzerAsync(
        """
        using Microsoft.Extensions.Logging;

        class C
        {
            static readonly EventId Missing = new EventId(404, "Not Found");
            [LoggerMessage(EventId = 404, Level = LogLevel.Warning, Message = "Not Found")]
            static void Log() { }
            void M(ILogger logger) => logger.LogWarning(new EventId(404, "Not Found"), "Not Found");
        }
        """);

    [Fact]
    public Task SipAndRtsp_BorrowPhrases_AreQuiet() => Verify.AnalyzerAsync(
        """
        namespace Contoso.Voice
        {
            class SipReasons
            {
                string Text(int n) => n switch { 404 => "Not Found", 486 => "Busy Here", 500 => "Internal Server Error", _ => "" };
            }
            class SipReply { public SipReply(int number, string text) { } }
            class C { SipReply M() => new SipReply(404, "Not Found"); }
        }

        namespace Contoso.Rtsp
        {
            class Reasons { string Text(int n) => n switch { 404 => "Not Found", 454 => "Session Not Found", _ => "" }; }
        }
        """,
        References.Net80);

    /// <summary>SMTP and NNTP answer with FTP's numbers and some of its phrases; one such phrase is nobody's alone.</summary>
    [Fact]
    public Task RepliesOfMailAndNews_AreNotFtps() => Verify.AnalyzerAsync(
        """
        namespace Contoso.Smtp
        {
            class Replies { string Text(int n) => n switch { 250 => "Requested mail action okay", 500 => "Syntax error", _ => "" }; }
        }

        namespace Contoso
        {
            class NntpReply { public NntpReply(int number, string text) { } }
            class C
            {
                NntpReply M() => new NntpReply(500, "Syntax error, command unrecognized");
                object N() => (502, "Command not implemented");
            }
        }
        """,
        References.Net80);
}
