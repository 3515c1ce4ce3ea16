using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Rules;

/// <summary>STC1017: a status where the content of an answer belongs.</summary>
public class HttpStatusContentTests
{
    [Theory]
    [InlineData("Ok({|STC1017:HttpStatusCode.BadRequest|})")]
    [InlineData("Ok({|STC1017:StatusCodes.Status201Created|})")]
    [InlineData("Ok((int){|STC1017:HttpStatusCode.BadRequest|})")]
    [InlineData("Ok({|STC1017:(HttpStatusCode)404|})")]
    [InlineData("Ok({|STC1017:404|})")]
    [InlineData("Ok({|STC1017:200|})")]
    [InlineData("Ok(value: {|STC1017:404|})")]
    [InlineData("this.NotFound({|STC1017:404|})")]
    [InlineData("BadRequest({|STC1017:HttpStatusCode.InternalServerError|})")]
    [InlineData("BadRequest({|STC1017:StatusCodes.Status400BadRequest|})")]
    [InlineData("Created(\"/1\", {|STC1017:HttpStatusCode.Created|})")]
    [InlineData("StatusCode(StatusCodes.Status400BadRequest, {|STC1017:HttpStatusCode.BadRequest|})")]
    [InlineData("new OkObjectResult({|STC1017:HttpStatusCode.BadRequest|})")]
    [InlineData("new ObjectResult({|STC1017:StatusCodes.Status404NotFound|})")]
    [InlineData("new JsonResult({|STC1017:HttpStatusCode.NotFound|})")]
    [InlineData("Results.Ok({|STC1017:StatusCodes.Status202Accepted|})")]
    [InlineData("Results.Json({|STC1017:404|})")]
    [InlineData("TypedResults.Ok({|STC1017:HttpStatusCode.NotFound|})")]
    public Task StatusAsContent_Reports(string answer) => CSharpVerifier.AnalyzerAsync(Controller($"object Save() => {answer};"));

    [Theory]
    [InlineData("Ok(100)")]
    [InlineData("Ok(300)")]
    [InlineData("Ok(250)")]
    [InlineData("Ok(600)")]
    [InlineData("Ok(499)")]
    [InlineData("StatusCode(StatusCodes.Status400BadRequest, 404)")]
    [InlineData("new ObjectResult(404) { StatusCode = StatusCodes.Status400BadRequest }")]
    [InlineData("Results.Json(404, statusCode: StatusCodes.Status400BadRequest)")]
    [InlineData("Created(\"/404\", 404)")]
    [InlineData("Ok(\"404\")")]
    [InlineData("Ok(new { count = 404 })")]
    [InlineData("Ok(Other.NotFound)")]
    [InlineData("StatusCode(StatusCodes.Status404NotFound)")]
    [InlineData("StatusCode({|STC1001:404|})")]
    [InlineData("Results.StatusCode({|STC1001:404|})")]
    [InlineData("Results.Json(body, statusCode: StatusCodes.Status404NotFound)")]
    [InlineData("new ObjectResult(body) { StatusCode = StatusCodes.Status404NotFound }")]
    [InlineData("new StatusCodeResult(StatusCodes.Status404NotFound)")]
    [InlineData("Problem(statusCode: StatusCodes.Status404NotFound)")]
    [InlineData("Own.Ok(404)")]
    [InlineData("Own.Ok(HttpStatusCode.NotFound)")]
    public Task ContentAndStatus_StaySilent(string answer) =>
        CSharpVerifier.AnalyzerAsync(Controller($"object Save(object body) => {answer};"));

    [Theory]
    [InlineData("ActionResult<int> Limit() => Ok(500);")]
    [InlineData("async Task<ActionResult<int?>> Current() => Ok(500);")]
    [InlineData("ActionResult<HttpStatusCode> Current() => Ok(HttpStatusCode.NotFound);")]
    [InlineData("[ProducesResponseType(typeof(int), StatusCodes.Status200OK)] object Current() => Ok(500);")]
    [InlineData("[ProducesResponseType<int>(StatusCodes.Status200OK)] object Current() => Ok(500);")]
    [InlineData("object GetCount() => Ok(500);")]
    [InlineData("[HttpGet(\"count\")] object Current() => Ok(500);")]
    [InlineData("[HttpGet, Route(\"orders/{id}/total\")] object Current() => Ok(500);")]
    [InlineData("object Current(WebApplication app) => app.MapGet(\"/orders/count\", () => Results.Ok(500));")]
    [InlineData("object Current(WebApplication app) => app.MapGet(\"/\", () => Results.Ok(500)).WithName(\"x\").Produces<int>();")]
    [InlineData("object Current(WebApplication app) => app.MapGet(\"/\", () => Results.Ok(HttpStatusCode.OK)).Produces<HttpStatusCode>();")]
    [InlineData("object MaxPageSize() => Ok(500);")]
    [InlineData("object Current(bool x) => x ? Ok(500) : Ok(1200);")]
    [InlineData("[Fact] object Current() => Ok(404);")]
    public Task WhatIsSaidToBeContent_StaysSilent(string member) => CSharpVerifier.AnalyzerAsync(Controller(member));

    [Fact]
    public Task WebApi_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        namespace System.Net.Http
        {
            public static class HttpRequestMessageExtensions
            {
                public static object CreateResponse(this HttpRequestMessage request, HttpStatusCode statusCode) => statusCode;
                public static object CreateResponse<T>(this HttpRequestMessage request, T value) => value!;
                public static object CreateResponse<T>(this HttpRequestMessage request, HttpStatusCode statusCode, T value) => value!;
            }
        }

        namespace System.Web.Http
        {
            public class ApiController
            {
                public System.Net.Http.HttpRequestMessage Request { get; set; } = new();
                protected internal object Ok<T>(T content) => content!;
                protected internal object Content<T>(System.Net.HttpStatusCode statusCode, T value) => value!;
                protected internal object StatusCode(System.Net.HttpStatusCode status) => status;
            }
        }

        namespace Contoso
        {
            using System.Net;
            using System.Net.Http;
            using System.Web.Http;

            public class OrdersController : ApiController
            {
                object A() => Ok({|STC1017:HttpStatusCode.NoContent|});
                object B() => Content(HttpStatusCode.OK, {|STC1017:HttpStatusCode.NotFound|});
                object C() => Request.CreateResponse(HttpStatusCode.OK, {|STC1017:HttpStatusCode.NotFound|});
                object D() => Request.CreateResponse({|STC1017:404|});
                object E() => Request.CreateResponse(HttpStatusCode.NotFound);
                object F() => StatusCode(HttpStatusCode.NotFound);
            }
        }
        """);

    [Theory]
    [InlineData(
        "Ok({|#0:HttpStatusCode.BadRequest|})",
        "400 \"Bad Request\" is the content here, and Ok answers with 200 \"OK\": answer with the status instead")]
    [InlineData(
        "new JsonResult({|#0:HttpStatusCode.BadRequest|})",
        "400 \"Bad Request\" is the content here, and JsonResult sets no status by it: answer with the status instead")]
    public Task Message_SaysWhatIsAnswered(string answer, string message) =>
        CSharpVerifier.MessageAsync(Controller($"object Save() => {answer};"), "STC1017", message);

    private static string Controller(string member) =>
        $$"""
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class FactAttribute : System.Attribute { }

        public enum Other { NotFound = 404 }

        public static class Own
        {
            public static object Ok(object value) => value;
        }

        public class OrdersController : ControllerBase
        {
            {{member}}
        }
        """;
}
