using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Rules.NeverEqual;

/// <summary>STC1011: what is done with the text of an enum's value, which is a name, besides comparing it with digits that are written there.</summary>
public class EnumTextUseTests
{
    [Theory]
    [InlineData("r.StatusCode.ToString().StartsWith({|STC1011:'2'|})")]
    [InlineData("!r.StatusCode.ToString().StartsWith({|STC1011:'5'|})")]
    [InlineData("r.StatusCode.ToString()[0] == {|STC1011:'4'|}")]
    [InlineData("{|STC1011:'4'|} != r.StatusCode.ToString()[0]")]
    [InlineData("r.StatusCode.ToString()[0] is {|STC1011:'4'|}")]
    [InlineData("r.StatusCode.ToString().First() == {|STC1011:'4'|}")]
    [InlineData("string.Compare(r.StatusCode.ToString(), {|STC1011:\"404\"|}) == 0")]
    [InlineData("string.CompareOrdinal({|STC1011:\"404\"|}, r.StatusCode.ToString()) == 0")]
    [InlineData("r.StatusCode.ToString() == {|STC1011:Missing|}")]
    [InlineData("{|STC1011:Texts.Busy|} != r.StatusCode.ToString()")]
    [InlineData("r.StatusCode.ToString().Equals({|STC1011:Missing|})")]
    [InlineData("r.StatusCode.ToString() == {|STC1011:Texts.Lost|}")]
    [InlineData("string.Equals(r.StatusCode.ToString(), {|STC1011:Missing|})")]
    [InlineData("Enum.GetName(r.StatusCode) == {|STC1011:\"404\"|}")]
    [InlineData("Enum.GetName(typeof(HttpStatusCode), r.StatusCode) == {|STC1011:\"404\"|}")]
    public Task ADigit_IsInNoName(string condition) => AnalyzeAsync($"bool M(HttpResponseMessage r) => {condition};");

    /// <summary>A number in a variable never equals the enum either.</summary>
    [Theory]
    [InlineData("r.StatusCode.Equals({|STC1011:expected|})")]
    [InlineData("!r.StatusCode.Equals({|STC1011:Lost.Number|})")]
    [InlineData("r.StatusCode.Equals((HttpStatusCode)expected)")]
    [InlineData("r.StatusCode.Equals(wanted)")]
    [InlineData("((int)r.StatusCode).Equals(expected)")]
    [InlineData("mine.StatusCode.Equals(expected)")]
    public Task AVariable_IsBoxed(string condition) => AnalyzeAsync(
        "static class Lost { public static readonly int Number = 404; } "
        + "class Mine { public int StatusCode { get; } } "
        + $"bool M(HttpResponseMessage r, Mine mine, int expected, HttpStatusCode wanted) => {condition};");

    [Fact]
    public Task ALocal_ThatKeepsTheText_IsKnown() => AnalyzeAsync(
        "bool M(HttpResponseMessage r) { string text = r.StatusCode.ToString(); return text.StartsWith({|STC1011:\"4\"|}); }");

    [Theory]
    [InlineData("((int)r.StatusCode).ToString().StartsWith('2')")]
    [InlineData("((int)r.StatusCode).ToString()[0] == '4'")]
    [InlineData("r.StatusCode.ToString()[0] == 'N'")]
    [InlineData("r.StatusCode.ToString().StartsWith('N')")]
    [InlineData("r.StatusCode.ToString(\"D\") == Missing")]
    [InlineData("r.StatusCode.ToString() == Texts.Name")]
    [InlineData("r.StatusCode.ToString() == Changed")]
    // Nobody has named 522: its text is the number.
    [InlineData("r.StatusCode.ToString() == Texts.Cloudflare")]
    [InlineData("r.ReasonPhrase == Missing")]
    [InlineData("r.ReasonPhrase.StartsWith('4')")]
    public Task WhatMayBeTrue_StaysSilent(string condition) => AnalyzeAsync($"bool M(HttpResponseMessage r) => {condition};");

    private static Task AnalyzeAsync(string member) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System;
        using System.Linq;
        using System.Net;
        using System.Net.Http;

        static class Texts
        {
            public const string Busy = "503";
            public static readonly string Lost = "410";
            public const string Name = "NotFound";
            public const string Cloudflare = "522";
        }

        class C
        {
            private const string Missing = "404";

            private string Changed { get; set; } = "404";

            {{member}}
        }
        """);
}
