using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>Every place of ASP.NET Core that takes a status code, and the numbers beside it that are none.</summary>
public class AspNetCoreSlotsTests
{
    [Fact]
    public Task Controller_AnswersWithANumber_Reports() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Gone() => StatusCode({|STC1001:410|});
            public IActionResult WithBody() => StatusCode({|STC1001:409|}, 404);
            public IActionResult OutOfOrder() => StatusCode(value: 404, statusCode: {|STC1001:409|});
            public IActionResult ProblemNamed() => Problem(statusCode: {|STC1001:422|});
            public IActionResult ProblemByPosition() => Problem("detail", null, {|STC1001:500|}, "404");
            public IActionResult Validation() => ValidationProblem(statusCode: {|STC1001:422|});
            public IActionResult Result() => new StatusCodeResult({|STC1001:204|});
            public StatusCodeResult Target() => new({|STC1001:204|});
            public IActionResult Object() => new ObjectResult(404) { StatusCode = {|STC1001:201|} };
            public IActionResult Json() => new JsonResult(404) { StatusCode = {|STC1001:201|} };
            public IActionResult Content() => new ContentResult { Content = "404", StatusCode = {|STC1001:404|} };
            public IActionResult ContentTyped() => new ContentResult() { StatusCode = {|STC1001:503|}, ContentType = "text/plain" };
            public IActionResult View() => new ViewResult { StatusCode = {|STC1001:404|} };
            public IActionResult PartialView() => new PartialViewResult { StatusCode = {|STC1001:404|} };
        }
        """);

    [Fact]
    public Task Controller_OtherNumbers_AreQuiet() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Body() => Ok({|STC1017:404|});
            public IActionResult Location() => Created("/orders/404", 404);
            public IActionResult Missing() => NotFound({|STC1017:404|});
            public IActionResult Bad() => BadRequest({|STC1017:400|});
            public IActionResult Route() => CreatedAtAction("Get", new { id = 404 }, 404);
            public IActionResult File() => File(new byte[404], "image/png");
            public IActionResult Object() => new ObjectResult({|STC1017:404|});
            public IActionResult Json() => new JsonResult({|STC1017:404|}, 500);
            [ResponseCache(Duration = 200)]
            public int Get(int id = 404) => id == 404 ? 200 : 500;
            [HttpGet(Order = 404)]
            [RequestSizeLimit(413)]
            public int Sized() => 413;
        }
        """);

    [Fact]
    public Task ProblemDetails_Status_Reports() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class OutOfCredit : ProblemDetails
        {
            public OutOfCredit() => Status = {|STC1001:402|};
        }

        static class C
        {
            static ProblemDetails Plain() => new() { Status = {|STC1001:404|}, Title = "404" };
            static ProblemDetails Validation() => new ValidationProblemDetails { Status = {|STC1001:422|} };
            static ProblemDetails HttpValidation() =>
                new HttpValidationProblemDetails(new Dictionary<string, string[]>()) { Status = {|STC1001:400|} };
            static bool Read(ProblemDetails p) => p.Status == {|STC1001:404|} || p.Status is {|STC1001:410|} or null;
            static bool Matched(ProblemDetails p) => p is { Status: {|STC1001:404|} };
            static void Set(OutOfCredit p) => p.Status = {|STC1001:402|};
            static int? Extension(ProblemDetails p) { p.Extensions["retryAfter"] = 503; return p.Title?.Length == 404 ? 200 : null; }
        }
        """);

    [Fact]
    public Task ProducesResponseType_AllShapes_Report() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        [ProducesErrorResponseType(typeof(ProblemDetails))]
        [ProducesResponseType({|STC1001:500|})]
        public class OrdersController : ControllerBase
        {
            [ProducesResponseType({|STC1001:200|})]
            [ProducesResponseType(typeof(string), {|STC1001:201|})]
            [ProducesResponseType(typeof(string), {|STC1001:202|}, "text/plain", "text/404")]
            [ProducesResponseType(statusCode: {|STC1001:404|}, type: typeof(string))]
            [ProducesResponseType({|STC1001:410|}, Type = typeof(string))]
            [ProducesResponseType(typeof(string), 0, StatusCode = {|STC1001:409|})]
            [ProducesResponseType<string>({|STC1001:206|})]
            [ProducesResponseType<string>({|STC1001:207|}, "text/plain")]
            [ProducesResponseTypeAttribute({|STC1001:304|})]
            [Microsoft.AspNetCore.Mvc.ProducesResponseType({|STC1001:403|}), Produces("text/plain", Order = 404)]
            [ProducesDefaultResponseType(typeof(int))]
            public int Get() => 404;
        }
        """);

    [Fact]
    public Task MinimalApi_Results_Report() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Http;

        static class C
        {
            static IResult[] All(Dictionary<string, string[]> errors) => new[]
            {
                Results.StatusCode({|STC1001:418|}),
                Results.Problem(statusCode: {|STC1001:409|}),
                Results.Problem("detail", "instance", {|STC1001:503|}, "title"),
                Results.ValidationProblem(errors, statusCode: {|STC1001:422|}),
                Results.Json(404, statusCode: {|STC1001:201|}),
                Results.Text("404", statusCode: {|STC1001:404|}),
                Results.Content("404", null, null, {|STC1001:404|}),
                TypedResults.StatusCode({|STC1001:429|}),
                TypedResults.Problem(statusCode: {|STC1001:500|}),
                TypedResults.Json(404, statusCode: {|STC1001:202|}),
                TypedResults.Text("404", null, null, statusCode: {|STC1001:404|}),
                TypedResults.Content("404", statusCode: {|STC1001:404|}),
            };

            static IResult[] Quiet() =>
                new[]
                {
                    Results.Ok({|STC1017:404|}),
                    Results.NotFound({|STC1017:404|}),
                    Results.Conflict({|STC1017:409|}),
                    Results.Bytes(new byte[404]),
                    TypedResults.Ok({|STC1017:200|}),
                    Results.Redirect("/404"),
                };
        }
        """);

    [Fact]
    public Task MinimalApi_Lambdas_Report() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        static class C
        {
            static void Map(WebApplication app)
            {
                app.MapGet("/", () => Results.StatusCode({|STC1001:204|}));
                app.MapGet("/a", (int id) => id == 404 ? Results.StatusCode({|STC1001:404|}) : Results.Ok({|STC1017:404|}));
                app.MapGet("/b", () => 404);
                app.MapGet("/c", (int id = 404) => { return id; });
                app.Run(async context =>
                {
                    context.Response.StatusCode = {|STC1001:404|};
                    await context.Response.WriteAsync("404");
                });
                app.MapGet("/d", () => "x")
                    .Produces({|STC1001:200|})
                    .Produces<string>({|STC1001:201|}, "text/plain")
                    .Produces(statusCode: {|STC1001:202|}, responseType: typeof(int))
                    .ProducesProblem({|STC1001:404|})
                    .ProducesValidationProblem({|STC1001:422|})
                    .WithOrder(404)
                    .WithMetadata(404);
            }
        }
        """);

    [Fact]
    public Task RouteGroup_Produces_Reports() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        static class C
        {
            static void Map(WebApplication app) =>
                app.MapGroup("/v404").ProducesProblem({|STC1001:500|}).ProducesValidationProblem({|STC1001:400|}).WithTags("404");
        }
        """,
        References.AspNetCore100);

    [Fact]
    public Task HttpResponse_StatusCode_Reports() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.Features;

        class Middleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                await next(context);
                if (context.Response.StatusCode == {|STC1001:404|} && !context.Response.HasStarted)
                {
                    context.Response.StatusCode = {|STC1001:202|};
                    context.Response.ContentLength = 404;
                    context.Response.Body.SetLength(404);
                }

                context.Response.StatusCode = context.Request.ContentLength == 404 ? {|STC1001:413|} : {|STC1001:200|};
                context.Features.Get<IHttpResponseFeature>()!.StatusCode = {|STC1001:500|};
                context.Response.Headers["x"] = "404";
                context.Items[404] = 500;
                context.Request.Host = new HostString("localhost", 404);
            }
        }
        """);

    [Fact]
    public Task BadHttpRequestException_Code_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;

        class TooLarge() : BadHttpRequestException("413", {|STC1001:413|});

        static class C
        {
            static Exception A() => new BadHttpRequestException("404", {|STC1001:404|});
            static Exception B(Exception e) => new BadHttpRequestException("404", {|STC1001:400|}, e);
            static int Status(BadHttpRequestException e) => e.StatusCode == {|STC1001:413|} ? 1 : e.HResult == 413 ? 2 : 3;
        }
        """);

    [Fact]
    public Task Options_StatusCodes_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Threading.RateLimiting;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Diagnostics.HealthChecks;
        using Microsoft.AspNetCore.Http.Timeouts;
        using Microsoft.AspNetCore.HttpsPolicy;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.RateLimiting;
        using Microsoft.AspNetCore.Rewrite;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Diagnostics.HealthChecks;

        static class C
        {
            static void Configure(IServiceCollection services, RewriteOptions rewrite)
            {
                services.AddRateLimiter(o => o.RejectionStatusCode = {|STC1001:429|});
                services.AddRateLimiter(o =>
                {
                    o.RejectionStatusCode = {|STC1001:503|};
                    o.AddFixedWindowLimiter("x", w => { w.PermitLimit = 429; w.QueueLimit = 503; });
                });
                services.AddHttpsRedirection(o => { o.RedirectStatusCode = {|STC1001:308|}; o.HttpsPort = 443; });
                services.AddRequestTimeouts(o => o.DefaultPolicy = new RequestTimeoutPolicy
                {
                    Timeout = TimeSpan.FromMilliseconds(504),
                    TimeoutStatusCode = {|STC1001:504|},
                });
                services.Configure<ApiBehaviorOptions>(o =>
                {
                    o.ClientErrorMapping[{|STC1001:404|}].Link = "https://example.com/404";
                    o.ClientErrorMapping[{|STC1001:409|}] = new ClientErrorData { Title = "409" };
                });
                rewrite.AddRedirect("a(.*)", "b", {|STC1001:301|})
                    .AddRedirectToHttps({|STC1001:307|}, 404)
                    .AddRedirectToWww({|STC1001:308|});
                rewrite.AddRewrite("a", "404", true).AddRedirectToHttps(statusCode: {|STC1001:302|}, sslPort: 302);
                services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(100));
                services.AddResponseCaching(o => o.SizeLimit = 413);
            }

            static HealthCheckOptions Initializer() => new()
            {
                ResultStatusCodes =
                {
                    [HealthStatus.Healthy] = {|STC1001:200|},
                    [HealthStatus.Degraded] = {|STC1001:200|},
                    [HealthStatus.Unhealthy] = {|STC1001:503|},
                },
            };

            static void Indexer(HealthCheckOptions options) => options.ResultStatusCodes[HealthStatus.Healthy] = {|STC1001:204|};

            static HealthCheckOptions Whole() => new()
            {
                ResultStatusCodes = new System.Collections.Generic.Dictionary<HealthStatus, int>
                {
                    { HealthStatus.Healthy, {|STC1001:200|} },
                    { (HealthStatus)404, {|STC1001:503|} },
                },
            };
        }
        """);

    [Fact]
    public Task StatusCodeSelector_Lambda_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        static class C
        {
            static ExceptionHandlerOptions Expression() =>
                new() { StatusCodeSelector = e => e is TimeoutException ? {|STC1001:504|} : {|STC1001:500|} };

            static void Switch(ExceptionHandlerOptions options) => options.StatusCodeSelector = e => e switch
            {
                ArgumentException => {|STC1001:400|},
                { HResult: 404 } => {|STC1001:404|},
                _ => {|STC1001:500|},
            };

            static void Block(ExceptionHandlerOptions options) => options.StatusCodeSelector = static delegate (Exception e)
            {
                if (e.HResult == 409)
                {
                    return {|STC1001:409|};
                }

                return {|STC1001:500|};
            };

            static Func<Exception, int> Other() => e => 500;
        }
        """,
        References.AspNetCore100);

    [Fact]
    public Task Diagnostics_OriginalStatusCode_Reports() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Diagnostics;
        using Microsoft.AspNetCore.WebUtilities;

        static class C
        {
            static string Phrase() => ReasonPhrases.GetReasonPhrase({|STC1001:404|});
            static bool Original(StatusCodeReExecuteFeature feature) => feature.OriginalPathBase.Length == 404;
        }
        """);

    [Fact]
    public Task Results_Read_Report() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.ApiExplorer;
        using Microsoft.AspNetCore.Mvc.Infrastructure;

        static class C
        {
            static bool A(IStatusCodeActionResult r) => r.StatusCode == {|STC1001:404|};
            static bool B(IStatusCodeHttpResult r) => r.StatusCode is {|STC1001:404|};
            static bool C1(IValueHttpResult<int> r) => r.Value == 404;
            static bool D(Ok<int> r) => r.StatusCode == {|STC1001:200|} && r.Value == 200;
            static bool E(ApiResponseType r) => r.StatusCode == {|STC1001:200|};
            static bool F(ObjectResult r) => r.StatusCode == {|STC1001:200|} && r.Value is 200;
            static bool G(ProblemHttpResult r) => r.StatusCode == {|STC1001:500|} && r.ProblemDetails.Status == {|STC1001:500|};
        }
        """);
}
