using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Answers;

/// <summary>STC1017 of constants that are chosen, or that wait in a local; and what is said to be another number.</summary>
public class HttpStatusContentPlacesTests
{
    [Theory]
    [InlineData("public object M(bool b) => Ok(b ? HttpStatusCode.NotFound : HttpStatusCode.BadRequest);", 1)]
    [InlineData("public object M(int n) => Ok(n switch { 1 => StatusCodes.Status404NotFound, _ => StatusCodes.Status200OK });", 1)]
    [InlineData("public object M() { var code = HttpStatusCode.NotFound; return Ok(code); }", 1)]
    [InlineData("public object M(bool b) { var status = b ? HttpStatusCode.OK : HttpStatusCode.NotFound; return Results.Ok(status); }", 1)]
    [InlineData("public object M() => Results.Json(HttpStatusCode.NotFound);", 1)]
    [InlineData("public object M() { const int statusCode = 404; return Ok(statusCode); }", 1)]
    [InlineData("public object M() { const int Version = 404; return Ok(Version); }", 0)]
    [InlineData("public object M() { var id = 404; return Ok(id); }", 0)]
    [InlineData("public object M(bool b) => Ok(b ? 404 : 400);", 0)]
    [InlineData("public object M() { var code = HttpStatusCode.NotFound; Log(code); return Ok(code); } void Log(object o) { }", 0)]
    [InlineData("public object M() { var code = HttpStatusCode.NotFound; return Ok(new { code }); }", 0)]
    [InlineData("public object NextId() => Ok(404);", 0)]
    [InlineData("public object ApiVersion() => Ok(404);", 0)]
    [InlineData("public object FindById() => Ok(404);", 1)]
    public async Task Places(string members, int count) => Assert.Equal(
        count,
        (await Findings.AllAsync(
            "using System.Net; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc; namespace Contoso; "
            + "public class OrdersController : ControllerBase { " + members + " }")).Count(static finding => finding.Id == "STC1017"));
}
