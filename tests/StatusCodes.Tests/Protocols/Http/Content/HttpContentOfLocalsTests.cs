using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Content;

/// <summary>STC1007: a result or a response is kept in a local, and its status and its content are set one after the other.</summary>
public class HttpContentOfLocalsTests
{
    [Theory]
    [InlineData("var r = new ObjectResult(m); r.StatusCode = {|STC1007:204|}; return r;")]
    [InlineData("var r = new ObjectResult(m); r.StatusCode = {|STC1007:StatusCodes.Status204NoContent|}; return r;")]
    [InlineData("var r = Json(m); r.StatusCode = {|STC1007:304|}; return r;")]
    [InlineData("var r = Ok(m); r.StatusCode = {|STC1007:204|}; return r;")]
    [InlineData("var r = new ContentResult { Content = m }; r.ContentType = \"text/plain\"; r.StatusCode = {|STC1007:204|}; return r;")]
    [InlineData("var r = new ContentResult(); r.Content = m; r.StatusCode = {|STC1007:204|}; return r;")]
    [InlineData("var r = new ContentResult(); r.StatusCode = {|STC1007:204|}; r.Content = m; return r;")]
    [InlineData("var r = new ContentResult { StatusCode = {|STC1007:204|} }; r.Content = m; return r;")]
    [InlineData("var r = new ObjectResult(m); if (m.Length > 4) { r.StatusCode = {|STC1007:204|}; } return r;")]
    // It has no content when it is returned, or another status, or nobody can tell.
    [InlineData("var r = new ObjectResult(null); r.StatusCode = {|STC1001:204|}; return r;")]
    [InlineData("var r = new ObjectResult(m); r.StatusCode = {|STC1001:204|}; r.Value = null; return r;")]
    [InlineData("var r = new ObjectResult(m); r.Value = null; r.StatusCode = {|STC1001:204|}; return r;")]
    [InlineData(
        "var r = new ObjectResult(m); r.StatusCode = {|STC1001:204|}; if (m.Length > 0) { r.StatusCode = {|STC1001:200|}; } return r;")]
    [InlineData("var r = new ObjectResult(m); Change(r); r.StatusCode = {|STC1001:204|}; return r;")]
    [InlineData("var r = Make(m); r.StatusCode = {|STC1001:204|}; return r;")]
    [InlineData("var r = new ObjectResult(m); r = new ObjectResult(null); r.StatusCode = {|STC1001:204|}; return r;")]
    [InlineData("var o = new ObjectResult(m); var r = new ObjectResult(null); r.StatusCode = {|STC1001:204|}; return o;")]
    [InlineData("var r = new ObjectResult(m); r.StatusCode = {|STC1001:200|}; return r;")]
    public Task Result_InALocal(string statements) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : Controller
        {
            public IActionResult Get(string m) { {{statements}} }

            private static void Change(ObjectResult result) => result.Value = null;

            private static ObjectResult Make(object value) => new(null);
        }
        """);

    [Theory]
    [InlineData("var r = request.CreateResponse({|STC1007:HttpStatusCode.NoContent|}); r.WriteString(m); return r;")]
    [InlineData("var r = request.CreateResponse({|STC1007:HttpStatusCode.NotModified|}); r.Body = stream; return r;")]
    [InlineData("var r = request.CreateResponse(); r.StatusCode = {|STC1007:HttpStatusCode.NoContent|}; r.Body = stream; return r;")]
    [InlineData(
        "var r = request.CreateResponse({|STC1007:(HttpStatusCode)204|}); r.Headers.Add(\"a\", m); r.WriteString(m); return r;")]
    [InlineData("var r = request.CreateResponse(HttpStatusCode.NoContent); r.Body = new MemoryStream(); return r;")]
    [InlineData("var r = request.CreateResponse(HttpStatusCode.NoContent); if (m.Length > 0) { r.WriteString(m); } return r;")]
    [InlineData("var r = request.CreateResponse(HttpStatusCode.NoContent); return r;")]
    // It sets the status to 200 itself.
    [InlineData("var r = request.CreateResponse(HttpStatusCode.NoContent); r.WriteAsJsonAsync(m); return r;")]
    public Task Response_OfAzureFunctions(string statements) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System.IO;
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker.Http;

        class C { HttpResponseData M(HttpRequestData request, string m, Stream stream) { {{statements}} } }

        namespace Microsoft.Azure.Functions.Worker.Http
        {
            public abstract class HttpRequestData { public abstract HttpResponseData CreateResponse(); }
            public abstract class HttpResponseData
            {
                public abstract HttpStatusCode StatusCode { get; set; }
                public abstract Stream Body { get; set; }
                public abstract System.Collections.Specialized.NameValueCollection Headers { get; }
            }
            public static class HttpRequestDataExtensions
            {
                public static HttpResponseData CreateResponse(this HttpRequestData request, HttpStatusCode statusCode) => null!;
            }
            public static class HttpResponseDataExtensions
            {
                public static void WriteString(this HttpResponseData response, string value) { }
                public static Task WriteAsJsonAsync<T>(this HttpResponseData response, T instance) => Task.CompletedTask;
            }
        }
        """);

    [Theory]
    [InlineData("var r = new APIGatewayProxyResponse { StatusCode = {|STC1007:204|} }; r.Body = m; return r;")]
    [InlineData("var r = new APIGatewayProxyResponse(); r.StatusCode = {|STC1007:204|}; r.Body = m; return r;")]
    [InlineData("var r = new APIGatewayProxyResponse { Body = m }; r.StatusCode = {|STC1007:204|}; return r;")]
    [InlineData("var r = new APIGatewayProxyResponse { Body = m }; r.StatusCode = {|STC1001:204|}; r.Body = null; return r;")]
    [InlineData("var r = new APIGatewayProxyResponse(); r.StatusCode = {|STC1001:204|}; r.Body = \"\"; return r;")]
    public Task Response_OfLambda(string statements) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Amazon.Lambda.APIGatewayEvents;

        class C { APIGatewayProxyResponse M(string m) { {{statements}} } }

        namespace Amazon.Lambda.APIGatewayEvents
        {
            public class APIGatewayProxyResponse { public int StatusCode { get; set; } public string? Body { get; set; } }
        }
        """);

    [Fact]
    public Task Message_OfWebApi_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        namespace System.Web.Http { public abstract class ApiController { } }

        namespace Contoso
        {
            public class OrdersController : System.Web.Http.ApiController
            {
                public HttpResponseMessage Delete(string m)
                {
                    var response = new HttpResponseMessage({|STC1007:HttpStatusCode.NoContent|});
                    response.Content = new StringContent(m);
                    return response;
                }

                public HttpResponseMessage Peer(string m)
                {
                    var fake = new HttpResponseMessage(HttpStatusCode.NoContent);
                    fake.Content = new StringContent(m);
                    return new HttpResponseMessage { RequestMessage = fake.RequestMessage };
                }
            }
        }
        """);
}
