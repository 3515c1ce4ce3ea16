using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Refactorings;

/// <summary>Other ways to write a code, offered where somebody stands, and never warned about.</summary>
public class RefactoringTests
{
    [Theory]
    [InlineData("$$StatusCode(404)", "NotFound()")]
    [InlineData("StatusCode($$404)", "NotFound()")]
    [InlineData("this.Stat$$usCode(StatusCodes.Status409Conflict)", "this.Conflict()")]
    [InlineData("StatusCode($$200, content)", "Ok(content)")]
    [InlineData("$$StatusCode(204)", "NoContent()")]
    [InlineData("$$StatusCode(400, new { code = 1 })", "BadRequest(new { code = 1 })")]
    [InlineData("$$StatusCode(200, null)", "Ok(null)")]
    [InlineData("$$StatusCode((int)System.Net.HttpStatusCode.Unauthorized)", "Unauthorized()")]
    public async Task Answer_IsGivenByTheMethodOfItsStatus(string answer, string expected) =>
        Assert.Contains(await OfferedRefactorings.AllAsync(Controller(answer)), offered => offered.Text == Controller(expected));

    [Theory]
    [InlineData("Results.$$StatusCode(404)", "Results.NotFound()")]
    [InlineData("TypedResults.StatusCode($$400)", "TypedResults.BadRequest()")]
    public async Task AnswerOfAMinimalApi_TakesThatOfItsStatus(string answer, string expected) =>
        Assert.Contains(await OfferedRefactorings.AllAsync(Api(answer)), offered => offered.Text == Api(expected));

    /// <summary>Other content, no such method, another type, a comment that would be lost.</summary>
    [Theory]
    [InlineData("$$StatusCode(418)")]
    [InlineData("$$StatusCode(201)")]
    [InlineData("$$StatusCode(202, \"there\")")]
    [InlineData("$$StatusCode(400, ModelState)")]
    [InlineData("$$StatusCode(404 /* gone */)")]
    [InlineData("$$StatusCode(statusCode: 404)")]
    [InlineData("$$StatusCode(content is null ? 404 : 200)")]
    [InlineData("new C2().$$StatusCode(404)")]
    public async Task OtherAnswer_Stays(string answer) => Assert.Empty(await OfferedRefactorings.AllAsync(Controller(answer)));

    [Fact]
    public async Task AnswerWhoseTypeIsAskedFor_Stays() => Assert.Empty(await OfferedRefactorings.AllAsync(
        "using Microsoft.AspNetCore.Mvc; class C : ControllerBase { StatusCodeResult A() => StatusCode(418); "
        + "ObjectResult M() => $$StatusCode(204, 1); }"));

    [Theory]
    [InlineData("(int)r.StatusCode $$>= 200 && (int)r.StatusCode < 300", "r.IsSuccessStatusCode")]
    [InlineData("(int)r.StatusCode is >= 200 and <$$= 299", "r.IsSuccessStatusCode")]
    [InlineData("(int)r.StatusCode < 200 || $$(int)r.StatusCode >= 300", "!r.IsSuccessStatusCode")]
    public async Task RangeOfSuccess_AsksTheResponse(string condition, string expected) =>
        Assert.Contains(await OfferedRefactorings.AllAsync(Client(condition)), offered => offered.Text == Client(expected));

    [Theory]
    [InlineData("(int)r.StatusCode $$>= 400 && (int)r.StatusCode < 500")]
    [InlineData("(int)r.StatusCode $$>= 200 && (int)r.StatusCode < 400")]
    [InlineData("(int)r.StatusCode $$>= 200 && (int)r.StatusCode <= 204")]
    public async Task OtherRange_Stays(string condition) => Assert.Empty(await OfferedRefactorings.AllAsync(Client(condition)));

    [Theory]
    [InlineData("(int)r.StatusCode == StatusCodes.$$Status404NotFound", "Write the number: 404", "(int)r.StatusCode == 404")]
    [InlineData(
        "r.StatusCode == HttpStatusCode.$$NotFound", "Write the number: (HttpStatusCode)404", "r.StatusCode == (HttpStatusCode)404")]
    [InlineData("(int)r.StatusCode == (int)HttpStatusCode.$$NotFound", "Write the number: 404", "(int)r.StatusCode == 404")]
    [InlineData(
        "HttpStatusCode.$$NotFound.Equals(r.StatusCode)",
        "Write the number: ((HttpStatusCode)404)",
        "((HttpStatusCode)404).Equals(r.StatusCode)")]
    public async Task Constant_GoesBackToItsNumber(string condition, string title, string expected) =>
        Assert.Equal([(title, Client(expected))], await OfferedRefactorings.AllAsync(Client(condition)));

    [Theory]
    [InlineData("nameof(HttpStatusCode.$$NotFound) == \"\"")]
    [InlineData("r.$$StatusCode == default")]
    [InlineData("int.$$MaxValue == 1")]
    public async Task OtherName_Stays(string condition) => Assert.Empty(await OfferedRefactorings.AllAsync(Client(condition)));

    private static string Controller(string answer) =>
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            object M(object content) => {{answer}};
        }

        class C2
        {
            public int StatusCode(int number) => number;
        }
        """;

    private static string Api(string answer) =>
        $$"""
        using Microsoft.AspNetCore.Http;

        class C
        {
            IResult M() => {{answer}};
        }
        """;

    private static string Client(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool M(HttpResponseMessage r) => {{condition}};
        }
        """;
}
