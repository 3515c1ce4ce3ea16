using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Failures;

/// <summary>STC1018: what tells of a failure has the status of a success.</summary>
public class HttpSuccessForFailureTests
{
    [Theory]
    [InlineData("Problem(statusCode: {|STC1018:200|})")]
    [InlineData("Problem(\"lost\", statusCode: {|STC1018:StatusCodes.Status200OK|})")]
    [InlineData("Results.Problem(\"lost\", statusCode: (int){|STC1018:HttpStatusCode.Accepted|})")]
    [InlineData("TypedResults.Problem(\"lost\", statusCode: {|STC1018:204|})")]
    [InlineData("ValidationProblem(\"lost\", statusCode: {|STC1018:200|})")]
    [InlineData("new ProblemDetails { Status = {|STC1018:200|} }")]
    [InlineData("new ProblemDetails { Title = \"lost\", Status = {|STC1018:StatusCodes.Status200OK|} }")]
    [InlineData("StatusCode({|STC1018:StatusCodes.Status200OK|}, new ProblemDetails { Title = \"lost\" })")]
    [InlineData("new ObjectResult(new ProblemDetails { Title = \"lost\" }) { StatusCode = {|STC1018:StatusCodes.Status202Accepted|} }")]
    [InlineData("Results.Json(new ValidationProblemDetails(), statusCode: {|STC1018:200|})")]
    [InlineData("throw new HttpResponseException({|STC1018:HttpStatusCode.OK|})")]
    [InlineData("throw new HttpResponseException({|STC1018:(HttpStatusCode)200|})")]
    [InlineData("throw new BadHttpRequestException(\"lost\", {|STC1018:200|})")]
    public Task ProblemsAndExceptions_Report(string answer) => CSharpVerifier.AnalyzerAsync(InController($"object M() => {answer};"));

    [Theory]
    [InlineData("StatusCode({|STC1018:200|}, ex.Message)")]
    [InlineData("StatusCode({|STC1018:StatusCodes.Status200OK|}, ex)")]
    [InlineData("StatusCode({|STC1018:StatusCodes.Status200OK|}, $\"lost: {ex.Message}\")")]
    [InlineData("StatusCode({|STC1018:StatusCodes.Status200OK|}, \"lost: \" + ex.InnerException?.Message)")]
    [InlineData("Results.Json(ex.ToString(), statusCode: {|STC1018:202|})")]
    [InlineData("new ObjectResult(ex.Message) { StatusCode = {|STC1018:200|} }")]
    [InlineData("{|STC1018:Ok|}(ex.Message)")]
    [InlineData("{|STC1018:Ok|}(new { StatusCode = {|STC1001:200|}, Message = \"lost: \" + ex.Message })")]
    [InlineData("this.{|STC1018:Ok|}(ex)")]
    [InlineData("Results.{|STC1018:Ok|}(new { error = ex.Message })")]
    [InlineData("TypedResults.{|STC1018:Ok|}(ex.Message)")]
    [InlineData("{|STC1018:Ok|}((object)ex.Message)")]
    [InlineData("{|STC1018:Ok|}(string.Format(\"lost: {0}\", ex.Message))")]
    [InlineData("{|STC1018:Ok|}(ex.InnerException != null ? ex.InnerException.Message : ex.Message)")]
    [InlineData("new {|STC1018:OkObjectResult|}(ex.Message)")]
    [InlineData("new Microsoft.AspNetCore.Mvc.{|STC1018:OkObjectResult|}($\"lost: {ex.Message}\")")]
    [InlineData("StatusCode({|STC1018:200|}, string.Concat(\"lost: \", ex.Message))")]
    public Task CaughtException_AsContent_Reports(string answer) => CSharpVerifier.AnalyzerAsync(InHandler(answer));

    /// <summary>A status that is set before the exception is written.</summary>
    [Theory]
    [InlineData("Response.StatusCode = {|STC1018:StatusCodes.Status200OK|}; Response.WriteAsync(ex.Message);")]
    [InlineData(
        "Response.StatusCode = {|STC1018:200|}; Response.ContentType = \"a/b\"; Response.WriteAsJsonAsync(new { error = ex.Message });")]
    [InlineData("Response.StatusCode = StatusCodes.Status502BadGateway; Response.WriteAsync(ex.Message);")]
    [InlineData("Response.StatusCode = StatusCodes.Status200OK; Response.WriteAsync(\"none\");")]
    [InlineData("Response.StatusCode = StatusCodes.Status200OK; Change(); Response.WriteAsync(ex.Message);")]
    [InlineData("Response.StatusCode = StatusCodes.Status200OK; other.WriteAsync(ex.Message);")]
    [InlineData("Response.StatusCode = StatusCodes.Status200OK; Response.WriteAsJsonAsync(new { success = false, error = ex.Message });")]
    public Task CaughtException_Written(string handler) => CSharpVerifier.AnalyzerAsync(InController(
        "void M(object load, HttpResponse other) { try { load.ToString(); } catch (Exception ex) { " + handler
        + " } } void Change() => Response.StatusCode = StatusCodes.Status502BadGateway;"));

    /// <summary>Who asks for a type alone catches as others do; who asks more may know that it is no failure.</summary>
    [Theory]
    [InlineData("ex is not OperationCanceledException", "{|STC1018:Ok|}(ex.Message)")]
    [InlineData("ex is TimeoutException or ArgumentException", "StatusCode({|STC1018:StatusCodes.Status200OK|}, new { message = ex.Message })")]
    [InlineData("!(ex is TimeoutException) && ex is not (ArgumentException or FormatException)", "{|STC1018:Ok|}(ex.ToString())")]
    [InlineData("ex is TimeoutException late", "{|STC1018:Ok|}(ex.Message)")]
    [InlineData("ex.Message.Contains(\"exists\")", "Ok(ex.Message)")]
    [InlineData("ex is HttpRequestException { StatusCode: HttpStatusCode.Conflict }", "Ok(ex.Message)")]
    [InlineData("ex.InnerException is TimeoutException", "Ok(ex.Message)")]
    [InlineData("IsKnown(ex)", "Ok(ex.Message)")]
    public Task CaughtException_WithAFilter(string filter, string answer) => CSharpVerifier.AnalyzerAsync(InController(
        "object M(object load) { try { return load.ToString(); } catch (Exception ex) when (" + filter + ") { return " + answer
        + "; } } static bool IsKnown(Exception ex) => ex.Data.Count > 0;"));

    /// <summary>A local that keeps the message tells of it; one that is set again, or handed out, may tell something else.</summary>
    [Theory]
    [InlineData("var text = ex.Message; return {|STC1018:Ok|}(text);")]
    [InlineData("var text = ex.Message; text = \"none\"; return Ok(text);")]
    [InlineData("var text = ex.Message; text += 1; return Ok(text);")]
    [InlineData("var text = ex.Message; Change(ref text); return Ok(text);")]
    public Task CaughtException_InALocal(string handler) => CSharpVerifier.AnalyzerAsync(InController(
        "object M(object load) { try { return load.ToString(); } catch (Exception ex) { " + handler
        + " } } static void Change(ref string text) => text = \"none\";"));

    [Theory]
    [InlineData("StatusCode(StatusCodes.Status500InternalServerError, ex.Message)")]
    [InlineData("StatusCode(StatusCodes.Status200OK, load)")]
    [InlineData("StatusCode(StatusCodes.Status200OK)")]
    [InlineData("BadRequest(ex.Message)")]
    [InlineData("Ok()")]
    [InlineData("Ok(\"nothing\")")]
    [InlineData("Ok(ex.Data.Count > 0 ? \"lost\" : ex.Message)")]
    [InlineData("new OkObjectResult(ex.Message) { StatusCode = StatusCodes.Status500InternalServerError }")]
    [InlineData("Ok(ex.Data)")]
    [InlineData("StatusCode(StatusCodes.Status200OK, new ProblemDetails { Status = {|STC1016:404|} })")]
    // The body says how it ended.
    [InlineData("Ok(new { success = false, error = ex.Message })")]
    [InlineData("Ok(new { code = 17, error = ex.Message })")]
    [InlineData("Ok(new { items = 200, error = ex.Message })")]
    [InlineData("Ok(new Answer(ex.Message))")]
    // Another function answers, and not for the handler.
    [InlineData("new System.Func<Exception, object>(other => Ok(other.Message))")]
    [InlineData("Outcome.Ok(ex.Message)")]
    public Task OtherContent_AndOtherStatuses_StaySilent(string answer) => CSharpVerifier.AnalyzerAsync(InHandler(answer));

    [Theory]
    [InlineData(
        "class OrderException(string message, int statusCode = {|STC1018:200|}) : Exception(message) { int StatusCode => statusCode; }")]
    [InlineData("class OrderException : Exception { public HttpStatusCode Status { get; set; } = {|STC1018:HttpStatusCode.OK|}; }")]
    [InlineData(
        "class LostException : BadHttpRequestException { "
        + "public LostException(int statusCode = {|STC1018:200|}) : base(\"lost\", statusCode) { } }")]
    [InlineData("class OrderException : Exception { public int StatusCode => {|STC1018:200|}; }")]
    [InlineData(
        "class OrderException : Exception { public OrderException() { StatusCode = (int){|STC1018:HttpStatusCode.OK|}; } "
        + "public int StatusCode { get; } }")]
    [InlineData(
        "class OrderException : Exception { public OrderException(HttpStatusCode status) { } "
        + "public OrderException(string text) : this({|STC1018:HttpStatusCode.OK|}) { } }")]
    [InlineData(
        "class LostException : BadHttpRequestException { "
        + "public LostException() : base(\"lost\", {|STC1018:StatusCodes.Status200OK|}) { } }")]
    public Task DefaultOfAnException_Reports(string type) => CSharpVerifier.AnalyzerAsync(InController(type));

    [Theory]
    [InlineData("class OrderException : Exception { public int StatusCode => StatusCodes.Status400BadRequest; }")]
    [InlineData("class OrderAnswer { public int StatusCode => StatusCodes.Status200OK; }")]
    [InlineData("class SuccessException : Exception { public int StatusCode => StatusCodes.Status200OK; }")]
    // No exception at all, whatever it is called.
    [InlineData("class OrderException { public int StatusCode => StatusCodes.Status200OK; }")]
    // Built, and not thrown.
    [InlineData("object M() => Log(new HttpResponseException(HttpStatusCode.OK));")]
    // A client's exception tells what it was answered.
    [InlineData("object M() => throw new HttpRequestException(\"lost\", null, HttpStatusCode.OK);")]
    [InlineData("object M() => Problem(statusCode: StatusCodes.Status404NotFound);")]
    [InlineData("object M() => StatusCode(StatusCodes.Status200OK, \"all is well\");")]
    public Task Others_StaySilent(string member) => CSharpVerifier.AnalyzerAsync(InController(member));

    [Fact]
    public Task Message_SaysWhatIsWrong() => CSharpVerifier.MessageAsync(
        InController("object M() => Problem(statusCode: {|#0:200|});"),
        "STC1018",
        "200 \"OK\" is a success (RFC 9110 §15.3.1), and a problem tells of a failure: give it the status of one");

    private static string InHandler(string answer) =>
        InController("object M(object load) { try { return load.ToString(); } catch (Exception ex) { return " + answer + "; } }");

    private static string InController(string member) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class HttpResponseException(HttpStatusCode status) : Exception
        {
            public HttpStatusCode Status => status;
        }

        public record Answer(string Message);

        public static class Outcome
        {
            public static object Ok(string message) => message;
        }

        public class OrdersController : ControllerBase
        {
            {{member}}

            static object Log(Exception exception) => exception;
        }
        """;
}
