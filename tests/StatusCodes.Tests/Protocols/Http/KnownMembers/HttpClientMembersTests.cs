using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.KnownMembers;

/// <summary>What clients tell, and what a mock server is told to answer, is read: 522 may well come, it is only without a name.</summary>
public class HttpClientMembersTests
{
    [Fact]
    public Task ClientModel_TellsAStatus() => Verify.AnalyzerAsync(
        """
        using System.ClientModel;
        using System.ClientModel.Primitives;

        class C
        {
            bool A(ClientResultException e) => e.Status == {|STC1001:429|} || e.Status is {|STC1001:522|} or 0;
            bool B(PipelineResponse r) => r.Status == {|STC1001:404|};
        }

        namespace System.ClientModel { public class ClientResultException : Exception { public int Status { get; protected set; } } }
        namespace System.ClientModel.Primitives { public abstract class PipelineResponse { public abstract int Status { get; } } }
        """);

    [Fact]
    public Task Flurl_TellsAndMocks() => Verify.AnalyzerAsync(
        """
        using Flurl.Http;
        using Flurl.Http.Testing;

        class C
        {
            bool A(IFlurlResponse r) => r.StatusCode == {|STC1001:522|};
            bool B(FlurlHttpException e) => e.StatusCode is {|STC1001:522|};
            void D(HttpTestSetup setup) => setup.RespondWith("", {|STC1001:522|}).RespondWithJson(new(), {|STC1001:404|});
        }

        namespace Flurl.Http
        {
            public interface IFlurlResponse { int StatusCode { get; } }
            public class FlurlHttpException : System.Exception { public int? StatusCode => null; }
        }

        namespace Flurl.Http.Testing
        {
            public class HttpTestSetup
            {
                public HttpTestSetup RespondWith(string body, int status = default, object? headers = null) => this;
                public HttpTestSetup RespondWithJson(object body, int status = default, object? headers = null) => this;
            }
        }
        """);

    [Fact]
    public Task WireMock_AnswersWhatATestLetsItAnswer() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using WireMock.ResponseBuilders;

        class C
        {
            void A(Response response) => response.WithStatusCode({|STC1001:522|}).WithStatusCode({|STC1001:(HttpStatusCode)429|});
        }

        namespace WireMock.ResponseBuilders
        {
            public interface IStatusCodeResponseBuilder { Response WithStatusCode(int code); Response WithStatusCode(HttpStatusCode code); }
            public class Response : IStatusCodeResponseBuilder
            {
                public Response WithStatusCode(int code) => this;
                public Response WithStatusCode(HttpStatusCode code) => this;
            }
        }
        """);

    /// <summary>RestSharp's and Refit's have .NET's enum; a handler that Moq answers for makes a message of .NET's.</summary>
    [Fact]
    public Task EnumsOfClients_AreRead() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        class C
        {
            bool A(RestSharp.RestResponse r) => (int)r.StatusCode == {|STC1001:522|};
            bool B(Refit.ApiException e) => e.StatusCode == (HttpStatusCode){|STC1001:522|};
            HttpResponseMessage D() => new((HttpStatusCode){|STC1001:522|});
            RestSharp.RestResponse E() => new() { StatusCode = (HttpStatusCode){|STC1001:522|} };
        }

        namespace RestSharp
        {
            public abstract class RestResponseBase { public HttpStatusCode StatusCode { get; set; } }
            public class RestResponse : RestResponseBase { }
        }

        namespace Refit { public class ApiException : System.Exception { public HttpStatusCode StatusCode { get; } } }
        """);

    /// <summary>Telegram, Kubernetes and Google number their errors as HTTP does.</summary>
    [Fact]
    public Task ErrorsOfServices_TellAStatus() => Verify.AnalyzerAsync(
        """
        using Google.Apis.Requests;
        using k8s.Models;
        using Telegram.Bot.Exceptions;

        class C
        {
            bool A(ApiRequestException e) => e.ErrorCode == {|STC1001:403|};
            bool B(V1Status s) => s.Code is {|STC1001:404|} or {|STC1001:409|};
            bool D(RequestError e) => e.Code == {|STC1001:404|};
        }

        namespace Telegram.Bot.Exceptions { public class ApiRequestException : System.Exception { public int ErrorCode { get; } } }
        namespace k8s.Models { public class V1Status { public int? Code { get; set; } public string Status { get; set; } = ""; } }
        namespace Google.Apis.Requests { public class RequestError { public int Code { get; set; } } }
        """);
}
