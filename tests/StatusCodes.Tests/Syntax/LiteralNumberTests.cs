using StatusCodes.Analyzers.Syntax;
using Xunit;

namespace StatusCodes.Tests.Syntax;

/// <summary>Numbers read from their text, and the question that is asked before anything is bound.</summary>
public class LiteralNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("404", 404)]
    [InlineData("0404", 404)]
    [InlineData("0000000404", 404)]
    [InlineData("4_0__4", 404)]
    [InlineData("0x194", 404)]
    [InlineData("0X194", 404)]
    [InlineData("0xff", 255)]
    [InlineData("0xFF", 255)]
    [InlineData("0x_1_94", 404)]
    [InlineData("0b110010100", 404)]
    [InlineData("0B_0000_0001_1001_0100", 404)]
    [InlineData("404u", 404)]
    [InlineData("404L", 404)]
    [InlineData("404Ul", 404)]
    [InlineData("404lu", 404)]
    [InlineData("0x194UL", 404)]
    [InlineData("0b1u", 1)]
    [InlineData("99999", 99_999)]
    public void Integer_IsRead(string text, int expected) => Assert.Equal(expected, LiteralNumber.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("100000")]
    [InlineData("2147483647")]
    [InlineData("18446744073709551615")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("11111111111111111111111111111111111111111111111111")]
    [InlineData("404.0")]
    [InlineData(".404")]
    [InlineData("4e2")]
    [InlineData("404f")]
    [InlineData("404F")]
    [InlineData("404d")]
    [InlineData("404m")]
    [InlineData("4x04")]
    [InlineData("u")]
    [InlineData("0x")]
    [InlineData("0b")]
    [InlineData("0b2")]
    [InlineData("_")]
    [InlineData("0xu")]
    public void OtherText_IsNone(string text) => Assert.Equal(-1, LiteralNumber.Read(text));
}
