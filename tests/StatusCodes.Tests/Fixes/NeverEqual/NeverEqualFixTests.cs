using System.Threading.Tasks;
using StatusCodes.CodeFixes.NeverEqual;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.NeverEqual;

/// <summary>Comparisons that are never true become what was meant, one at a time.</summary>
public class NeverEqualFixTests
{
    [Theory]
    [InlineData("response.StatusCode.Equals({|STC1011:404|})", "response.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("!response.StatusCode.Equals({|STC1011:404|})", "response.StatusCode != HttpStatusCode.NotFound")]
    [InlineData("object.Equals(response.StatusCode, {|STC1011:404|})", "response.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("{|STC1011:200|}.Equals(response.StatusCode)", "response.StatusCode == HttpStatusCode.OK")]
    [InlineData("error.StatusCode.Equals({|STC1011:404|})", "error.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("error.StatusCode?.Equals({|STC1011:404|}) == true", "error.StatusCode?.Equals(HttpStatusCode.NotFound) == true")]
    [InlineData("response.StatusCode.Equals({|STC1011:404|}) == true", "(response.StatusCode == HttpStatusCode.NotFound) == true")]
    [InlineData("response.StatusCode.Equals({|STC1011:418|})", "response.StatusCode == (HttpStatusCode){|STC1001:418|}")]
    [InlineData("response.StatusCode.Equals({|STC1011:\"404\"|})", "response.StatusCode == HttpStatusCode.NotFound")]
    [InlineData(
        "response.StatusCode.Equals((int){|STC1011:HttpStatusCode.NotFound|})",
        "response.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("statusCode.Equals({|STC1011:HttpStatusCode.NotFound|})", "statusCode.Equals((int)HttpStatusCode.NotFound)")]
    [InlineData("response.StatusCode.Equals(/* why */ {|STC1011:404|})", "response.StatusCode.Equals(/* why */ HttpStatusCode.NotFound)")]
    [InlineData("socket.CloseStatus.Equals({|STC2011:1000|})", "socket.CloseStatus == WebSocketCloseStatus.NormalClosure")]
    [InlineData("transfer.StatusCode.Equals({|STC3011:226|})", "transfer.StatusCode == FtpStatusCode.ClosingData")]
    public Task Boxed_ComparesTheEnum(string condition, string corrected) => FixAsync(condition, corrected);

    [Theory]
    [InlineData("response.StatusCode.ToString() == {|STC1011:\"404\"|}", "response.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("{|STC1011:\"404\"|} != response.StatusCode.ToString()", "response.StatusCode != HttpStatusCode.NotFound")]
    [InlineData("$\"{response.StatusCode}\" == {|STC1011:\"503\"|}", "response.StatusCode == HttpStatusCode.ServiceUnavailable")]
    [InlineData("response.StatusCode.ToString().Contains({|STC1011:\"429\"|})", "response.StatusCode == HttpStatusCode.TooManyRequests")]
    [InlineData("!response.StatusCode.ToString().Equals({|STC1011:\"404\"|})", "response.StatusCode != HttpStatusCode.NotFound")]
    [InlineData("string.Equals({|STC1011:\"404\"|}, response.StatusCode.ToString())", "response.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("{|STC1011:\"404\"|}.Equals(response.StatusCode.ToString())", "response.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("response?.StatusCode.ToString() == {|STC1011:\"404\"|}", "response?.StatusCode == HttpStatusCode.NotFound")]
    [InlineData("error.StatusCode?.ToString() == {|STC1011:\"404\"|}", "error.StatusCode == HttpStatusCode.NotFound")]
    public Task Text_ComparesTheEnum(string condition, string corrected) => FixAsync(condition, corrected, NeverEqualFix.CompareValues);

    [Theory]
    [InlineData("response.StatusCode.ToString() == {|STC1011:\"404\"|}", "((int)response.StatusCode).ToString() == \"404\"")]
    [InlineData("$\"{response.StatusCode}\" == {|STC1011:\"404\"|}", "((int)response.StatusCode).ToString() == \"404\"")]
    [InlineData("response.StatusCode.ToString().StartsWith({|STC1011:\"2\"|})", "((int)response.StatusCode).ToString().StartsWith(\"2\")")]
    [InlineData(
        "response.StatusCode.ToString().Substring(0, 1) == {|STC1011:\"2\"|}",
        "((int)response.StatusCode).ToString().Substring(0, 1) == \"2\"")]
    [InlineData("error.StatusCode.ToString().StartsWith({|STC1011:\"4\"|})", "((int?)error.StatusCode).ToString().StartsWith(\"4\")")]
    [InlineData("response?.StatusCode.ToString() == {|STC1011:\"404\"|}", "((int?)response?.StatusCode).ToString() == \"404\"")]
    [InlineData("response.StatusCode.ToString() is {|STC1011:\"404\"|}", "((int)response.StatusCode).ToString() is \"404\"")]
    public Task Text_ComparesTheNumbersText(string condition, string corrected) =>
        FixAsync(condition, corrected, NeverEqualFix.CompareDigits);

    [Fact]
    public async Task Text_OffersBoth_WithTheirTitles() => Assert.Equal(
        ["Compare with HttpStatusCode.NotFound", "Compare the number's text: ((int)response.StatusCode).ToString()"],
        await OfferedFixes.TitlesAsync<NeverEqualCodeFixProvider>(In("response.StatusCode.ToString() == \"404\"")));

    /// <summary>Then the names would be missed.</summary>
    [Fact]
    public async Task Text_ComparedWithNamesToo_OffersNothingForAll() => Assert.Empty(
        await OfferedFixes.TitlesAsync<NeverEqualCodeFixProvider>(
            In("response.StatusCode.ToString() switch { \"404\" => true, \"Gone\" => true, _ => false }")));

    [Fact]
    public Task Switch_OverTheText_TakesTheNumbersText() => FixMethodAsync(
        """
        switch (response.StatusCode.ToString())
        {
            case {|STC1011:"404"|}:
                return 1;
            default:
                return 0;
        }
        """,
        """
        switch (((int)response.StatusCode).ToString())
        {
            case "404":
                return 1;
            default:
                return 0;
        }
        """);

    [Fact]
    public Task Local_OfTheText_TakesTheNumbersText() => FixMethodAsync(
        """
        var code = response.StatusCode.ToString();
        return code == {|STC1011:"404"|} ? 1 : 0;
        """,
        """
        var code = ((int)response.StatusCode).ToString();
        return code == "404" ? 1 : 0;
        """);

    [Theory]
    [InlineData("{|STC1011:int.Parse(response.StatusCode.ToString())|}", "(int)response.StatusCode")]
    [InlineData("{|STC1011:Convert.ToInt32(response.StatusCode.ToString())|}", "(int)response.StatusCode")]
    [InlineData("{|STC1011:int.Parse(response.StatusCode.ToString())|}.GetHashCode()", "((int)response.StatusCode).GetHashCode()")]
    [InlineData("(int){|STC1011:long.Parse(response.StatusCode.ToString())|}", "(int)(long)response.StatusCode")]
    [InlineData("{|STC1011:int.Parse(error.StatusCode?.ToString()!)|}", "(int)error.StatusCode")]
    public Task Parsed_IsCast(string number, string cast) => FixMethodAsync($"return {number};", $"return {cast};");

    /// <summary>Without the using the member is written in full.</summary>
    [Fact]
    public Task WithoutTheUsing_WritesTheNamespace() => CSharpVerifier.SingleFixAsync<NeverEqualCodeFixProvider>(
        """
        public static class Client
        {
            public static bool Is(System.Net.Http.HttpResponseMessage r) => r.StatusCode.ToString() == {|STC1011:"404"|};
        }
        """,
        """
        public static class Client
        {
            public static bool Is(System.Net.Http.HttpResponseMessage r) => r.StatusCode == System.Net.HttpStatusCode.NotFound;
        }
        """);

    [Fact]
    public Task Assertion_ComparesTheEnum() => CSharpVerifier.SingleFixAsync<NeverEqualCodeFixProvider>(
        OfAssertion("Assert.AreEqual({|STC1011:424|}, response.StatusCode)"),
        OfAssertion("Assert.AreEqual(HttpStatusCode.FailedDependency, response.StatusCode)"),
        "Compare with HttpStatusCode.FailedDependency");

    [Fact]
    public Task AssertionOfTexts_ComparesTheEnum() => CSharpVerifier.SingleFixAsync<NeverEqualCodeFixProvider>(
        OfAssertion("Assert.AreEqual({|STC1011:\"404\"|}, response.StatusCode.ToString())"),
        OfAssertion("Assert.AreEqual(HttpStatusCode.NotFound, response.StatusCode)"),
        key: NeverEqualFix.CompareValues);

    private static Task FixAsync(string condition, string corrected, string? key = null) =>
        CSharpVerifier.SingleFixAsync<NeverEqualCodeFixProvider>(In(condition), In(corrected), key: key);

    private static string In(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;

        namespace Contoso;

        public static class Client
        {
            public static bool Is(
                HttpResponseMessage response, HttpRequestException error, WebSocket socket, FtpWebResponse transfer, int statusCode) =>
                {{condition}};
        }
        """;

    private static Task FixMethodAsync(string statements, string corrected) =>
        CSharpVerifier.SingleFixAsync<NeverEqualCodeFixProvider>(InMethod(statements), InMethod(corrected));

    private static string InMethod(string statements) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;

        namespace Contoso;

        public static class Client
        {
            public static int Read(HttpResponseMessage response, HttpRequestException error)
            {
                {{statements}}
            }
        }
        """;

    private static string OfAssertion(string call) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using NUnit.Framework;

        namespace NUnit.Framework
        {
            public static class Assert
            {
                public static void AreEqual(object expected, object actual) { }
            }
        }

        namespace Contoso
        {
            public class Tests
            {
                public void Answers(HttpResponseMessage response) => {{call}};
            }
        }
        """;
}
