using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.KnownMembers;

/// <summary>The framework's own members that need a row; most are found in Protocols/Http.</summary>
public class HttpFrameworkMembersTests
{
    /// <summary>Nothing around these numbers speaks of a status.</summary>
    [Fact]
    public Task OddNumbers_AreLookedAt() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Rewrite;

        class C
        {
            IResult A() => Results.Json("", (System.Text.Json.JsonSerializerOptions?)null, null, {|STC1004:41|});
            IResult B() => Results.Text("", null, null, {|STC1004:41|});
            IResult D() => Results.Content("", null, null, {|STC1004:41|});
            IResult E() => TypedResults.Text("", null, null, {|STC1004:41|});
            RewriteOptions F(RewriteOptions options) => options.AddRedirect("a", "b", {|STC1004:41|});
        }
        """,
        References.AspNetCore80);

    [Fact]
    public Task ServiceModel_Sends() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.ServiceModel.Web;

        class C
        {
            void A(OutgoingWebResponseContext response) => response.StatusCode = {|STC1003:(HttpStatusCode)509|};
            void B() => throw new WebFaultException({|STC1003:(HttpStatusCode)509|});
            void D() => throw new WebFaultException<string>("", {|STC1003:(HttpStatusCode)509|});
            void E() => throw new WebFaultException<string>("x", {|STC1007:HttpStatusCode.NotModified|});
        }

        namespace System.ServiceModel.Web
        {
            public class OutgoingWebResponseContext { public HttpStatusCode StatusCode { get; set; } }
            public class WebFaultException : Exception { public WebFaultException(HttpStatusCode statusCode) { } }
            public class WebFaultException<T> : Exception { public WebFaultException(T detail, HttpStatusCode statusCode) { } }
        }
        """);

    /// <summary>Listeners throw for 0, however it is written.</summary>
    [Fact]
    public Task Default_IsZero() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            void A(HttpListenerResponse response) => response.StatusCode = {|STC1004:default|};
            IActionResult B() => StatusCode({|STC1004:default(int)|});
            IActionResult D() => Problem(statusCode: default);
            IActionResult E() => new ObjectResult(default) { StatusCode = default };
            int F(int statusCode = default) => statusCode;
        }
        """,
        References.AspNetCore80);
}
