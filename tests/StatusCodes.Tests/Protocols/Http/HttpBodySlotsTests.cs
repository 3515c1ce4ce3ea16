using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>Bodies that repeat the status of the answer around them.</summary>
public class HttpBodySlotsTests
{
    private const string Models = """


        class ErrorModel
        {
            public int Status { get; set; }
            public int Code { get; set; }
            public int Total { get; set; }
            public string Detail { get; set; } = "";
        }
        """;

    [Fact]
    public Task Body_RepeatingTheStatus_Reports() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IActionResult A() => NotFound(new ErrorModel { Status = {|STC1001:404|}, Detail = "missing" });
            IActionResult B() => new BadRequestObjectResult(new ErrorModel { Status = {|STC1001:400|} });
            IActionResult D() => BadRequest(new { status = {|STC1001:400|}, message = "wrong" });
            IActionResult E() => Ok(new ErrorModel { Code = {|STC1001:200|} });
            IActionResult F() => StatusCode({|STC1001:409|}, new { code = {|STC1001:409|} });
            IActionResult G() => new ObjectResult(new ErrorModel { Code = {|STC1001:503|} }) { StatusCode = {|STC1001:503|} };
        }
        """ + Models);

    [Fact]
    public Task Body_SayingSomethingElse_IsQuiet() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IActionResult A() => NotFound(new ErrorModel { Status = 100 });
            IActionResult B() => Ok(new ErrorModel { Code = 404 });
            IActionResult D() => Ok(new ErrorModel { Total = 200 });
            IActionResult E() => NotFound(new { total = 404 });
            object F() => new ErrorModel { Status = 404 };
            object G() => new { status = 404 };
            object H() => Keep(new ErrorModel { Status = 404 });
            object Keep(object o) => o;
        }
        """ + Models);
}
