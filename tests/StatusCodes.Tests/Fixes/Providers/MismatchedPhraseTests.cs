using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Providers;

/// <summary>STC1015, STC2015, STC3015: the phrase of the code, or the code of the phrase, by whoever asks for it.</summary>
public class MismatchedPhraseTests
{
    [Fact]
    public void Provider_FixesNothingAllAtOnce() => Assert.Null(new MismatchedPhraseCodeFixProvider().GetFixAllProvider());

    [Theory]
    [InlineData("StatusCode(403, \"Unauthorized\")", "Write \"Forbidden\"", "StatusCode(403, \"Forbidden\")")]
    [InlineData(
        "StatusCode(403, \"Unauthorized\")",
        "Use 401 Unauthorized",
        "StatusCode(StatusCodes.Status401Unauthorized, \"Unauthorized\")")]
    [InlineData(
        "StatusCode(StatusCodes.Status403Forbidden, new { message = @\"Unauthorized\" })",
        "Write \"Forbidden\"",
        "StatusCode(StatusCodes.Status403Forbidden, new { message = \"Forbidden\" })")]
    [InlineData(
        "StatusCode(StatusCodes.Status403Forbidden, new { message = \"Unauthorized\" })",
        "Use 401 Unauthorized",
        "StatusCode(StatusCodes.Status401Unauthorized, new { message = \"Unauthorized\" })")]
    [InlineData("Unauthorized(\"Forbidden\")", "Write \"Unauthorized\"", "Unauthorized(\"Unauthorized\")")]
    [InlineData("StatusCode(403, \"401 - Unauthorized\")", "Write \"Forbidden\"", "StatusCode(403, \"403 - Forbidden\")")]
    [InlineData("StatusCode(403, $\"Unauthorized\")", "Write \"Forbidden\"", "StatusCode(403, \"Forbidden\")")]
    public async Task OneSide_Changes(string answer, string title, string expected) => Assert.Equal(
        InController(expected),
        await OfferedFixes.ApplyAsync<MismatchedPhraseCodeFixProvider>(InController(answer), title));

    [Theory]
    [InlineData("StatusCode(403, \"Unauthorized\")", new[] { "Write \"Forbidden\"", "Use 401 Unauthorized" })]
    // Which answer was meant has no constant to be written.
    [InlineData("Unauthorized(\"Forbidden\")", new[] { "Write \"Unauthorized\"" })]
    public async Task BothSides_AreOffered(string answer, string[] titles) =>
        Assert.Equal(titles, await OfferedFixes.TitlesAsync<MismatchedPhraseCodeFixProvider>(InController(answer)));

    [Theory]
    [InlineData("object A() => (409, \"Gone\");", "Write \"Conflict\"", "object A() => (409, \"Conflict\");")]
    [InlineData("object A() => (409, \"Gone\");", "Use 410 Gone", "object A() => (StatusCodes.Status410Gone, \"Gone\");")]
    [InlineData(
        "object A() { const int s = 409; return StatusCode(s, \"Gone\"); }",
        "Write \"Conflict\"",
        "object A() { const int s = 409; return StatusCode(s, \"Conflict\"); }")]
    [InlineData(
        "object A() { Response.StatusCode = 403; return Content(\"Unauthorized\"); }",
        "Write \"Forbidden\"",
        "object A() { Response.StatusCode = 403; return Content(\"Forbidden\"); }")]
    public async Task PairsAndSteps_Change(string member, string title, string expected) => Assert.Equal(
        InController("NoContent()") + $" class B : ControllerBase {{ {expected} }}",
        await OfferedFixes.ApplyAsync<MismatchedPhraseCodeFixProvider>(
            InController("NoContent()") + $" class B : ControllerBase {{ {member} }}",
            title));

    [Fact]
    public async Task CloseCode_TakesTheMember() => Assert.Equal(
        InChat("WebSocketCloseStatus.MessageTooBig"),
        await OfferedFixes.ApplyAsync<MismatchedPhraseCodeFixProvider>(
            InChat("WebSocketCloseStatus.PolicyViolation"),
            "Use 1009 Message Too Big"));

    private static string InController(string answer) =>
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => {{answer}};
        }
        """;

    private static string InChat(string code) =>
        $$"""
        using System.Net.WebSockets;
        using System.Threading.Tasks;

        public class Chat
        {
            public Task Close(WebSocket socket) => socket.CloseAsync({{code}}, "Message Too Big", default);
        }
        """;
}
