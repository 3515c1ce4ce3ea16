using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>Where nothing is offered: no code belongs there, or nobody can be sure that one does.</summary>
public class QuietPlacesTests
{
    private const string Usings =
        """
        using System;
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        """;

    [Theory]
    [InlineData("class C { void M() { Console.WriteLine($$); } }")]
    [InlineData("class C { bool M(int port) => port == $$; }")]
    [InlineData("class C { void M() { int size = $$; } }")]
    // Bounds of a class, and sums, are no codes.
    [InlineData("class C { bool M(HttpContext c) => c.Response.StatusCode >= $$; }")]
    [InlineData("class C { bool M(HttpContext c) => c.Response.StatusCode is >= $$; }")]
    [InlineData("class C { int M(HttpContext c) => c.Response.StatusCode + $$; }")]
    // In a text, a comment, what is not compiled, a declaration.
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode(\"$$\"); }")]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode(/* StatusCode($$) */); }")]
    [InlineData("class C : ControllerBase { // StatusCode($$)\n }")]
    [InlineData("#if NEVER\nclass C : ControllerBase { IActionResult M() => StatusCode($$); }\n#endif")]
    [InlineData("class C { void StatusCode($$) { } }")]
    [InlineData("class C { void StatusCode(int $$) { } }")]
    // A member of something else is being written.
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode(StatusCodes.$$); }")]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode(StatusCodes.St$$); }")]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode($$StatusCodes.Status200OK); }")]
    // Another argument than the status.
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode(200, $$); }")]
    // The cast says what is cast.
    [InlineData("class C { HttpStatusCode M() => (HttpStatusCode)$$; }")]
    // Only the cast beside it would have to go.
    [InlineData("class C { string StatusCode { get; set; } = $$; }")]
    public Task Place_WithoutACode_IsQuiet(string source) => IsQuietAsync(source);

    /// <summary>A name alone is not enough: a device has status codes, too.</summary>
    [Theory]
    [InlineData("class C { void M(int statusCode) { if (statusCode == $$) { } } }")]
    [InlineData("class C { int statusCode = $$; }")]
    [InlineData("class Device { public int StatusCode { get; set; } } class C { bool M(Device d) => d.StatusCode == $$; }")]
    public Task Place_KnownByItsNameAlone_IsQuiet(string source) => IsQuietAsync(source);

    /// <summary>Where the package is missing, nothing is certain.</summary>
    [Fact]
    public async Task Place_OfAMissingType_IsQuiet()
    {
        using var editor = Editor.Open(
            "class C : ControllerBase { object M() => StatusCode($$); }",
            StatusCodes.Tests.Verifiers.References.Net80);

        Assert.Empty(await editor.OfferedAsync());
    }

    /// <summary>The editor asks at every parenthesis: where no word speaks of a code, nothing is bound.</summary>
    [Theory]
    [InlineData("class C { void M() { Console.WriteLine($$); } }", false)]
    [InlineData("class C { int M(int[] sizes) => Math.Max(sizes[0], $$); }", false)]
    [InlineData("class C { bool M(int port) => port == $$; }", false)]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode($$); }", true)]
    public async Task Place_WithoutAWord_IsNotBound(string source, bool isBound)
    {
        using var editor = Editor.Open(Usings + source);
        TextSpan word = TypedWord.At(await editor.Document.GetTextAsync(), editor.Position)!.Value;

        Assert.Equal(isBound, (await Trial.OfAsync(editor.Document, word, type: null, CancellationToken.None))!.MayBeCode());
    }

    private static async Task IsQuietAsync(string source)
    {
        using var editor = Editor.Open(Usings + source);

        Assert.Empty(await editor.OfferedAsync());
    }
}
