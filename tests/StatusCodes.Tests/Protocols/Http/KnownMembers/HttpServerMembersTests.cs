using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.KnownMembers;

/// <summary>
/// What servers beside .NET's own answer is sent: a code that no registry has is STC1003 there, and only a magic number where it is read.
/// The types have the shape of the libraries' own.
/// </summary>
public class HttpServerMembersTests
{
    [Fact]
    public Task AzureFunctions_Sends() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker.Http;

        class C
        {
            static async Task<HttpResponseData> Run(HttpRequestData request)
            {
                var response = request.CreateResponse({|STC1003:(HttpStatusCode)509|});
                await response.WriteAsJsonAsync("", {|STC1003:(HttpStatusCode)509|});
                await response.WriteAsJsonAsync("", {|STC1001:(HttpStatusCode)422|});
                response.StatusCode = {|STC1003:(HttpStatusCode)509|};
                return response.StatusCode == {|STC1001:(HttpStatusCode)509|} ? response : request.CreateResponse(HttpStatusCode.OK);
            }
        }

        namespace Microsoft.Azure.Functions.Worker.Http
        {
            public abstract class HttpRequestData { public abstract HttpResponseData CreateResponse(); }
            public abstract class HttpResponseData { public abstract HttpStatusCode StatusCode { get; set; } }
            public static class HttpRequestDataExtensions
            {
                public static HttpResponseData CreateResponse(this HttpRequestData request, HttpStatusCode statusCode) =>
                    request.CreateResponse();
            }
            public static class HttpResponseDataExtensions
            {
                public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, HttpStatusCode statusCode) =>
                    default;
            }
        }
        """);

    [Theory]
    [InlineData("Amazon.Lambda.APIGatewayEvents", "APIGatewayProxyResponse")]
    [InlineData("Amazon.Lambda.APIGatewayEvents", "APIGatewayHttpApiV2ProxyResponse")]
    [InlineData("Amazon.Lambda.ApplicationLoadBalancerEvents", "ApplicationLoadBalancerResponse")]
    public Task Lambda_Sends(string ns, string type) => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            {{ns}}.{{type}} Answer() => new() { StatusCode = {|STC1003:509|} };
            bool IsFull({{ns}}.{{type}} answer) => answer.StatusCode == {|STC1001:509|};
        }

        namespace {{ns}}
        {
            public class {{type}} { public int StatusCode { get; set; } public string? Body { get; set; } }
        }
        """);

    [Fact]
    public Task LambdaAnnotations_Send() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using Amazon.Lambda.Annotations.APIGateway;

        class C { object Answer() => HttpResults.NewResult({|STC1003:(HttpStatusCode)509|}); }

        namespace Amazon.Lambda.Annotations.APIGateway
        {
            public class HttpResults { public static object NewResult(HttpStatusCode statusCode, object? body = null) => new(); }
        }
        """);

    [Fact]
    public Task Owin_Sends() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using Microsoft.Owin;

        class C
        {
            void A(IOwinContext context) => context.Response.StatusCode = {|STC1003:509|};
            void B(OwinResponse response) => response.StatusCode = {|STC1003:509|};
            void D(IDictionary<string, object> environment) => environment["owin.ResponseStatusCode"] = {|STC1003:509|};
            void E(IDictionary<string, object> environment) => environment["owin.RequestScore"] = 509;
            bool F(IDictionary<string, object> environment) => (int)environment["owin.ResponseStatusCode"] == {|STC1001:404|};
        }

        namespace Microsoft.Owin
        {
            public interface IOwinResponse { int StatusCode { get; set; } }
            public interface IOwinContext { IOwinResponse Response { get; } }
            public class OwinResponse : IOwinResponse { public virtual int StatusCode { get; set; } }
        }
        """);

    [Fact]
    public Task EmbedIO_Sends() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Threading.Tasks;
        using EmbedIO;

        class C
        {
            void A(IHttpContext context) => context.Response.StatusCode = {|STC1003:509|};
            Exception B() => new HttpException({|STC1003:509|}, "");
            void D() => throw HttpException.Redirect("/", {|STC1005:305|});
            Task E(IHttpContext context) => context.SendStandardHtmlAsync({|STC1003:509|});
            void F(IHttpContext context) => context.Response.SetEmptyResponse({|STC1003:509|});
        }

        namespace EmbedIO
        {
            public interface IHttpResponse { int StatusCode { get; set; } }
            public interface IHttpContext { IHttpResponse Response { get; } }
            public class HttpException : Exception
            {
                public HttpException(int statusCode, string? message) { }
                public static HttpException Redirect(string location, int statusCode) => new(statusCode, null);
            }
            public static class HttpContextExtensions
            {
                public static Task SendStandardHtmlAsync(this IHttpContext @this, int statusCode) => Task.CompletedTask;
            }
            public static class HttpResponseExtensions
            {
                public static void SetEmptyResponse(this IHttpResponse @this, int statusCode) { }
            }
        }
        """);

    [Fact]
    public Task ServiceStack_Sends() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net;
        using ServiceStack;
        using ServiceStack.Web;

        [SetStatus({|STC1003:509|}, "")]
        class C
        {
            Exception A() => throw new HttpError({|STC1003:509|}, "");
            object B() => new HttpResult("", {|STC1003:(HttpStatusCode)509|});
            object D() => new HttpResult { Status = {|STC1003:509|} };
            void E(IResponse response) => response.StatusCode = {|STC1003:509|};
        }

        namespace ServiceStack
        {
            public class HttpError : Exception { public HttpError(int statusCode, string errorCode) { } }
            public class HttpResult : IHttpResult
            {
                public HttpResult() { }
                public HttpResult(object response, HttpStatusCode statusCode) { }
                public int Status { get; set; }
            }
            public class SetStatusAttribute : Attribute { public SetStatusAttribute(int status, string description) { } }
        }

        namespace ServiceStack.Web
        {
            public interface IHttpResult { int Status { get; set; } }
            public interface IResponse { int StatusCode { get; set; } }
        }
        """);

    [Fact]
    public Task Watson_Sends() => Verify.AnalyzerAsync(
        """
        class C
        {
            void A(WatsonWebserver.HttpResponse response) => response.StatusCode = {|STC1003:509|};
            void B(WatsonWebserver.Core.HttpResponseBase response) => response.StatusCode = {|STC1003:509|};
        }

        namespace WatsonWebserver { public class HttpResponse { public int StatusCode = {|STC1001:200|}; } }
        namespace WatsonWebserver.Core { public abstract class HttpResponseBase { public int StatusCode { get; set; } = {|STC1001:200|}; } }
        """);

    [Fact]
    public Task NetCoreServer_Sends() => Verify.AnalyzerAsync(
        """
        using NetCoreServer;

        class C
        {
            HttpResponse A() => new({|STC1003:509|});
            HttpResponse B(HttpResponse response) => response.MakeErrorResponse({|STC1003:509|}, "");
            HttpResponse D(HttpResponse response) => response.SetBegin({|STC1001:404|});
        }

        namespace NetCoreServer
        {
            public class HttpResponse
            {
                public HttpResponse(int status, string protocol = "") { }
                public HttpResponse MakeErrorResponse(int status, string content = "") => this;
                public HttpResponse SetBegin(int status, string protocol = "") => this;
            }
        }
        """);

    /// <summary>Kestrel is behind them, and writes any number.</summary>
    [Fact]
    public Task FastEndpoints_Sends() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using FastEndpoints;

        class C : Endpoint<string, string>
        {
            async Task Old()
            {
                await SendAsync("", {|STC1003:509|});
                await SendErrorsAsync({|STC1001:422|});
                ThrowError("", {|STC1003:509|});
            }

            async Task New()
            {
                await Send.ResponseAsync("", {|STC1003:509|});
                await Send.StatusCodeAsync({|STC1004:41|});
            }

            void Describe(EndpointSummary summary, ErrorOptions options)
            {
                summary.Response({|STC1003:509|}, "");
                options.StatusCode = {|STC1001:422|};
            }
        }

        namespace FastEndpoints
        {
            public abstract class Endpoint<TRequest, TResponse>
            {
                protected ResponseSender<TRequest, TResponse> Send => default;
                protected Task SendAsync(TResponse response, int statusCode = default) => Task.CompletedTask;
                protected Task SendErrorsAsync(int statusCode = default) => Task.CompletedTask;
                public void ThrowError(string message, int? statusCode = null) { }
            }
            public readonly struct ResponseSender<TRequest, TResponse>
            {
                public Task ResponseAsync(TResponse response, int statusCode = default) => Task.CompletedTask;
                public Task StatusCodeAsync(int statusCode) => Task.CompletedTask;
            }
            public class EndpointSummary { public void Response(int statusCode = default, string? description = null) { } }
            public class ErrorOptions { public int StatusCode { get; set; } }
        }
        """);

    /// <summary>
    /// Nancy has an enum of its own, with a name for each of them: a name that somebody chose is no finding but for a number.
    /// </summary>
    [Fact]
    public Task Nancy_Sends() => Verify.AnalyzerAsync(
        """
        using Nancy;

        class C
        {
            Response A(Response response) => response.WithStatusCode({|STC1003:509|});
            void B(Response response) => response.StatusCode = {|STC1001:(HttpStatusCode)404|};
            void D(Response response) => response.StatusCode = {|STC1002:HttpStatusCode.SwitchProxy|};
            bool E(Response response) => response.StatusCode == {|STC1001:(HttpStatusCode)429|};
        }

        namespace Nancy
        {
            public class Response { public HttpStatusCode StatusCode { get; set; } }
            public static class ResponseExtensions
            {
                public static Response WithStatusCode(this Response response, int statusCode) => response;
            }
            public enum HttpStatusCode { OK = 200, SwitchProxy = 306, NotFound = 404, TooManyRequests = 429 }
        }
        """);

    /// <summary>A project's own types of the same names are its own.</summary>
    [Fact]
    public Task TypesOfOtherNamespaces_AreNotTheLibraries() => Verify.AnalyzerAsync(
        """
        class C
        {
            void A(Contoso.IOwinResponse response) => response.StatusCode = 509;
            void B(Contoso.Endpoint endpoint) => endpoint.SendAsync("", 509);
        }

        namespace Contoso
        {
            public interface IOwinResponse { int StatusCode { get; set; } }
            public class Endpoint { public void SendAsync(string response, int count) { } }
        }
        """);
}
