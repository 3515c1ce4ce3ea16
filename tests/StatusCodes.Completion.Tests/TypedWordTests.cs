using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>Which keys open the list, and which word is replaced: read from the characters before the cursor alone.</summary>
public class TypedWordTests
{
    [Theory]
    [InlineData("StatusCode(|", "")]
    [InlineData("StatusCode( |", "")]
    [InlineData("StatusCode(4|", "4")]
    [InlineData("StatusCode(40|4)", "404")]
    [InlineData("StatusCode(not|)", "not")]
    [InlineData("StatusCode(x, |", "")]
    [InlineData("statusCode: |", "")]
    [InlineData("StatusCode = |", "")]
    [InlineData("StatusCode =|", "")]
    [InlineData("StatusCode == |", "")]
    [InlineData("StatusCode !=|", "")]
    [InlineData("M() => |", "")]
    [InlineData("ok ? |", "")]
    [InlineData("StatusCode ?? |", "")]
    [InlineData("case |", "")]
    [InlineData("case\n    |", "")]
    [InlineData("is |", "")]
    [InlineData("is not |", "")]
    [InlineData("200 or |", "")]
    [InlineData("return |", "")]
    [InlineData("[|", "")]
    [InlineData("{ |", "")]
    public void Word_WhereAValueMayBegin_IsFound(string text, string word) => Assert.Equal(word, At(text));

    [Theory]
    [InlineData("|")]
    [InlineData("StatusCodes.|")]
    [InlineData("StatusCodes.Not|")]
    [InlineData("StatusCode(|x)")]
    [InlineData("StatusCode() |")]
    [InlineData("StatusCode |")]
    [InlineData("StatusCode >= |")]
    [InlineData("StatusCode <= |")]
    [InlineData("a > |")]
    [InlineData("a + |")]
    [InlineData("(int)|")]
    [InlineData("showcase |")]
    [InlineData("return|")]
    [InlineData("1.|")]
    [InlineData("\"|")]
    public void Word_WhereNoValueBegins_IsNone(string text) => Assert.Null(At(text));

    [Theory]
    [InlineData("StatusCode(|", true)]
    [InlineData("StatusCode(4|", true)]
    [InlineData("StatusCode(40|", false)]
    [InlineData("StatusCode =|", true)]
    [InlineData("StatusCode == |", true)]
    [InlineData("case |", true)]
    [InlineData("StatusCode(x |", false)]
    [InlineData("int count |", false)]
    [InlineData("x4|", false)]
    [InlineData("StatusCode(n|", false)]
    public void Key_OpensTheList(string text, bool opens)
    {
        int position = text.IndexOf('|', StringComparison.Ordinal);
        var trigger = CompletionTrigger.CreateInsertionTrigger(text[position - 1]);

        Assert.Equal(
            opens,
            new StatusCodeCompletionProvider().ShouldTriggerCompletion(
                SourceText.From(text.Remove(position, 1)), position, trigger, options: null!));
    }

    [Fact]
    public void DeletedCharacter_DoesNotOpenTheList() => Assert.False(new StatusCodeCompletionProvider().ShouldTriggerCompletion(
        SourceText.From("StatusCode("), "StatusCode(".Length, CompletionTrigger.CreateDeletionTrigger('4'), options: null!));

    /// <summary>The editor asks the provider by the key, and shows what it has.</summary>
    [Theory]
    [InlineData("StatusCode($$)", '(')]
    [InlineData("StatusCode(4$$)", '4')]
    public async Task Key_IsAnswered(string call, char key)
    {
        using var editor = Editor.Open(
            "using Microsoft.AspNetCore.Mvc; class C : ControllerBase { IActionResult M() => " + call + "; }");

        Assert.NotEmpty(await editor.OfferedAsync(editor.Position, CompletionTrigger.CreateInsertionTrigger(key)));
    }

    private static string? At(string text)
    {
        int position = text.IndexOf('|', StringComparison.Ordinal);
        var source = SourceText.From(text.Remove(position, 1));
        return TypedWord.At(source, position) is { } word ? source.ToString(word) : null;
    }
}
