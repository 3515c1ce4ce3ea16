using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>A success that is called none is a code of somebody's own.</summary>
public class HttpOwnSuccessTests
{
    private const string Envelope = """
        class ApiResult { public int Code { get; set; } public bool Success { get; set; } public string Msg { get; set; } }
        """;

    [Fact]
    public Task DeniedSuccess_IsQuiet() => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            object A() => new { code = 201, msg = "invalid", success = false };
            object B() => new ApiResult { Code = 202, Success = false, Msg = "invalid" };

            object D(string text)
            {
                int statusCode = 201;
                var answer = new { code = statusCode, msg = text, success = false };
                return answer;
            }

            object E(string text)
            {
                var statusCode = 201;
                return Wrap(new ApiResult { Code = statusCode, Msg = text, Success = false });
            }

            static object Wrap(object content) => content;
        }

        {{Envelope}}
        """);

    [Fact]
    public Task OtherwiseIt_Reports() => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            object A() => new { code = {|STC1001:201|}, msg = "made", success = true };
            object B() => new ApiResult { Code = {|STC1001:404|}, Success = false, Msg = "lost" };
            object D() => new { code = {|STC1001:200|}, msg = "nothing found", success = false };

            object E(string text)
            {
                int statusCode = {|STC1001:404|};
                return new { code = statusCode, msg = text, success = false };
            }

            object F(string text, int other)
            {
                int statusCode = {|STC1001:201|};
                var answer = new { code = other, msg = text, success = false };
                return new { code = statusCode, msg = answer, success = true };
            }
        }

        {{Envelope}}
        """);
}
