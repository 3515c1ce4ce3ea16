using System.Linq;
using StatusCodes.CodeFixes.Options;
using Xunit;

namespace StatusCodes.Tests.Fixes.Options;

/// <summary>Where a row goes in the text of an <c>.editorconfig</c> file.</summary>
public class ConfigFileTextTests
{
    private const string Row = "Erp.Order.Status=none";

    [Theory]
    [InlineData("[*.cs]\nstatuscodes.slots = A.B=http\n", "[*.cs]\nstatuscodes.slots = A.B=http | Erp.Order.Status=none\n")]
    [InlineData("[*.cs]\r\nstatuscodes.slots=A.B=http\r\nx = y", "[*.cs]\r\nstatuscodes.slots=A.B=http | Erp.Order.Status=none\r\nx = y")]
    [InlineData("StatusCodes.Slots = A.B=http # ours", "StatusCodes.Slots = A.B=http | Erp.Order.Status=none # ours")]
    [InlineData("statuscodes.slots =", "statuscodes.slots = Erp.Order.Status=none")]
    [InlineData("statuscodes.slots = unset", "statuscodes.slots = Erp.Order.Status=none")]
    public void LineThatIsThere_GetsTheRow(string file, string expected) =>
        Assert.Equal(expected, Assert.Single(ConfigFileText.InLine(file, Row)));

    [Fact]
    public void LastLine_ComesFirst() => Assert.Equal(
        ["a", "b"],
        ConfigFileText.InLine("statuscodes.slots = \n[*.cs]\nstatuscodes.slots =", Row).Select(static text => text.EndsWith(Row, System.StringComparison.Ordinal) ? "a" : "b"));

    [Theory]
    [InlineData("")]
    [InlineData("# statuscodes.slots = A.B=http")]
    [InlineData("statuscodes.slotsx = A.B=http")]
    public void OtherLines_GetNone(string file) => Assert.Empty(ConfigFileText.InLine(file, Row));

    [Theory]
    [InlineData("", "[*.cs]\nstatuscodes.slots = Erp.Order.Status=none\n")]
    [InlineData("root = true\n", "root = true\n\n[*.cs]\nstatuscodes.slots = Erp.Order.Status=none\n")]
    [InlineData("[*.cs]\nx = y\n", "[*.cs]\nstatuscodes.slots = Erp.Order.Status=none\nx = y\n")]
    [InlineData("[*.cs]\r\nx = y\r\n[*.vb]\r\n", "[*.cs]\r\nx = y\r\n[*.vb]\r\n\r\n[*.cs]\r\nstatuscodes.slots = Erp.Order.Status=none\r\n")]
    public void NewLine_StandsInTheSectionOfCSharp(string file, string expected) =>
        Assert.Equal(expected, ConfigFileText.InNewLine(file, Row));
}
