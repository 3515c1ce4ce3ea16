using StatusCodes.Analyzers.Syntax;
using Xunit;

namespace StatusCodes.Tests.Syntax;

/// <summary>Codes of three digits, read from strings as they are written.</summary>
public class LiteralTextTests
{
    [Theory]
    [InlineData("\"550\"", 550)]
    [InlineData("@\"550\"", 550)]
    [InlineData("\"\"\"550\"\"\"", 550)]
    [InlineData("\"\"\"\"550\"\"\"\"", 550)]
    [InlineData("\"100\"", 100)]
    [InlineData("\"999\"", 999)]
    public void Code_ThatIsAllOfTheText_IsRead(string token, int expected) => Assert.Equal(expected, LiteralText.Read(token));

    [Theory]
    [InlineData("\"55\"")]
    [InlineData("\"5501\"")]
    [InlineData("\"050\"")]
    [InlineData("\"000\"")]
    [InlineData("\"05x\"")]
    [InlineData("\"55x\"")]
    [InlineData("\" 550\"")]
    [InlineData("\"550 \"")]
    [InlineData("\"-50\"")]
    [InlineData("\"٥٥٠\"")]
    [InlineData("\"550 File not found\"")]
    [InlineData("\"550\"u8")]
    [InlineData("$\"550\"")]
    [InlineData("'550'")]
    [InlineData("550")]
    [InlineData("\"\"")]
    [InlineData("@\"\"")]
    [InlineData("@")]
    [InlineData("")]
    public void OtherText_IsNoCode(string token) => Assert.Equal(-1, LiteralText.Read(token));
}
