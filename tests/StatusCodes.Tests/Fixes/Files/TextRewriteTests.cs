using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.CodeFixes.Files;
using Xunit;

namespace StatusCodes.Tests.Fixes.Files;

/// <summary>Changes made at once: words stay apart, and places are found again.</summary>
public class TextRewriteTests
{
    [Theory]
    [InlineData("return(int)code;", "(int)", "", "return code;")]
    [InlineData("x = (int)code;", "(int)", "", "x = code;")]
    [InlineData("return(404);", "(404)", "NotFound", "return NotFound;")]
    [InlineData("case 404or 410:", "404", "NotFound", "case NotFound or 410:")]
    [InlineData("return(404);", "(404)", "(int)NotFound", "return(int)NotFound;")]
    [InlineData("a const b", "const", "", "a b")]
    [InlineData("404", "404", "NotFound", "NotFound")]
    public void Words_StayApart(string text, string old, string written, string expected) =>
        Assert.Equal(expected, Rewrite(text, (old, written)).Text.ToString());

    [Fact]
    public void Changes_InAnyOrder_NeighboursTogether() => Assert.Equal(
        "return Gone + NotFound;",
        Rewrite("return(int)410 + 404;", ("404", "NotFound"), ("410", "Gone"), ("(int)", "")).Text.ToString());

    [Fact]
    public void NoChange_IsTheSameText()
    {
        SourceText text = SourceText.From("404");

        Assert.Same(text, TextRewrite.Of(text, []).Text);
    }

    [Theory]
    [InlineData("Send", 0)]
    [InlineData("code", 5)]
    [InlineData("404", -1)]
    [InlineData(");", 19)]
    public void Place_IsFoundAgain_UnlessItIsGone(string at, int expected)
    {
        const string Text = "Send(code, 404);";

        Assert.Equal(expected, Rewrite(Text, ("404", "NotFound")).Map(Text.IndexOf(at, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("(int)", "NotFound", "NotFound")]
    [InlineData("404", "NotFound", "NotFound")]
    [InlineData("404", "Gone", null)]
    [InlineData("return", "NotFound", null)]
    public void WrittenName_IsFound_WhereItReplacesWhatStoodThere(string at, string name, string? expected)
    {
        const string Text = "x = 1; return(int)404;";
        TextRewrite rewrite = Rewrite(Text, ("1", "First"), ("(int)404", "Codes.NotFound"));

        TextSpan? written = rewrite.Written(Text.IndexOf(at, StringComparison.Ordinal), name);

        Assert.Equal(expected, written is { } span ? rewrite.Text.ToString(span) : null);
    }

    private static TextRewrite Rewrite(string text, params (string Old, string Written)[] changes) => TextRewrite.Of(
        SourceText.From(text),
        changes.Select(change =>
            new TextChange(new TextSpan(text.IndexOf(change.Old, StringComparison.Ordinal), change.Old.Length), change.Written)));
}
