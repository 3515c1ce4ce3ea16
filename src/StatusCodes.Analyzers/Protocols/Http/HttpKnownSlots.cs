using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>
/// Members of frameworks and libraries whose name does not say that they carry a status,
/// or of which it is known what they do with it. A new one is one row.
/// </summary>
internal static class HttpKnownSlots
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
        // Extension methods of ASP.NET Core, whose receivers are missing where the package is.
        "*.ProducesProblem(statusCode)=http:sent:AspNetCore",
        "*.ProducesValidationProblem(statusCode)=http:sent:AspNetCore",
        // Azure.Core answers and throws with a Status.
        "Azure.Response.Status=http:read",
        "Azure.RequestFailedException.Status=http:read",
        "Azure.RequestFailedException..ctor(status)=http:read",
        "UnityEngine.Networking.UnityWebRequest.responseCode=http:read");
}
