using System.Linq;
using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Content;

/// <summary>STC1007: content goes where the status has none, and nothing else is lost with it.</summary>
public class DropHttpContentTests
{
    [Fact]
    public void Provider_FixesNothingAllAtOnce() => Assert.Null(new DropHttpContentCodeFixProvider().GetFixAllProvider());

    [Theory]
    [InlineData("StatusCode(204, body)", "Drop the content: NoContent()", "NoContent()")]
    [InlineData("StatusCode(StatusCodes.Status204NoContent, body)", "Drop the content: NoContent()", "NoContent()")]
    [InlineData(
        "this.StatusCode((int)System.Net.HttpStatusCode.NoContent, new { body, text = \"done\" })",
        "Drop the content: NoContent()",
        "this.NoContent()")]
    [InlineData("base.StatusCode(value: body, statusCode: (204))", "Drop the content: NoContent()", "base.NoContent()")]
    [InlineData("StatusCode(304, body)", "Drop the content: StatusCode(304)", "StatusCode(StatusCodes.Status304NotModified)")]
    [InlineData(
        "StatusCode(value: body, statusCode: 205)",
        "Drop the content: StatusCode(205)",
        "StatusCode(StatusCodes.Status205ResetContent)")]
    [InlineData(
        "StatusCode(StatusCodes.Status304NotModified, body)",
        "Drop the content: StatusCode(304)",
        "StatusCode(StatusCodes.Status304NotModified)")]
    [InlineData("Problem(\"no\", statusCode: 304)", "Drop the content: StatusCode(304)", "StatusCode(StatusCodes.Status304NotModified)")]
    [InlineData(
        "new ObjectResult(body) { StatusCode = 205 }",
        "Drop the content: new StatusCodeResult(205)",
        "new StatusCodeResult(StatusCodes.Status205ResetContent)")]
    [InlineData(
        "new JsonResult(body) { StatusCode = (int)System.Net.HttpStatusCode.NoContent, }",
        "Drop the content: new StatusCodeResult(204)",
        "new StatusCodeResult((int)System.Net.HttpStatusCode.NoContent)")]
    [InlineData(
        "new Microsoft.AspNetCore.Mvc.ContentResult { Content = text, ContentType = \"text/plain\", StatusCode = 204 }",
        "Drop the content: new StatusCodeResult(204)",
        "new Microsoft.AspNetCore.Mvc.StatusCodeResult(StatusCodes.Status204NoContent)")]
    public Task Controller_AnswersWithoutContent(string answer, string title, string expected) =>
        VerifyAsync(Controller(answer), title, Controller(expected));

    [Theory]
    [InlineData(
        "Results.Json(body, statusCode: 304)",
        "Drop the content: StatusCode(304)",
        "Results.StatusCode(StatusCodes.Status304NotModified)")]
    [InlineData(
        "TypedResults.Json<object>(body, statusCode: 304)",
        "Drop the content: StatusCode(304)",
        "TypedResults.StatusCode(StatusCodes.Status304NotModified)")]
    [InlineData(
        "Results.Text(text, \"text/plain\", null, 205)",
        "Drop the content: StatusCode(205)",
        "Results.StatusCode(StatusCodes.Status205ResetContent)")]
    [InlineData("Results.Json(body, statusCode: 204)", "Drop the content: NoContent()", "Results.NoContent()")]
    [InlineData(
        "Results.Problem(statusCode: 304, detail: text)",
        "Drop the content: StatusCode(304)",
        "Results.StatusCode(StatusCodes.Status304NotModified)")]
    public Task MinimalApi_AnswersWithoutContent(string answer, string title, string expected) =>
        VerifyAsync(Minimal(answer), title, Minimal(expected));

    [Theory]
    [InlineData("StatusCode(204, Load())")]
    [InlineData("StatusCode(204, await LoadAsync())")]
    [InlineData("StatusCode(304, _last = body)")]
    [InlineData("StatusCode(304, _count++)")]
    [InlineData("StatusCode(304, new { text = text.Trim() })")]
    [InlineData("StatusCode(304, body ?? throw new System.InvalidOperationException())")]
    [InlineData("new ObjectResult(Load()) { StatusCode = 205 }")]
    [InlineData("new ContentResult { StatusCode = 204, Content = text, ContentType = text.Trim() }")]
    [InlineData("Problem(text.Trim(), statusCode: 304)")]
    public async Task WorkInTheContent_IsNotLeftOut(string answer) =>
        Assert.Empty(await OfferedFixes.TitlesAsync<DropHttpContentCodeFixProvider>(Controller(answer)));

    [Theory]
    [InlineData("StatusCode(304, nameof(Load))", "StatusCode(StatusCodes.Status304NotModified)")]
    [InlineData("StatusCode(304, new ProblemDetails { Title = text })", "StatusCode(StatusCodes.Status304NotModified)")]
    [InlineData("StatusCode(304, new[] { text, $\"{text}!\" })", "StatusCode(StatusCodes.Status304NotModified)")]
    public Task ValueAlone_IsLeftOut(string answer, string expected) =>
        VerifyAsync(Controller(answer), "Drop the content: StatusCode(304)", Controller(expected));

    [Fact]
    public async Task WriteThatFollows_OffersNothing() => Assert.Empty(
        await OfferedFixes.TitlesAsync<DropHttpContentCodeFixProvider>(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        public static class Middleware
        {
            public static async Task Answer(HttpContext context)
            {
                context.Response.StatusCode = 204;
                await context.Response.WriteAsync("done");
            }
        }
        """));

    [Theory]
    [InlineData("ObjectResult", "StatusCode(204, body)")]
    [InlineData("ObjectResult", "new ObjectResult(body) { StatusCode = 205 }")]
    [InlineData("ObjectResult", "new(body) { StatusCode = 205 }")]
    public async Task ResultThatIsNeededAsItIs_OffersNothing(string type, string answer) =>
        Assert.Empty(await OfferedFixes.TitlesAsync<DropHttpContentCodeFixProvider>(
            $$"""
            using Microsoft.AspNetCore.Mvc;

            public class C : ControllerBase
            {
                public {{type}} Answer(object body) => {{answer}};
            }
            """));

    [Fact]
    public async Task PatternVariableUsedLater_OffersNothing() => Assert.Empty(
        await OfferedFixes.TitlesAsync<DropHttpContentCodeFixProvider>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            public IActionResult Answer(object body)
            {
                IActionResult answer = StatusCode(304, body is string text);
                text = "";
                return text.Length > 3 ? answer : Ok();
            }
        }
        """));

    [Fact]
    public async Task MethodOfAnotherType_IsCalledWithoutContent_WhereItCanBe()
    {
        Assert.Equal(
            [("Drop the content: Send(304)", Replies("Send(StatusCodes.Status304NotModified)"))],
            await OfferedFixes.AllAsync<DropHttpContentCodeFixProvider>(Replies("Send(304, \"x\")")));
        Assert.Empty(await OfferedFixes.TitlesAsync<DropHttpContentCodeFixProvider>(Replies("Write(304, \"x\")")));
        Assert.Empty(await OfferedFixes.TitlesAsync<DropHttpContentCodeFixProvider>(Replies("Send(304, \"x\", true)")));
    }

    [Fact]
    public Task HiddenNoContent_KeepsTheStatus() => VerifyAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            public new IActionResult NoContent() => Ok();

            public IActionResult Answer(object body) => StatusCode(204, body);
        }
        """,
        "Drop the content: StatusCode(204)",
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            public new IActionResult NoContent() => Ok();

            public IActionResult Answer(object body) => StatusCode(StatusCodes.Status204NoContent);
        }
        """);

    [Fact]
    public Task OverriddenNoContent_IsTheSame() => VerifyAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            public override NoContentResult NoContent() => base.NoContent();

            public IActionResult Answer(object body) => StatusCode(204, body);
        }
        """,
        "Drop the content: NoContent()",
        """
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            public override NoContentResult NoContent() => base.NoContent();

            public IActionResult Answer(object body) => NoContent();
        }
        """);

    [Fact]
    public Task OwnTypes_AreNotTaken() => VerifyAsync(
        """
        namespace Contoso
        {
            class StatusCodes { }

            class HttpStatusCode { }

            class StatusCodeResult { }

            class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                object M(object body) =>
                    new Microsoft.AspNetCore.Mvc.ObjectResult(body) { StatusCode = 205 };
            }
        }
        """,
        "Drop the content: new StatusCodeResult(205)",
        """
        namespace Contoso
        {
            class StatusCodes { }

            class HttpStatusCode { }

            class StatusCodeResult { }

            class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                object M(object body) =>
                    new Microsoft.AspNetCore.Mvc.StatusCodeResult(Microsoft.AspNetCore.Http.StatusCodes.Status205ResetContent);
            }
        }
        """);

    [Fact]
    public Task Aliases_FindTheResult() => VerifyAsync(
        """
        using Answer = Microsoft.AspNetCore.Mvc.ObjectResult;
        using Codes = Microsoft.AspNetCore.Http.StatusCodes;

        class C
        {
            object M(object body) => new Answer(body) { StatusCode = 205 };
        }
        """,
        "Drop the content: new StatusCodeResult(205)",
        """
        using Answer = Microsoft.AspNetCore.Mvc.ObjectResult;
        using Codes = Microsoft.AspNetCore.Http.StatusCodes;

        class C
        {
            object M(object body) => new Microsoft.AspNetCore.Mvc.StatusCodeResult(Codes.Status205ResetContent);
        }
        """);

    [Theory]
    [InlineData("StatusCode(304 /* why */, body /* what */)", "StatusCode(StatusCodes.Status304NotModified /* why */ /* what */)")]
    [InlineData("StatusCode(204, /* nothing to say */ body)", "NoContent( /* nothing to say */ )")]
    [InlineData(
        "new ObjectResult(body /* what */) { StatusCode = 205 }",
        "new StatusCodeResult( /* what */ StatusCodes.Status205ResetContent)")]
    public async Task Comments_Stay(string answer, string expected) =>
        Assert.Equal(
            Controller(expected),
            Assert.Single(await OfferedFixes.AllAsync<DropHttpContentCodeFixProvider>(Controller(answer))).Text);

    [Fact]
    public async Task Lines_CloseUp() => Assert.Equal(
        Controller("new StatusCodeResult(StatusCodes.Status205ResetContent)"),
        Assert.Single(await OfferedFixes.AllAsync<DropHttpContentCodeFixProvider>(Controller("""
            new ObjectResult(body)
                    {
                        StatusCode = 205,
                    }
            """))).Text);

    [Fact]
    public async Task ConditionalRegionInside_OffersNothing() => Assert.Empty(
        await OfferedFixes.TitlesAsync<DropHttpContentCodeFixProvider>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            public IActionResult Answer(object body) => StatusCode(304,
        #if OTHER
                "other"
        #else
                body
        #endif
            );
        }
        """));

    [Fact]
    public async Task SharedFile_WithoutTheMethodInOneProject_OffersNothingThere()
    {
        const string Source =
            """
            public abstract class Base
            #if Project0
                : Microsoft.AspNetCore.Mvc.ControllerBase
            #endif
            {
            #if Project1
                public object StatusCode(int statusCode, object value) => value;
            #endif

                public object Answer(object body) => StatusCode(204, body);
            }
            """;

        Assert.Empty(await OfferedFixes.AllAsync<DropHttpContentCodeFixProvider>(Source, References.AspNetCore80, References.Net48));
    }

    /// <summary>Without the content, the helper would take the status for it.</summary>
    [Fact]
    public Task StatusThatWouldBecomeTheContent_Stays()
    {
        const string Source =
            """
            using System.Net;
            using Microsoft.Azure.Functions.Worker.Http;

            class C { void M(HttpResponseData response) => response.WriteAsJsonAsync(1, {|STC1007:HttpStatusCode.NoContent|}); }

            namespace Microsoft.Azure.Functions.Worker.Http
            {
                public class HttpResponseData { }
                public static class HttpResponseDataExtensions
                {
                    public static void WriteAsJsonAsync<T>(this HttpResponseData response, T instance) { }
                    public static void WriteAsJsonAsync<T>(this HttpResponseData response, T instance, HttpStatusCode statusCode) { }
                }
            }
            """;
        return CSharpVerifier.SingleFixAsync<DropHttpContentCodeFixProvider>(Source, Source);
    }

    private static string Replies(string call) =>
        $$"""
        using Microsoft.AspNetCore.Contoso;
        using Microsoft.AspNetCore.Http;

        namespace Microsoft.AspNetCore.Contoso
        {
            public static class HttpReplyResults
            {
                public static void Send(int statusCode) { }
                public static void Send(int statusCode, string body, bool log = false) { }
                public static void Write(int statusCode, string body) { }
            }
        }

        public class C
        {
            public void M() => HttpReplyResults.{{call}};
        }
        """;

    private static string Controller(string answer) => Class(
        $$"""
        public class OrdersController : ControllerBase
        {
            private object? _last;
            private int _count;

            public async Task<IActionResult> Answer(object body, string text)
            {
                await Task.Yield();
                return {{answer}};
            }

            private object Load() => (_last, _count);

            private Task<object> LoadAsync() => Task.FromResult(Load());
        }
        """);

    private static string Minimal(string answer) => Class(
        $$"""
        public static class Orders
        {
            public static IResult Answer(object body, string text) => {{answer}};
        }
        """);

    private static string Class(string text) =>
        $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        {{text}}
        """;

    private static async Task VerifyAsync(string source, string title, string expected) =>
        Assert.Equal([(title, expected)], (await OfferedFixes.AllAsync<DropHttpContentCodeFixProvider>(source)).ToArray());
}
