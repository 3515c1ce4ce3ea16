using System.Linq;
using StatusCodes.Analyzers.Naming.Styles;
using Xunit;

namespace StatusCodes.Tests.Naming.Styles;

/// <summary>A new constant is written as the others of its type are.</summary>
public class ConstantStyleTests
{
    [Theory]
    [InlineData("", "TooEarly")]
    [InlineData("MaxRetries", "TooEarly")]
    [InlineData("MaxRetries OK", "TooEarly")]
    [InlineData("MAX_RETRIES", "TOO_EARLY")]
    [InlineData("MAX_RETRIES PORT", "TOO_EARLY")]
    [InlineData("_maxRetries", "_tooEarly")]
    [InlineData("maxRetries", "tooEarly")]
    [InlineData("kMaxRetries", "kTooEarly")]
    [InlineData("kMaxRetries MaxRetries", "TooEarly")]
    [InlineData("MaxRetries MAX_RETRIES", "TooEarly")]
    public void OtherConstants_SayHow(string names, string expected) =>
        Assert.Equal(expected, ConstantStyle.OfNames(names.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)).Apply("TooEarly"));

    [Theory]
    [InlineData("IMUsed", "IM_USED")]
    [InlineData("OK", "OK")]
    [InlineData("TooEarlyStatusCode425", "TOO_EARLY_STATUS_CODE425")]
    public void Words_AreTold(string identifier, string expected) =>
        Assert.Equal(expected, new ConstantStyle("", "", "_", Capitalization.AllUpper).Apply(identifier));

    [Theory]
    [InlineData("", "", "continueStatusCode")]
    [InlineData("_", "", "_continue")]
    [InlineData("", "-", "continueStatusCode")]
    public void Keyword_IsNoName(string prefix, string separator, string expected) => Assert.Equal(
        expected,
        new ConstantStyle(prefix, "", separator, Capitalization.Camel).Apply(["Continue", "ContinueStatusCode"]).First(),
        ignoreCase: separator.Length > 0);
}
