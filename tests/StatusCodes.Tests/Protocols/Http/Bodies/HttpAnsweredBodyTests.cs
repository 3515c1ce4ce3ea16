using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Bodies;

/// <summary>
/// STC1016 of bodies that are written as a text, whose status is a constant of any name, or whose type has one of its own accord.
/// </summary>
public class HttpAnsweredBodyTests
{
    private const string Types =
        """
        using System;
        using System.Net;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Newtonsoft.Json;
        using static Contoso.Numbers;
        using Known = Contoso.HttpCodes;
        using JsonSerializer = System.Text.Json.JsonSerializer;

        namespace Newtonsoft.Json { public static class JsonConvert { public static string SerializeObject(object value) => ""; } }

        namespace Contoso
        {
            public static class Numbers { public const int Unknown = 404; public const int Other = 418; }
            public static class HttpCodes { public const int NotFound = 404; }
            public static class Constants { public const int NotFound = 404; public static readonly int Missing = 404; }
            public enum MyCodes { OK = 200, BadRequest = 400, NotFound = 404 }
            public enum OrderStatus { New = 200, Lost = 400, Cancelled = 404 }

            public class ApiError
            {
                public ApiError(int statusCode, string message) { StatusCode = statusCode; Message = message; }
                public int StatusCode { get; set; }
                public string Message { get; }
            }

            public class Missing { public Missing(string message) { StatusCode = Constants.NotFound; } public int StatusCode { get; } }
            public class MissingOrder : ApiError { public MissingOrder() : base(Constants.NotFound, "lost") { } }
            public record Status(int StatusCode);
            public record MissingRecord(string Message) : Status(Constants.NotFound);
            public class Initialized { public int Status { get; set; } = Constants.NotFound; }
            public class Default(string message, int statusCode = Constants.NotFound) { public int StatusCode { get; } = statusCode; public string M => message; }
            public class Plain { public virtual int StatusCode => Constants.NotFound; }
            public class Other : Plain { public override int StatusCode => 400 + 0; }
            public class Sometimes { public Sometimes(bool b) { if (b) { StatusCode = Constants.NotFound; } } public int StatusCode { get; } }
            public class Worked { public Worked() => Init(); public int StatusCode { get; set; } = Constants.NotFound; private void Init() => StatusCode = 400 + 0; }
            public class Hidden { public Hidden() { StatusCode = Constants.NotFound; } [JsonIgnore] public int StatusCode { get; } }
            public class UpstreamError { public UpstreamError() { StatusCode = Constants.NotFound; } public int StatusCode { get; } }
            public class Result { public Result() { Code = Constants.NotFound; } public int Code { get; } }
        """;

    [Theory]
    [InlineData("BadRequest(new { status = Missing })")]
    [InlineData("BadRequest(new { status = OrdersController.Missing })")]
    [InlineData("BadRequest(new { status = Lost })")]
    [InlineData("BadRequest(new { status = Unknown })")]
    [InlineData("BadRequest(new { status = Known.NotFound })")]
    [InlineData("BadRequest(new { status = Constants.NotFound })")]
    [InlineData("BadRequest(new { status = Constants.Missing })")]
    [InlineData("BadRequest(new { status = (int)MyCodes.NotFound })")]
    [InlineData("BadRequest(new { status = MyCodes.NotFound })")]
    [InlineData("BadRequest(new ApiError(Missing, \"no\"))")]
    [InlineData("Conflict(new ApiError(1, \"no\") { StatusCode = Missing })")]
    [InlineData("Results.Json(new { status = Missing }, statusCode: StatusCodes.Status400BadRequest)")]
    [InlineData("StatusCode(Missing, new { status = Constants.NotFound - 4, statusCode = StatusCodes.Status400BadRequest })")]
    public Task ConstantsOfAnyName_Report(string answer) => HasAsync(1, $"public object M() => {answer};");

    [Theory]
    [InlineData("NotFound(new { status = Missing })", 0)]
    [InlineData("BadRequest(new { state = OrderStatus.Cancelled })", 0)]
    // An enum that numbers what it likes.
    [InlineData("BadRequest(new { status = OrderStatus.Cancelled })", 0)]
    [InlineData("Ok(new { code = MyCodes.NotFound })", 0)]
    [InlineData("BadRequest(new { page = Missing })", 0)]
    [InlineData("StatusCode(n, new { status = Missing })", 0)]
    [InlineData("BadRequest(new ApiError(Missing, \"no\") { StatusCode = StatusCodes.Status400BadRequest })", 0)]
    // What a class of codes holds is found on its own way, and once.
    [InlineData("BadRequest(new { status = HttpCodes.NotFound })", 1)]
    public Task OtherConstants_StaySilent(string answer, int count) => HasAsync(count, $"public object M(int n) => {answer};");

    [Theory]
    [InlineData("new Missing(\"no\")", 1)]
    [InlineData("new MissingOrder()", 1)]
    [InlineData("new MissingRecord(\"no\")", 1)]
    [InlineData("new Initialized()", 1)]
    [InlineData("new Default(\"no\")", 1)]
    [InlineData("new Plain()", 1)]
    [InlineData("n > 0 ? new MissingOrder() : new ApiError(StatusCodes.Status400BadRequest, \"no\")", 1)]
    [InlineData("new Default(\"no\", StatusCodes.Status400BadRequest)", 0)]
    [InlineData("new Initialized { Status = StatusCodes.Status400BadRequest }", 0)]
    [InlineData("new Other()", 0)]
    [InlineData("new Sometimes(true)", 0)]
    [InlineData("new Worked()", 0)]
    [InlineData("new Hidden()", 0)]
    [InlineData("new UpstreamError()", 0)]
    public Task TypesThatSetIt_Report(string body, int count) => HasAsync(count, $"public object M(int n) => BadRequest({body});");

    /// <summary>A service's own result code, in an answer that is a success.</summary>
    [Theory]
    [InlineData("Ok(new Result())", 0)]
    [InlineData("BadRequest(new Result())", 1)]
    [InlineData("Ok(new Missing(\"no\"))", 1)]
    public Task OwnResultCodes_StaySilentInSuccesses(string answer, int count) => HasAsync(count, $"public object M() => {answer};");

    [Theory]
    [InlineData("var body = new MissingOrder(); return BadRequest(body);", 1)]
    [InlineData("var body = new ApiError(Missing, \"\"); return BadRequest(body);", 1)]
    [InlineData("var body = new ApiError(1, \"\"); body.StatusCode = Missing; return BadRequest(body);", 1)]
    [InlineData("var body = new Plain(404, \"\"); return BadRequest(body);", 1)]
    [InlineData("Plain body = new(text: \"\", n: 500); return StatusCode(StatusCodes.Status503ServiceUnavailable, body);", 1)]
    [InlineData("var body = new { status = 404 }; return BadRequest(body);", 1)]
    [InlineData("var body = new Plain(400, \"\"); return BadRequest(body);", 0)]
    [InlineData("var body = new Plain(120, \"\"); return BadRequest(body);", 0)]
    [InlineData("var body = new Plain(404, \"\"); Keep(body); return BadRequest(body);", 0)]
    [InlineData("var body = new Paged(404); return BadRequest(body);", 0)]
    [InlineData("var body = n > 0 ? new ApiError(Missing, \"\") : new MissingOrder(); return BadRequest(body);", 2)]
    [InlineData("var body = new MissingOrder(); body.StatusCode = StatusCodes.Status400BadRequest; return BadRequest(body);", 0)]
    [InlineData("var body = new MissingOrder(); Fill(body); return BadRequest(body);", 0)]
    public Task KeptBodies_Report(string steps, int count) =>
        HasAsync(count, "public object M(int n) { " + steps + " } private void Fill(ApiError body) { } private void Keep(object body) { } "
            + "private class Plain { public Plain(int n, string text) { Code = n; Text = text; } public int Code { get; set; } public string Text { get; } } "
            + "private class Paged { public Paged(int n) => Size = n; public int Size { get; } }");

    [Theory]
    [InlineData("NotFound(JsonConvert.SerializeObject(new { status = 400 }))")]
    [InlineData("StatusCode(StatusCodes.Status404NotFound, JsonSerializer.Serialize(new ApiError(400, \"no\")))")]
    [InlineData("new ContentResult { Content = JsonSerializer.Serialize(new { status = 400 }), StatusCode = StatusCodes.Status404NotFound }")]
    [InlineData("new ObjectResult(null) { StatusCode = StatusCodes.Status404NotFound, Value = new { status = 400 } }")]
    [InlineData("Results.Text(JsonSerializer.Serialize(new { status = 400 }), statusCode: StatusCodes.Status404NotFound)")]
    [InlineData("Results.Content(JsonSerializer.Serialize(new { status = Missing }), \"a/b\", null, StatusCodes.Status400BadRequest)")]
    public Task SerializedBodies_Report(string answer) => HasAsync(1, $"public object M() => {answer};");

    [Theory]
    [InlineData("await Response.WriteAsync(JsonSerializer.Serialize(new { status = 400 }));", 1)]
    [InlineData("var json = JsonConvert.SerializeObject(new { status = 400 }); await Response.WriteAsync(json);", 1)]
    [InlineData("Response.ContentType = \"a/b\"; var body = new ApiError(400, \"\"); var json = JsonSerializer.Serialize(body); await Response.WriteAsync(json);", 1)]
    [InlineData("var body = n > 0 ? new ApiError(400, \"a\") : new ApiError(400, \"b\"); await Response.WriteAsync(JsonSerializer.Serialize(body));", 2)]
    [InlineData("await JsonSerializer.SerializeAsync(Response.Body, new { status = 400 });", 1)]
    // Written elsewhere, changed before, kept from the answer.
    [InlineData("var json = JsonSerializer.Serialize(new { status = 400 }); json += \"\"; await Response.WriteAsync(json);", 0)]
    [InlineData("var json = JsonSerializer.Serialize(new { status = 400 }); Console.WriteLine(json); await Response.WriteAsync(\"\");", 0)]
    [InlineData("await Task.Yield(); await Response.WriteAsync(JsonSerializer.Serialize(new { status = 400 }));", 0)]
    [InlineData("await Response.WriteAsync(JsonSerializer.Serialize(new { inner = new { status = 400 } }));", 0)]
    public Task SerializedBodies_OfAResponse_Report(string steps, int count) => HasAsync(
        count,
        "public async Task M(int n) { Response.StatusCode = StatusCodes.Status404NotFound; " + steps + " }");

    [Fact]
    public async Task Message_NamesTheAnswer_AtTheConstantOrTheType() => Assert.Equal(
        [
            "STC1016: The body says 404 \"Not Found\", and BadRequest answers with 400 \"Bad Request\": say the same in both",
            "STC1016: The body says 404 \"Not Found\", and Conflict answers with 409 \"Conflict\": say the same in both",
        ],
        (await Findings.MessagesAsync(Controller(
            "public object M() => BadRequest(new { status = Missing }); public object N() => Conflict(new MissingOrder());")))
            .Where(static message => message.StartsWith("STC1016", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("new Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse { StatusCode = (int)HttpStatusCode.NotFound, Body = Text(new { status = 400 }) }", 0)]
    [InlineData("new Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse { StatusCode = (int)HttpStatusCode.NotFound, Body = JsonSerializer.Serialize(new { status = 400 }) }", 1)]
    [InlineData("new Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse { StatusCode = (int)HttpStatusCode.NotFound, Body = JsonSerializer.Serialize(new { status = 404 }) }", 0)]
    [InlineData("new ServiceStack.HttpResult(new { status = 400 }, HttpStatusCode.NotFound)", 1)]
    [InlineData("new ServiceStack.HttpResult(new { status = 400 })", 0)]
    public async Task Libraries_Report(string answer, int count) => Assert.Equal(
        count,
        (await Findings.AllAsync(Controller($"public object M() => {answer}; private static string Text(object o) => \"\";")
            + """
             namespace Amazon.Lambda.APIGatewayEvents
             {
                 public class APIGatewayProxyResponse { public int StatusCode { get; set; } public string Body { get; set; } = ""; }
             }
             namespace ServiceStack
             {
                 public class HttpResult
                 {
                     public HttpResult(object response) { }
                     public HttpResult(object response, System.Net.HttpStatusCode statusCode) { }
                 }
             }
             """)).Count(static finding => finding.Id == "STC1016"));

    [Theory]
    [InlineData("var r = q.CreateResponse(HttpStatusCode.NotFound); r.WriteString(JsonSerializer.Serialize(new { status = 400 })); return r;", 1)]
    [InlineData("var r = q.CreateResponse(); r.StatusCode = HttpStatusCode.NotFound; r.WriteString(JsonSerializer.Serialize(new { status = 400 })); return r;", 1)]
    [InlineData("var r = q.CreateResponse(HttpStatusCode.NotFound); Fill(r); r.WriteString(JsonSerializer.Serialize(new { status = 400 })); return r;", 0)]
    [InlineData("var r = q.CreateResponse(HttpStatusCode.NotFound); r.WriteString(JsonSerializer.Serialize(new { status = HttpStatusCode.NotFound })); return r;", 0)]
    public async Task AzureFunctions_Report(string steps, int count) => Assert.Equal(
        count,
        (await Findings.AllAsync(Types.Replace("namespace Contoso\n{", "namespace Contoso\n{ using Microsoft.Azure.Functions.Worker.Http;", System.StringComparison.Ordinal)
            + "public class Function { private void Fill(object r) { } public object M(HttpRequestData q) { " + steps + " } } }"
            + """
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
             """))
            .Count(static finding => finding.Id == "STC1016"));

    /// <summary>Texts that are made from themselves are followed no further than anybody would.</summary>
    [Theory]
    [InlineData("string text = \"\"; text = JsonSerializer.Serialize(text); return BadRequest(text);", 0)]
    [InlineData("object a = new { status = 404 }; object b = JsonSerializer.Serialize(a); a = JsonSerializer.Serialize(b); return BadRequest(a);", 0)]
    [InlineData("object a = new { status = Missing }; string b = JsonSerializer.Serialize(a); return BadRequest(b);", 1)]
    public Task Circles_End(string steps, int count) => HasAsync(count, "public object M() { " + steps + " }");

    private static async Task HasAsync(int count, string members) => Assert.Equal(
        count,
        (await Findings.AllAsync(Controller(members))).Count(static finding => finding.Id == "STC1016"));

    private static string Controller(string members) =>
        Types + "public class OrdersController : ControllerBase { private const int Missing = 404; private static readonly int Lost = 404; "
        + members + " } }";
}
