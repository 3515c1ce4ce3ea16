using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Tables;

/// <summary>Numbers that are no codes speak against the name that meets them: what is known by its name alone is none then.</summary>
public class MetNumbersTests
{
    [Fact]
    public Task Orders_WithStatesOfTheirOwn_AreQuiet() => Verify.AnalyzerAsync(
        """
        namespace Erp;

        public class Order { public int StatusCode { get; set; } = 100; }

        public class Shipment { public int StatusCode { get; set; } = {|STC1001:404|}; }

        public class Device { public int StatusCode { get; set; } = 100; }

        public static class Use
        {
            public static void Orders(Order o)
            {
                if (o.StatusCode == 100) o.StatusCode = 200;
                switch (o.StatusCode) { case 110: break; case 120: break; case 300: break; case 910: break; }
            }

            public static bool Devices(Device d) => d.StatusCode == 200 || d.StatusCode == 110;

            public static bool Shipments(Shipment s) => s.StatusCode == {|STC1001:200|};
        }
        """);

    /// <summary>No answer's body tells an interim status: who keeps 100 beside 200 numbers the states of his own.</summary>
    [Fact]
    public Task InterimNumber_OfAMember_SpeaksAgainstTheOthers() => Verify.AnalyzerAsync(
        """
        public class Wrapper
        {
            public Wrapper(int statusCode, object data) => StatusCode = statusCode;
            public int StatusCode { get; }
        }

        public class Reply { public int StatusCode { get; set; } }

        public static class Use
        {
            public static Wrapper Found(object data) => new Wrapper(200, data);
            public static Wrapper Lost() => new Wrapper(100, null);
            public static bool IsFound(Wrapper w) => w.StatusCode == {|STC1001:200|};
            public static bool IsInterim(Reply r) => r.StatusCode == {|STC1001:101|} || r.StatusCode == {|STC1001:404|};
            public static bool IsInterim(int statusCode) => statusCode == {|STC1001:100|} || statusCode == {|STC1001:200|};
        }
        """);

    [Theory]
    [InlineData("statusCode is 200 or 210 or 220")]
    [InlineData("statusCode == 200 || statusCode != 110")]
    [InlineData("statusCode switch { 200 => true, 910 => true, _ => false }")]
    [InlineData("statusCode == 200 && (int)statusCode == 10006")]
    public Task Parameter_ThatAlsoMeetsOthers_IsQuiet(string condition) => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            bool A(int statusCode) => {{condition}};
            bool B(int statusCode) => statusCode is {|STC1001:200|} or {|STC1001:404|};
        }
        """);

    /// <summary>
    /// Small numbers say that there is none yet, or count, a bound is no code, and a test tries what lies just outside the range.
    /// </summary>
    [Theory]
    [InlineData("statusCode == 0")]
    [InlineData("statusCode == -1")]
    [InlineData("statusCode > 110")]
    [InlineData("statusCode == 420")]
    [InlineData("statusCode == 1")]
    [InlineData("statusCode == 99")]
    [InlineData("statusCode == 600")]
    [InlineData("statusCode == 1000")]
    [InlineData("width == 110")]
    public Task Others_ThatSayNothing_DoNotCount(string condition) => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            bool A(int statusCode, int width) => {{condition}} || statusCode == {|STC1001:404|};
        }
        """);

    /// <summary>What an initializer sets is a member, whatever its first letter.</summary>
    [Fact]
    public Task Initializers_Count() => Verify.AnalyzerAsync(
        """
        class LoginResponse { public int code; public string msg; }

        class C
        {
            object Make() => new LoginResponse { code = 1001, msg = "" };
            bool Is(LoginResponse r) => r.code == 1 || r.code == 401;
        }
        """);

    /// <summary>What is asserted is what the chain is about, whatever it begins with.</summary>
    [Fact]
    public Task Assertions_OfOtherThings_SayNothing() => Verify.AnalyzerAsync(
        """
        class Check
        {
            public static Check That(int actual) => null;
            public Check IsEqualTo(int expected) => null;
        }

        class C
        {
            void A(int statusCode, int width)
            {
                Check.That(width).IsEqualTo(110);
                Check.That(statusCode).IsEqualTo({|STC1001:200|});
            }

            void B(int statusCode)
            {
                Check.That(statusCode).IsEqualTo(110);
                Check.That(statusCode).IsEqualTo(200);
            }
        }
        """);

    /// <summary>More than the name is known there: 110 is a mistake.</summary>
    [Fact]
    public Task Certainty_IsNotSpokenAgainst() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            void A(HttpResponse r) { r.StatusCode = {|STC1010:110|}; r.StatusCode = {|STC1001:404|}; }
        }
        """);

    /// <summary>What a constraint is held against is what its assertion is about, and no other assertion of the file.</summary>
    [Fact]
    public Task NumbersOfOtherConstraints_SayNothing() => Verify.AnalyzerAsync(
        """
        class C
        {
            void M((int Status, string Body) answer, int length, Order order)
            {
                {|CS0103:Assert|}.That(length, {|CS0103:Is|}.EqualTo(910));
                {|CS0103:Assert|}.That(answer.Status, {|CS0103:Is|}.EqualTo({|STC1001:404|}));
                {|CS0103:Assert|}.That(order.StatusCode, {|CS0103:Is|}.Not.EqualTo(910));
                {|CS0103:Assert|}.That(order.StatusCode, {|CS0103:Is|}.EqualTo(404));
            }
        }

        class Order { public int StatusCode { get; set; } }
        """);
}
