using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection;

/// <summary>A number that a type's own conversion takes as its status.</summary>
public class ConversionSlotsTests
{
    private const string Nancy =
        """

        namespace Nancy
        {
            public enum HttpStatusCode { OK = 200, NotFound = 404 }
            public class Response
            {
                public static implicit operator Response(int statusCode) => new();
                public static implicit operator Response(HttpStatusCode statusCode) => new();
                public static implicit operator Response(string contents) => new();
            }
        }
        """;

    private const string Answer = " class Answer { public static implicit operator Answer(int statusCode) => new(); }";

    [Theory]
    [InlineData("Response None() => {|STC1001:404|};")]
    [InlineData("Response None() { return {|STC1001:404|}; }")]
    [InlineData("Response None => {|STC1001:404|};")]
    [InlineData("Response Find(bool has) => has ? {|STC1001:200|} : {|STC1001:404|};")]
    [InlineData("Response Find(bool has) => has ? new Response() : {|STC1001:404|};")]
    [InlineData("Response Find(int id) => id switch { 1 => {|STC1001:200|}, _ => new Response() };")]
    [InlineData("Response Cast(bool has) => has ? (Response){|STC1001:404|} : new Response();")]
    [InlineData("System.Func<Response> lazy = () => {|STC1001:500|};")]
    [InlineData("Response _none = {|STC1001:404|};")]
    [InlineData("void M() { Response none = {|STC1001:404|}; }")]
    [InlineData("async Task<Response> Later() { await Task.Yield(); return {|STC1001:404|}; }")]
    [InlineData("Response Full() => {|STC1003:509|};")]
    public Task Converted_Reports(string member) =>
        Verify.AnalyzerAsync("using System.Threading.Tasks; using Nancy; class C { " + member + " }" + Nancy);

    [Theory]
    [InlineData("int None() => 404;")]
    [InlineData("long None() => 404;")]
    [InlineData("object None() => 404;")]
    [InlineData("System.Func<int> lazy = () => 500;")]
    [InlineData("Width None() => 404;")]
    [InlineData("Width _none = (Width)404;")]
    [InlineData("decimal None() => 404;")]
    [InlineData("Response Odd() => 41;")]
    public Task Others_AreQuiet(string member) => Verify.AnalyzerAsync(
        "using Nancy; class C { " + member + " } struct Width { public static implicit operator Width(int pixels) => default; }" + Nancy);

    /// <summary>The operator that takes the number stays the one that is called.</summary>
    [Fact]
    public Task Fix_WritesTheNumbersConstant() => Verify.FixAsync(
        "using Microsoft.AspNetCore.Http; class C { Answer None() => {|STC1001:404|}; }" + Answer,
        "using Microsoft.AspNetCore.Http; class C { Answer None() => StatusCodes.Status404NotFound; }" + Answer);
}
