using System.Linq;
using StatusCodes.Analyzers.Session;
using Xunit;

namespace StatusCodes.Tests.Session;

/// <summary>What stands in a file is the same whether it is remembered or looked for anew, and whoever has asked before.</summary>
public class SearchedTextTests
{
    private static readonly string[] Shared = Enumerable.Range(0, 31).Select(static i => "part" + (char)('a' + i)).Append("Close").ToArray();

    [Theory]
    [InlineData("Close", true)]
    [InlineData("parta", true)]
    [InlineData("partb", false)]
    [InlineData("close", false)]
    [InlineData("socket", true)]
    [InlineData("Socket", false)]
    public void Part_IsFound_EachTime(string part, bool isFound)
    {
        var text = new SearchedText("parta Close socket", Shared);
        foreach (string other in Shared)
        {
            text.Has(other);
        }

        Assert.Equal(isFound, text.Has(part));
        Assert.Equal(isFound, text.Has(part));
    }
}
