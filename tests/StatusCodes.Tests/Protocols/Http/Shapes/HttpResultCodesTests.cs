using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>The result's code of an envelope is a status where all of its numbers are what services answer with.</summary>
public class HttpResultCodesTests
{
    [Theory]
    [InlineData("object M() => new ServiceResult { ResultCode = {|STC1001:404|}, Message = \"x\" };")]
    [InlineData("object M() => new ServiceResult({|STC1001:404|}, \"x\");")]
    [InlineData("bool M(ServiceResult r) => r.ResultCode == {|STC1001:200|} || r.ResultCode is {|STC1001:401|} or {|STC1001:403|};")]
    [InlineData("void M(ServiceResult r) { switch (r.ResultCode) { case {|STC1001:200|}: break; case {|STC1001:404|}: break; } }")]
    public Task UsualNumbers_Report(string member) => Verify.AnalyzerAsync(InClass(member), References.Net80);

    [Theory]
    [InlineData("object M() => new ServiceResult { ErrorCode = 404, Message = \"x\" };")]
    [InlineData("object M() => new ServiceResult { ResultCode = 402, Message = \"x\" };")]
    [InlineData("object M(bool b) => b ? new ServiceResult { ResultCode = 404 } : new ServiceResult { ResultCode = 1045 };")]
    [InlineData("object M(bool b) => b ? new ServiceResult { ResultCode = 200 } : new ServiceResult { ResultCode = 301 };")]
    [InlineData("object M() => new SqlResult { ResultCode = 404, Message = \"x\" };")]
    [InlineData("object M() => new Machine { ResultCode = 404, Message = \"x\" };")]
    [InlineData("object M() => new ServiceResult { RetryCount = 404 };")]
    public Task OthersAmongThem_Silent(string member) => Verify.AnalyzerAsync(InClass(member), References.Net80);

    private static string InClass(string member) =>
        $$"""
        class ServiceResult
        {
            public ServiceResult() { }
            public ServiceResult(int resultCode, string message) { }
            public int ResultCode { get; set; }
            public int ErrorCode { get; set; }
            public int RetryCount { get; set; }
            public string Message { get; set; }
        }

        class SqlResult { public int ResultCode; public string Message; }
        class Machine { public int ResultCode; public string Message; }

        class C
        {
            {{member}}
        }
        """;
}
