using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Session;

/// <summary>The constants that a project declares itself are judged like the framework's: a name must not silence a bug.</summary>
public class ProjectCodesTests
{
    [Theory]
    [InlineData("BadRequest(new ApiResponse({|STC1016:HttpCodes.NotFound|}))")]
    [InlineData("BadRequest(new { status = {|STC1016:Contoso.HttpCodes.NotFound|} })")]
    [InlineData("StatusCode({|STC1015:HttpCodes.Unauthorized|}, \"Forbidden\")")]
    [InlineData("Ok({|STC1017:HttpCodes.NotFound|})")]
    [InlineData("StatusCode({|STC1007:HttpCodes.NoContent|}, \"x\")")]
    [InlineData("Problem(statusCode: {|STC1018:HttpCodes.OK|})")]
    [InlineData("StatusCode({|STC1010:HttpCodes.Processing|})")]
    [InlineData("StatusCode({|STC1010:MyHttpStatuses.Processing|})")]
    // What is right, what is no code by its name, and what another class holds.
    [InlineData("StatusCode(HttpCodes.NotFound)")]
    [InlineData("NotFound(new ApiResponse(HttpCodes.NotFound))")]
    [InlineData("StatusCode(HttpCodes.NoContent)")]
    [InlineData("Ok(HttpCodes.MaxItems)")]
    [InlineData("Ok(Limits.NotFound)")]
    [InlineData("Ok(HttpCodes.Text)")]
    [InlineData("Ok(HttpCodes.Made)")]
    public Task ConstantOfTheProject_IsJudged(string answer) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public static class HttpCodes
        {
            public const int OK = 200, NotFound = 404, NoContent = 204, Unauthorized = 401, Processing = 102, MaxItems = 400;
            public const string Text = "404";
            public static readonly int Made = 404;
        }

        public static class MyHttpStatuses
        {
            public const int Processing = 102;
        }

        public static class Limits
        {
            public const int NotFound = 404;
        }

        public class ApiResponse(int statusCode)
        {
            public int StatusCode { get; } = statusCode;
        }

        public class OrdersController : ControllerBase
        {
            public object Get() => {{answer}};
        }
        """);

    [Theory]
    [InlineData("const int code = 204; return StatusCode({|STC1007:code|}, \"x\");")]
    [InlineData("const int code = StatusCodes.Status204NoContent; return StatusCode({|STC1007:code|}, \"x\");")]
    [InlineData("const int code = 204; Response.StatusCode = {|STC1007:code|}; return Content(\"x\");")]
    [InlineData("const int code = 102; return StatusCode({|STC1010:code|});")]
    [InlineData("const int code = 403; return StatusCode({|STC1015:code|}, \"Unauthorized\");")]
    [InlineData("const int code = 404; return Ok({|STC1017:code|});")]
    [InlineData("const int code = 204; return StatusCode(code);")]
    [InlineData("const int code = 404; return StatusCode(code, \"Not Found\");")]
    [InlineData("const int size = 204; return Ok(new byte[size]);")]
    public Task ConstantOfABody_IsJudgedWhereItIsUsed(string statements) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public object Get() { {{statements}} }
        }
        """);
}
