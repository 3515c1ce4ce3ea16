using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>A number is what it is chosen with: beside a framework's constant it is that system's code.</summary>
public class ChoiceSlotsTests
{
    [Theory]
    [InlineData("int M(object e) => e switch { string => StatusCodes.Status400BadRequest, int => {|STC1001:409|}, _ => {|STC1001:500|} };")]
    [InlineData("int M(object e) => e is null ? StatusCodes.Status404NotFound : {|STC1001:500|};")]
    [InlineData("int M(object e) => e is null ? (int)HttpStatusCode.NotFound : {|STC1001:500|};")]
    [InlineData("int M(object e) { if (e is null) return StatusCodes.Status404NotFound; return {|STC1001:500|}; }")]
    [InlineData("int M(int n) { switch (n) { case 1: return StatusCodes.Status404NotFound; default: return {|STC1001:500|}; } }")]
    [InlineData(
        "int M(int n) { int s = {|STC1001:500|};"
        + " if (n > 1) s = StatusCodes.Status404NotFound; else s = {|STC1001:409|}; return s; }")]
    public Task BesideAConstant_Reports(string member) => Verify.AnalyzerAsync(InClass(member));

    [Theory]
    [InlineData("int M(object e) => e switch { string => 400, int => 409, _ => 500 };")]
    [InlineData("int M(object e) => e switch { string => HttpCodes.Wide, _ => 500 };")]
    [InlineData("int M(object e) => e is null ? int.MaxValue : 500;")]
    [InlineData("int M(object e) { if (e is null) return HttpCodes.Wide; return 500; }")]
    [InlineData("int M(object e) { if (e is null) return StatusCodes.Status404NotFound; if (e is int n) return n; return 500; }")]
    public Task BesideOthers_Silent(string member) => Verify.AnalyzerAsync(InClass(member));

    private static string InClass(string member) =>
        $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;

        static class HttpCodes { public const int Wide = 1200; }

        class C
        {
            {{member}}
        }
        """;
}
