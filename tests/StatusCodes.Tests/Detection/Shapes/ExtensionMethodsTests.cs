using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>Extension methods, called as members: what they answer, what they are given, what they hand out.</summary>
public class ExtensionMethodsTests
{
    [Theory]
    [InlineData(
        "public static int Of(this Exception e) => e switch { ArgumentException => {|STC1001:400|}, _ => {|STC1001:500|} };",
        "c.Response.StatusCode = e.Of();")]
    [InlineData(
        "public static int Of(this Exception e, int other) => e is ArgumentException ? {|STC1001:400|} : other;",
        "c.Response.StatusCode = e.Of({|STC1001:503|});")]
    [InlineData(
        "public static bool Try(this Exception e, out int n) { n = {|STC1001:418|}; return true; }",
        "if (e.Try(out var n)) { c.Response.StatusCode = n; }")]
    [InlineData("public static void Fail(this HttpContext c, int n) => c.Response.StatusCode = n;", "c.Fail({|STC1003:509|});")]
    public Task EndsInAStatus_Reports(string method, string call) => Verify.AnalyzerAsync(InMiddleware(method, call));

    [Theory]
    [InlineData("public static int Of(this Exception e, int width) => width;", "e.Of(404);")]
    [InlineData("public static int Of(this Exception e) => 404;", "Math.Abs(e.Of());")]
    [InlineData("public static int Of(this Exception e) => 404; static int Of(Type t) => t.GetHashCode();", "Console.Write(e.Of());")]
    public Task EndsElsewhere_Silent(string method, string call) => Verify.AnalyzerAsync(InMiddleware(method, call));

    private static string InMiddleware(string method, string call) =>
        $$"""
        using System;
        using Microsoft.AspNetCore.Http;

        static class Extensions
        {
            {{method}}
        }

        class Middleware
        {
            void Handle(HttpContext c, Exception e)
            {
                {{call}}
            }
        }
        """;
}
