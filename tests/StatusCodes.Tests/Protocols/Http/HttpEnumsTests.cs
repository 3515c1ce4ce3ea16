using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>A library's own enum of statuses is as good a type as .NET's, and has its own names.</summary>
public class HttpEnumsTests
{
    private const string Nancy = " namespace Nancy { public enum HttpStatusCode { OK = 200, NotFound = 404, Gone = 410 } }";

    [Theory]
    [InlineData("HttpStatusCode A() => {|STC1001:(HttpStatusCode)404|};", "HttpStatusCode A() => HttpStatusCode.NotFound;")]
    [InlineData("bool A(HttpStatusCode s) => (int)s == {|STC1001:410|};", "bool A(HttpStatusCode s) => s == HttpStatusCode.Gone;")]
    public Task Fix_WritesTheEnumsOwnMember(string member, string expected) => Verify.FixAsync(
        "using Nancy; class C { " + member + " }" + Nancy, "using Nancy; class C { " + expected + " }" + Nancy, References.Net80);

    [Theory]
    [InlineData("enum HttpStatusKind { OK = 200, NotFound = 404 }", "{|STC1001:(HttpStatusKind)404|}")]
    [InlineData("enum JobStatusCode { Done = 200, Failed = 404 }", "(JobStatusCode)404")]
    [InlineData("enum GrpcStatusCode { OK = 200, NotFound = 404 }", "(GrpcStatusCode)404")]
    [InlineData("enum Width { OK = 200, NotFound = 404 }", "(Width)404")]
    public Task NameAndMembers_Tell(string type, string value) =>
        Verify.AnalyzerAsync($"{type} class C {{ object M() => {value}; }}");
}
