using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>What goes with the number: casts and parentheses that nobody needs any more, and never a comment.</summary>
public class ExpressionTests
{
    private static string Using(string expression, string type) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        abstract class C
        {
            public HttpStatusCode? NullableStatusCode;
            public long LongStatusCode;
            public short ShortStatusCode;
            public int? NullableIntStatusCode;

            public abstract int Send(int statusCode);

            public abstract long SendLong(long statusCode);

            public abstract Task<HttpStatusCode> FetchStatusCode();

            async Task<{{type}}> M(HttpResponseMessage r, HttpStatusCode? a, HttpStatusCode b, bool c, int intStatusCode)
            {
                await Task.Yield();
                return {{expression}};
            }
        }
        """;

    [Theory]
    [InlineData("Send({|STC1001:0x194|})", "Send(StatusCodes.Status404NotFound)")]
    [InlineData("Send({|STC1001:0b1_1001_0100|})", "Send(StatusCodes.Status404NotFound)")]
    [InlineData("Send({|STC1001:4_04|})", "Send(StatusCodes.Status404NotFound)")]
    [InlineData("Send( /* none */ {|STC1001:404|} /* left */ )", "Send( /* none */ StatusCodes.Status404NotFound /* left */ )")]
    [InlineData("Send(statusCode: {|STC1001:404|})", "Send(statusCode: StatusCodes.Status404NotFound)")]
    [InlineData("Send(({|STC1001:404|}))", "Send((StatusCodes.Status404NotFound))")]
    [InlineData(
        "Send(c ? {|STC1001:404|} : c ? {|STC1001:409|} : {|STC1001:500|})",
        "Send(c ? StatusCodes.Status404NotFound : c ? StatusCodes.Status409Conflict : StatusCodes.Status500InternalServerError)")]
    [InlineData("Send(c?{|STC1001:404|}:{|STC1001:409|})", "Send(c?StatusCodes.Status404NotFound:StatusCodes.Status409Conflict)")]
    [InlineData("Send((int){|STC1001:404|})", "Send((int)StatusCodes.Status404NotFound)")]
    [InlineData("Send((int){|STC1001:103|})", "Send((int)HttpStatusCode.EarlyHints)")]
    [InlineData("Send((int)({|STC1001:103|}))", "Send((int)(HttpStatusCode.EarlyHints))")]
    public Task Integer_EveryWriting(string expression, string expected) =>
        Verify.FixEveryNumberAsync(Using(expression, "int"), Using(expected, "int"));

    [Theory]
    [InlineData("SendLong({|STC1001:404L|})", "SendLong((long)StatusCodes.Status404NotFound)")]
    [InlineData("SendLong({|STC1001:404u|})", "SendLong((uint)StatusCodes.Status404NotFound)")]
    [InlineData("(long)({|STC1001:404UL|} + 1)", "(long)((ulong)StatusCodes.Status404NotFound + 1)")]
    [InlineData("-{|STC1001:404|} + {|STC1001:103|}", "-StatusCodes.Status404NotFound + (int)HttpStatusCode.EarlyHints")]
    [InlineData("SendLong({|STC1001:404|})", "SendLong(StatusCodes.Status404NotFound)")]
    [InlineData("SendLong({|STC1001:103L|})", "SendLong((long)HttpStatusCode.EarlyHints)")]
    public Task Long_KeepsItsType(string expression, string expected) =>
        Verify.FixEveryNumberAsync(Using(expression, "long"), Using(expected, "long"));

    [Theory]
    [InlineData("{|STC1001:(HttpStatusCode)404|}", "HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:(HttpStatusCode) 404|}", "HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:(HttpStatusCode)(404)|}", "HttpStatusCode.NotFound")]
    [InlineData("({|STC1001:(HttpStatusCode)404|})", "(HttpStatusCode.NotFound)")]
    [InlineData("{|STC1001:(HttpStatusCode)0x194|}", "HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:(HttpStatusCode)404L|}", "HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:(System.Net.HttpStatusCode)404|}", "HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:(HttpStatusCode)(/* gone */404)|}", "/* gone */HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:(HttpStatusCode)/* gone */404|}", "/* gone */HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:(HttpStatusCode /* gone */)404|}", "/* gone */HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:(HttpStatusCode)(404 /* gone */)|}", "HttpStatusCode.NotFound /* gone */")]
    [InlineData("{|STC1001:(HttpStatusCode) // gone\n        404|}", "// gone\n        HttpStatusCode.NotFound")]
    [InlineData(
        "(HttpStatusCode)(c ? {|STC1001:404|} : {|STC1001:409|})",
        "c ? HttpStatusCode.NotFound : HttpStatusCode.Conflict")]
    public Task Enum_CastFallsAway(string expression, string expected) =>
        Verify.FixEveryNumberAsync(Using(expression, "HttpStatusCode"), Using(expected, "HttpStatusCode"));

    [Theory]
    [InlineData("({|STC1001:(HttpStatusCode)404|}).ToString()", "HttpStatusCode.NotFound.ToString()")]
    [InlineData("(({|STC1001:(HttpStatusCode)404|})).ToString()", "((HttpStatusCode.NotFound)).ToString()")]
    [InlineData("(/* a */{|STC1001:(HttpStatusCode)404|}).ToString()", "(/* a */HttpStatusCode.NotFound).ToString()")]
    [InlineData("$\"{ {|STC1001:(HttpStatusCode)404|} }\"", "$\"{ HttpStatusCode.NotFound }\"")]
    [InlineData("$\"{{|STC1001:(HttpStatusCode)404|}:D}\"", "$\"{HttpStatusCode.NotFound:D}\"")]
    [InlineData("nameof(C) + {|STC1001:(HttpStatusCode)404|}", "nameof(C) + HttpStatusCode.NotFound")]
    public Task Enum_AsReceiverAndText(string expression, string expected) =>
        Verify.FixEveryNumberAsync(Using(expression, "string"), Using(expected, "string"));

    [Theory]
    [InlineData("(HttpStatusCode?){|STC1001:404|}", "(HttpStatusCode?)HttpStatusCode.NotFound")]
    [InlineData("c ? {|STC1001:(HttpStatusCode)404|} : a", "c ? HttpStatusCode.NotFound : a")]
    public Task NullableEnum_CastStays(string expression, string expected) =>
        Verify.FixEveryNumberAsync(Using(expression, "HttpStatusCode?"), Using(expected, "HttpStatusCode?"));

    [Theory]
    [InlineData("(int)r.StatusCode == {|STC1001:404|}", "r.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:404|} == (int)r.StatusCode", "HttpStatusCode.NotFound == r.StatusCode")]
    [InlineData("((int)r.StatusCode) == ({|STC1001:404|})", "r.StatusCode == (HttpStatusCode.NotFound)")]
    [InlineData("(int)(r.StatusCode) == {|STC1001:404|}", "r.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("(int) r.StatusCode == {|STC1001:404|}", "r.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("(int)/* why */r.StatusCode == {|STC1001:404|}", "/* why */r.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("( /* why */ (int)r.StatusCode) == {|STC1001:404|}", "( /* why */ r.StatusCode) == HttpStatusCode.NotFound")]
    [InlineData(
        "(int)await this.FetchStatusCode() == (int)r.StatusCode || (int)r.StatusCode == {|STC1001:404|}",
        "(int)await this.FetchStatusCode() == (int)r.StatusCode || r.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("intStatusCode == {|STC1001:404|}", "intStatusCode == StatusCodes.Status404NotFound")]
    [InlineData("LongStatusCode == {|STC1001:404|}", "LongStatusCode == StatusCodes.Status404NotFound")]
    // The constant becomes a long by itself.
    [InlineData("LongStatusCode == {|STC1001:404L|}", "LongStatusCode == StatusCodes.Status404NotFound")]
    [InlineData("({|STC1001:404L|}) != LongStatusCode", "(StatusCodes.Status404NotFound) != LongStatusCode")]
    [InlineData("LongStatusCode == {|STC1001:103L|}", "LongStatusCode == (long)HttpStatusCode.EarlyHints")]
    [InlineData("ShortStatusCode == {|STC1001:404|}", "ShortStatusCode == StatusCodes.Status404NotFound")]
    [InlineData("NullableIntStatusCode == {|STC1001:404|}", "NullableIntStatusCode == StatusCodes.Status404NotFound")]
    // Null stays null.
    [InlineData("(int?)NullableStatusCode == {|STC1001:404|}", "NullableStatusCode == HttpStatusCode.NotFound")]
    [InlineData("{|STC1001:404|} != ((int?)NullableStatusCode)", "HttpStatusCode.NotFound != NullableStatusCode")]
    [InlineData("(int?)r?.StatusCode == {|STC1001:404|}", "r?.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("((int?)(r?.StatusCode)) == {|STC1001:404|}", "r?.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("(int?)b == {|STC1001:404|}", "b == HttpStatusCode.NotFound")]
    [InlineData("(long?)NullableStatusCode == {|STC1001:404|}", "(long?)NullableStatusCode == StatusCodes.Status404NotFound")]
    [InlineData("(int?)NullableStatusCode == (int?){|STC1001:404|}", "(int?)NullableStatusCode == (int?)StatusCodes.Status404NotFound")]
    [InlineData("(int?)NullableStatusCode is {|STC1001:404|}", "NullableStatusCode is HttpStatusCode.NotFound")]
    [InlineData(
        "(int?)r?.StatusCode is null or {|STC1001:404|} or {|STC1001:410|}",
        "r?.StatusCode is null or HttpStatusCode.NotFound or HttpStatusCode.Gone")]
    [InlineData(
        "(int?)NullableStatusCode switch { null => c, {|STC1001:404|} => true, _ => false }",
        "NullableStatusCode switch { null => c, HttpStatusCode.NotFound => true, _ => false }")]
    [InlineData("(int)NullableStatusCode == {|STC1001:404|}", "(int)NullableStatusCode == StatusCodes.Status404NotFound")]
    [InlineData("(long)r.StatusCode == {|STC1001:404|}", "(long)r.StatusCode == StatusCodes.Status404NotFound")]
    [InlineData("(int)r.StatusCode == {|STC1001:404L|}", "(int)r.StatusCode == (long)StatusCodes.Status404NotFound")]
    [InlineData("r.StatusCode == {|STC1001:(HttpStatusCode)404|} && c", "r.StatusCode == HttpStatusCode.NotFound && c")]
    [InlineData("(int)await FetchStatusCode() == {|STC1001:404|}", "await FetchStatusCode() == HttpStatusCode.NotFound")]
    [InlineData("((int)await FetchStatusCode()) == {|STC1001:404|}", "(await FetchStatusCode()) == HttpStatusCode.NotFound")]
    [InlineData("(int)(a ?? b) == {|STC1001:404|}", "(a ?? b) == HttpStatusCode.NotFound")]
    [InlineData("((int)(a ?? b)) == {|STC1001:404|}", "(a ?? b) == HttpStatusCode.NotFound")]
    [InlineData(
        "(int)(c ? r.StatusCode : {|STC1001:(HttpStatusCode)500|}) != {|STC1001:404|}",
        "(c ? r.StatusCode : HttpStatusCode.InternalServerError) != HttpStatusCode.NotFound")]
    [InlineData("(int)~b == {|STC1001:404|}", "~b == HttpStatusCode.NotFound")]
    [InlineData("-(int)b == {|STC1001:404|}", "-(int)b == StatusCodes.Status404NotFound")]
    [InlineData("(int)b + 1 == {|STC1001:404|}", "(int)b + 1 == StatusCodes.Status404NotFound")]
    [InlineData("{|STC1001:404|}.Equals(intStatusCode)", "StatusCodes.Status404NotFound.Equals(intStatusCode)")]
    [InlineData("{|STC1001:103|}.Equals(intStatusCode)", "((int)HttpStatusCode.EarlyHints).Equals(intStatusCode)")]
    [InlineData("{|STC1001:103L|}.Equals(intStatusCode)", "((long)HttpStatusCode.EarlyHints).Equals(intStatusCode)")]
    [InlineData("({|STC1001:103|}).Equals(intStatusCode)", "((int)HttpStatusCode.EarlyHints).Equals(intStatusCode)")]
    [InlineData(
        "intStatusCode is {|STC1001:404|} or {|STC1001:103|} and not {|STC1001:409|}",
        "intStatusCode is StatusCodes.Status404NotFound or (int)HttpStatusCode.EarlyHints and not StatusCodes.Status409Conflict")]
    [InlineData("intStatusCode is({|STC1001:103|})", "intStatusCode is((int)HttpStatusCode.EarlyHints)")]
    [InlineData("r is { StatusCode: ({|STC1001:(HttpStatusCode)103|}) }", "r is { StatusCode: (HttpStatusCode.EarlyHints) }")]
    [InlineData(
        "(intStatusCode switch { {|STC1001:103|} => 1, {|STC1001:404|} when c => 2, _ => 3 }) > 2",
        "(intStatusCode switch { (int)HttpStatusCode.EarlyHints => 1, StatusCodes.Status404NotFound when c => 2, _ => 3 }) > 2")]
    [InlineData(
        "new[] { {|STC1001:103|}, {|STC1001:504|} }.Length > {|STC1001:103|}>>1",
        "new[] { (int)HttpStatusCode.EarlyHints, StatusCodes.Status504GatewayTimeout }.Length > (int)HttpStatusCode.EarlyHints>>1")]
    public Task Comparison_CastFallsAwayWhereItMay(string expression, string expected) =>
        Verify.FixEveryNumberAsync(Using(expression, "bool"), Using(expected, "bool"));

    [Fact]
    public Task Keywords_StayApart() => Verify.FixEveryNumberAsync(
        """
        using System.Net;

        class C
        {
            HttpStatusCode M(HttpStatusCode code)
            {
                switch (code)
                {
                    case{|STC1001:(HttpStatusCode)404|}:
                        return{|STC1001:(HttpStatusCode)409|};
                    default:
                        return(c?{|STC1001:(HttpStatusCode)500|}:code);
                }
            }

            bool N(HttpStatusCode statusCode)
            {
                return(int)statusCode=={|STC1001:404|};
            }

            bool O(HttpStatusCode statusCode)
            {
                return((int)statusCode)=={|STC1001:404|};
            }

            bool c;
        }
        """,
        """
        using System.Net;

        class C
        {
            HttpStatusCode M(HttpStatusCode code)
            {
                switch (code)
                {
                    case HttpStatusCode.NotFound:
                        return HttpStatusCode.Conflict;
                    default:
                        return(c?HttpStatusCode.InternalServerError:code);
                }
            }

            bool N(HttpStatusCode statusCode)
            {
                return statusCode==HttpStatusCode.NotFound;
            }

            bool O(HttpStatusCode statusCode)
            {
                return statusCode==HttpStatusCode.NotFound;
            }

            bool c;
        }
        """);

    [Fact]
    public Task Comparison_TextIsCaptured_CastStays() => Verify.FixEveryNumberAsync(
        Captured(
            """
            Check((int)r.StatusCode == {|STC1001:404|});
            Later(() => { return (int)r.StatusCode == {|STC1001:404|}; });
            Expression<Func<bool>> e = () => (int)r.StatusCode == {|STC1001:404|};
            var all = from x in q where (int)x.StatusCode == {|STC1001:404|} select x;
            var some = from x in new[] { r } where (int)x.StatusCode == {|STC1001:404|} select x;
            """),
        Captured(
            """
            Check((int)r.StatusCode == (int)HttpStatusCode.NotFound);
            Later(() => { return (int)r.StatusCode == (int)HttpStatusCode.NotFound; });
            Expression<Func<bool>> e = () => (int)r.StatusCode == (int)HttpStatusCode.NotFound;
            var all = from x in q where (int)x.StatusCode == (int)HttpStatusCode.NotFound select x;
            var some = from x in new[] { r } where x.StatusCode == HttpStatusCode.NotFound select x;
            """),
        References.Net80);

    [Fact]
    public Task Pattern_OfTheEnum_LosesItsCast() => Verify.FixEveryNumberAsync(
        """
        using System.Net;
        using System.Net.Http;

        class C
        {
            bool M(HttpResponseMessage r) => r is { StatusCode: {|STC1001:(HttpStatusCode)404|} or {|STC1001:(HttpStatusCode)410|} };

            string N(HttpStatusCode code) => code switch
            {
                {|STC1001:(HttpStatusCode)404|} => "lost",
                not {|STC1001:(HttpStatusCode)409|} => "other",
                _ => "",
            };

            void O(HttpStatusCode code = {|STC1001:(HttpStatusCode)200|}) { }
        }
        """,
        """
        using System.Net;
        using System.Net.Http;

        class C
        {
            bool M(HttpResponseMessage r) => r is { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone };

            string N(HttpStatusCode code) => code switch
            {
                HttpStatusCode.NotFound => "lost",
                not HttpStatusCode.Conflict => "other",
                _ => "",
            };

            void O(HttpStatusCode code = HttpStatusCode.OK) { }
        }
        """);

    [Fact]
    public Task Directive_InsideTheCast_FixesAllBranches_OrNone() => Verify.FixEveryNumberAsync(
        """
        using System.Net;

        class C
        {
            HttpStatusCode M() => (HttpStatusCode)
        #if !OTHER
                404;
        #else
                409;
        #endif
        }
        """,
        """
        using System.Net;

        class C
        {
            HttpStatusCode M() => (HttpStatusCode)
        #if !OTHER
                404;
        #else
                409;
        #endif
        }
        """,
        References.Net80);

    [Fact]
    public Task Formatting_OfOtherCode_IsKept() => Verify.FixEveryNumberAsync(
        """
        using Microsoft.AspNetCore.Http;
        class   C{
        	int M ( int statusCode )=>M( {|STC1001:404|} ) ;   

          void   N ( ){ ; }   // odd
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        class   C{
        	int M ( int statusCode )=>M( StatusCodes.Status404NotFound ) ;   

          void   N ( ){ ; }   // odd
        }
        """);

    /// <summary>Statements where the text of an expression is kept, as text or as a tree.</summary>
    private static string Captured(string statements) =>
        $$"""
        using System;
        using System.Linq.Expressions;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Runtime.CompilerServices;

        class C
        {
            static void Check(bool condition, [CallerArgumentExpression(nameof(condition))] string? text = null) { }

            static void Later(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? text = null) { }

            void M(HttpResponseMessage r, IQueryable<HttpResponseMessage> q)
            {
        {{statements}}
            }
        }
        """;

    /// <summary>A cast that ends its line takes the blank before it along.</summary>
    [Theory]
    [InlineData(
        "c ? {|STC1001:(HttpStatusCode)\n            404|} : HttpStatusCode.OK",
        "c ?\n            HttpStatusCode.NotFound : HttpStatusCode.OK")]
    [InlineData(
        "c\n            ? {|STC1001:(HttpStatusCode)\n            404|} : HttpStatusCode.OK",
        "c\n            ?\n            HttpStatusCode.NotFound : HttpStatusCode.OK")]
    [InlineData(
        "c ?\n            {|STC1001:(HttpStatusCode)\n            404|} : HttpStatusCode.OK",
        "c ?\n            HttpStatusCode.NotFound : HttpStatusCode.OK")]
    public Task Cast_OnALineOfItsOwn_LeavesNoBlanks(string expression, string expected) =>
        Verify.FixEveryNumberAsync(Using(expression, "HttpStatusCode"), Using(expected, "HttpStatusCode"));

    [Theory]
    [InlineData("a == (HttpStatusCode?){|STC1001:404|}", "a == HttpStatusCode.NotFound")]
    [InlineData("(HttpStatusCode?)({|STC1001:404|}) != a", "(HttpStatusCode.NotFound) != a")]
    [InlineData("(NullableStatusCode = (HttpStatusCode?){|STC1001:404|}) == a", "(NullableStatusCode = HttpStatusCode.NotFound) == a")]
    // There it is the cast that makes a nullable.
    [InlineData("a == (c ? (HttpStatusCode?){|STC1001:404|} : null)", "a == (c ? (HttpStatusCode?)HttpStatusCode.NotFound : null)")]
    [InlineData("b == (HttpStatusCode?){|STC1001:404|}", "b == (HttpStatusCode?)HttpStatusCode.NotFound")]
    public Task CastToNullable_GoesWhereItChangesNothing(string expression, string expected) =>
        Verify.FixEveryNumberAsync(Using(expression, "bool"), Using(expected, "bool"));

    /// <summary>Each branch makes another code of the number: it has no name that is right in both.</summary>
    [Theory]
    [InlineData("NET48")]
    [InlineData("NOT_NET48")]
    public Task CastThatBranchesDiffer_LeavesTheNumber_AndReportsNothing(string symbol) => Verify.AnalyzerAsync(
        $$"""
        #define {{symbol}}
        using System.Net;

        class C
        {
            object M() => (
        #if NET48
                FtpStatusCode
        #else
                HttpStatusCode
        #endif
                )226;
        }
        """);
}
