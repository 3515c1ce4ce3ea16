using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Phrases;

/// <summary>STC1015 of the answers of ASP.NET MVC, whose text is the status's description.</summary>
public class HttpMvcPhraseTests
{
    [Theory]
    [InlineData("HttpNotFound({|STC1015:\"Forbidden\"|})")]
    [InlineData("new HttpNotFoundResult({|STC1015:\"Forbidden\"|})")]
    [InlineData("new HttpUnauthorizedResult({|STC1015:\"Forbidden\"|})")]
    [InlineData("HttpNotFound(\"Not Found\")")]
    [InlineData("HttpNotFound(\"No such order\")")]
    [InlineData("new HttpUnauthorizedResult(\"Unauthorized\")")]
    [InlineData("Other.HttpNotFound(\"Forbidden\")")]
    public Task Description_OfAnotherCode_Reports(string answer) => CSharpVerifier.AnalyzerAsync(
        $$"""
        namespace System.Web.Mvc
        {
            public class HttpNotFoundResult
            {
                public HttpNotFoundResult(string statusDescription) { }
            }

            public class HttpUnauthorizedResult
            {
                public HttpUnauthorizedResult(string statusDescription) { }
            }

            public class Controller
            {
                protected HttpNotFoundResult HttpNotFound(string statusDescription) => new(statusDescription);
            }
        }

        namespace Contoso
        {
            using System.Web.Mvc;

            public static class Other
            {
                public static object HttpNotFound(string statusDescription) => statusDescription;
            }

            public class OrdersController : Controller
            {
                public object Get() => {{answer}};
            }
        }
        """);
}
