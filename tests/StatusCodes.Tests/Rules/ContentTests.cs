using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Rules;

/// <summary>SC1007: content beside a status that has none.</summary>
public class ContentTests
{
    [Fact]
    public Task ContentInTheCallOrTheResult_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Empty(object body) => StatusCode({|SC1007:204|}, body);

            public IActionResult Named(object body) => StatusCode({|SC1007:StatusCodes.Status204NoContent|}, body);

            public IResult Minimal(object x) => Results.Json(x, statusCode: {|SC1007:304|});

            public IActionResult Reset(object body) => new ObjectResult(body) { StatusCode = {|SC1007:205|} };

            public IActionResult Text() => new ContentResult { Content = "done", StatusCode = {|SC1007:204|} };

            public IActionResult Trouble() => Problem("no", statusCode: {|SC1007:304|});
        }
        """);

    [Fact]
    public Task NoContent_StaysSilent() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Alone() => StatusCode({|SC1001:204|});

            public IActionResult Null() => StatusCode({|SC1001:204|}, null);

            public IActionResult Default() => StatusCode({|SC1001:204|}, default);

            public IActionResult EmptyText() => StatusCode({|SC1001:204|}, "");

            public IActionResult EmptyField() => new ContentResult { Content = string.Empty, StatusCode = {|SC1001:204|} };

            public IActionResult Choice(object body, bool ok) => StatusCode(ok ? {|SC1001:200|} : {|SC1001:204|}, body);

            public IActionResult Full(object body) => StatusCode({|SC1001:200|}, body);

            [ProducesResponseType(typeof(string), {|SC1001:204|})]
            public IActionResult Declared() => NoContent();
        }
        """);

    [Fact]
    public Task Write_RightAfter_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Middleware
        {
            public static async Task Write(HttpContext context)
            {
                context.Response.StatusCode = {|SC1007:204|};
                context.Response.ContentType = "text/plain";
                await context.Response.WriteAsync("done");
            }
        }
        """);

    [Fact]
    public Task Write_ThatNeedNotFollow_StaysSilent() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Middleware
        {
            public static async Task Conditional(HttpContext context, bool verbose)
            {
                context.Response.StatusCode = {|SC1001:204|};
                if (verbose)
                {
                    await context.Response.WriteAsync("done");
                }
            }

            public static async Task Returned(HttpContext context, bool empty)
            {
                if (empty)
                {
                    context.Response.StatusCode = {|SC1001:204|};
                    return;
                }

                await context.Response.WriteAsync("done");
            }

            public static async Task Changed(HttpContext context)
            {
                context.Response.StatusCode = {|SC1001:204|};
                context.Response.StatusCode = {|SC1001:200|};
                await context.Response.WriteAsync("done");
            }

            public static async Task Other(HttpContext context, HttpContext other)
            {
                context.Response.StatusCode = {|SC1001:304|};
                await other.Response.WriteAsync("done");
            }
        }
        """);
}
