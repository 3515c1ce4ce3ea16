using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Protocols.Http.KnownMembers;

/// <summary>ASP.NET Core's members, those of the rest of .NET, and of Microsoft's own packages for clients.</summary>
internal static class HttpFrameworkMembers
{
    public static ImmutableArray<string> Rows { get; } = ImmutableArray.Create(
        // RFC 9457's "status".
        "Microsoft.AspNetCore.Mvc.ProblemDetails.Status=http:sent:AspNetCore",
        "Microsoft.AspNetCore.Mvc.ApiBehaviorOptions.ClientErrorMapping[]=http:read",
        "System.Net.HttpListenerResponse.StatusCode=http:sent:HttpListener",
        "System.Net.Http.HttpResponseMessage.StatusCode=http:read:HttpResponseMessage",
        "System.Net.Http.HttpResponseMessage..ctor(statusCode)=http:read:HttpResponseMessage",
        // Web API's extensions: Request.CreateResponse(…) makes such a message.
        "System.Net.Http.HttpRequestMessageExtensions.CreateResponse(statusCode)=http:read:HttpResponseMessage",
        "System.Net.Http.HttpRequestMessageExtensions.CreateErrorResponse(statusCode)=http:read:HttpResponseMessage",
        "System.Web.HttpException..ctor(httpCode)=http:sent",
        "*.GetHttpCode=http:read",
        // Of the clients for Chinese platforms that are made with SKIT's library.
        "*.GetRawStatus=http:read",
        // WCF's services on the web.
        "System.ServiceModel.Web.OutgoingWebResponseContext.StatusCode=http:sent",
        "System.ServiceModel.Web.WebFaultException..ctor(statusCode)=http:sent",
        // Their names say nothing of a status, so a number like 0 or 41 is only looked at because they are here.
        "Microsoft.AspNetCore.Http.Results.Json(statusCode)=http:sent:AspNetCore",
        "Microsoft.AspNetCore.Http.Results.Text(statusCode)=http:sent:AspNetCore",
        "Microsoft.AspNetCore.Http.Results.Content(statusCode)=http:sent:AspNetCore",
        "Microsoft.AspNetCore.Http.TypedResults.Json(statusCode)=http:sent:AspNetCore",
        "Microsoft.AspNetCore.Http.TypedResults.Text(statusCode)=http:sent:AspNetCore",
        "Microsoft.AspNetCore.Http.TypedResults.Content(statusCode)=http:sent:AspNetCore",
        "Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions.AddRedirect(statusCode)=http:sent:AspNetCore",
        // Extension methods of ASP.NET Core, whose receivers are missing where the package is.
        "*.ProducesProblem(statusCode)=http:sent:AspNetCore",
        "*.ProducesValidationProblem(statusCode)=http:sent:AspNetCore",
        // Azure.Core and System.ClientModel answer and throw with a Status.
        "Azure.Response.Status=http:read",
        "Azure.RequestFailedException.Status=http:read",
        "Azure.RequestFailedException..ctor(status)=http:read",
        "System.ClientModel.ClientResultException.Status=http:read",
        "System.ClientModel.Primitives.PipelineResponse.Status=http:read");
}
