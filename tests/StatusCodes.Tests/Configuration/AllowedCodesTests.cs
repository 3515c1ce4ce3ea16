using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.ConfiguredVerifier;

namespace StatusCodes.Tests.Configuration;

/// <summary>Codes that a project sends on purpose.</summary>
public class AllowedCodesTests
{
    private const string Answers = """
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IActionResult Unassigned() => StatusCode(MARK1);
            IActionResult Reserved() => StatusCode(MARK2);
            IActionResult Nonstandard() => StatusCode(MARK3);
            IActionResult OutOfRange() => StatusCode(MARK4);
        }
        """;

    [Fact]
    public Task Codes_NotAllowed_AreReported() =>
        Verify.AnalyzerAsync("", Source("{|STC1004:299|}", "{|STC1002:306|}", "{|STC1003:509|}", "{|STC1004:998|}"));

    [Fact]
    public Task Codes_Allowed_AreSilentOrMagic() =>
        Verify.AnalyzerAsync("statuscodes.allowed_codes = 299, 306 ,http:509,998", Source("299", "{|STC1001:306|}", "509", "998"));

    /// <summary>By value, however it is spelled: a name must not be asked more than its number.</summary>
    [Fact]
    public Task NamedConstants_Allowed_AreSilent() =>
        Verify.AnalyzerAsync(
            "statuscodes.allowed_codes = 306, 305",
            Named("HttpStatusCode.Unused", "StatusCodes.Status305UseProxy", "Unused"));

    [Fact]
    public Task NamedConstants_NotAllowed_AreReported() => Verify.AnalyzerAsync(
        "statuscodes.allowed_codes = 307, ftp:306",
        Named("{|STC1002:HttpStatusCode.Unused|}", "{|STC1005:StatusCodes.Status305UseProxy|}", "{|STC1002:Unused|}"));

    [Fact]
    public Task Codes_OfOtherSystems_DoNotCount() =>
        Verify.AnalyzerAsync(
            "statuscodes.allowed_codes = ftp:299, websocket:306, iis:509.1",
            Source("{|STC1004:299|}", "{|STC1002:306|}", "{|STC1003:509|}", "{|STC1004:998|}"));

    [Fact]
    public Task Obsolete_Allowed_GivesWayToTheMagicNumber() => Verify.AnalyzerAsync(
        "statuscodes.allowed_codes = 305",
        """
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IActionResult M() => StatusCode({|STC1001:305|});
        }
        """);

    [Fact]
    public Task NumbersOutOfRange_Allowed_AreSilent() => Verify.AnalyzerAsync(
        "statuscodes.allowed_codes = 600, -1",
        """
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IActionResult High() => StatusCode(600);
            IActionResult Negative() => StatusCode(-1);
            IActionResult Higher() => StatusCode({|STC1004:601|});
        }
        """);

    [Fact]
    public Task Codes_BadParts_AreReported_AndTheRestCounts() => Verify.UnreadableAsync(
        "statuscodes.allowed_codes = 299, teapot, 306, , smtp:421, 1e3, 0509, iis:403, +1",
        Source("299", "{|STC1001:306|}", "{|STC1003:509|}", "{|STC1004:998|}"),
        Verify.UnreadableParts("allowed_codes", "teapot", 7, "a number or a range is expected, such as 418, ftp:430, 200-299 or 4xx"));

    [Theory]
    [InlineData("")]
    [InlineData("unset")]
    [InlineData("UNSET")]
    public Task Folder_TakesBack_WhatTheOneAboveAllows(string nothing) => Verify.UnreadableAsync(
        [
            ("/.editorconfig", Verify.Section("statuscodes.allowed_codes = 509")),
            ("/0/Public/.editorconfig", "[*.cs]\nstatuscodes.allowed_codes = " + nothing),
        ],
        [
            ("/0/Legacy/A.cs", One("A", "509")),
            ("/0/Public/B.cs", One("B", "{|STC1003:509|}")),
        ]);

    [Fact]
    public Task Section_GovernsItsFilesOnly() => Verify.UnreadableAsync(
        [("/.editorconfig", "root = true\n[/0/Legacy/**.cs]\nstatuscodes.allowed_codes = 509")],
        [
            ("/0/Legacy/A.cs", One("A", "509")),
            ("/0/Public/B.cs", One("B", "{|STC1003:509|}")),
        ]);

    [Fact]
    public Task GlobalConfiguration_Counts() =>
        Verify.Test([("/0/A.cs", One("A", "509"))], [("/.globalconfig", "is_global = true\nstatuscodes.allowed_codes = 509")]).RunAsync();

    private static string Named(string member, string number, string imported) => $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using static System.Net.HttpStatusCode;

        class C : ControllerBase
        {
            IActionResult Member() => StatusCode((int){{member}});
            IActionResult Number() => StatusCode({{number}});
            IActionResult Imported() => StatusCode((int){{imported}});
        }
        """;

    private static string One(string name, string code) => $$"""
        class {{name}} : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M() => StatusCode({{code}});
        }
        """;

    private static string Source(string unassigned, string reserved, string nonstandard, string outOfRange) =>
        Answers.Replace("MARK1", unassigned).Replace("MARK2", reserved).Replace("MARK3", nonstandard).Replace("MARK4", outOfRange);
}
