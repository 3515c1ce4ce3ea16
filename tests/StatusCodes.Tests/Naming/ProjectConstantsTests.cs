using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Naming;

/// <summary>Where the framework has no constant, the project's own class of codes is used, though nobody has listed it.</summary>
public class ProjectConstantsTests
{
    private const string Classes =
        """

        namespace Own
        {
            public static class HttpCodes { public const int TooEarly = 425, MaxLength = 451, NotFound = 404; }

            public static class CloseCodes { public const int ServiceRestart = 1012, AuthFailed = 4001; }
        }
        """;

    [Fact]
    public Task Constant_OfTheProject_IsWritten() => Verify.FixAsync(
        """
        using System.Net.Http;
        using System.Net.WebSockets;

        namespace App
        {
            class C
            {
                bool IsEarly(HttpResponseMessage r) => (int)r.StatusCode == {|STC1001:425|};
                bool IsMissing(HttpResponseMessage r) => (int)r.StatusCode == {|STC1001:404|};
                bool IsRestart(WebSocket s) => (int?)s.CloseStatus == {|STC2001:1012|};
                bool IsRefused(WebSocket s) => (int?)s.CloseStatus == {|STC2001:4001|};
                bool IsOther(WebSocket s) => (int?)s.CloseStatus == 4002;
            }
        }
        """ + Classes,
        """
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using Own;

        namespace App
        {
            class C
            {
                bool IsEarly(HttpResponseMessage r) => (int)r.StatusCode == HttpCodes.TooEarly;
                bool IsMissing(HttpResponseMessage r) => r.StatusCode == HttpStatusCode.NotFound;
                bool IsRestart(WebSocket s) => (int?)s.CloseStatus == CloseCodes.ServiceRestart;
                bool IsRefused(WebSocket s) => (int?)s.CloseStatus == CloseCodes.AuthFailed;
                bool IsOther(WebSocket s) => (int?)s.CloseStatus == 4002;
            }
        }
        """ + Classes,
        References.Net80);

    /// <summary>What is not called like the code, measures something, is not there in every build, or is hidden, is not used.</summary>
    [Theory]
    [InlineData("public static class HttpCodes { public const int MaxCodeLength = 425; }")]
    [InlineData("public static class Codes { public const int TooEarly = 425; }")]
    [InlineData("public static class HttpHeaders { public const int TooEarly = 425; }")]
    [InlineData("public class HttpCodes { public const int TooEarly = 425; }")]
    [InlineData("public static class FtpCodes { public const int TooEarly = 425; }")]
    [InlineData("public static class HttpCodes { const int TooEarly = 425; }")]
    [InlineData("public static class HttpCodes { public static readonly int TooEarly = 425; }")]
    [InlineData("class Outer { static class HttpCodes { public const int TooEarly = 425; } }")]
    [InlineData("public static class HttpCodes {\n#if !OLD\n public const int TooEarly = 425;\n#endif\n }")]
    [InlineData("\n#if !OLD\npublic static class HttpCodes { public const int TooEarly = 425; }\n#endif\n")]
    public Task OtherConstant_IsNot(string other) => Verify.FixAsync(
        $$"""
        class C
        {
            bool IsEarly(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode == {|STC1001:425|};
        }

        {{other}}
        """,
        $$"""
        class C
        {
            private const int TooEarly = 425;

            bool IsEarly(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode == TooEarly;
        }

        {{other}}
        """,
        References.Net80);
}
