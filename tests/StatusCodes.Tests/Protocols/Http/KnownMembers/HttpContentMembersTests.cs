using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.KnownMembers;

/// <summary>STC1007 with servers beside .NET's own: each takes its content in its own way.</summary>
public class HttpContentMembersTests
{
    private const string Functions =
        """

        namespace Microsoft.Azure.Functions.Worker.Http
        {
            public abstract class HttpResponseData { public abstract System.Net.HttpStatusCode StatusCode { get; set; } }
            public static class HttpResponseDataExtensions
            {
                public static void WriteString(this HttpResponseData response, string value) { }
                public static Task WriteStringAsync(this HttpResponseData response, string value) => Task.CompletedTask;
                public static Task WriteAsJsonAsync<T>(this HttpResponseData response, T instance) => Task.CompletedTask;
                public static Task WriteAsJsonAsync<T>(this HttpResponseData response, T instance, HttpStatusCode statusCode) =>
                    Task.CompletedTask;
            }
        }
        """;

    [Theory]
    [InlineData("response.StatusCode = {|STC1007:HttpStatusCode.NoContent|}; await response.WriteStringAsync(\"x\");")]
    [InlineData("response.StatusCode = {|STC1007:HttpStatusCode.NotModified|}; response.WriteString(\"x\");")]
    [InlineData("await response.WriteAsJsonAsync(1, {|STC1007:HttpStatusCode.NoContent|});")]
    [InlineData("await HttpResponseDataExtensions.WriteAsJsonAsync(response, 1, {|STC1007:HttpStatusCode.NoContent|});")]
    [InlineData("response.StatusCode = HttpStatusCode.NoContent; response.WriteString(\"\");")]
    [InlineData("await response.WriteAsJsonAsync<object?>(null, HttpStatusCode.NoContent);")]
    [InlineData("await HttpResponseDataExtensions.WriteAsJsonAsync<object?>(response, null, HttpStatusCode.NoContent);")]
    // It sets the status to 200 itself.
    [InlineData("response.StatusCode = HttpStatusCode.NoContent; await response.WriteAsJsonAsync(1);")]
    public Task AzureFunctions_Write(string statements) => Verify.AnalyzerAsync(
        $$"""
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker.Http;

        class C { async Task M(HttpResponseData response) { {{statements}} await Task.Yield(); } }
        """ + Functions);

    [Theory]
    [InlineData("new APIGatewayProxyResponse { StatusCode = {|STC1007:204|}, Body = \"x\" }")]
    [InlineData("new APIGatewayProxyResponse { Body = \"x\", StatusCode = {|STC1007:304|} }")]
    [InlineData("new APIGatewayProxyResponse { StatusCode = {|STC1001:204|}, Body = \"\" }")]
    [InlineData("new APIGatewayProxyResponse { StatusCode = {|STC1001:200|}, Body = \"x\" }")]
    public Task Lambda_Body(string answer) => Verify.AnalyzerAsync(
        $$"""
        using Amazon.Lambda.APIGatewayEvents;

        class C { APIGatewayProxyResponse M() => {{answer}}; }

        namespace Amazon.Lambda.APIGatewayEvents
        {
            public class APIGatewayProxyResponse { public int StatusCode { get; set; } public string? Body { get; set; } }
        }
        """);

    [Theory]
    [InlineData("context.Response.StatusCode = {|STC1007:204|}; context.Response.Write(\"x\");", "Microsoft.Owin", "IOwinResponse")]
    [InlineData("context.Response.StatusCode = {|STC1007:204|}; context.SendStringAsync(\"x\");", "EmbedIO", "IHttpResponse")]
    [InlineData("context.Response.StatusCode = {|STC1001:204|}; context.Write(\"x\");", "EmbedIO", "IHttpResponse")]
    [InlineData("context.Response.StatusCode = {|STC1007:204|}; context.Response.Send(\"x\");", "WatsonWebserver.Core", "HttpResponseBase")]
    [InlineData("context.Response.StatusCode = {|STC1001:204|}; context.Response.Send(5);", "WatsonWebserver.Core", "HttpResponseBase")]
    public Task Response_Writes(string statements, string ns, string type) => Verify.AnalyzerAsync(
        $$"""
        using {{ns}};

        class C { void M(Context context) { {{statements}} } }

        namespace {{ns}}
        {
            public abstract class {{type}}
            {
                public abstract int StatusCode { get; set; }
                public abstract void Write(string text);
                public abstract void Send(string data);
                public abstract void Send(long contentLength);
            }
            public abstract class Context { public abstract {{type}} Response { get; } public void Write(string text) { } }
            public static class HttpContextExtensions { public static void SendStringAsync(this Context @this, string content) { } }
        }
        """);

    [Theory]
    [InlineData("new HttpResult(1, {|STC1007:HttpStatusCode.NoContent|})")]
    [InlineData("new HttpResult { Response = 1, StatusCode = {|STC1007:HttpStatusCode.NoContent|} }")]
    [InlineData("new HttpResult(null, HttpStatusCode.NoContent)")]
    public Task ServiceStack_Response(string result) => Verify.AnalyzerAsync(
        $$"""
        using System.Net;
        using ServiceStack;

        class C { object M() => {{result}}; }

        namespace ServiceStack
        {
            public class HttpResult : Web.IHttpResult
            {
                public HttpResult() { }
                public HttpResult(object? response, HttpStatusCode statusCode) { }
                public object? Response { get; set; }
                public HttpStatusCode StatusCode { get; set; }
            }
        }

        namespace ServiceStack.Web
        {
            public interface IHttpResult { object? Response { get; set; } HttpStatusCode StatusCode { get; set; } }
        }
        """);

    [Fact]
    public Task FastEndpoints_Response() => Verify.AnalyzerAsync(
        """
        using FastEndpoints;

        class C : Endpoint<string, string>
        {
            void M()
            {
                SendAsync("x", {|STC1007:204|});
                SendAsync("", {|STC1001:204|});
            }
        }

        namespace FastEndpoints
        {
            public class Endpoint<TRequest, TResponse> { protected void SendAsync(TResponse response, int statusCode = default) { } }
        }
        """);

    /// <summary>Carter's modules answer through ASP.NET Core.</summary>
    [Fact]
    public Task Carter_Writes() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using Carter.Response;
        using Microsoft.AspNetCore.Http;

        class C
        {
            async Task A(HttpResponse response)
            {
                response.StatusCode = {|STC1007:StatusCodes.Status204NoContent|};
                await response.AsJson(1);
            }

            async Task B(HttpResponse response)
            {
                response.StatusCode = {|STC1007:StatusCodes.Status304NotModified|};
                await response.Negotiate(1);
            }
        }

        namespace Carter.Response
        {
            public static class ResponseExtensions
            {
                public static Task AsJson<T>(this HttpResponse response, T model) => Task.CompletedTask;
                public static Task Negotiate<T>(this HttpResponse response, T model) => Task.CompletedTask;
            }
        }
        """);
}
