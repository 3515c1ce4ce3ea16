using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>Where the constants are offered, and which: what is taken compiles.</summary>
public class PlacesTests
{
    private const string Usings =
        """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        """;

    [Theory]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode($$); }")]
    [InlineData("class C : ControllerBase { IActionResult M() { return StatusCode($$); } }")]
    [InlineData("class C : ControllerBase { IActionResult M(object body) => StatusCode($$, body); }")]
    [InlineData("class C : ControllerBase { IActionResult M(bool known) => StatusCode(known ? 200 : $$); }")]
    [InlineData("class C : ControllerBase { IActionResult M() => Problem(statusCode: $$); }")]
    [InlineData("class C : ControllerBase { IActionResult M() => new ObjectResult(null) { StatusCode = $$ }; }")]
    [InlineData("class C : ControllerBase { [ProducesResponseType($$)] IActionResult M() => Ok(); }")]
    [InlineData("class C { IResult M() => Results.StatusCode($$); }")]
    [InlineData("class C { void M(HttpContext context) { context.Response.StatusCode = $$; } }")]
    [InlineData("class C { bool M(HttpContext context) => context.Response.StatusCode == $$; }")]
    [InlineData("class C { bool M(HttpContext context) => context.Response.StatusCode is 200 or $$; }")]
    [InlineData("class C { void M(HttpListenerResponse response) { response.StatusCode = $$; } }")]
    public Task Number_IsOffered_TheConstantsOfAspNetCore(string source) => IsWrittenAsync(source, "404", "StatusCodes.Status404NotFound");

    [Theory]
    [InlineData("class C { bool M(HttpResponseMessage response) => response.StatusCode == $$; }")]
    [InlineData("class C { bool M(HttpResponseMessage response) => $$ == response.StatusCode; }")]
    [InlineData("class C { bool M(HttpResponseMessage response) => response.StatusCode != 4$$; }")]
    [InlineData("class C { bool M(HttpResponseMessage response) => response.StatusCode is $$; }")]
    [InlineData("class C { bool M(HttpResponseMessage response) => response.StatusCode is HttpStatusCode.OK or $$; }")]
    [InlineData("class C { bool M(HttpResponseMessage response) => response is { StatusCode: $$ }; }")]
    [InlineData("class C { bool M(HttpRequestException e) => e.StatusCode == $$; }")]
    [InlineData("class C { void M(HttpResponseMessage response) { switch (response.StatusCode) { case $$: break; } } }")]
    [InlineData("class C { void M(HttpStatusCode answer) { switch (answer) { case $$: break; } } }")]
    [InlineData("class C { HttpResponseMessage M() => new HttpResponseMessage($$); }")]
    [InlineData("class C { HttpResponseMessage M() => new HttpResponseMessage { StatusCode = $$ }; }")]
    [InlineData("class C { HttpStatusCode M() => $$; }")]
    [InlineData("class C { HttpStatusCode M() { return $$; } }")]
    [InlineData("class C { HttpStatusCode Answer { get; set; } = $$; }")]
    [InlineData("class C { void M(HttpStatusCode? answer = $$) { } }")]
    [InlineData("class C { HttpStatusCode M(bool known) { HttpStatusCode answer = known ? HttpStatusCode.OK : $$; return answer; } }")]
    [InlineData("class C { HttpStatusCode M(bool known) => known switch { true => HttpStatusCode.OK, false => $$ }; }")]
    [InlineData("class C { HttpStatusCode M(HttpRequestException e) => e.StatusCode ?? $$; }")]
    [InlineData("class Assert { public static void Equal<T>(T a, T b) { } void M(HttpResponseMessage r) { Equal($$, r.StatusCode); } }")]
    public Task Enum_IsOffered_ItsMembers(string source) => IsWrittenAsync(source, "404", "HttpStatusCode.NotFound");

    [Theory]
    [InlineData("class C { Task M(WebSocket socket) => socket.CloseAsync($$, null, CancellationToken.None); }")]
    [InlineData("class C { bool M(WebSocketReceiveResult result) => result.CloseStatus == $$; }")]
    public Task CloseCode_IsOffered_TheMembersOfItsEnum(string source) =>
        IsWrittenAsync(source, "1011", "WebSocketCloseStatus.InternalServerError");

    [Theory]
    [InlineData("class C { bool M(FtpWebResponse response) => response.StatusCode == $$; }", "FtpStatusCode.ActionNotTakenFileUnavailable")]
    [InlineData(
        "class FtpReply { public int Code { get; set; } } class C { void M(FtpReply r) { r.Code = $$; } }",
        "(int)FtpStatusCode.ActionNotTakenFileUnavailable")]
    public Task Ftp_IsOffered_ItsOwn(string source, string written) => IsWrittenAsync(source, "550", written);

    /// <summary>Of a sub-status those beside its status, where the project has constants of its own.</summary>
    [Fact]
    public async Task SubStatus_IsOffered_ThoseOfItsStatus()
    {
        const string Source =
            """
            class C { void M(System.Web.HttpResponse r) { r.StatusCode = 403; r.SubStatusCode = $$; } }
            static class IisSubStatusCodes { public const int DirectoryListingDenied = 14; public const int NotHere = 2; }
            """;
        using var editor = Editor.Open(Source, References.Net48);
        CompletionItem item = Assert.Single(
            await editor.OfferedAsync(),
            static item => item.SortText.EndsWith("403.14", StringComparison.Ordinal));

        Assert.Equal("IisSubStatusCodes.DirectoryListingDenied", item.DisplayText);
        Assert.Equal("403.14 Directory listing denied", item.InlineDescription);
        await editor.WriteAsync("403.14");
    }

    /// <summary>A number that no framework casts, where the project has no other constants.</summary>
    [Fact]
    public async Task Number_WithoutAspNetCore_IsOffered_TheEnumWithItsCast()
    {
        using var editor = Editor.Open("class C { void M(System.Net.HttpListenerResponse r) { r.StatusCode = $$; } }", References.Net80);

        Assert.Contains("r.StatusCode = (int)HttpStatusCode.NotFound;", await editor.WriteAsync("404"), StringComparison.Ordinal);
    }

    /// <summary>Of two overloads the one that needs no cast.</summary>
    [Fact]
    public async Task Overloads_WithoutAspNetCore_AreOffered_TheEnum()
    {
        const string Source =
            """
            using System.Net;

            class StatusException : System.Exception
            {
                public StatusException(int statusCode) { }
                public StatusException(HttpStatusCode statusCode) { }
            }

            class HttpThrower { void M() => throw new StatusException($$); }
            """;
        using var editor = Editor.Open(Source, References.Net80);

        Assert.Equal("HttpStatusCode.NotFound", (await editor.FoundAsync("404")).DisplayText);
    }

    /// <summary>Nobody has written the rest yet: a parenthesis, a semicolon, the other arguments, the colon of a case.</summary>
    [Theory]
    [InlineData("class C : ControllerBase { IActionResult M() { return StatusCode($$", "StatusCodes.Status404NotFound", "404")]
    [InlineData("class C : ControllerBase { IActionResult M() { return StatusCode($$\n } }", "StatusCodes.Status404NotFound", "404")]
    [InlineData("class C { void M(HttpContext c) { c.Response.StatusCode = $$\n c.Abort(); } }", "StatusCodes.Status404NotFound", "404")]
    [InlineData("class C { bool M(HttpResponseMessage r) { if (r.StatusCode == $$ } }", "HttpStatusCode.NotFound", "404")]
    [InlineData("class C { void M(HttpResponseMessage r) { switch (r.StatusCode) { case $$ } } }", "HttpStatusCode.NotFound", "404")]
    [InlineData("class C { int M(HttpResponseMessage r) => r.StatusCode switch { $$ }; }", "HttpStatusCode.NotFound", "404")]
    [InlineData("class C { async Task M(WebSocket s) { await s.CloseAsync($$ } }", "WebSocketCloseStatus.NormalClosure", "1000")]
    public async Task UnfinishedCode_IsOfferedTheSame(string source, string written, string typed)
    {
        using var editor = Editor.Open(Usings + source);

        Assert.Equal(written, (await editor.FoundAsync(typed)).DisplayText);
    }

    /// <summary>What somebody has begun to write is replaced, a number among it.</summary>
    [Theory]
    [InlineData("StatusCode($$)")]
    [InlineData("StatusCode(4$$)")]
    [InlineData("StatusCode(404$$)")]
    [InlineData("StatusCode(not$$)")]
    [InlineData("StatusCode( Not$$ )")]
    public async Task BegunWord_IsReplaced(string call)
    {
        using var editor = Editor.Open(Usings + "class C : ControllerBase { IActionResult M() => " + call + "; }");

        Assert.Contains("StatusCodes.Status404NotFound", await editor.WriteAsync("404"), StringComparison.Ordinal);
    }

    /// <summary>The label is what is written, in every line; and every line compiles.</summary>
    [Theory]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode($$); }", 58)]
    [InlineData("class C { bool M(HttpResponseMessage response) => response.StatusCode == $$; }", 61)]
    [InlineData("class C { bool M(HttpResponseMessage response) => (int)response.StatusCode == $$; }", 64)]
    [InlineData("class C { Task M(WebSocket socket) => socket.CloseAsync($$, null, CancellationToken.None); }", 9)]
    [InlineData("class C { bool M(FtpWebResponse response) => (int)response.StatusCode == $$; }", 36)]
    public async Task Label_IsWhatIsWritten(string source, int count)
    {
        using var editor = Editor.Open(Usings + source);
        IReadOnlyList<CompletionItem> offered = await editor.OfferedAsync();

        Assert.Equal(count, offered.Count);
        Assert.Equal(offered.Count, offered.Select(static item => item.DisplayText).Distinct().Count());
        foreach (CompletionItem item in offered)
        {
            Document changed = await editor.TakeAsync(item);
            string expected = Usings + source.Replace("$$", item.DisplayText, StringComparison.Ordinal);
            Assert.Equal(expected, (await changed.GetTextAsync()).ToString());
            Assert.Empty(await Editor.ErrorsAsync(changed));
        }
    }

    /// <summary>What no program may send is not offered where one is sent; a peer may have sent it.</summary>
    [Theory]
    [InlineData("class C { void M(HttpContext context) { context.Response.StatusCode = $$; } }", "HttpStatusCode.Unused")]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode($$); }", "StatusCodes.Status306SwitchProxy")]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode($$); }", "StatusCodes.Status305UseProxy")]
    [InlineData("class C : ControllerBase { IActionResult M() => StatusCode($$); }", "StatusCodes.Status100Continue")]
    [InlineData("class C : ControllerBase { IActionResult M(object body) => StatusCode($$, body); }", "StatusCodes.Status204NoContent")]
    [InlineData("class C { Task M(WebSocket s) => s.CloseAsync($$, null, CancellationToken.None); }", "WebSocketCloseStatus.Empty")]
    public async Task CodeThatARuleWouldReport_IsNotOffered(string source, string label)
    {
        using var editor = Editor.Open(Usings + source);
        IReadOnlyList<CompletionItem> offered = await editor.OfferedAsync();

        Assert.NotEmpty(offered);
        Assert.DoesNotContain(offered, item => item.DisplayText == label);
    }

    [Fact]
    public async Task ReservedCode_IsOffered_WhereItIsRead()
    {
        using var editor = Editor.Open(Usings + "class C { bool M(HttpResponseMessage response) => response.StatusCode == $$; }");

        Assert.Equal("HttpStatusCode.Unused", (await editor.FoundAsync("306")).DisplayText);
    }

    private static async Task IsWrittenAsync(string source, string typed, string written)
    {
        using var editor = Editor.Open(Usings + source);
        string expected = Usings + source.Replace("4$$", "$$", StringComparison.Ordinal).Replace("$$", written, StringComparison.Ordinal);

        Assert.Equal(expected, await editor.WriteAsync(typed));
    }
}
