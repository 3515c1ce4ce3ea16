using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Bodies;

/// <summary>STC1016: bodies that a method makes, that are dictionaries, or that are returned as they are.</summary>
public class HttpMadeBodyTests
{
    private const string Bodies =
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class ApiResponse
        {
            public ApiResponse()
            {
            }

            public ApiResponse(int statusCode, string message)
            {
                StatusCode = statusCode;
                Message = message;
            }

            public int StatusCode { get; set; }

            public string Message { get; set; } = "";

            public static ApiResponse Fail(int statusCode, string message) => new ApiResponse { StatusCode = statusCode, Message = message };

            public static ApiResponse Make(int statusCode, string message) => new(statusCode, message);

            public static ApiResponse Build(int statusCode, string message)
            {
                var made = new ApiResponse();
                made.StatusCode = statusCode;
                made.Message = message;
                return made;
            }

            public static ApiResponse Missing(string message) => Fail(StatusCodes.Status404NotFound, message);

            public static ApiResponse Broken(string message, int statusCode = StatusCodes.Status500InternalServerError) => Make(statusCode, message);

            public static ApiResponse Cut(int statusCode) => new() { StatusCode = statusCode > 499 ? StatusCodes.Status500InternalServerError : statusCode };

            public static ApiResponse Chosen(int statusCode)
            {
                if (statusCode == 0)
                {
                    return new ApiResponse();
                }

                return new ApiResponse { StatusCode = statusCode };
            }

            public static ApiResponse Changed(int statusCode)
            {
                statusCode += 1;
                return new ApiResponse { StatusCode = statusCode };
            }

            public static ApiResponse Ignored(int statusCode) => new() { Message = $"{statusCode}" };
        }

        public class Reply<T>
        {
            private Reply(int status, T? data)
            {
                Status = status;
                Data = data;
            }

            public int Status { get; }

            public T? Data { get; }

            public static Reply<T> Error(int status) => new(status, default);

            public static Reply<T> Found(T data) => new(StatusCodes.Status200OK, data);
        }


        """;

    [Theory]
    [InlineData("BadRequest(ApiResponse.Fail({|STC1016:404|}, \"no\"))")]
    [InlineData("BadRequest(ApiResponse.Make({|STC1016:404|}, \"no\"))")]
    [InlineData("BadRequest(ApiResponse.Build({|STC1016:404|}, \"no\"))")]
    [InlineData("BadRequest(ApiResponse.Fail(message: \"no\", statusCode: {|STC1016:StatusCodes.Status404NotFound|}))")]
    [InlineData("BadRequest({|STC1016:ApiResponse.Missing(\"no\")|})")]
    [InlineData("NotFound({|STC1016:ApiResponse.Broken(\"no\")|})")]
    [InlineData("Ok(Reply<string>.Error({|STC1016:404|}))")]
    [InlineData("NotFound({|STC1016:Reply<string>.Found(\"x\")|})")]
    [InlineData("NotFound(Own({|STC1016:400|}))")]
    [InlineData("new ObjectResult(ApiResponse.Fail({|STC1016:404|}, \"no\")) { StatusCode = StatusCodes.Status400BadRequest }")]
    [InlineData("Results.Json(ApiResponse.Fail({|STC1016:400|}, \"no\"), statusCode: StatusCodes.Status404NotFound)")]
    public Task MadeByAMethod_Reports(string answer) => CSharpVerifier.AnalyzerAsync(Controller($"public object M() => {answer};"));

    [Theory]
    [InlineData("BadRequest(ApiResponse.Fail({|STC1001:400|}, \"no\"))")]
    [InlineData("NotFound(ApiResponse.Missing(\"no\"))")]
    [InlineData("BadRequest(ApiResponse.Broken(\"no\", {|STC1001:400|}))")]
    [InlineData("BadRequest(ApiResponse.Cut({|STC1001:404|}))")]
    [InlineData("BadRequest(ApiResponse.Chosen({|STC1001:404|}))")]
    [InlineData("BadRequest(ApiResponse.Changed({|STC1001:404|}))")]
    [InlineData("BadRequest(ApiResponse.Ignored({|STC1001:404|}))")]
    [InlineData("BadRequest(Overridden({|STC1001:404|}))")]
    [InlineData("Created(\"/1\", ApiResponse.Fail({|STC1001:404|}, \"no\"))")]
    public Task MethodThatMayMakeAnother_StaysSilent(string answer) =>
        CSharpVerifier.AnalyzerAsync(Controller($"public object M() => {answer};"));

    [Theory]
    [InlineData("return BadRequest(new Dictionary<string, object> { [\"status\"] = {|STC1016:404|}, [\"message\"] = \"no\" });")]
    [InlineData("return BadRequest(new Dictionary<string, object> { { \"status\", {|STC1016:404|} }, { \"message\", \"no\" } });")]
    [InlineData("return BadRequest(new Dictionary<string, object> { [\"status\"] = {|STC1016:StatusCodes.Status404NotFound|} });")]
    [InlineData("var body = new Dictionary<string, object>(); body[\"status\"] = {|STC1016:404|}; body[\"m\"] = \"\"; return BadRequest(body);")]
    [InlineData("var body = new Dictionary<string, object>(); body.Add(\"status\", {|STC1016:404|}); return BadRequest(body);")]
    public Task DictionaryOfNames_Reports(string statements) =>
        CSharpVerifier.AnalyzerAsync(Controller($"public object M(string key) {{ {statements} }}"));

    [Theory]
    [InlineData("return NotFound(new Dictionary<string, object> { [\"status\"] = {|STC1001:404|}, [\"message\"] = \"no\" });")]
    [InlineData("return NotFound(new Dictionary<string, object> { [\"size\"] = 400 });")]
    [InlineData("return Ok(new Dictionary<string, object> { [\"code\"] = StatusCodes.Status404NotFound });")]
    [InlineData("var body = new Dictionary<string, object> { { \"status\", StatusCodes.Status404NotFound } }; body[key] = 1; return BadRequest(body);")]
    public Task DictionaryThatAgrees_OrMayChange_StaysSilent(string statements) =>
        CSharpVerifier.AnalyzerAsync(Controller($"public object M(string key) {{ {statements} }}"));

    [Theory]
    [InlineData("public object M() { Response.StatusCode = StatusCodes.Status404NotFound; return new { status = {|STC1016:400|}, message = \"\" }; }")]
    [InlineData(
        "public ApiResponse M() { Response.StatusCode = StatusCodes.Status404NotFound; return ApiResponse.Fail({|STC1016:400|}, \"no\"); }")]
    [InlineData(
        "public ActionResult<ApiResponse> M() { HttpContext.Response.StatusCode = StatusCodes.Status404NotFound; "
        + "return new ApiResponse { StatusCode = {|STC1016:400|} }; }")]
    [InlineData(
        "public ApiResponse M() { Response.StatusCode = StatusCodes.Status404NotFound; "
        + "var body = new ApiResponse({|STC1016:400|}, \"no\"); return body; }")]
    public Task ReturnedAfterTheStatus_Reports(string action) => CSharpVerifier.AnalyzerAsync(Controller(action));

    [Theory]
    [InlineData("public object M() { Response.StatusCode = StatusCodes.Status404NotFound; return new StatusCodeResult({|STC1001:400|}); }")]
    [InlineData("private object M() { Response.StatusCode = StatusCodes.Status404NotFound; return new ApiResponse({|STC1001:400|}, \"no\"); }")]
    [InlineData(
        "public object M(int n) { Response.StatusCode = StatusCodes.Status404NotFound; Response.StatusCode = n; "
        + "return new ApiResponse({|STC1001:400|}, \"no\"); }")]
    [InlineData(
        "public object M(int n) { if (n > 0) { Response.StatusCode = StatusCodes.Status404NotFound; } "
        + "return new ApiResponse({|STC1001:400|}, \"no\"); }")]
    [InlineData("public object M() { Response.StatusCode = StatusCodes.Status404NotFound; return new ApiResponse({|STC1001:404|}, \"no\"); }")]
    public Task ReturnedToOthers_OrTheSame_StaysSilent(string action) => CSharpVerifier.AnalyzerAsync(Controller(action));

    private static string Controller(string member) => Bodies +
        $$"""
        public class OrdersController : ControllerBase
        {
            private ApiResponse Own(int status) => new(status, "own");

            protected virtual ApiResponse Overridden(int status) => new(status, "own");

            {{member}}
        }
        """;
}
