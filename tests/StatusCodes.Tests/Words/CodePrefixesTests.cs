using System;
using StatusCodes.Analyzers.Words;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>What stands before "status code": nothing of weight, somebody's name, another system's, or a bound.</summary>
public class CodePrefixesTests
{
    /// <summary>A close status is a part of another system's code.</summary>
    private static readonly WordSet Parts = new("Close");

    [Theory]
    [InlineData("StatusCode")]
    [InlineData("_StatusCode")]
    [InlineData("@StatusCode")]
    [InlineData("expectedStatusCode")]
    [InlineData("m_StatusCode")]
    [InlineData("last_http_StatusCode")]
    [InlineData("HTTPStatusCode")]
    [InlineData("HttpResponseStatusCode")]
    [InlineData("ExpectedHTTPResponseStatusCode")]
    [InlineData("response2StatusCode")]
    [InlineData("Return200StatusCode")]
    [InlineData("handledStatusCode")]
    [InlineData("SkipStatusCode")]
    public void Words_ThatSayNothing_LeaveAStatusCode(string name) => Assert.Equal(NameKind.StatusCode, KindIn(name));

    [Theory]
    [InlineData("orderStatusCode")]
    [InlineData("PaymentStatusCode")]
    [InlineData("lastOrderStatusCode")]
    [InlineData("order_last_StatusCode")]
    [InlineData("closedStatusCode")]
    [InlineData("expectationStatusCode")]
    [InlineData("maximalStatusCode")]
    [InlineData("s3ResponseStatusCode")]
    [InlineData("order200StatusCode")]
    public void Word_ThatSaysWhoseItIs(string name) => Assert.Equal(NameKind.PrefixedStatusCode, KindIn(name));

    [Theory]
    [InlineData("grpcStatusCode")]
    [InlineData("SmtpStatusCode")]
    [InlineData("lastFtpStatusCode")]
    [InlineData("exit_StatusCode")]
    [InlineData("closeStatusCode")]
    [InlineData("orderCloseStatusCode")]
    [InlineData("minStatusCode")]
    [InlineData("MAX_StatusCode")]
    [InlineData("upperHttpStatusCode")]
    public void Word_OfAnotherSystem_OrABound_LeavesNothing(string name) => Assert.Equal(NameKind.None, KindIn(name));

    private static NameKind KindIn(string name) =>
        CodePrefixes.KindBefore(new NamePart(name, 0, name.Length), name.LastIndexOf("StatusCode", StringComparison.Ordinal), Parts);
}
