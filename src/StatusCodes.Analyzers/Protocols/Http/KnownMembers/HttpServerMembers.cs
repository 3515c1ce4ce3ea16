using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Protocols.Http.KnownMembers;

/// <summary>What servers beside .NET's own answer with, and what their frameworks send, declare or configure.</summary>
internal static class HttpServerMembers
{
    private static readonly ImmutableArray<string> Functions = ImmutableArray.Create(
        // Azure Functions, isolated worker.
        "Microsoft.Azure.Functions.Worker.Http.HttpResponseData.StatusCode=http:sent",
        "Microsoft.Azure.Functions.Worker.Http.HttpRequestDataExtensions.CreateResponse(statusCode)=http:sent",
        "Microsoft.Azure.Functions.Worker.Http.HttpResponseDataExtensions.WriteAsJsonAsync(statusCode)=http:sent",
        // AWS Lambda: API Gateway, load balancer, streamed answers, annotations.
        "Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse.StatusCode=http:sent",
        "Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse.StatusCode=http:sent",
        "Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse.StatusCode=http:sent",
        "Amazon.Lambda.Core.ResponseStreaming.HttpResponseStreamPrelude.StatusCode=http:sent",
        "Amazon.Lambda.Annotations.APIGateway.HttpResults.NewResult(statusCode)=http:sent");

    private static readonly ImmutableArray<string> Servers = ImmutableArray.Create(
        // OWIN (Katana).
        "Microsoft.Owin.IOwinResponse.StatusCode=http:sent",
        "EmbedIO.IHttpResponse.StatusCode=http:sent",
        "EmbedIO.HttpException..ctor(statusCode)=http:sent",
        "EmbedIO.HttpException.Redirect(statusCode)=http:sent",
        "EmbedIO.HttpRedirectException..ctor(statusCode)=http:sent",
        "EmbedIO.HttpContextExtensions.Redirect(statusCode)=http:sent",
        "EmbedIO.HttpContextExtensions.SendStandardHtmlAsync(statusCode)=http:sent",
        "EmbedIO.HttpResponseExtensions.SetEmptyResponse(statusCode)=http:sent",
        "EmbedIO.Actions.RedirectModule..ctor(statusCode)=http:sent",
        "WatsonWebserver.HttpResponse.StatusCode=http:sent",
        "WatsonWebserver.Core.HttpResponseBase.StatusCode=http:sent",
        "NetCoreServer.HttpResponse..ctor(status)=http:sent",
        "NetCoreServer.HttpResponse.SetBegin(status)=http:sent",
        "NetCoreServer.HttpResponse.MakeOkResponse(status)=http:sent",
        "NetCoreServer.HttpResponse.MakeErrorResponse(status)=http:sent",
        "SuperSocket.Http.HttpResponse..ctor(statusCode)=http:sent");

    private static readonly ImmutableArray<string> ServiceStack = ImmutableArray.Create(
        "ServiceStack.HttpError..ctor(statusCode)=http:sent",
        "ServiceStack.HttpResult..ctor(statusCode)=http:sent",
        "ServiceStack.SetStatusAttribute..ctor(status)=http:sent",
        "ServiceStack.SetStatusAttribute..ctor(statusCode)=http:sent",
        "ServiceStack.SetStatusAttribute.Status=http:sent",
        "ServiceStack.SetStatusAttribute.StatusCode=http:sent",
        "ServiceStack.ApiResponseAttribute..ctor(statusCode)=http:sent",
        "ServiceStack.ApiResponseAttribute.StatusCode=http:sent",
        "ServiceStack.ValidateAttribute.StatusCode=http:sent",
        "ServiceStack.Web.IHttpResult.Status=http:sent",
        "ServiceStack.Web.IHttpResult.StatusCode=http:sent",
        "ServiceStack.Web.IResponse.StatusCode=http:sent");

    private static readonly ImmutableArray<string> Nancy = ImmutableArray.Create(
        "Nancy.Response.StatusCode=http:sent",
        "Nancy.Response.op_Implicit(statusCode)=http:sent",
        "Nancy.ResponseExtensions.WithStatusCode(statusCode)=http:sent",
        "Nancy.NegotiatorExtensions.WithStatusCode(statusCode)=http:sent",
        "Nancy.FormatterExtensions.AsJson(statusCode)=http:sent",
        "Nancy.FormatterExtensions.AsXml(statusCode)=http:sent",
        "Nancy.Responses.HtmlResponse..ctor(statusCode)=http:sent",
        "Nancy.Responses.TextResponse..ctor(statusCode)=http:sent",
        "Nancy.Responses.Negotiation.NegotiationContext.StatusCode=http:sent");

    // They run in ASP.NET Core.
    private static readonly ImmutableArray<string> FastEndpoints = ImmutableArray.Create(
        "FastEndpoints.Endpoint.SendAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.Endpoint.SendErrorsAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.Endpoint.SendHeadersAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.Endpoint.SendInterceptedAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.Endpoint.SendMapped(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.Endpoint.SendMappedAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.Endpoint.SendStringAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.Endpoint.ThrowError(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.Endpoint.ThrowIfAnyErrors(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ValidationContext.ThrowError(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ValidationContext.ThrowIfAnyErrors(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ResponseSender.ErrorsAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ResponseSender.HeadersAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ResponseSender.InterceptedAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ResponseSender.ResponseAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ResponseSender.StatusCodeAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ResponseSender.StringAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.HttpResponseExtensions.SendAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.HttpResponseExtensions.SendErrorsAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.HttpResponseExtensions.SendStatusCodeAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.HttpResponseExtensions.SendStringAsync(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.EndpointSummary.Response(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.EndpointSummary.ResponseParam(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ResponseHeader..ctor(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ErrorOptions.StatusCode=http:sent:AspNetCore",
        "FastEndpoints.BindingOptions.JsonExceptionStatusCode=http:sent:AspNetCore",
        "FastEndpoints.ErrorResponse.StatusCode=http:sent:AspNetCore",
        "FastEndpoints.ErrorResponse..ctor(statusCode)=http:sent:AspNetCore",
        "FastEndpoints.ProblemDetails.Status=http:sent:AspNetCore",
        "FastEndpoints.ProblemDetails..ctor(statusCode)=http:sent:AspNetCore");

    /// <summary>Answers as they are described for OpenAPI.</summary>
    private static readonly ImmutableArray<string> Descriptions = ImmutableArray.Create(
        "Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute..ctor(statusCode)=http:sent:AspNetCore",
        "Swashbuckle.AspNetCore.Annotations.SwaggerResponseAttribute..ctor(statusCode)=http:sent:AspNetCore",
        "NSwag.Annotations.SwaggerResponseAttribute..ctor(httpStatusCode)=http:sent",
        "NSwag.Annotations.SwaggerResponseAttribute..ctor(statusCode)=http:sent",
        "Microsoft.Azure.WebJobs.Extensions.OpenApi.Core.Attributes.OpenApiResponseWithBodyAttribute..ctor(statusCode)=http:sent",
        "Microsoft.Azure.WebJobs.Extensions.OpenApi.Core.Attributes.OpenApiResponseWithoutBodyAttribute..ctor(statusCode)=http:sent");

    public static ImmutableArray<string> Rows { get; } =
        Functions.AddRange(Servers).AddRange(ServiceStack).AddRange(Nancy).AddRange(FastEndpoints).AddRange(Descriptions);
}
