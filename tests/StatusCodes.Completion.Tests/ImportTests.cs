using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Completion;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>A line whose name the file does not know yet brings its directive along.</summary>
public class ImportTests
{
    [Fact]
    public async Task MissingDirective_IsAdded_AmongTheOthers()
    {
        const string Source =
            """
            using Microsoft.AspNetCore.Mvc;

            class C : ControllerBase
            {
                IActionResult M() => StatusCode($$);
            }
            """;
        const string Written =
            """
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            class C : ControllerBase
            {
                IActionResult M() => StatusCode(StatusCodes.Status404NotFound);
            }
            """;
        using var editor = Editor.Open(Source);

        Assert.Equal(Written, await editor.WriteAsync("404"));
    }

    /// <summary>The cursor stands behind what was written.</summary>
    [Fact]
    public async Task Cursor_StandsBehindTheConstant()
    {
        using var editor = Editor.Open(
            "using Microsoft.AspNetCore.Mvc;\n\nclass C : ControllerBase { IActionResult M() => StatusCode(4$$); }");
        CompletionItem item = await editor.FoundAsync("404");
        CompletionChange change = await editor.Service.GetChangeAsync(editor.Document, item);
        string text = (await (await editor.TakeAsync(item)).GetTextAsync()).ToString();

        Assert.True(item.IsComplexTextEdit);
        Assert.EndsWith("StatusCodes.Status404NotFound", text[..change.NewPosition!.Value], System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directive_GoesWhereTheFileKeepsItsOwn()
    {
        const string Source =
            """
            namespace Shop
            {
                using Microsoft.AspNetCore.Mvc;

                class C : ControllerBase { IActionResult M() => StatusCode($$); }
            }
            """;
        const string Written =
            """
            namespace Shop
            {
                using Microsoft.AspNetCore.Http;
                using Microsoft.AspNetCore.Mvc;

                class C : ControllerBase { IActionResult M() => StatusCode(StatusCodes.Status404NotFound); }
            }
            """;
        using var editor = Editor.Open(Source);

        Assert.Equal(Written, await editor.WriteAsync("404"));
    }

    /// <summary>A name that the directive would make ambiguous stays what it is: as in a fix, the next constant is written.</summary>
    [Fact]
    public async Task HarmfulDirective_IsNotAdded()
    {
        const string Source =
            """
            using Microsoft.AspNetCore.Mvc;
            using Shop;

            class C : ControllerBase
            {
                IActionResult M(QueryString query) => StatusCode($$);
            }

            namespace Shop { public class QueryString { } }
            """;
        using var editor = Editor.Open(Source);
        CompletionItem item = await editor.FoundAsync("404");

        Assert.Equal("(int)HttpStatusCode.NotFound", item.DisplayText);
        Assert.StartsWith("using System.Net;", await editor.WriteAsync("404"), System.StringComparison.Ordinal);
    }

    /// <summary>Somebody else's type of that name is not written for it.</summary>
    [Fact]
    public async Task TypeOfTheSameName_LeadsToTheFullName()
    {
        using var editor = Editor.Open(
            "class HttpStatusCode { } class C { bool M(System.Net.Http.HttpResponseMessage r) => r.StatusCode == $$; }",
            References.Net80);

        Assert.Equal("System.Net.HttpStatusCode.NotFound", (await editor.FoundAsync("404")).DisplayText);
        await editor.WriteAsync("404");
    }

    [Theory]
    [InlineData("using static System.Net.HttpStatusCode;", "NotFound")]
    [InlineData("using Status = System.Net.HttpStatusCode;", "Status.NotFound")]
    public async Task ShorterName_IsWritten(string directive, string written)
    {
        using var editor = Editor.Open(
            directive + " class C { bool M(System.Net.Http.HttpResponseMessage r) => r.StatusCode == $$; }",
            References.Net80);

        Assert.Equal(written, (await editor.FoundAsync("404")).DisplayText);
        await editor.WriteAsync("404");
    }
}
