using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Bodies;

/// <summary>STC1016 where a method makes the body: <c>BadRequest(ApiResponse.Fail(404, "no such order"))</c>.</summary>
public class HttpBodyFactoriesTests
{
    private const string Bodies =
        """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class ApiResponse
        {
            public int StatusCode { get; set; }
            public string Message { get; set; } = "";

            public static ApiResponse Fail(int statusCode, string message) => new() { StatusCode = statusCode, Message = message };

            public static ApiResponse Logged(int statusCode, string message)
            {
                Console.WriteLine(message);
                return new ApiResponse { Message = message, StatusCode = statusCode };
            }

            public static ApiResponse Changed(int statusCode, string message)
            {
                statusCode = message.Length;
                return new ApiResponse { Message = message, StatusCode = statusCode };
            }

            public static ApiResponse Either(int statusCode, string message)
            {
                if (message.Length == 0)
                {
                    return new ApiResponse();
                }

                return new ApiResponse { StatusCode = statusCode };
            }

            public static ApiResponse Kept(int retryStatusCode, string message) => new() { Message = message + retryStatusCode };
        }

        public record Result<T>(int Status, T? Data)
        {
            public static Result<T> Error(int status) => new(status, default);
        }

        """;

    [Theory]
    [InlineData("BadRequest(ApiResponse.Fail({|STC1016:404|}, \"no such order\"))")]
    [InlineData("BadRequest(ApiResponse.Logged({|STC1016:StatusCodes.Status404NotFound|}, \"no such order\"))")]
    [InlineData("BadRequest(ApiResponse.Fail(message: \"no such order\", statusCode: {|STC1016:404|}))")]
    [InlineData("Ok(ApiResponse.Fail({|STC1016:500|}, \"broken\"))")]
    [InlineData("NotFound(Result<string>.Error({|STC1016:400|}))")]
    [InlineData("NotFound(Own({|STC1016:400|}))")]
    [InlineData("StatusCode(StatusCodes.Status200OK, ApiResponse.Fail({|STC1016:400|}, \"no\"))")]
    public Task AnotherStatus_Reports(string answer) => AnalyzeAsync($"object M() => {answer};");

    [Fact]
    public Task ALocal_ThatKeepsTheBody_IsFollowed() => AnalyzeAsync(
        "object M() { var answer = ApiResponse.Fail({|STC1016:404|}, \"no such order\"); return BadRequest(answer); }");

    [Theory]
    [InlineData("BadRequest(ApiResponse.Fail({|STC1001:400|}, \"no\"))")]
    [InlineData("BadRequest(ApiResponse.Changed({|STC1001:404|}, \"no\"))")]
    [InlineData("BadRequest(ApiResponse.Either({|STC1001:404|}, \"no\"))")]
    [InlineData("BadRequest(ApiResponse.Kept({|STC1001:404|}, \"no\"))")]
    [InlineData("BadRequest(Virtual({|STC1001:404|}))")]
    // Where what is created is to be found, and what was made elsewhere.
    [InlineData("Ok(ApiResponse.Fail({|STC1001:404|}, \"https://example.org/\"))")]
    [InlineData("Created(\"/1\", ApiResponse.Fail({|STC1001:404|}, \"no\"))")]
    [InlineData("ApiResponse.Fail({|STC1001:404|}, \"no\")")]
    public Task WhatIsNotSure_IsNotHeldAgainstTheAnswer(string answer) => AnalyzeAsync($"object M() => {answer};");

    private static Task AnalyzeAsync(string member) => CSharpVerifier.AnalyzerAsync(
        Bodies
        + "public class OrdersController : ControllerBase { "
        + "private static ApiResponse Own(int statusCode) => new ApiResponse { StatusCode = statusCode }; "
        + "protected virtual ApiResponse Virtual(int statusCode) => new() { StatusCode = statusCode }; "
        + member + " }");
}
