using StatusCodes.Analyzers.Protocols.Http;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>The number that ASP.NET Core writes out in a constant's name, and names that only begin like one.</summary>
public class HttpConstantNamesTests
{
    [Theory]
    [InlineData("Status404NotFound", 404)]
    [InlineData("Status100Continue", 100)]
    [InlineData("Status511NetworkAuthenticationRequired", 511)]
    [InlineData("Status418ImATeapot", 418)]
    [InlineData("Status000x", 0)]
    [InlineData("Status4041", 404)]
    public void Name_ThatWritesOutItsNumber(string constant, int number) => Assert.Equal(number, HttpConstantNames.NumberIn(constant));

    [Theory]
    [InlineData("Status404")]
    [InlineData("Status40NotFound")]
    [InlineData("StatusNotFound404")]
    [InlineData("status404NotFound")]
    [InlineData("STATUS404NOTFOUND")]
    [InlineData("HttpStatus404NotFound")]
    [InlineData("Status_404NotFound")]
    [InlineData("Status٤٠٤NotFound")]
    [InlineData("NotFound")]
    [InlineData("Status")]
    [InlineData("")]
    public void Name_WithoutItsNumber(string constant) => Assert.Null(HttpConstantNames.NumberIn(constant));
}
