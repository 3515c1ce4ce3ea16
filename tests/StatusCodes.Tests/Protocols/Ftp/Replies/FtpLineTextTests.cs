using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using Xunit;

namespace StatusCodes.Tests.Protocols.Ftp.Replies;

/// <summary>Codes at the beginning of a reply's line, read from strings as they are written.</summary>
public class FtpLineTextTests
{
    [Theory]
    [InlineData("\"550 File not found\"", 550, 1)]
    [InlineData("\"550-File not found\"", 550, 1)]
    [InlineData("\"550 \"", 550, 1)]
    [InlineData("@\"226 Done\"", 226, 2)]
    [InlineData("\"\"\"226 Done\"\"\"", 226, 3)]
    [InlineData("226 Done: ", 226, 0)]
    public void Code_AtTheStartOfALine_IsReadWhereItStands(string token, int expected, int expectedPlace)
    {
        Assert.Equal(expected, FtpLineText.Read(token, out int place));
        Assert.Equal(expectedPlace, place);
        Assert.StartsWith($"{expected}", token[place..]);
    }

    [Theory]
    [InlineData("\"550\"")]
    [InlineData("\"550File\"")]
    [InlineData("\"5501 File\"")]
    [InlineData("\"55 File\"")]
    [InlineData("\"050 File\"")]
    [InlineData("\" 550 File\"")]
    [InlineData("\"File 550 \"")]
    [InlineData("\"\"")]
    [InlineData("226")]
    [InlineData("")]
    public void Line_OfOtherText_HasNoCode(string token) => Assert.Equal(-1, FtpLineText.Read(token, out _));
}
