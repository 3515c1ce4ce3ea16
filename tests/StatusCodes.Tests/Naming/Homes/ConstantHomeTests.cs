using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Naming.Homes;

/// <summary>
/// Where a new constant goes, of what type it is and what it is called does not depend on which number is fixed first;
/// the warning says the name that the fix writes.
/// </summary>
public class ConstantHomeTests
{
    [Fact]
    public Task NumberOfTwoTypes_GoesToTheOneAroundBoth() => Verify.FixAsync(
        """
        class C
        {
            class Inner
            {
                int M(int statusCode) => M({|STC1001:425|});
            }

            class Other
            {
                int M(int statusCode) => M({|STC1001:425|}) + M({|STC1001:104|});
            }
        }
        """,
        """
        class C
        {
            private const int TooEarly = 425;

            class Inner
            {
                int M(int statusCode) => M(TooEarly);
            }

            class Other
            {
                private const int UploadResumptionSupported = 104;

                int M(int statusCode) => M(TooEarly) + M(UploadResumptionSupported);
            }
        }
        """);

    [Fact]
    public Task CastAndNumber_ShareANumber_WhicheverComesFirst() => Verify.FixAsync(
        """
        using System.Net;

        class C
        {
            HttpStatusCode M() => (HttpStatusCode){|STC1001:425|};

            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        """
        using System.Net;

        class C
        {
            private const int TooEarly = 425;

            HttpStatusCode M() => (HttpStatusCode)TooEarly;

            int M(int statusCode) => M(TooEarly);
        }
        """);

    [Theory]
    [InlineData("void TooEarly() { }", "TooEarlyStatusCode")]
    [InlineData("class TooEarly { }", "TooEarlyStatusCode")]
    [InlineData("#if OTHER\n    void TooEarly() { }\n#endif", "TooEarlyStatusCode")]
    [InlineData("class Base { protected int TooEarly => 1; } class Derived : Base { }", "TooEarlyStatusCode")]
    [InlineData("class Derived { const int TooEarly = 1; }", "TooEarly")]
    public Task TakenName_IsNotPromised(string member, string name) => Verify.MessageAsync(
        $$"""
        class C
        {
            {{member}}
            int M(int statusCode) => M({|#0:425|});
        }
        """,
        "STC1001",
        $"425 is \"Too Early\" (RFC 8470 §5.2): introduce a constant {name}");
}
