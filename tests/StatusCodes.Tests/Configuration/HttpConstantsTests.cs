using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.ConfiguredVerifier;

namespace StatusCodes.Tests.Configuration;

/// <summary>Which of the framework's constants is written where an integer stands.</summary>
public class HttpConstantsTests
{
    private static readonly string Source = Code(
        "{|STC1001:404|}",
        "{|STC1001:418|}",
        "{|STC1001:103|}",
        "{|STC1001:(HttpStatusCode)404|}");

    [Theory]
    [InlineData("")]
    [InlineData("auto")]
    [InlineData("StatusCodes")]
    [InlineData("statuscodes")]
    public Task StatusCodes_AreWritten(string choice) => Verify.FixAsync(
        "statuscodes.http_constants = " + choice,
        Source,
        Code(
            "StatusCodes.Status404NotFound",
            "StatusCodes.Status418ImATeapot",
            "(int)HttpStatusCode.EarlyHints",
            "HttpStatusCode.NotFound"));

    [Fact]
    public Task HttpStatusCode_IsWritten_WhereItHasTheValue() => Verify.FixAsync(
        "statuscodes.http_constants = HttpStatusCode",
        Source,
        Code(
            "(int)HttpStatusCode.NotFound",
            "StatusCodes.Status418ImATeapot",
            "(int)HttpStatusCode.EarlyHints",
            "HttpStatusCode.NotFound"));

    [Fact]
    public Task Message_SaysWhatTheFixWrites() => Verify.Test(
        [("/0/Test0.cs", "class C { bool M(int statusCode) => statusCode == {|#0:404|}; }")],
        [("/.editorconfig", Verify.Section("statuscodes.http_constants = HttpStatusCode"))])
        .With(test => test.ExpectedDiagnostics.Add(
            Verify.MagicNumber(0)
                .WithMessage("404 is \"Not Found\" (RFC 9110 §15.5.5): use (int)HttpStatusCode.NotFound")))
        .RunAsync();

    [Fact]
    public Task BadValue_IsReported_AndCountsAsAuto() => Verify.UnreadableAsync(
        "statuscodes.http_constants = enum",
        "class C { bool M(int statusCode) => statusCode == {|#0:404|}; }",
        Verify.Unreadable("http_constants", "enum", "StatusCodes, HttpStatusCode or auto is expected"),
        Verify.MagicNumber(0)
            .WithMessage("404 is \"Not Found\" (RFC 9110 §15.5.5): use StatusCodes.Status404NotFound"));

    [Fact]
    public Task Folder_HasItsOwn() => Verify.Test(
        [
            ("/0/A.cs", "class A { bool M(int statusCode) => statusCode == {|#0:404|}; }"),
            ("/0/Inner/B.cs", "class B { bool M(int statusCode) => statusCode == {|#1:404|}; }"),
        ],
        [
            ("/.editorconfig", Verify.Section("statuscodes.http_constants = HttpStatusCode")),
            ("/0/Inner/.editorconfig", "[*.cs]\nstatuscodes.http_constants = StatusCodes"),
        ])
        .With(test => test.ExpectedDiagnostics.AddRange(
        [
            Verify.MagicNumber(0)
                .WithArguments("404", "Not Found", "RFC 9110 §15.5.5", "(int)HttpStatusCode.NotFound"),
            Verify.MagicNumber(1)
                .WithArguments("404", "Not Found", "RFC 9110 §15.5.5", "StatusCodes.Status404NotFound"),
        ]))
        .RunAsync();

    private static string Code(string notFound, string teapot, string earlyHints, string ofTheEnum) =>
        $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) =>
                M({{notFound}}) + M({{teapot}}) + M({{earlyHints}});
            bool Cast(HttpStatusCode status) => status == {{ofTheEnum}};
        }
        """;
}
