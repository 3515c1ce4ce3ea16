using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Phrases;

/// <summary>STC1015 of a pair that only its phrase calls a status: <c>(409, "Gone")</c>.</summary>
public class HttpPairPhrasesTests
{
    [Theory]
    [InlineData("object A() => ({|STC1015:409|}, \"Gone\");")]
    [InlineData("(int, string) A() => ({|STC1015:409|}, \"Gone\");")]
    [InlineData("(int, string) A() { return ({|STC1015:409|}, \"Gone\"); }")]
    [InlineData("(int Status, string Title) M(Exception e) => ({|STC1015:404|}, \"Bad Request\");")]
    [InlineData("(int code, string message) M(Exception e) { return ({|STC1015:404|}, \"Bad Request\"); }")]
    [InlineData("(int, string) M(Exception e) => e switch { KeyNotFoundException => ({|STC1015:404|}, \"Bad Request\"), _ => default };")]
    [InlineData("void M(Exception e) { var x = e switch { KeyNotFoundException => ({|STC1015:404|}, \"Bad Request\"), _ => (0, \"\") }; }")]
    [InlineData(
        "void M(Exception e) { var (code, title) = e switch "
        + "{ KeyNotFoundException => ({|STC1015:404|}, \"Bad Request\"), _ => (0, \"\") }; }")]
    [InlineData("async Task<(int, string)> A() { await Task.Yield(); return ({|STC1015:403|}, \"Unauthorized\"); }")]
    [InlineData("Func<(int, string)> A => () => ({|STC1015:403|}, \"Unauthorized\");")]
    // Its own phrase, an everyday word, more than two parts, another order.
    [InlineData("object A() => (410, \"Gone\");")]
    [InlineData("object A() => (200, \"Gone\");")]
    [InlineData("object A() => (200, \"Created\");")]
    [InlineData("object A() => (403, \"Not Allowed\");")]
    [InlineData("object A() => (409, \"gone\");")]
    [InlineData("object A() => (720, \"Bad Request\");")]
    [InlineData("object A() => (409, \"Gone\", 1);")]
    [InlineData("object A() => (\"Gone\", 409);")]
    [InlineData("object A(bool b) => (409, b ? \"Gone\" : \"Conflict\");")]
    // What the names say.
    [InlineData("(int count, string reason) A() => (404, \"Bad Request\");")]
    [InlineData("(int code, string kind) A() => (404, \"Bad Request\");")]
    [InlineData("object A() => (seat: 404, \"Bad Request\");")]
    [InlineData("(int, string) CountOf() => (404, \"Bad Request\");")]
    [InlineData("(int, string) OrderLine() => (404, \"Bad Request\");")]
    [InlineData("void M(int x) { var (row, label) = x switch { 1 => (404, \"Bad Request\"), _ => (0, \"\") }; }")]
    // Neither answered nor chosen: data, arguments, logs.
    [InlineData("(int, string)[] _x = { (404, \"Bad Request\") };")]
    [InlineData("void M() { var x = (404, \"Bad Request\"); }")]
    [InlineData("void M(object o) => M((404, \"Bad Request\"));")]
    public Task Pair(string member) => CSharpVerifier.AnalyzerAsync(InClass("Orders", member));

    [Fact]
    public Task PairOfATest_StaysSilent() => CSharpVerifier.AnalyzerAsync(InClass(
        "OrderTests",
        "class FactAttribute : Attribute { } [Fact] void T() { } object A() => (409, \"Gone\");"));

    [Fact]
    public async Task Message_IsThatOfACode_AndTheTextIsItsSecondPlace()
    {
        Diagnostic finding = Assert.Single(await Findings.AllAsync(InClass("Orders", "object A() => (409, \"Gone\");")));

        Assert.Equal(
            "409 is \"Conflict\" (RFC 9110 §15.5.10), and \"Gone\" beside it is 410: correct the number or the text",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(6, Assert.Single(finding.AdditionalLocations).SourceSpan.Length);
    }

    private static string InClass(string name, string member) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Contoso;

        public class {{name}}
        {
            {{member}}
        }
        """;
}
