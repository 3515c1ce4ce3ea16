using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>Members that their documentation calls an HTTP status.</summary>
public class HttpDocumentationTests
{
    [Fact]
    public Task DocumentedStatus_Reports() => Verify.AnalyzerAsync(
        """
        class Answer
        {
            /// <summary>The HTTP status of the answer.</summary>
            public int Code { get; set; } = {|STC1001:200|};

            /// <summary>The http status, as the peer has sent it.</summary>
            public int ErrorCode;

            /// <param name="code">The HTTP status.</param>
            /// <param name="zipCode">Where to.</param>
            public void Set(int code, int zipCode) => Set({|STC1001:404|}, 404);
        }

        /// <summary>A row.</summary>
        /// <param name="Status">Its HTTP status code.</param>
        record Row(int Status, int Width);

        class C
        {
            bool A(Answer a) => a.Code == {|STC1001:404|} || a.ErrorCode == {|STC1001:500|};
            Row B() => new Row({|STC1001:404|}, 404);
        }
        """);

    [Fact]
    public Task DocumentedOtherwise_IsQuiet() => Verify.AnalyzerAsync(
        """
        class Answer
        {
            /// <summary>The state of the order.</summary>
            public int Code { get; set; } = 200;

            /// <summary>The code of the error, which is not an HTTP status.</summary>
            public int ErrorCode;

            /// <summary>How wide the HTTP status is shown.</summary>
            public int Width = 200;

            public int Status;

            /// <summary>Answers with an HTTP status.</summary>
            /// <param name="code">What it is called.</param>
            public int Of(int code) => Of(404);
        }

        class C
        {
            bool A(Answer a) => a.Code == 404 || a.ErrorCode == 500 || a.Width == 404 || a.Status == 404;
        }
        """);
}
