using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Completion;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>What a reader sees in the list, and what finds a line in it.</summary>
public class ListTests
{
    private const string Answer =
        "using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc; "
        + "class C : ControllerBase { IActionResult M() => StatusCode($$); }";

    [Theory]
    [InlineData("404", "StatusCodes.Status404NotFound")]
    [InlineData("40", "StatusCodes.Status400BadRequest")]
    [InlineData("not found", "StatusCodes.Status404NotFound")]
    [InlineData("notfound", "StatusCodes.Status404NotFound")]
    [InlineData("NotFound", "StatusCodes.Status404NotFound")]
    [InlineData("too many", "StatusCodes.Status429TooManyRequests")]
    [InlineData("Status503", "StatusCodes.Status503ServiceUnavailable")]
    [InlineData("Content Too Large", "StatusCodes.Status413PayloadTooLarge")]
    [InlineData("Payload", "StatusCodes.Status413PayloadTooLarge")]
    public async Task Line_IsFound(string typed, string label)
    {
        using var editor = Editor.Open(Answer);

        Assert.Equal(label, (await editor.FoundAsync(typed)).DisplayText);
    }

    [Fact]
    public async Task Lines_AreSortedByNumber()
    {
        using var editor = Editor.Open(Answer);
        string[] labels = [.. (await editor.OfferedAsync()).Select(static item => item.DisplayText)];

        Assert.Equal(labels.Order(StringComparer.Ordinal), labels);
    }

    /// <summary>Where an enum is wanted the editor offers its members by itself, without their numbers.</summary>
    [Theory]
    [InlineData("class C { bool M(System.Net.Http.HttpResponseMessage r) => r.StatusCode == $$; }")]
    [InlineData("using System.Net; class C { bool M(System.Net.Http.HttpResponseMessage r) => r.StatusCode == $$; }")]
    public async Task Line_StandsThereOnce(string source)
    {
        using var editor = Editor.Open(source);
        CompletionItem item = Assert.Single(await editor.OfferedAsync(), static item => item.DisplayText == "HttpStatusCode.NotFound");

        Assert.Equal("404 Not Found", item.InlineDescription);
    }

    [Fact]
    public async Task Line_SaysWhatTheCodeMeans()
    {
        using var editor = Editor.Open(Answer);
        CompletionItem item = await editor.FoundAsync("404");

        Assert.Equal("404 Not Found", item.InlineDescription);
        Assert.Equal(
            """
            404 Not Found
            The server has nothing at this URI, or will not say whether it has.
            RFC 9110 §15.5.5
            """,
            await DescriptionAsync(editor, item));
    }

    /// <summary>Who says so, where there is no document, is said in the reader's language.</summary>
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    public async Task Line_SaysItInChinese(string language)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        using var editor = Editor.Open(Answer);
        CompletionItem item = await editor.FoundAsync("404");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            Assert.Equal(
                """
                404 Not Found
                服务器上没有该 URI 对应的资源，或不愿透露其是否存在。
                RFC 9110 §15.5.5
                """,
                await DescriptionAsync(editor, item));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task CloseCode_SaysWhatItMeans()
    {
        using var editor = Editor.Open(
            "using System.Net.WebSockets; class C { bool M(WebSocketReceiveResult r) => r.CloseStatus == $$; }");
        CompletionItem item = await editor.FoundAsync("1001");

        Assert.Equal("1001 Going Away", item.InlineDescription);
        Assert.EndsWith("RFC 6455 §7.4.1", await DescriptionAsync(editor, item), StringComparison.Ordinal);
    }

    /// <summary><c>404,</c> and <c>404)</c> stay what was typed; a blank is part of a phrase.</summary>
    [Fact]
    public async Task Line_IsTakenByNoCharacter()
    {
        using var editor = Editor.Open(Answer);
        CompletionItemRules rules = (await editor.FoundAsync("404")).Rules;

        Assert.Equal(CharacterSetModificationKind.Replace, Assert.Single(rules.CommitCharacterRules).Kind);
        Assert.Empty(rules.CommitCharacterRules[0].Characters);
        Assert.Equal(" ", string.Concat(Assert.Single(rules.FilterCharacterRules).Characters));
    }

    private static async Task<string> DescriptionAsync(Editor editor, CompletionItem item) =>
        (await editor.Service.GetDescriptionAsync(editor.Document, item))!.Text.ReplaceLineEndings("\n");
}
