using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Answers;

/// <summary>STC1016: the body says what the answer says, or the answer what the body says.</summary>
public class HttpBodyStatusFixTests
{
    [Fact]
    public void Provider_FixesNothingAllAtOnce() => Assert.Null(new HttpBodyStatusCodeFixProvider().GetFixAllProvider());

    [Theory]
    [InlineData(
        "NotFound(new { status = 400 })",
        "Say 404 Not Found in the body",
        "NotFound(new { status = StatusCodes.Status404NotFound })")]
    [InlineData(
        "NotFound(new { status = StatusCodes.Status400BadRequest })",
        "Say 404 Not Found in the body",
        "NotFound(new { status = StatusCodes.Status404NotFound })")]
    [InlineData(
        "NotFound(new { status = HttpStatusCode.BadRequest })",
        "Say 404 Not Found in the body",
        "NotFound(new { status = HttpStatusCode.NotFound })")]
    [InlineData(
        "NotFound(new ApiResponse(400))",
        "Say 404 Not Found in the body",
        "NotFound(new ApiResponse(StatusCodes.Status404NotFound))")]
    [InlineData(
        "new JsonResult(new ProblemDetails { Status = 404 }) { StatusCode = (int)HttpStatusCode.Conflict }",
        "Say 409 Conflict in the body",
        "new JsonResult(new ProblemDetails { Status = StatusCodes.Status409Conflict }) { StatusCode = (int)HttpStatusCode.Conflict }")]
    [InlineData(
        "NotFound(System.Text.Json.JsonSerializer.Serialize(new { status = 400 }))",
        "Say 404 Not Found in the body",
        "NotFound(System.Text.Json.JsonSerializer.Serialize(new { status = StatusCodes.Status404NotFound }))")]
    public Task Body_SaysWhatTheAnswerSays(string before, string title, string after) => VerifyAsync(before, title, after);

    [Theory]
    [InlineData(
        "NotFound(new { status = 400 })",
        "Answer with 400 Bad Request",
        "BadRequest(new { status = StatusCodes.Status400BadRequest })")]
    [InlineData(
        "this.NotFound(new { status = HttpStatusCode.OK })",
        "Answer with 200 OK",
        "this.Ok(new { status = HttpStatusCode.OK })")]
    [InlineData(
        "Unauthorized(new ApiResponse(403))",
        "Answer with 403 Forbidden",
        "StatusCode(StatusCodes.Status403Forbidden, new ApiResponse(403))")]
    [InlineData(
        "StatusCode(200, new ApiResponse(400))",
        "Answer with 400 Bad Request",
        "StatusCode(StatusCodes.Status400BadRequest, new ApiResponse(400))")]
    [InlineData(
        "StatusCode((int)HttpStatusCode.OK, new ApiResponse(400))",
        "Answer with 400 Bad Request",
        "StatusCode((int)HttpStatusCode.BadRequest, new ApiResponse(400))")]
    [InlineData(
        "new ObjectResult(new ProblemDetails { Status = 404 }) { StatusCode = 400 }",
        "Answer with 404 Not Found",
        "new ObjectResult(new ProblemDetails { Status = 404 }) { StatusCode = StatusCodes.Status404NotFound }")]
    [InlineData(
        "new BadRequestObjectResult(new { status = 404 })",
        "Answer with 404 Not Found",
        "new NotFoundObjectResult(new { status = StatusCodes.Status404NotFound })")]
    [InlineData(
        "new BadRequestObjectResult(new { status = 403 })",
        "Answer with 403 Forbidden",
        "new ObjectResult(new { status = 403 }) { StatusCode = StatusCodes.Status403Forbidden }")]
    [InlineData(
        "Results.NotFound(new { status = 409 })",
        "Answer with 409 Conflict",
        "Results.Conflict(new { status = StatusCodes.Status409Conflict })")]
    [InlineData(
        "Results.NotFound(new { status = 403 })",
        "Answer with 403 Forbidden",
        "Results.Json(new { status = 403 }, statusCode: StatusCodes.Status403Forbidden)")]
    [InlineData(
        "Results.Json(new { status = 403 }, statusCode: StatusCodes.Status404NotFound)",
        "Answer with 403 Forbidden",
        "Results.Json(new { status = 403 }, statusCode: StatusCodes.Status403Forbidden)")]
    public Task Answer_SaysWhatTheBodySays(string before, string title, string after) => VerifyAsync(before, title, after);

    [Fact]
    public async Task KeptBody_IsCorrectedWhereItIsMade() => Assert.Equal(
        [
            (
                "Say 400 Bad Request in the body",
                Method("var body = new ApiResponse(StatusCodes.Status400BadRequest); return BadRequest(body);")),
            (
                "Answer with 404 Not Found",
                Method("var body = new ApiResponse(StatusCodes.Status404NotFound); return NotFound(body);")),
        ],
        await OfferedFixes.AllAsync<HttpBodyStatusCodeFixProvider>(
            Method("var body = new ApiResponse(404); return BadRequest(body);")));

    [Fact]
    public async Task ConstantOfTheBody_KeepsItsName() => Assert.Equal(
        [("Answer with 404 Not Found", Method("const int s = 404; return NotFound(new ApiResponse(s));"))],
        await OfferedFixes.AllAsync<HttpBodyStatusCodeFixProvider>(
            Method("const int s = 404; return BadRequest(new ApiResponse(s));")));

    /// <summary>The constant itself stays as it is: what else it is used for nobody knows.</summary>
    [Fact]
    public async Task ConstantOfTheProject_GivesWay() => Assert.Equal(
        [
            ("Say 404 Not Found in the body", Own("NotFound(new { status = StatusCodes.Status404NotFound })")),
            ("Answer with 400 Bad Request", Own("BadRequest(new { status = Lost })")),
        ],
        await OfferedFixes.AllAsync<HttpBodyStatusCodeFixProvider>(Own("NotFound(new { status = Lost })")));

    [Fact]
    public async Task EnumOfTheProject_Stays() => Assert.Equal(
        [
            ("Answer with 400 Bad Request", Own("BadRequest(new { status = (int)Answers.BadRequest })")),
        ],
        await OfferedFixes.AllAsync<HttpBodyStatusCodeFixProvider>(Own("NotFound(new { status = (int)Answers.BadRequest })")));

    [Fact]
    public async Task TypeThatSetsIt_HasNoFix() => Assert.Empty(
        await OfferedFixes.AllAsync<HttpBodyStatusCodeFixProvider>(Own("NotFound(new LostOrder())")));

    [Fact]
    public async Task AnswerThatIsGivenItsStatusLater_IsCorrectedThere() => Assert.Equal(
        [
            (
                "Say 400 Bad Request in the body",
                Method("var r = new ObjectResult(new ApiResponse(StatusCodes.Status400BadRequest)); r.StatusCode = 400; return r;")),
            (
                "Answer with 404 Not Found",
                Method("var r = new ObjectResult(new ApiResponse(404)); r.StatusCode = StatusCodes.Status404NotFound; return r;")),
        ],
        await OfferedFixes.AllAsync<HttpBodyStatusCodeFixProvider>(
            Method("var r = new ObjectResult(new ApiResponse(404)); r.StatusCode = 400; return r;")));

    [Fact]
    public async Task AnswerWhoseStatusALocalHolds_IsLeftAlone() => Assert.Equal(
        [
            (
                "Say 400 Bad Request in the body",
                Method("var c = 400; return StatusCode(c, new ApiResponse(StatusCodes.Status400BadRequest));")),
        ],
        await OfferedFixes.AllAsync<HttpBodyStatusCodeFixProvider>(
            Method("var c = 400; return StatusCode(c, new ApiResponse(404));")));

    [Fact]
    public async Task AnswerWithMoreThanContent_IsLeftAlone() => Assert.Equal(
        ["Say 201 Created in the body"],
        await OfferedFixes.TitlesAsync<HttpBodyStatusCodeFixProvider>(Controller("Created(\"/1\", new { status = 409 })")));

    [Fact]
    public async Task ResultThatIsNeededAsItIs_IsLeftAlone() => Assert.Equal(
        ["Say 404 Not Found in the body"],
        await OfferedFixes.TitlesAsync<HttpBodyStatusCodeFixProvider>(
            Class("public NotFoundObjectResult M() => NotFound(new { status = 400 });")));

    private static async Task VerifyAsync(string before, string title, string after) =>
        Assert.Equal(Controller(after), await OfferedFixes.ApplyAsync<HttpBodyStatusCodeFixProvider>(Controller(before), title));

    private static string Controller(string answer) => Class($"public object M() => {answer};");

    private static string Own(string answer) => Class(
        "private const int Lost = 400; public enum Answers { BadRequest = 400 }"
        + $" public record LostOrder() : ApiResponse(Lost); public object M() => {answer};");

    private static string Method(string statements) => Class($"public object M() {{ {statements} }}");

    private static string Class(string member) =>
        $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public record ApiResponse(int StatusCode);

        public class OrdersController : ControllerBase
        {
            {{member}}
        }
        """;
}
