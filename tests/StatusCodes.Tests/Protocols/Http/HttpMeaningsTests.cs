using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>An exception that stands for an answer is one only if it is thrown, or handed to somebody who may throw it.</summary>
public class HttpMeaningsTests
{
    [Theory]
    [InlineData("throw new HttpException({|STC1003:509|}, \"\");")]
    [InlineData("throw (System.Exception)new HttpException({|STC1003:509|}, \"\");")]
    [InlineData("throw isFull ? new HttpException({|STC1003:509|}, \"\") : new HttpException({|STC1001:404|}, \"\");")]
    [InlineData("_ = text ?? throw new HttpException({|STC1003:509|}, \"\");")]
    [InlineData("var e = new HttpException({|STC1003:509|}, \"\"); Log(e); throw e;")]
    [InlineData("HttpException e; e = new HttpException({|STC1003:509|}, \"\"); throw e;")]
    [InlineData("_ = System.Threading.Tasks.Task.FromException(new HttpException({|STC1003:509|}, \"\"));")]
    [InlineData("System.Func<HttpException> make = () => new HttpException({|STC1003:509|}, \"\");")]
    public Task Thrown_IsSent(string statement) => Verify.AnalyzerAsync(WithException(statement), References.Net48);

    [Theory]
    [InlineData("Log(new HttpException({|STC1001:509|}, \"\"));")]
    [InlineData("var e = new HttpException({|STC1001:509|}, \"\"); Log(e);")]
    [InlineData("_ = new HttpException({|STC1001:509|}, \"\").GetHttpCode();")]
    [InlineData("_last = new HttpException({|STC1001:509|}, \"\");")]
    public Task Kept_IsRead(string statement) => Verify.AnalyzerAsync(WithException(statement), References.Net48);

    private static string WithException(string statement) =>
        $$"""
        using System.Web;

        class C
        {
            System.Exception? _last;

            void Log(System.Exception e) { }

            void M(bool isFull, string? text) { {{statement}} }
        }
        """;
}
