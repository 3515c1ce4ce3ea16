using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>A number that comes into an envelope through a parameter or a local is a status there as if it were written in it.</summary>
public class HttpFilledEnvelopesTests
{
    [Theory]
    [InlineData(
        "object Err(int c, string m) => Ok(new { code = c, message = m });"
        + " object M() => Err({|STC1001:404|}, \"nothing\"); object N() => Err(1001, \"own\");")]
    [InlineData("object Err(int code, string msg) => Ok(new { code, msg }); object M() => Err({|STC1001:404|}, \"nothing\");")]
    [InlineData("object M(bool b) { var c = b ? {|STC1001:404|} : {|STC1001:500|}; return Ok(new { status = c, msg = \"x\" }); }")]
    [InlineData(
        "{|CS0246:MessageModel|} Failed(string msg, int status = {|STC1001:500|}) =>"
        + " new {|CS0246:MessageModel|} { msg = msg, status = status, success = false };")]
    [InlineData(
        "{|CS0246:MessageModel<T>|} Say<T>(string msg, int n) => new {|CS0246:MessageModel<T>|} { msg = msg, status = n };"
        + " object M() => Say<string>(\"x\", {|STC1001:404|});")]
    public Task EndsInAnEnvelope_Reports(string members) => Verify.AnalyzerAsync(InController(members));

    [Theory]
    [InlineData("object M() { var code = 404; return new { code }; }")]
    [InlineData("class Compiler { object Diag(int c, string m) => new { code = c, message = m }; object M() => Diag(200, \"bad\"); }")]
    [InlineData("object Event(int c, string m) => new { code = c, message = m }; object M() => Event(300, \"joined\");")]
    [InlineData("object Err(int c, string m) => Ok(new { index = c, message = m }); object M() => Err(404, \"nothing\");")]
    [InlineData("object Err(int c, string m) => Ok(new { code = c, message = m }); object M() => Err(101, \"own\");")]
    [InlineData(
        "{|CS0246:Window|} Make(string msg, int state) => new {|CS0246:Window|} { msg = msg, status = state };"
        + " object M() => Make(\"x\", 404);")]
    [InlineData("object M(int width) { var size = 404; return new { size, width, message = \"x\" }; }")]
    public Task EndsElsewhere_Silent(string members) => Verify.AnalyzerAsync(InController(members));

    private static string InController(string members) =>
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            {{members}}
        }
        """;
}
