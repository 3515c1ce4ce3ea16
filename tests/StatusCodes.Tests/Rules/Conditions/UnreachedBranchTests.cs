using System.Linq;
using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Rules.Conditions;

/// <summary>012: a branch to which the conditions before leave no code.</summary>
public class UnreachedBranchTests
{
    [Theory]
    [InlineData("if (statusCode >= 400) return 1; else if ({|STC1012:statusCode >= 500|}) return 2; return 3;")]
    [InlineData("if (statusCode >= 400) { x = 1; } else if ({|STC1012:statusCode == BadGateway|}) x = 2; return x;")]
    [InlineData("if (statusCode >= 400) { return 1; } if ({|STC1012:statusCode >= 500|}) { return 2; } return 3;")]
    [InlineData("if (other) return 0; if (statusCode >= 400) return 1; if ({|STC1012:statusCode >= 500|}) return 2; return 3;")]
    [InlineData("if (statusCode >= 200) return 1; if (other) return 2; if ({|STC1012:statusCode > 399 && other|}) return 3; return 4;")]
    [InlineData("if (400 <= statusCode) return 1; if ({|STC1012:statusCode is > 499 and < 600|}) return 2; return 3;")]
    [InlineData("return statusCode >= 400 ? 1 : {|STC1012:statusCode >= 500|} ? 2 : 3;")]
    [InlineData("return statusCode >= 400 ? 1 : (statusCode >= 300 ? 2 : {|STC1012:statusCode == BadGateway|} ? 3 : 4);")]
    [InlineData("if (r.StatusCode >= HttpStatusCode.BadRequest) return 1; "
        + "else if ({|STC1012:r.StatusCode >= HttpStatusCode.InternalServerError|}) return 2; return 3;")]
    [InlineData("if (statusCode < 300 || statusCode > 399) return 1; if ({|STC1012:statusCode == BadGateway|}) return 2; return 3;")]
    [InlineData("foreach (char c in text) { if (statusCode > 399) continue; if ({|STC1012:statusCode > 499|}) x++; } return x;")]
    public Task Branch_HasNoCodeLeft_Reports(string statements) => Verify.AnalyzerAsync(In(statements));

    [Theory]
    [InlineData("if (statusCode >= 500) return 1; else if (statusCode >= 400) return 2; return 3;")]
    [InlineData("if (statusCode >= 400) { x = 1; } if (statusCode >= 500) { x = 2; } return x;")]
    [InlineData("if (statusCode >= 400 && other) return 1; if (statusCode >= 500) return 2; return 3;")]
    [InlineData("if (statusCode >= 400) return 1; statusCode = second; if (statusCode >= 500) return 2; return 3;")]
    [InlineData("if (statusCode >= 400) return 1; if (Next(out statusCode)) return 2; if (statusCode >= 500) return 3; return 4;")]
    [InlineData("if (statusCode >= 400) return 1; if ((statusCode = second) >= 500) return 2; return 3;")]
    [InlineData("if (statusCode >= 400) return 1; if (second >= 500) return 2; return 3;")]
    [InlineData("if (statusCode >= 400) { if (other) return 1; } else if (statusCode >= 300) return 2; return 3;")]
    [InlineData("if (statusCode >= 400) { if (other) return 1; } if (statusCode >= 500) return 2; return 3;")]
    [InlineData("if (width >= 400) return 1; if (width >= 500) return 2; return 3;")]
    [InlineData("if (Read() >= 400) return 1; if (Read() >= 500) return 2; return 3;")]
    [InlineData("return statusCode >= 400 ? (statusCode >= 500 ? 1 : 2) : 3;")]
    [InlineData("if (nullable < 500) return 1; if (nullable >= 500) return 2; if (nullable is null) return 3; return 4;")]
    public Task Branch_HasCodesLeft_Silent(string statements) => Verify.AnalyzerAsync(In(statements));

    [Theory]
    [InlineData("{|STC1012:statusCode >= High && statusCode < Low|}")]
    [InlineData("{|STC1012:Low > statusCode && High <= statusCode|}")]
    [InlineData("statusCode >= Low && statusCode < High")]
    [InlineData("width >= High && width < Low")]
    public Task OwnConstants_AreBounds(string condition) => Verify.AnalyzerAsync(In($"return {condition} ? 1 : 2;"));

    [Fact]
    public Task Message_NamesTheCondition() => Verify.MessageAsync(
        In("if (statusCode >= 400) return 1; else if ({|#0:statusCode >= 500|}) return 2; return 3;"),
        "STC1012",
        "'statusCode >= 500' is never true here: the conditions before it take every code that it asks for");

    [Fact]
    public Task ManyBranches_AreReadOnce() => Verify.AnalyzerAsync(In(
        string.Concat(Enumerable.Range(0, 2000).Select(static at => $"if (statusCode == {5000 + at}) return {at};\n"))
        + "if (statusCode >= 400) return 1; if ({|STC1012:statusCode >= 500|}) return 2; return 3;"));

    private static string In(string statements) =>
        $$"""
        using System.Net;
        using System.Net.Http;

        class C
        {
            private const int BadGateway = 502;
            private const int Low = 200;
            private const int High = 300;

            bool Next(out int next) { next = 0; return true; }

            int Read() => 0;

            int M(int statusCode, int? nullable, int second, int width, bool other, string text, HttpResponseMessage r)
            {
                int x = 0;
                {{statements}}
            }
        }
        """;
}
