using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.ConfiguredVerifier;

namespace StatusCodes.Tests.Configuration;

/// <summary>Numbers that a project leaves without a name.</summary>
public class AllowedNumbersTests
{
    [Fact]
    public Task Numbers_Allowed_AreSilent() => Verify.AnalyzerAsync(
        "statuscodes.allowed_numbers = 200, HTTP: 404",
        """
        class C
        {
            bool M(int statusCode) => statusCode == 200 || statusCode == 404 || statusCode == {|STC1001:500|};
        }
        """);

    [Fact]
    public Task Numbers_OfOtherSystems_DoNotCount() => Verify.AnalyzerAsync(
        "statuscodes.allowed_numbers = ftp:200",
        """
        class C
        {
            bool M(int statusCode) => statusCode == {|STC1001:200|};
        }
        """);

    [Fact]
    public Task Numbers_Allowed_AreStillJudged() => Verify.AnalyzerAsync(
        "statuscodes.allowed_numbers = 306",
        """
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M() => StatusCode({|STC1002:306|});
            object N() => StatusCode((int){|STC1002:System.Net.HttpStatusCode.Unused|});
        }
        """);

    [Fact]
    public Task Comment_EndsTheValue() => Verify.UnreadableAsync(
        "statuscodes.allowed_numbers = 200; 404, OK, 404",
        """
        class C
        {
            bool M(int statusCode) => statusCode == 200 || statusCode == {|STC1001:404|};
        }
        """);

    [Fact]
    public Task BadPart_IsReported_AndTheRestCounts() => Verify.UnreadableAsync(
        "statuscodes.allowed_numbers = OK, 404",
        """
        class C
        {
            bool M(int statusCode) => statusCode == {|STC1001:200|} || statusCode == 404;
        }
        """,
        Verify.Unreadable("allowed_numbers", "OK", "a number or a range is expected, such as 418, ftp:430, 200-299 or 4xx"));

    [Fact]
    public Task Folder_HasItsOwn() => Verify.UnreadableAsync(
        [
            ("/.editorconfig", Verify.Section("statuscodes.allowed_numbers = 200")),
            ("/0/Inner/.editorconfig", "[*.cs]\nstatuscodes.allowed_numbers = 404"),
        ],
        [
            ("/0/A.cs", "class A { bool M(int statusCode) => statusCode == 200 || statusCode == {|STC1001:404|}; }"),
            ("/0/Inner/B.cs", "class B { bool M(int statusCode) => statusCode == {|STC1001:200|} || statusCode == 404; }"),
        ]);
}
