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

    /// <summary>One by one the rows are named: the last is as much a code as the first was.</summary>
    [Fact]
    public Task RowsThatAreNamed_SpeakForTheRest() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Net;

        static class Phrases
        {
            private static readonly Dictionary<int, string> All = new Dictionary<int, string>
            {
                { {|STC1001:102|}, "Processing" },
                { (int)HttpStatusCode.NotFound, "Not Found" },
                { (int)HttpStatusCode.Locked, "Locked" },
            };

            private static readonly Dictionary<int, string> Others = new Dictionary<int, string>
            {
                { 12, "Processing" },
                { (int)HttpStatusCode.NotFound, "Not Found" },
                { 423, "Locked" },
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

    /// <summary>Two names make a table, or one that only HTTP has; then its other texts may be anybody's.</summary>
    [Fact]
    public Task Table_IsNamedAsAWhole() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Collections.Generic;

        record Row(int Number, string Text);

        class Builder { public Builder Add(int code, string text) => this; }

        class C
        {
            static readonly Row[] Rows =
                { new({|STC1001:404|}, "Not Found"), new({|STC1001:500|}, "broken"), new({|STC1001:403|}, Text()) };
            static readonly List<Row> Listed =
            [
                new({|STC1001:409|}, "conflict"),
                new({|STC1001:410|}, "gone"),
                new({|STC1001:403|}, "no entry"),
            ];
            static readonly Dictionary<int, string> Pairs = new() { { {|STC1001:404|}, "not found" }, { {|STC1001:500|}, "broken" } };
            static readonly Dictionary<int, string> Indexed = new()
            {
                [{|STC1001:404|}] = "not found",
                [{|STC1001:500|}] = Text(),
                [0] = "",
            };
            static readonly (int, string)[] Tuples = { ({|STC1001:404|}, "not found"), ({|STC1001:500|}, "oops") };

            static string Text() => "";

            string Arms(int n) => n switch
            {
                {|STC1001:404|} => "not found",
                {|STC1001:500|} => "broken",
                {|STC1001:403|} => "no entry",
                _ => "?",
            };
            string Joined(int n) => n switch
            {
                {|STC1001:404|} or {|STC1001:410|} => "not found",
                {|STC1001:500|} => "broken",
                -1 => "none",
                _ => "?",
            };
            int Backwards(string text) => text switch { "not found" => {|STC1001:404|}, "broken" => {|STC1001:500|}, _ => 0 };
            Row Made(Exception e) => e switch
            {
                KeyNotFoundException => new({|STC1001:404|}, "not found"),
                TimeoutException => new({|STC1001:504|}, "too slow"),
                _ => new({|STC1001:500|}, "broken"),
            };
            Builder Chain(Builder b) => b.Add({|STC1001:404|}, "not found").Add({|STC1001:500|}, "broken").Add({|STC1001:403|}, "no entry");

            string Told(int n) => n switch
            {
                {|STC1001:404|} => ("not found", 1).Item1,
                {|STC1001:500|} => "Internal Server Error",
                _ => "",
            };
            (string, int) Pair(int n) => n switch { {|STC1001:404|} => ("not found", 1), {|STC1001:500|} => ("oops", 2), _ => default };

            string Cases(int n)
            {
                switch (n)
                {
                    case {|STC1001:404|}:
                    case {|STC1001:410|}:
                    {
                        return "not found";
                    }

                    case {|STC1001:500|}:
                        return Text();
                    default:
                        return "";
                }
            }
        }
        """,
        References.Net80);

    /// <summary>Whoever calls 100 a success, or has a 1404, numbers by a protocol of their own: none of it is HTTP.</summary>
    [Fact]
    public Task ProtocolOfItsOwn_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        record Row(int Number, string Text);

        class C
        {
            string Outcomes(int n) => n switch
            {
                100 => "Success",
                101 => "Failed",
                404 => "Not Found",
                500 => "Internal Server Error",
                _ => "",
            };
            string Outside(int n) => n switch { 404 => "Not Found", 500 => "Internal Server Error", 1404 => "Shop closed", _ => "" };
            static readonly Dictionary<int, string> Errors = new()
            {
                { 200, "Error" },
                { 404, "Not Found" },
                { 503, "Service Unavailable" },
            };
            static readonly Row[] Rows = { new(404, "Not Found"), new(500, "Operation succeeded") };

            string Cases(int n)
            {
                switch (n)
                {
                    case 10: return "Not Found";
                    case 404: return "Not Found";
                    case 500: return "Internal Server Error";
                    default: return "";
                }
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Outcomes_ThatTheCodesHave_Report() => Verify.AnalyzerAsync(
        """
        class C
        {
            string Text(int n) => n switch
            {
                {|STC1001:200|} => "Success",
                {|STC1001:304|} => "Not an error",
                {|STC1001:400|} => "Not successful",
                {|STC1001:404|} => "Not Found",
                {|STC1001:500|} => "Server error",
                {|STC1001:301|} => "Failed over to the next mirror",
                _ => "",
            };
        }
        """,
        References.Net80);

    /// <summary>A word of every day is enough where it is given together with something called a code or a status.</summary>
    [Fact]
    public Task SingleWord_BesideACodeByItsName_Reports() => Verify.AnalyzerAsync(
        """
        record ApiError(int Status, string Message);
        record Failure(int Number, string Text);

        class C
        {
            ApiError A() => new({|STC1001:409|}, "conflict");
            ApiError B() => new ApiError(Status: {|STC1001:409|}, Message: "conflict");
            ApiError D() => new ApiError(Message: "conflict", Status: {|STC1001:409|});
            object E() => (code: {|STC1001:410|}, text: "gone");
            Failure F() => new(409, "conflict");
            ApiError G() => new({|STC1001:409|}, "clash");
        }
        """,
        References.Net80);

    /// <summary>What takes the number outweighs the phrase beside it.</summary>
    [Fact]
    public Task Parameter_OfAnotherThing_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using Microsoft.Extensions.Logging;

        record Line(int LineNumber, string Text);
        record Exit(int ExitCode, string Text);

        class Parser
        {
            public void Add(int lineNumber, string text) { }
            public void Draw(int x, string text) { }
            public void Weigh(double code, string text) { }
            public string this[int id] { set { } }
        }

        class C
        {
            static readonly EventId Missing = new(404, "Not Found");
            static readonly Line[] Lines = { new(404, "Not Found"), new(500, "Internal Server Error") };
            static readonly Exit[] Exits = { new(404, "Not Found"), new(500, "Internal Server Error") };
            static readonly (int Line, string Text)[] Tuples = { (404, "Not Found"), (500, "Internal Server Error") };
            static readonly Dictionary<EventId, string> Events = new() { [404] = "Not Found", [500] = "Internal Server Error" };
            static readonly Dictionary<EventId, string> Pairs = new() { { 404, "Not Found" }, { 500, "Internal Server Error" } };

            void M(ILogger log, TraceSource source, Parser parser)
            {
                log.LogError(500, "Internal Server Error");
                log.Log(LogLevel.Warning, 404, "Not Found");
                source.TraceEvent(TraceEventType.Error, 404, "Not Found");
                parser.Add(402, "Payment Required");
                parser.Draw(402, "Payment Required");
                parser.Weigh(402, "Payment Required");
                parser[402] = "Payment Required";
                string.Format("{0}: {1}", 404, "Not Found");
                Debug.WriteLine(404, "Not Found");
            }
        }
        """);

    /// <summary>Where a package is missing, the names that are written have to tell.</summary>
    [Fact]
    public Task UnresolvedCall_ByItsNames() => Verify.AnalyzerAsync(
        """
        class C
        {
            void M()
            {
                {|CS0103:LogError|}(500, "Internal Server Error");
                {|CS0103:Enter|}(line: 404, "Not Found");
                {|CS0103:Answer|}({|STC1001:404|}, "Not Found");
            }
        }
        """,
        References.Net80);
}
