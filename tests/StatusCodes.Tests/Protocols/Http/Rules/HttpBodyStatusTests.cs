using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Rules;

/// <summary>STC1016: a body that says another status than the answer.</summary>
public class HttpBodyStatusTests
{
    private const string Bodies =
        """
        using System.Net;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class ApiResponse
        {
            public ApiResponse(int statusCode, string? message = null)
            {
                StatusCode = statusCode;
                Message = message ?? "none";
            }

            public int StatusCode { get; set; }

            public string Message { get; set; }
        }

        public class ApiException : ApiResponse
        {
            public ApiException(int statusCode, string message, string details) : base(statusCode, message) => Details = details;

            public string Details { get; }
        }

        public record ApiError(int Status, string Message);

        public class Reply(HttpStatusCode statusCode)
        {
            public HttpStatusCode StatusCode { get; } = statusCode;
        }

        public class Order
        {
            public int Status { get; set; }

            [JsonIgnore]
            public int StatusCode { get; set; }
        }

        public class Hidden
        {
            private readonly int statusCode;

            public Hidden(int statusCode) => this.statusCode = statusCode;

            public override string ToString() => $"{statusCode}";
        }

        public class Cut
        {
            public Cut(int statusCode) => StatusCode = statusCode > 499 ? StatusCodes.Status500InternalServerError : statusCode;

            public int StatusCode { get; }
        }


        """;

    [Theory]
    [InlineData("NotFound(new { status = {|STC1016:400|} })")]
    [InlineData("NotFound(new { status = {|STC1016:StatusCodes.Status400BadRequest|}, message = \"no\" })")]
    [InlineData("NotFound(new { statusCode = {|STC1016:HttpStatusCode.BadRequest|} })")]
    [InlineData("NotFound(new { statusCode = (int){|STC1016:HttpStatusCode.BadRequest|} })")]
    [InlineData("NotFound(new { statusCode = {|STC1016:(HttpStatusCode)400|} })")]
    [InlineData("BadRequest(new { code = {|STC1016:404|}, message = \"no\" })")]
    [InlineData("BadRequest(new { status = {|STC1016:200|} })")]
    [InlineData("BadRequest(new ApiResponse({|STC1016:404|}))")]
    [InlineData("Unauthorized(new ApiResponse({|STC1016:403|}, \"no\"))")]
    [InlineData("Unauthorized(new ApiException({|STC1016:403|}, \"no\", \"never\"))")]
    [InlineData("NotFound(new ApiError({|STC1016:400|}, \"no\"))")]
    [InlineData("NotFound(new Reply({|STC1016:HttpStatusCode.BadRequest|}))")]
    [InlineData("NotFound(new Order { Status = {|STC1016:400|} })")]
    [InlineData("StatusCode(StatusCodes.Status200OK, new ApiResponse(1) { StatusCode = {|STC1016:400|} })")]
    [InlineData("StatusCode((int)HttpStatusCode.Forbidden, new ApiResponse({|STC1016:401|}))")]
    [InlineData("Ok(new { statusCode = {|STC1016:404|} })")]
    [InlineData("Ok(new ApiResponse({|STC1016:500|}))")]
    [InlineData("Created(\"/1\", new { status = {|STC1016:409|} })")]
    [InlineData("new ObjectResult(new ProblemDetails { Status = {|STC1016:404|} }) { StatusCode = StatusCodes.Status400BadRequest }")]
    [InlineData("new JsonResult(new { status = {|STC1016:404|} }) { StatusCode = StatusCodes.Status400BadRequest }")]
    [InlineData("new BadRequestObjectResult(new ProblemDetails { Status = {|STC1016:404|} })")]
    [InlineData("ValidationProblem(new ValidationProblemDetails { Status = {|STC1016:422|} })")]
    [InlineData("Results.Json(new ProblemDetails { Status = {|STC1016:404|} }, statusCode: StatusCodes.Status400BadRequest)")]
    [InlineData("Results.NotFound(new { status = {|STC1016:400|} })")]
    [InlineData("TypedResults.BadRequest(new ApiError({|STC1016:404|}, \"no\"))")]
    public Task AnotherStatus_Reports(string answer) => CSharpVerifier.AnalyzerAsync(Controller($"object M() => {answer};"));

    [Theory]
    [InlineData("NotFound(new { status = {|STC1001:404|} })")]
    [InlineData("NotFound(new ApiResponse({|STC1001:404|}))")]
    // Two successes, and answers that nobody knows beforehand.
    [InlineData("Created(\"/1\", new { status = 200 })")]
    [InlineData("new ObjectResult(new ProblemDetails { Status = {|STC1001:404|} })")]
    [InlineData("new JsonResult(new ProblemDetails { Status = {|STC1001:404|} })")]
    [InlineData("StatusCode(n, new ApiResponse({|STC1001:404|}))")]
    // What is no status of HTTP's, or no error and no success.
    [InlineData("BadRequest(new { status = 1 })")]
    [InlineData("BadRequest(new { status = 4040 })")]
    [InlineData("BadRequest(new { status = 499 })")]
    [InlineData("BadRequest(new { status = 302 })")]
    // A service's own result code, that it answers 200 with whatever happens.
    [InlineData("Ok(new { code = 404 })")]
    // A status of something else, and one that is not written.
    [InlineData("BadRequest(new { orderStatus = 404 })")]
    [InlineData("BadRequest(new { errorCode = 404 })")]
    [InlineData("BadRequest(new { inner = new { status = 404 } })")]
    [InlineData("BadRequest(new Order { StatusCode = {|STC1001:404|} })")]
    [InlineData("BadRequest(new Hidden({|STC1001:404|}))")]
    [InlineData("BadRequest(new Cut({|STC1001:404|}))")]
    [InlineData("BadRequest(new ApiResponse({|STC1001:404|}) { StatusCode = StatusCodes.Status400BadRequest })")]
    // A choice is made elsewhere.
    [InlineData("BadRequest(new { status = n > 0 ? 404 : {|STC1001:400|} })")]
    public Task TheSameOrNoStatus_StaysSilent(string answer) => CSharpVerifier.AnalyzerAsync(Controller($"object M(int n) => {answer};"));

    /// <summary>System.Text.Json leaves fields out; the body of a 207, and what is called another's, tell of other answers.</summary>
    [Theory]
    [InlineData("BadRequest(new Bag { status = 404 })", 0)]
    [InlineData("BadRequest(new Bag { code = 404 })", 1)]
    [InlineData("StatusCode(207, new Order { Status = 404 })", 0)]
    [InlineData("StatusCode(StatusCodes.Status207MultiStatus, new ApiResponse(404))", 0)]
    [InlineData("StatusCode(502, new UpstreamError { Status = 404 })", 0)]
    [InlineData("StatusCode(502, new RemoteAnswer(404))", 0)]
    [InlineData("StatusCode(502, new ApiResponse(404))", 1)]
    public async Task OtherAnswers_AndWhatIsNotWritten_StaySilent(string answer, int count) => Assert.Equal(
        count,
        (await Findings.AllAsync(Controller($"object M() => {answer};")
            + " public class Bag { public int status; [JsonInclude] public int code; }"
            + " public class UpstreamError { public int Status { get; set; } } public record RemoteAnswer(int StatusCode);"))
            .Count(static finding => finding.Id == "STC1016"));

    [Theory]
    [InlineData("var problem = new ProblemDetails { Status = {|STC1016:404|} }; return BadRequest(problem);")]
    [InlineData("var body = new ProblemDetails(); body.Status = {|STC1016:StatusCodes.Status404NotFound|}; return BadRequest(body);")]
    [InlineData("ApiResponse body; body = new ApiResponse({|STC1016:404|}); body.Message = \"\"; return BadRequest(body);")]
    [InlineData("var body = new Reply({|STC1016:HttpStatusCode.NotFound|}); if (n > 0) { return BadRequest(body); } return null;")]
    [InlineData("var body = new ApiResponse({|STC1001:400|}); if (n > 0) { body.StatusCode = {|STC1016:404|}; } return BadRequest(body);")]
    [InlineData("var statusCode = {|STC1016:404|}; return BadRequest(new { statusCode = statusCode });")]
    [InlineData("int code = {|STC1016:404|}; return BadRequest(new ApiResponse(code));")]
    public Task ByALocal_Reports(string statements) => CSharpVerifier.AnalyzerAsync(Controller($"object? M(int n) {{ {statements} }}"));

    /// <summary>The constant that a local is, or holds; and the same of the answer's side.</summary>
    [Theory]
    [InlineData("var s = {|STC1016:StatusCodes.Status404NotFound|}; return BadRequest(new ApiResponse(s));")]
    [InlineData("var s = {|STC1016:HttpStatusCode.NotFound|}; return BadRequest(new ApiResponse((int)s));")]
    [InlineData("const int s = 404; return BadRequest(new { status = {|STC1016:s|}, message = \"x\" });")]
    [InlineData("const int status = 404; return BadRequest(new ApiResponse({|STC1016:status|}));")]
    [InlineData("const int status = 404; return BadRequest(new { {|STC1016:status|} });")]
    [InlineData("const int s = StatusCodes.Status404NotFound; return BadRequest(new ApiResponse({|STC1016:s|}));")]
    [InlineData("const HttpStatusCode s = HttpStatusCode.NotFound; return BadRequest(new Reply({|STC1016:s|}));")]
    [InlineData("const int s = 404; var b = new ApiResponse({|STC1016:s|}); return BadRequest(b);")]
    [InlineData(
        "const int s = 404; if (n == s) { return NotFound(new ApiResponse(s)); } return BadRequest(new ApiResponse({|STC1016:s|}));")]
    [InlineData("var code = {|STC1001:400|}; return StatusCode(code, new ApiResponse({|STC1016:404|}));")]
    [InlineData("const int code = 400; return StatusCode(code, new ApiResponse({|STC1016:404|}));")]
    [InlineData("var c = HttpStatusCode.BadRequest; return StatusCode((int)c, new { status = {|STC1016:404|} });")]
    [InlineData("var r = new ObjectResult(new ApiResponse({|STC1016:404|})); r.StatusCode = {|STC1001:400|}; return r;")]
    [InlineData(
        "var r = new JsonResult(new ApiResponse({|STC1016:404|})); r.ContentType = \"\"; r.StatusCode = {|STC1001:400|}; return r;")]
    public Task ByAConstantInALocal_Reports(string statements) =>
        CSharpVerifier.AnalyzerAsync(Controller($"object? M(int n) {{ {statements} }}"));

    [Theory]
    [InlineData("var s = StatusCodes.Status404NotFound; return NotFound(new ApiResponse(s));")]
    [InlineData("var s = StatusCodes.Status404NotFound; if (n > 0) { s = n; } return BadRequest(new ApiResponse(s));")]
    [InlineData("var s = StatusCodes.Status404NotFound; return StatusCode(s, new ApiResponse(s));")]
    [InlineData("const int s = 404; return StatusCode(s, new ApiResponse(s));")]
    [InlineData("const int order = 404; return BadRequest(new { order });")]
    [InlineData("const int s = 404; return BadRequest(new { size = s });")]
    [InlineData("var code = {|STC1001:400|}; if (n > 0) { code = n; } return StatusCode(code, new ApiResponse({|STC1001:404|}));")]
    [InlineData("var code = n; return StatusCode(code, new ApiResponse({|STC1001:404|}));")]
    [InlineData("var r = new ObjectResult(new ApiResponse({|STC1001:404|})); r.StatusCode = {|STC1001:404|}; return r;")]
    [InlineData("var r = new ObjectResult(new ApiResponse({|STC1001:404|})); r.StatusCode = n; return r;")]
    [InlineData("var r = new ObjectResult(new ApiResponse({|STC1001:404|})); if (n > 0) { r.StatusCode = {|STC1001:400|}; } return r;")]
    [InlineData(
        "var r = new ObjectResult(new ApiResponse({|STC1001:404|})); if (n > 0) { return r; } r.StatusCode = {|STC1001:400|}; return r;")]
    [InlineData(
        "var r = new ObjectResult(new ApiResponse({|STC1001:404|})); r.StatusCode = {|STC1001:400|}; "
        + "r.StatusCode = {|STC1001:404|}; return r;")]
    public Task ByAConstantInALocal_ThatMayBeRight_StaysSilent(string statements) =>
        CSharpVerifier.AnalyzerAsync(Controller($"object? M(int n) {{ {statements} }}"));

    [Theory]
    [InlineData("var body = new ApiResponse({|STC1001:404|}); body.StatusCode = n; return BadRequest(body);")]
    [InlineData("var body = new ApiResponse({|STC1001:404|}); if (n > 0) { body = new ApiResponse(n); } return BadRequest(body);")]
    [InlineData("var body = new ApiResponse({|STC1001:404|}); if (n > 0) { return NotFound(body); } return BadRequest(body);")]
    [InlineData("var body = new ApiResponse({|STC1001:404|}); return StatusCode(body.StatusCode, body);")]
    [InlineData("var status = {|STC1001:404|}; return StatusCode(status, new { status });")]
    [InlineData("var status = 404; if (n > 0) { status = n; } return BadRequest(new { status });")]
    public Task ByALocal_ThatMayHaveChanged_StaysSilent(string statements) =>
        CSharpVerifier.AnalyzerAsync(Controller($"object? M(int n) {{ {statements} }}"));

    [Fact]
    public Task OwnMethodsAndTests_StaySilent() => CSharpVerifier.AnalyzerAsync(Bodies +
        """
        public class FactAttribute : System.Attribute { }

        public class Answers
        {
            object NotFound(object body) => body;

            object M() => NotFound(new ApiResponse({|STC1001:400|}));
        }

        public class AnswersTests : ControllerBase
        {
            [Fact]
            public object Mismatch() => NotFound(new ApiResponse({|STC1001:400|}));
        }
        """);

    [Fact]
    public Task WebApi_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        namespace System.Net.Http
        {
            public static class HttpRequestMessageExtensions
            {
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
            }
        }

        namespace Contoso
        {
            using System.Net;
            using System.Net.Http;
            using System.Web.Http;

            public class OrdersController : ApiController
            {
                object A() => Ok(new { status = {|STC1016:404|} });
                object B() => Content(HttpStatusCode.BadRequest, new { status = {|STC1016:404|} });
                object C() => Request.CreateResponse(HttpStatusCode.OK, new { status = {|STC1016:HttpStatusCode.NotFound|} });
                object D() => Request.CreateResponse(HttpStatusCode.NotFound, new { status = HttpStatusCode.NotFound });
            }
        }
        """);

    [Fact]
    public Task Message_NamesBoth() => CSharpVerifier.MessageAsync(
        Controller("object M() => NotFound(new { status = {|#0:400|} });"),
        "STC1016",
        "The body says 400 \"Bad Request\", and NotFound answers with 404 \"Not Found\": say the same in both");

    private static string Controller(string member) => Bodies + "public class OrdersController : ControllerBase { " + member + " }";
}
