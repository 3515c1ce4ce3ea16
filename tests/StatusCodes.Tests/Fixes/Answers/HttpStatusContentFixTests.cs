using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Answers;

/// <summary>STC1017: what was given as content is answered with.</summary>
public class HttpStatusContentFixTests
{
    [Fact]
    public void Provider_FixesNothingAllAtOnce() => Assert.Null(new HttpStatusContentCodeFixProvider().GetFixAllProvider());

    [Theory]
    [InlineData("Ok(404)", "StatusCode(404)", "StatusCode(StatusCodes.Status404NotFound)")]
    [InlineData("Ok(StatusCodes.Status201Created)", "StatusCode(201)", "StatusCode(StatusCodes.Status201Created)")]
    [InlineData("this.Ok(HttpStatusCode.BadRequest)", "StatusCode(400)", "this.StatusCode((int)HttpStatusCode.BadRequest)")]
    [InlineData("Json(HttpStatusCode.BadRequest)", "StatusCode(400)", "StatusCode((int)HttpStatusCode.BadRequest)")]
    [InlineData("Results.Ok(StatusCodes.Status202Accepted)", "StatusCode(202)", "Results.StatusCode(StatusCodes.Status202Accepted)")]
    [InlineData("TypedResults.Ok(HttpStatusCode.Accepted)", "StatusCode(202)", "TypedResults.StatusCode((int)HttpStatusCode.Accepted)")]
    [InlineData(
        "new OkObjectResult(HttpStatusCode.BadRequest)",
        "new StatusCodeResult(400)",
        "new StatusCodeResult((int)HttpStatusCode.BadRequest)")]
    [InlineData("new ObjectResult(404)", "new StatusCodeResult(404)", "new StatusCodeResult(StatusCodes.Status404NotFound)")]
    public Task Status_IsAnsweredWith(string before, string answer, string after) => VerifyAsync(before, answer, after);

    [Theory]
    [InlineData("Ok(404)", "NotFound()", "NotFound()")]
    [InlineData("base.Ok(HttpStatusCode.NoContent)", "NoContent()", "base.NoContent()")]
    [InlineData("BadRequest(StatusCodes.Status400BadRequest)", "BadRequest()", "BadRequest()")]
    [InlineData("Results.Ok(StatusCodes.Status202Accepted)", "Accepted()", "Results.Accepted()")]
    [InlineData("new OkObjectResult(HttpStatusCode.BadRequest)", "new BadRequestResult()", "new BadRequestResult()")]
    public Task Method_OfTheStatus_IsCalled(string before, string answer, string after) => VerifyAsync(before, answer, after);

    [Theory]
    [InlineData("StatusCode(200, HttpStatusCode.BadRequest)")]
    [InlineData("Created(\"/1\", HttpStatusCode.Created)")]
    [InlineData("Ok(value: 404)")]
    public async Task MoreThanContent_IsLeftAlone(string answer) =>
        Assert.Empty(await OfferedFixes.TitlesAsync<HttpStatusContentCodeFixProvider>(Controller(answer)));

    [Fact]
    public async Task WebApi_AnswersWithTheEnum()
    {
        Assert.Equal(WebApi("StatusCode(HttpStatusCode.NotFound)"), await ApplyAsync("Ok(HttpStatusCode.NotFound)", "StatusCode(404)"));
        Assert.Equal(WebApi("StatusCode(HttpStatusCode.NotFound)"), await ApplyAsync("Ok(404)", "StatusCode(404)"));
        Assert.Equal(WebApi("NotFound()"), await ApplyAsync("Ok(404)", "NotFound()"));

        static Task<string> ApplyAsync(string before, string answer) =>
            OfferedFixes.ApplyAsync<HttpStatusContentCodeFixProvider>(WebApi(before), $"Answer with {answer}");
    }

    private static async Task VerifyAsync(string before, string answer, string after) => Assert.Equal(
        Controller(after),
        await OfferedFixes.ApplyAsync<HttpStatusContentCodeFixProvider>(Controller(before), $"Answer with {answer}"));

    private static string WebApi(string answer) =>
        $$"""
        using System.Net;

        namespace System.Web.Http
        {
            public class ApiController
            {
                protected internal object Ok<T>(T content) => content!;
                protected internal object NotFound() => this;
                protected internal object StatusCode(HttpStatusCode status) => status;
            }
        }

        namespace Contoso
        {
            public class OrdersController : System.Web.Http.ApiController
            {
                public object M() => {{answer}};
            }
        }
        """;

    private static string Controller(string answer) =>
        $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : Controller
        {
            public object M() => {{answer}};
        }
        """;
}
