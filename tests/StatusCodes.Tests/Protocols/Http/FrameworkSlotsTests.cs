using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>HTTP in the rest of .NET: the enum, System.Net, HttpListener, and System.Web on .NET Framework.</summary>
public class FrameworkSlotsTests
{
    [Fact]
    public Task HttpStatusCode_Cast_IsCovered() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        static class C
        {
            static HttpStatusCode Plain() => {|STC1001:(HttpStatusCode)404|};
            static HttpStatusCode Parenthesized() => {|STC1001:(HttpStatusCode)(404)|};
            static HttpStatusCode Qualified() => {|STC1001:(System.Net.HttpStatusCode)429|};
            static HttpStatusCode? Nullable() => (HttpStatusCode?){|STC1001:404|};
            static object Boxed() => {|STC1001:(HttpStatusCode)503|};
            static HttpStatusCode Unchecked() => unchecked({|STC1001:(HttpStatusCode)502|});
            static HttpStatusCode ThroughInt() => (HttpStatusCode)(int){|STC1001:404|};
            static HttpStatusCode Undefined() => (HttpStatusCode)299;
            static HttpStatusCode Zero() => 0;
            static int Back() => (int){|STC1001:(HttpStatusCode)404|};
            static bool Compared(HttpResponseMessage r) => r.StatusCode == {|STC1001:(HttpStatusCode)429|};
            static bool Yoda(HttpResponseMessage r) => {|STC1001:(HttpStatusCode)429|} != r.StatusCode;
            static bool Matched(HttpResponseMessage r) =>
                r.StatusCode is {|STC1001:(HttpStatusCode)429|} or {|STC1001:(HttpStatusCode)503|};
            static bool Range(HttpResponseMessage r) => r.StatusCode >= (HttpStatusCode)500 && r.StatusCode is < (HttpStatusCode)600;
            const HttpStatusCode TooMany = (HttpStatusCode)429;
            static readonly HttpStatusCode Slow = (HttpStatusCode)408;
            static System.ConsoleKey OtherEnum() => (System.ConsoleKey)200;
            static decimal OtherCast() => (decimal)404;
        }
        """,
        References.Net80);

    [Fact]
    public Task HttpClient_IntegerComparisons_Report() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        static class C
        {
            static bool Same(HttpResponseMessage r) => (int)r.StatusCode == {|STC1001:404|};
            static bool Yoda(HttpResponseMessage r) => {|STC1001:404|} == (int)r.StatusCode;
            static bool Different(HttpResponseMessage r) => (int)r.StatusCode != {|STC1001:200|};
            static bool Conditional(HttpResponseMessage? r) => (int?)r?.StatusCode == {|STC1001:404|};
            static bool Exception(HttpRequestException e) =>
                (int?)e.StatusCode == {|STC1001:503|}
                || (int)e.StatusCode! == {|STC1001:502|}
                || (int)e.StatusCode.Value == {|STC1001:504|};
            static bool Parenthesized(HttpResponseMessage r) => ((int)(r.StatusCode)) == ({|STC1001:404|});
            static bool Equal(HttpResponseMessage r) => ((int)r.StatusCode).Equals({|STC1001:404|});
            static int Count(HttpResponseMessage r) => r.Content.Headers.ContentLength == 404 ? (int)r.StatusCode : 0;
            static bool Phrase(HttpResponseMessage r) => r.ReasonPhrase?.Length == 404;
            static bool Hash(HttpResponseMessage r) => r.StatusCode.GetHashCode() == 404;
        }
        """,
        References.Net80);

    [Fact]
    public Task HttpResponseMessage_Made_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        static class C
        {
            static HttpResponseMessage A() => new({|STC1001:(HttpStatusCode)404|});
            static HttpResponseMessage B() => new() { StatusCode = {|STC1001:(HttpStatusCode)429|} };
            static HttpRequestException D() => new("404", null, {|STC1001:(HttpStatusCode)503|});
            static StringContent E() => new("404");
            static HttpRequestMessage F() => new(HttpMethod.Get, "/404") { Version = new System.Version(404, 500) };
            static HttpClient G() => new() { MaxResponseContentBufferSize = 413, Timeout = System.TimeSpan.FromMilliseconds(504) };
        }
        """,
        References.Net80);

    [Fact]
    public Task HttpListener_StatusCode_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net;

        static class C
        {
            static void Answer(HttpListenerContext context)
            {
                context.Response.StatusCode = {|STC1001:405|};
                context.Response.ContentLength64 = 405;
                HttpListenerResponse response = context.Response;
                if (response.StatusCode == {|STC1001:200|} || response.ContentLength64 == 200)
                {
                    response.StatusCode = {|STC1004:0|};
                }
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task HttpListener_ErrorCode_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Sockets;

        static class C
        {
            static bool A(HttpListenerException e) => e.ErrorCode == 500;
            static HttpListenerException B() => new(500);
            static bool D(SocketException e) => e.ErrorCode == 500 || e.NativeErrorCode == 500;
            static SocketException E() => new(500);
        }
        """,
        References.Net80);

    [Fact]
    public Task HttpWebResponse_StatusCode_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net;

        static class C
        {
            static bool A(HttpWebResponse r) => (int)r.StatusCode == {|STC1001:304|};
            static bool B(WebException e) => e.Response is HttpWebResponse { StatusCode: {|STC1001:(HttpStatusCode)407|} };
            static bool D(WebException e) => (int)((HttpWebResponse)e.Response!).StatusCode == {|STC1001:401|};
            static bool E(WebException e) => (int)e.Status == 404;
            static WebExceptionStatus F() => (WebExceptionStatus)404;
        }
        """,
        References.Net80);

    [Fact]
    public Task WarningHeader_Code_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Net.Http.Headers;

        static class C
        {
            static WarningHeaderValue A() => new(200, "agent", "text");
            static bool B(WarningHeaderValue w) => w.Code == 200;
        }
        """,
        References.Net80);

    [Fact]
    public Task SystemWeb_Slots_Report() => Verify.AnalyzerAsync(
        """
        using System.Web;

        public class Handler : IHttpHandler
        {
            public bool IsReusable => true;

            public void ProcessRequest(HttpContext context)
            {
                context.Response.StatusCode = {|STC1001:404|};
                context.Response.SubStatusCode = {|STC4004:403|};
                context.Response.Status = "404 Not Found";
                context.Server.ScriptTimeout = 404;
                if (context.Response.StatusCode == {|STC1001:401|} || context.Response.SubStatusCode == 401)
                {
                    throw new HttpException({|STC1001:401|}, "401");
                }

                throw new HttpException("500", 500);
            }

            static bool Caught(HttpException e) => e.GetHttpCode() == {|STC1001:404|} || e.ErrorCode == 404 || e.WebEventCode == 404;
            static bool Switched(HttpException e)
            {
                switch (e.GetHttpCode())
                {
                    case {|STC1001:403|}: return true;
                    default: return false;
                }
            }

            static HttpException Inner(System.Exception e) => new HttpException({|STC1001:500|}, "500", e);
            static void Base(HttpResponseBase response) => response.StatusCode = {|STC1001:302|};
            static string Description() => HttpWorkerRequest.GetStatusDescription({|STC1001:404|});
            static void Send(HttpWorkerRequest request) => request.SendStatus({|STC1001:200|}, "200");
        }
        """,
        References.Net48);

    [Fact]
    public Task SystemWebMvc_HttpStatusCodeResult_Reports() => Verify.AnalyzerAsync(
        """
        namespace System.Web.Mvc
        {
            public class HttpStatusCodeResult
            {
                public HttpStatusCodeResult(int statusCode) { }
                public HttpStatusCodeResult(int statusCode, string statusDescription) { }
                public HttpStatusCodeResult(System.Net.HttpStatusCode statusCode) { }
                public int StatusCode { get; }
            }
        }

        namespace System.Web.Http
        {
            using System.Net;

            public class NegotiatedContentResult<T> { public NegotiatedContentResult(HttpStatusCode statusCode, T content) { } }
            public class HttpResponseException : System.Exception { public HttpResponseException(HttpStatusCode statusCode) { } }

            public class ApiController
            {
                protected object StatusCode(HttpStatusCode status) => null;
                protected object Content<T>(HttpStatusCode statusCode, T value) => null;
            }
        }

        namespace Contoso
        {
            using System.Net;
            using System.Web.Http;
            using System.Web.Mvc;

            class C : ApiController
            {
                object A() => new HttpStatusCodeResult({|STC1001:404|});
                object B() => new HttpStatusCodeResult({|STC1001:404|}, "404");
                object D() => new HttpStatusCodeResult({|STC1001:(HttpStatusCode)404|});
                bool E(HttpStatusCodeResult r) => r.StatusCode == {|STC1001:404|};
                object F() => StatusCode({|STC1001:(HttpStatusCode)404|});
                object G() => Content({|STC1001:(HttpStatusCode)409|}, 409);
                object H() => new NegotiatedContentResult<int>({|STC1001:(HttpStatusCode)409|}, 409);
                object I() => throw new HttpResponseException({|STC1001:(HttpStatusCode)404|});
            }
        }
        """,
        References.Net48);

    [Fact]
    public Task TooManyRequests_WithoutAConstant_GetsOne() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        static class C
        {
            static bool A(HttpResponseMessage r) => (int)r.StatusCode == {|STC1001:429|} || (int)r.StatusCode == {|STC1001:503|};
            static HttpStatusCode B() => (HttpStatusCode){|STC1001:429|};
        }
        """,
        References.NetStandard20);

    [Fact]
    public Task EarlyCodes_Report_WhateverConstantTheyHave() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;

        static class C
        {
            static void Answer(HttpResponse response)
            {
                response.StatusCode = {|STC1010:103|};
                response.StatusCode = {|STC1010:104|};
                response.StatusCode = {|STC1001:425|};
                response.StatusCode = {|STC1001:418|};
                response.StatusCode = {|STC1001:419|};
                response.StatusCode = {|STC1001:499|};
            }
        }
        """);
}
