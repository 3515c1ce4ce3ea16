using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants.Introduced;

/// <summary>A new constant says what its code means, and who says so: the editor shows it to whoever points at the name.</summary>
public class ConstantSummaryTests
{
    [Fact]
    public Task NewConstants_SayWhatTheyMean() => Verify.FixAsync(
        """
        class C
        {
            int M(int statusCode) => M({|STC1001:425|}) + M({|STC1001:104|});
        }
        """,
        """
        class C
        {
            /// <summary>
            /// The server supports resumable uploads and says where this one can be continued
            /// (draft-ietf-httpbis-resumable-upload-05).
            /// </summary>
            private const int UploadResumptionSupported = 104;

            /// <summary>The server will not risk processing early data that might be replayed (RFC 8470 §5.2).</summary>
            private const int TooEarly = 425;

            int M(int statusCode) => M(TooEarly) + M(UploadResumptionSupported);
        }
        """);

    /// <summary>Whoever looks for the document looks for its name in one piece.</summary>
    [Fact]
    public Task Source_IsNotBroken() => Verify.FixAsync(
        """
        class C
        {
            bool M(System.Net.HttpWebResponse response) => (int)response.StatusCode == {|STC1001:308|};
        }
        """,
        """
        class C
        {
            /// <summary>
            /// The resource has moved for good and the request is repeated at the new URI with the same method
            /// (RFC 9110 §15.4.9).
            /// </summary>
            private const int PermanentRedirect = 308;

            bool M(System.Net.HttpWebResponse response) => (int)response.StatusCode == PermanentRedirect;
        }
        """,
        Verifiers.References.Net48);

    [Fact]
    public Task BehindOthers_ABlankLineSetsItOff() => Verify.FixAsync(
        "class C\r\n{\r\n\tconst int A = 1;\r\n\tconst int B = 2;\r\n\r\n\tint M(int statusCode) => M({|STC1001:425|});\r\n}\r\n",
        "class C\r\n{\r\n\tconst int A = 1;\r\n\tconst int B = 2;\r\n\r\n"
        + "\t/// <summary>The server will not risk processing early data that might be replayed (RFC 8470 §5.2).</summary>\r\n"
        + "\tconst int TooEarly = 425;\r\n\r\n\tint M(int statusCode) => M(TooEarly);\r\n}\r\n");

    /// <summary>A local has no such comment, and neither has a line that others share.</summary>
    [Fact]
    public Task InOneLine_ThereIsNone() => Verify.FixAsync(
        "class C { int M(int statusCode) => M({|STC1001:425|}); }",
        "class C { private const int TooEarly = 425; int M(int statusCode) => M(TooEarly); }");
}
