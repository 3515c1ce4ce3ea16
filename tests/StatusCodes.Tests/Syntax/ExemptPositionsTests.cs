using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Syntax;

/// <summary>Places where a number is no magic although a status code belongs there.</summary>
public class ExemptPositionsTests
{
    [Fact]
    public Task Declarations_ThatNameTheCode_AreQuiet() => Verify.AnalyzerAsync(
        """
        using System.Net;

        enum MyStatusCode { Ok = 200, NotFound = 404, Alias = NotFound, Next = 400 + 10 }
        enum HttpStatusCode2 : short { NotFound = 404 }

        static class MyStatusCodes
        {
            public const int NotFound = 404;
            public const int StatusCode = 404, OtherStatusCode = (500);
            public static readonly int Gone = 410;
            public static readonly int DefaultStatusCode = 500;
            private static readonly int? MaybeStatusCode = (int?)503;
            public const HttpStatusCode TooMany = (HttpStatusCode)429;
            public static readonly HttpStatusCode Slow = (HttpStatusCode)408;
            public static int FallbackStatusCode { get; } = {|STC1001:500|};
            public static int HttpStatusCode = {|STC1001:500|};

            static int M()
            {
                const int statusCode = 404;
                const int NotFound = 404;
                return statusCode + NotFound + (MaybeStatusCode ?? 0);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Bounds_OfAClass_AreQuiet() => Verify.AnalyzerAsync(
        """
        using System.Linq;
        using System.Net;
        using System.Net.Http;

        class C
        {
            int statusCode;
            bool A() => statusCode >= 200 && statusCode < 300;
            bool B() => 200 <= statusCode && 300 > statusCode;
            bool D() => statusCode is >= 400 and < 500 or (> {|STC1008:500|} and <= 599);
            bool E(HttpResponseMessage r) =>
                (int)r.StatusCode >= 500 || r.StatusCode >= (HttpStatusCode)500 || r.StatusCode is < (HttpStatusCode)400;
            int F() => statusCode switch { < 200 => 1, >= 200 and < 300 => 2, _ => 3 };
            void G() { switch (statusCode) { case >= 400 and < 500: break; case > 500: break; } }
            bool H(HttpRequestException e) => (int?)e.StatusCode >= 500 && e is { StatusCode: >= (HttpStatusCode)500 };
            bool I() { int minStatusCode = 400; var maxStatusCode = 499; return InRange(minStatusCode, maxStatusCode); }
            bool J() => InRange(minStatusCode: 400, maxStatusCode: 499) || InRange(400, 499);
            bool InRange(int minStatusCode = 200, int maxStatusCode = 299) => statusCode >= minStatusCode && statusCode <= maxStatusCode;
            bool K() => Enumerable.Range(200, 100).Contains(statusCode);
            bool L() => (statusCode >= 200) == (statusCode < 300) && statusCode == {|STC1001:204|};
        }
        """,
        References.Net80);

    [Fact]
    public Task Arithmetic_IsQuiet() => Verify.AnalyzerAsync(
        """
        class C
        {
            int statusCode;
            void M(int n)
            {
                statusCode = 400 + n;
                statusCode = n - 200;
                statusCode = (400) + (n);
                statusCode = -404;
                statusCode = n * 100 / 200 % 300;
                statusCode = n & 404;
                statusCode = n > 0 ? 400 + n : {|STC1001:500|};
                statusCode += 100;
                statusCode -= 100;
                statusCode <<= 200;
                if (statusCode / 100 == 4 || statusCode - 400 == n || (statusCode ^ 404) == 0) { }
                statusCode = 404 > n ? {|STC1001:404|} : n;
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Loops_ThatCount_AreQuiet() => Verify.AnalyzerAsync(
        """
        class C
        {
            int statusCode;

            void M()
            {
                for (int statusCode = 200; statusCode < 300; statusCode++) { }
                for (int i = 0, httpStatus = 100; httpStatus <= 500; httpStatus += 100) { i++; }
                for (statusCode = 200; statusCode != {|STC1001:404|}; statusCode++) { }
                for (this.statusCode = 200, statusCode = 100; statusCode < 300; statusCode++) { }
                for (;;) { statusCode = {|STC1001:404|}; break; }
                while (statusCode < 500) { statusCode++; }
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task TestData_Rows_AreQuietButForTheEnumsOwnNames() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class InlineDataAttribute(params object?[] data) : Attribute { public object?[] Data => data; }
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class TestCaseAttribute(params object?[] data) : Attribute
        {
            public object?[] Data => data;
            public object? ExpectedResult { get; set; }
            public int StatusCode { get; set; }
        }
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class DataRowAttribute(params object?[] data) : Attribute { public object?[] Data => data; }
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class ArgumentsAttribute(params object?[] data) : Attribute { public object?[] Data => data; }
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class ValuesAttribute(params object?[] statusCodes) : Attribute { public object?[] Data => statusCodes; }
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class OtherAttribute(int statusCode) : Attribute { public int Code => statusCode; }

        class Tests
        {
            [InlineData(404, "Not Found")]
            [InlineData({|STC1001:(HttpStatusCode)404|})]
            [InlineData({|STC1001:(HttpStatusCode)306|})]
            [InlineData((HttpStatusCode)999)]
            [InlineData((DayOfWeek)404)]
            [InlineData(new object[] { 404, {|STC1001:(HttpStatusCode)503|} })]
            [InlineDataAttribute(404)]
            [TestCase(404, ExpectedResult = 404)]
            [TestCase(404, StatusCode = 404)]
            [DataRow(404, "Not Found"), DataRow(new[] { 404 })]
            [global::Arguments(404)]
            [Other({|STC1001:404|})]
            void M([Values(404, 500)] int statusCode) { }
        }
        """,
        References.Net80);

    [Fact]
    public Task Texts_AreQuiet() => Verify.AnalyzerAsync(
        """
        class C
        {
            // 404 and (HttpStatusCode)404 in a comment
            /// <summary>Answers 404 <see cref="M(int)"/> <c>statusCode = 404</c>.</summary>
            string M(int statusCode) => "404" + @"404" + $"statusCode = 404 {statusCode} {404}" + nameof(statusCode) + '4'
        #if NEVER
                + (statusCode == 404)
        #endif
                + $"{(statusCode == {|STC1001:404|} ? "statusCode: 404" : "")}";

        #region 404 statusCode = 404
        #endregion
        #pragma warning disable 404
            bool Text(string statusCode) => statusCode == "404" || statusCode.StartsWith("404");
        }
        """,
        References.Net80);

    [Fact]
    public Task NamedConstants_AreQuiet() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        [ProducesResponseType(StatusCodes.Status404NotFound)]
        class C : ControllerBase
        {
            const int Gone = 410;
            IActionResult A() => StatusCode(StatusCodes.Status404NotFound);
            IActionResult B() => StatusCode((int)HttpStatusCode.NotFound);
            IActionResult D() => StatusCode(Gone);
            bool E(int statusCode) => statusCode == StatusCodes.Status404NotFound || statusCode is Gone or (int)HttpStatusCode.OK;
            IActionResult F() => StatusCode(StatusCodes.Status418ImATeapot);
            IActionResult G() => StatusCode({|STC1004:0|});
            IActionResult H(int statusCode) => StatusCode(statusCode == -1 ? default : statusCode);
        }
        """);
}
