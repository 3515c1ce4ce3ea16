using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>An envelope whose package is missing is known by its name and by what is set beside the status.</summary>
public class HttpMissingEnvelopesTests
{
    [Theory]
    [InlineData("object M() => new {|CS0246:MessageModel<string>|} { success = false, status = {|STC1001:404|}, msg = \"nothing\" };")]
    [InlineData("object M() => new {|CS0246:ApiResponse|} { Code = {|STC1001:500|}, Message = \"x\" };")]
    [InlineData(
        "object M() { var data = new {|CS0246:MessageModel<string>|}();"
        + " data.status = {|STC1001:406|}; data.msg = \"x\"; return data; }")]
    public Task BesideAMessage_Reports(string member) => Verify.AnalyzerAsync(InClass(member), References.Net80);

    [Theory]
    [InlineData("object M() => new {|CS0246:ApiResponse|} { Code = 404, Width = 3 };")]
    [InlineData("object M() => new {|CS0246:Order|} { Status = 404, Message = \"x\" };")]
    [InlineData("object M() => new {|CS0246:LexerError|} { Code = 451, Message = \"x\" };")]
    [InlineData("object M() => new {|CS0246:SqlError|} { Code = 547, Message = \"x\" };")]
    [InlineData("object M() => new {|CS0246:ApiResponse|} { Code = 101, Message = \"x\" };")]
    [InlineData("object M() { var data = new {|CS0246:MessageModel<string>|}(); data.status = 406; return data; }")]
    public Task Otherwise_Silent(string member) => Verify.AnalyzerAsync(InClass(member), References.Net80);

    private static string InClass(string member) =>
        $$"""
        class C
        {
            {{member}}
        }
        """;
}
