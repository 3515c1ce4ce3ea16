using System.Linq;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>What a translation is held against: not the words, but everything that is the same in every language.</summary>
public class PageSectionTests
{
    private const string Page =
        """
        # Title

        [简体中文](zh.md)

        A number such as 404, in `Results.Json`, see [RFC 9110](https://rfc.example/9110) or press `Use 401 Unauthorized`.

        | a | b |
        |---|---|

        ```csharp
        Send(404); // it is not there
        ```
        """;

    [Fact]
    public void Section_TellsNamesNumbersAndLinks()
    {
        PageSection section = Read(Page);

        Assert.Equal(["Results.Json"], section.Names);
        Assert.Equal(["401", "404", "9110"], section.Numbers);
        Assert.Equal(["https://rfc.example/9110"], section.Links);
        Assert.Equal("p||", section.Shape);
    }

    [Theory]
    [InlineData("// it is not there", "// 找不到")]
    [InlineData("Send(404); //", "Send(404);   //")]
    public void Comments_AreNoCode(string before, string after) =>
        Assert.Equal(Read(Page).Blocks.AsEnumerable(), Read(Page.Replace(before, after)).Blocks.AsEnumerable());

    [Fact]
    public void Code_IsTheSame_InEveryLanguage() =>
        Assert.NotEqual(Read(Page).Blocks.AsEnumerable(), Read(Page.Replace("Send(404)", "Send(410)")).Blocks.AsEnumerable());

    [Theory]
    [InlineData("\n[简体中文](zh.md)\n", "")]
    [InlineData("see [RFC", "see\n[RFC")]
    [InlineData("Send(404)", "Send(410)")]
    public void Digest_StaysAsItIs_WhereNothingIsToBeTranslated(string before, string after) =>
        Assert.Equal(Read(Page).Digest, Read(Page.Replace(before, after)).Digest);

    [Theory]
    [InlineData("A number such", "No number such")]
    [InlineData("9110)", "9111)")]
    [InlineData("# Title", "# Another title")]
    public void Digest_Changes_WithWhatIsRead(string before, string after) =>
        Assert.NotEqual(Read(Page).Digest, Read(Page.Replace(before, after)).Digest);

    private static PageSection Read(string page) => Assert.Single(PageSection.Read(page.Split('\n')));
}
