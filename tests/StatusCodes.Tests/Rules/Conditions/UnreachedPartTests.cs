using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Rules.Conditions;

/// <summary>012: parts of a switch to which the <c>when</c> of another leaves no code.</summary>
public class UnreachedPartTests
{
    [Theory]
    [InlineData("_ when statusCode >= 400 => 1, {|STC1012:_ when statusCode >= 500|} => 2, _ => 3")]
    [InlineData("var code when code >= 400 => 1, {|STC1012:var code when code >= 500|} => 2, _ => 3")]
    [InlineData("int code when code >= 400 => 1, {|STC1012:int code when code >= 500|} => 2, _ => 3")]
    [InlineData("_ when statusCode >= 400 => 1, {|STC1012:>= 500|} => 2, _ => 3")]
    [InlineData("_ when statusCode >= 400 => 1, {|STC1012:NotFound|} => 2, _ => 3")]
    [InlineData(
        "_ when statusCode is >= 400 and < 500 => 1, >= 500 => 2, {|STC1012:_ when statusCode == NotFound|} => 3, _ => 4")]
    [InlineData("< 500 => 1, {|STC1012:_ when statusCode == NotFound|} => 2, _ => 3")]
    public Task Arm_IsTakenBefore_Reports(string arms) => Verify.AnalyzerAsync(OfArms(arms));

    [Theory]
    [InlineData("_ when statusCode >= 500 => 1, _ when statusCode >= 400 => 2, _ => 3")]
    [InlineData("_ when statusCode >= 400 && other => 1, _ when statusCode >= 500 => 2, _ => 3")]
    [InlineData("_ when statusCode >= 400 => 1, _ when statusCode < 400 => 2, _ => 3")]
    [InlineData("_ when second >= 400 => 1, _ when statusCode >= 500 => 2, _ => 3")]
    [InlineData("_ when IsKnown(statusCode) => 1, _ when statusCode >= 500 => 2, _ => 3")]
    [InlineData("_ when other => 1, NotFound => 2, _ => 3")]
    [InlineData("_ when other => 1, _ when other => 2, _ => 3")]
    [InlineData(">= 500 => 1, >= 400 when other => 2, _ => 3")]
    public Task Arm_HasCodesLeft_Silent(string arms) => Verify.AnalyzerAsync(OfArms(arms));

    /// <summary>What patterns alone have taken is an error of the compiler's own.</summary>
    [Fact]
    public Task Arm_IsTakenByPatterns_TheCompilerSaysSo() =>
        Verify.AnalyzerAsync(OfArms(">= 400 => 1, {|CS8510:>= 500|} => 2, _ when other => 3, _ => 4"));

    [Fact]
    public Task Case_IsTakenBefore_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;
        using System.Net;

        class C
        {
            int M(HttpResponseMessage response)
            {
                switch (response.StatusCode)
                {
                    case var code when code >= HttpStatusCode.BadRequest:
                        return 1;
                    case {|STC1012:HttpStatusCode.NotFound|}:
                    case {|STC1012:var code when code > HttpStatusCode.InternalServerError|}:
                        return 2;
                    case HttpStatusCode.OK:
                        return 3;
                    default:
                        return 4;
                }
            }
        }
        """);

    [Fact]
    public Task OtherNumbers_Silent() => Verify.AnalyzerAsync(
        """
        class C
        {
            int M(int width) => width switch { _ when width >= 400 => 1, _ when width >= 500 => 2, _ => 3 };
        }
        """);

    [Fact]
    public Task Message_NamesThePart() => Verify.MessageAsync(
        OfArms("_ when statusCode >= 400 => 1, {|#0:_ when statusCode >= 500|} => 2, _ => 3"),
        "STC1012",
        "'_ when statusCode >= 500' is never reached: what stands before it in the switch takes every code that it asks for");

    private static string OfArms(string arms) =>
        $$"""
        class C
        {
            private const int NotFound = 404;

            bool IsKnown(int number) => number > 0;

            int M(int statusCode, int second, bool other) => statusCode switch { {{arms}} };
        }
        """;
}
