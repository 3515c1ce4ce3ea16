using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Failures;

/// <summary>STC1018 of answers without a status of their own, of other frameworks, of messages that are thrown, and of fields.</summary>
public class HttpUnsetStatusTests
{
    private const string Others =
        """
        namespace System.Web.Http
        {
            public class HttpResponseException : System.Exception { public HttpResponseException(System.Net.Http.HttpResponseMessage response) { } }
        }
        namespace Amazon.Lambda.APIGatewayEvents
        {
            public class APIGatewayProxyResponse { public int StatusCode { get; set; } public string Body { get; set; } = ""; }
        }
        namespace Microsoft.Azure.Functions.Worker.Http
        {
            public abstract class HttpRequestData { public abstract HttpResponseData CreateResponse(); }
            public abstract class HttpResponseData { public abstract System.Net.HttpStatusCode StatusCode { get; set; } }
            public static class HttpResponseDataExtensions { public static void WriteString(this HttpResponseData r, string value) { } }
            public static class HttpRequestDataExtensions
            {
                public static HttpResponseData CreateResponse(this HttpRequestData r, System.Net.HttpStatusCode statusCode) => r.CreateResponse();
            }
        }

        """;

    [Theory]
    [InlineData("Exception", "return Json(ex.Message);", 1)]
    [InlineData("Exception", "return Content(ex.Message + ex.StackTrace);", 1)]
    [InlineData("Exception", "return Content($\"{ex.Message} {ex.StackTrace}\");", 1)]
    [InlineData("Exception", "return Content(ex.ToString(), \"text/plain\");", 1)]
    [InlineData("Exception", "return new JsonResult(new { list = ex.Message });", 1)]
    [InlineData("Exception", "return Results.Text(ex.Message);", 1)]
    [InlineData("Exception", "logger.LogError(ex.Message); return Json(ex.Message);", 1)]
    // Somebody may have set another status, or expects just this exception, or the body says how it ended.
    [InlineData("Exception", "Response.StatusCode = StatusCodes.Status500InternalServerError; return Json(ex.Message);", 0)]
    [InlineData("Exception", "Fail(); return Json(ex.Message);", 0)]
    [InlineData("FormatException", "return Json(ex.Message);", 0)]
    [InlineData("System.Text.Json.JsonException", "return Content(ex.Message);", 0)]
    [InlineData("Exception", "return Json(new { success = false, error = ex.Message });", 0)]
    [InlineData("Exception", "return new JsonResult(ex.Message) { StatusCode = StatusCodes.Status500InternalServerError };", 0)]
    [InlineData("Exception", "return Results.Json(ex.Message, statusCode: StatusCodes.Status500InternalServerError);", 0)]
    [InlineData("Exception", "return View(\"Error\", ex.Message);", 0)]
    // A page's own script may tell it from the other answers by its words or its members.
    [InlineData("Exception", "return Content(\"ERROR: \" + ex.Message);", 0)]
    [InlineData("Exception", "return Content($\"lost: {ex.Message}\");", 0)]
    [InlineData("Exception", "return Json(new { error = ex.Message });", 0)]
    [InlineData("Exception", "return Json(new { list = ex.Message, error = ex.ToString() });", 0)]
    [InlineData("Exception", "return Json(new { list = ex.Message }); } finally { _ = new { error = load }; ", 0)]
    [InlineData("Exception", "return Content(string.Format(\"lost: {0}\", ex.Message));", 0)]
    // Lambda and Azure Functions.
    [InlineData("Exception", "return new APIGatewayProxyResponse { StatusCode = (int)HttpStatusCode.OK, Body = ex.Message };", 1)]
    [InlineData("Exception", "return new APIGatewayProxyResponse { StatusCode = (int)HttpStatusCode.OK, Body = JsonSerializer.Serialize(new { ex.Message }) };", 1)]
    [InlineData("Exception", "return new APIGatewayProxyResponse { StatusCode = (int)HttpStatusCode.OK, Body = JsonSerializer.Serialize(new { success = false, ex.Message }) };", 0)]
    [InlineData("Exception", "return new APIGatewayProxyResponse { StatusCode = (int)HttpStatusCode.BadGateway, Body = ex.Message };", 0)]
    [InlineData("Exception", "var r = Request().CreateResponse(HttpStatusCode.OK); r.WriteString(ex.Message); return r;", 1)]
    [InlineData("Exception", "var r = Request().CreateResponse(HttpStatusCode.OK); r.WriteString(\"none\"); return r;", 0)]
    [InlineData("Exception", "var r = Request().CreateResponse(HttpStatusCode.OK); r.WriteString(ex.Message); r.StatusCode = HttpStatusCode.BadGateway; return r;", 0)]
    // A message that is thrown.
    [InlineData("Exception", "throw new HttpResponseException(new HttpResponseMessage(HttpStatusCode.OK));", 1)]
    [InlineData("Exception", "throw new HttpResponseException(new HttpResponseMessage { StatusCode = HttpStatusCode.OK });", 1)]
    [InlineData("Exception", "throw new HttpResponseException(new HttpResponseMessage(HttpStatusCode.Conflict));", 0)]
    [InlineData("Exception", "return new HttpResponseMessage(HttpStatusCode.OK);", 0)]
    public Task Handlers(string caught, string steps, int count) => HasAsync(
        count,
        "public class OrdersController : Controller { private ILogger logger = null!; private HttpRequestData Request() => null!; private void Fail() { } "
        + "public object M(object load) { try { return Json(new { list = load.ToString() }); } catch (" + caught + " ex) { " + steps + " } } }");

    [Theory]
    [InlineData("private readonly HttpStatusCode _statusCode = HttpStatusCode.OK; public HttpStatusCode S => _statusCode;", 1)]
    [InlineData("private readonly int statusCode = 200; public int S => statusCode;", 1)]
    [InlineData("private HttpStatusCode _statusCode = HttpStatusCode.OK; public OrderException(HttpStatusCode s) => _statusCode = s;", 0)]
    [InlineData("private HttpStatusCode _statusCode = HttpStatusCode.BadGateway; public HttpStatusCode S => _statusCode;", 0)]
    [InlineData("private readonly HttpStatusCode _expected = HttpStatusCode.OK; public HttpStatusCode S => _expected;", 0)]
    public Task FieldsOfExceptions(string members, int count) => HasAsync(count, "public class OrderException : Exception { " + members + " }");

    private static async Task HasAsync(int count, string type) => Assert.Equal(
        count,
        (await Findings.AllAsync(
            """
            using System;
            using System.Net;
            using System.Net.Http;
            using System.Text.Json;
            using System.Web.Http;
            using Amazon.Lambda.APIGatewayEvents;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.Azure.Functions.Worker.Http;
            using Microsoft.Extensions.Logging;

            """ + Others + "namespace Contoso { " + type + " }")).Count(static finding => finding.Id == "STC1018"));
}
