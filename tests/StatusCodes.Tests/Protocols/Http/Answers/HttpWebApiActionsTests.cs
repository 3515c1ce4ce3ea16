using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Answers;

/// <summary>ASP.NET Web API sends the message that an action returns; every other one is a peer's answer.</summary>
public class HttpWebApiActionsTests
{
    [Fact]
    public Task ReturnedMessage_IsSent_OthersAreRead() => CSharpVerifier.AnalyzerAsync(
        """
        namespace System.Net.Http
        {
            public class HttpResponseMessage
            {
                public HttpResponseMessage(HttpStatusCode statusCode) { }
                public HttpResponseMessage() { }
                public HttpStatusCode StatusCode { get; set; }
                public object Content { get; set; }
            }

            public class HttpRequestMessage { }

            public static class HttpRequestMessageExtensions
            {
                public static HttpResponseMessage CreateResponse<T>(this HttpRequestMessage request, HttpStatusCode statusCode, T value) =>
                    new HttpResponseMessage(statusCode);
            }
        }

        namespace System.Web.Http
        {
            public class ApiController
            {
                public System.Net.Http.HttpRequestMessage Request { get; }
                protected object ResponseMessage(System.Net.Http.HttpResponseMessage response) => response;
            }
        }

        namespace Contoso
        {
            using System;
            using System.Net;
            using System.Net.Http;
            using System.Threading.Tasks;
            using System.Web.Http;

            public abstract class ContosoController : ApiController
            {
            }

            public class OrdersController : ContosoController
            {
                public HttpResponseMessage Busy() => new HttpResponseMessage({|STC1003:(HttpStatusCode)509|});
                public HttpResponseMessage Odd(bool ok)
                {
                    return ok
                        ? new HttpResponseMessage(HttpStatusCode.OK)
                        : new HttpResponseMessage { StatusCode = {|STC1004:(HttpStatusCode)299|} };
                }
                public HttpResponseMessage High() => new HttpResponseMessage({|STC1004:(HttpStatusCode)600|});
                public HttpResponseMessage Higher() => new HttpResponseMessage({|STC1004:(HttpStatusCode)1600|});
                public object Wrapped() => ResponseMessage(new HttpResponseMessage({|STC1002:HttpStatusCode.Unused|}));
                public Task<HttpResponseMessage> Later() => Task.FromResult(new HttpResponseMessage({|STC1005:HttpStatusCode.UseProxy|}));
                public HttpResponseMessage Created(object body) => Request.CreateResponse({|STC1007:HttpStatusCode.NoContent|}, body);
                public HttpResponseMessage Empty(object body) =>
                    new HttpResponseMessage({|STC1007:HttpStatusCode.NotModified|}) { Content = body };
                public HttpResponseMessage Kept()
                {
                    var answer = new HttpResponseMessage({|STC1003:(HttpStatusCode)509|});
                    return answer;
                }

                public bool Seen(HttpResponseMessage answer) => answer.StatusCode == {|STC1001:(HttpStatusCode)509|};
                public object Asked()
                {
                    var answer = new HttpResponseMessage({|STC1001:(HttpStatusCode)509|});
                    return answer.StatusCode;
                }

                public Func<HttpResponseMessage> Handler() => () => new HttpResponseMessage({|STC1001:(HttpStatusCode)509|});
            }

            public class Simulator
            {
                public HttpResponseMessage Busy() => new HttpResponseMessage({|STC1001:(HttpStatusCode)509|});
                public HttpResponseMessage Empty(HttpRequestMessage request, object body) =>
                    request.CreateResponse(HttpStatusCode.NoContent, body);
            }
        }
        """,
        References.Net48);
}
