using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.ClassRanges;

/// <summary>STC1008: a class that is written down by two numbers, and misses it by one.</summary>
public class HttpWrittenRangeTests
{
    [Theory]
    [InlineData("bool M(int statusCode) => Enumerable.Range(200, {|STC1008:101|}).Contains(statusCode);")]
    [InlineData("bool M(HttpResponseMessage r) => Enumerable.Range(400, {|STC1008:99|}).ToHashSet().Contains((int)r.StatusCode);")]
    [InlineData("int[] successStatusCodes = Enumerable.Range(200, {|STC1008:101|}).ToArray();")]
    [InlineData("IEnumerable<int> RetryStatusCodes => Enumerable.Range(500, {|STC1008:101|});")]
    [InlineData("bool M(int statusCode) => Enumerable.Range(400, {|STC1008:101|}).Any(code => code == statusCode);")]
    [InlineData("bool M(int statusCode) => Enumerable.Range(400, 100).Any(code => code == statusCode);")]
    [InlineData("bool M(int width) => Enumerable.Range(400, 101).Any(code => code == width);")]
    [InlineData("bool M(int statusCode) => Enumerable.Range(400, 101).Any(code => code > statusCode);")]
    [InlineData("bool M(int statusCode) => Enumerable.Range(200, 100).Contains(statusCode);")]
    [InlineData("bool M(int statusCode) => Enumerable.Range(200, 200).Contains(statusCode);")]
    [InlineData("bool M(int statusCode) => Enumerable.Range(250, 101).Contains(statusCode);")]
    [InlineData("bool M(int width) => Enumerable.Range(200, 101).Contains(width);")]
    [InlineData("bool M(int statusCode) => Enumerable.Range(200, 101).Contains(statusCode) && statusCode != {|STC1001:300|};")]
    [InlineData("bool M(int statusCode) => Enumerable.Range(200, 99).Contains(statusCode) || statusCode == 299;")]
    [InlineData("int[] widths = Enumerable.Range(200, 101).ToArray();")]
    [InlineData("int M(Random random) => Range(200, 101); int Range(int from, int to) => from;")]
    public Task Counted(string member) => Verify.AnalyzerAsync(InClass(member));

    /// <summary>Both bounds belong to it in each of the libraries.</summary>
    [Theory]
    [InlineData("statusCode.Should().BeInRange(200, {|STC1008:300|});")]
    [InlineData("((int)response.StatusCode).Should().NotBeInRange(400, {|STC1008:500|}, \"no\");")]
    [InlineData("statusCode.ShouldBeInRange({|STC1008:399|}, 499);")]
    [InlineData("Assert.InRange((int)response.StatusCode, 200, {|STC1008:300|});")]
    [InlineData("Assert.That((int)response.StatusCode, Is.InRange(200, {|STC1008:300|}));")]
    [InlineData("statusCode.Should().BeInRange(200, 299); Assert.InRange(statusCode, 200, 399);")]
    [InlineData("width.Should().BeInRange(200, 300); Assert.InRange(width, 200, 300); Assert.That(width, Is.InRange(200, 300));")]
    [InlineData("statusCode.IsInRange(200, 300);")]
    public Task Asserted(string statement) => Verify.AnalyzerAsync(
        $$"""
        using System.Net.Http;

        class Assertions
        {
            public void BeInRange(int from, int to) { }

            public void NotBeInRange(int from, int to, string because) { }
        }

        static class Extensions
        {
            public static Assertions Should(this int value) => new();

            public static void ShouldBeInRange(this int value, int from, int to) { }

            public static bool IsInRange(this int value, int from, int to) => value >= from && value < to;
        }

        static class Is
        {
            public static object InRange(int from, int to) => from;
        }

        static class Assert
        {
            public static void InRange(int actual, int low, int high) { }

            public static void That(int actual, object constraint) { }
        }

        class C
        {
            void M(int statusCode, int width, HttpResponseMessage response)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("[Range(200, {|STC1008:300|})] public int StatusCode { get; set; }")]
    [InlineData("[Range(400, {|STC1008:500|}, ErrorMessage = \"no\")] public int HttpStatusCode { get; set; }")]
    [InlineData("[Range({|STC1008:199|}, 299)] public int HttpStatus { get; set; }")]
    [InlineData("void M([Range(200, {|STC1008:300|})] int statusCode) { }")]
    [InlineData("[Range(200, 299)] public int StatusCode { get; set; }")]
    [InlineData("[Range(200, 400)] public int StatusCode { get; set; }")]
    [InlineData("[Range(200, {|STC1008:298|})] public int StatusCode { get; set; }")]
    [InlineData("[Range(400, 498)] public int StatusCode { get; set; }")]
    [InlineData("[Range(200, 300)] public int Width { get; set; }")]
    [InlineData(
        "class RangeAttribute(int from, int count) : Attribute { }"
        + " class D { [Range(200, 300)] public int StatusCode { get; set; } }")]
    [InlineData("[Range(200.0, 300.0)] public int StatusCode { get; set; }")]
    public Task Attribute(string member) => Verify.AnalyzerAsync(InClass(member));

    /// <summary>What is clamped may be each of the bounds.</summary>
    [Theory]
    [InlineData("bool M(int statusCode) => Math.Clamp(statusCode, 200, {|STC1008:300|}) == statusCode;")]
    [InlineData("int M(HttpResponseMessage r) => Math.Clamp((int)r.StatusCode, 200, {|STC1008:298|});")]
    [InlineData("int M(HttpResponseMessage r) => int.Clamp((int)r.StatusCode, {|STC1008:399|}, 499);")]
    [InlineData("int M(int statusCode) => Math.Clamp(statusCode, 200, 299);")]
    [InlineData("int M(int statusCode) => Math.Clamp(statusCode, 200, 599);")]
    [InlineData("int M(int width) => Math.Clamp(width, 200, 300);")]
    [InlineData("int M(int statusCode) => Clamp(statusCode, 200, 300); int Clamp(int value, int from, int to) => value;")]
    public Task Clamped(string member) => Verify.AnalyzerAsync(InClass(member));

    /// <summary>Only its use tells whether the upper bound belongs to the range.</summary>
    [Theory]
    [InlineData("(int Min, int Max) ok = (200, {|STC1008:300|}); bool M(int statusCode) => ok.Min <= statusCode && statusCode <= ok.Max;")]
    [InlineData("(int Min, int Max) ok = (200, {|STC1008:300|}); bool M(int statusCode) => statusCode < ok.Min || statusCode > ok.Max;")]
    [InlineData("(int Min, int Max) ok = (200, {|STC1008:300|}); bool M(int statusCode) => ok.Max >= statusCode;")]
    [InlineData("(int Min, int Max) ok = (200, 300); bool M(int statusCode) => ok.Min <= statusCode && statusCode < ok.Max;")]
    [InlineData("(int Min, int Max) ok = (200, 299); bool M(int statusCode) => ok.Min <= statusCode && statusCode <= ok.Max;")]
    [InlineData("(int Min, int Max) ok = (200, 300); bool M(int width) => ok.Min <= width && width <= ok.Max;")]
    [InlineData("(int Min, int Max) ok = (200, 300); int M() => ok.Max;")]
    [InlineData("(int Min, int Max) ok = (200, 300);")]
    [InlineData("(int, int) ok = (200, {|STC1008:300|}); bool M(int statusCode) => statusCode <= ok.Item2;")]
    [InlineData("(int, int) ok = (200, 300); bool M(int statusCode) => statusCode < ok.Item2;")]
    [InlineData(
        "static readonly (int, int) Ok = (200, {|STC1008:300|}); bool M(int statusCode) => statusCode >= Ok.Item1 && statusCode <= Ok.Item2;")]
    public Task Tuple(string member) => Verify.AnalyzerAsync(InClass(member));

    [Theory]
    [InlineData(
        "bool M(int statusCode) => Enumerable.Range(200, {|#0:101|}).Contains(statusCode);",
        "'Enumerable.Range(200, 101)' counts 300 among the 2xx codes (RFC 9110 §15.3): write 'Enumerable.Range(200, 100)'")]
    [InlineData(
        "bool M(int statusCode) => Enumerable.Range(400, {|#0:99|}).Contains(statusCode);",
        "'Enumerable.Range(400, 99)' does not count 499 among the 4xx codes (RFC 9110 §15.5): write 'Enumerable.Range(400, 100)'")]
    [InlineData(
        "[Range(200, {|#0:300|})] public int StatusCode { get; set; }",
        "'Range(200, 300)' counts 300 among the 2xx codes (RFC 9110 §15.3): write 'Range(200, 299)'")]
    public Task Message_SaysWhatToWrite(string member, string message) => Verify.MessageAsync(InClass(member), "STC1008", message);

    [Theory]
    [InlineData(
        "bool M(int statusCode) => Enumerable.Range(200, {|STC1008:101|}).Contains(statusCode);",
        "bool M(int statusCode) => Enumerable.Range(200, 100).Contains(statusCode);",
        "Compare with 200–299: Enumerable.Range(200, 100)")]
    [InlineData(
        "[Range(200, {|STC1008:300|})] public int StatusCode { get; set; }",
        "[Range(200, 299)] public int StatusCode { get; set; }",
        "Compare with 200–299: Range(200, 299)")]
    public Task Fix_WritesTheClass(string member, string corrected, string title) =>
        Verify.SingleFixAsync<HttpClassRangeCodeFixProvider>(
            InClass(member),
            InClass(corrected),
            title,
            HttpClassRangeCodeFixProvider.CorrectBounds);

    private static string InClass(string member) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using System.Net.Http;

        class C
        {
            {{member}}
        }
        """;
}
