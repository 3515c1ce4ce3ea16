using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Naming.Casts;

/// <summary>A cast that several numbers share goes with the last of them, fixed at once or one by one.</summary>
public class SharedCastTests
{
    private static string In(string members) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        class C
        {
        {{members}}
        }
        """;

    [Theory]
    [InlineData(
        "bool M(HttpResponseMessage r) => (int)r.StatusCode is {|STC1001:404|} or {|STC1001:410|};",
        "bool M(HttpResponseMessage r) => r.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone;")]
    [InlineData(
        "bool M(HttpResponseMessage r) => ((int)r.StatusCode) is not ({|STC1001:404|} or (int)HttpStatusCode.Gone);",
        "bool M(HttpResponseMessage r) => r.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Gone);")]
    [InlineData(
        "string M(HttpResponseMessage r) => (int)r.StatusCode switch { {|STC1001:404|} => \"a\", {|STC1001:503|} or "
        + "{|STC1001:429|} => \"b\", _ => \"\" };",
        "string M(HttpResponseMessage r) => r.StatusCode switch { HttpStatusCode.NotFound => \"a\", "
        + "HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests => \"b\", _ => \"\" };")]
    [InlineData(
        "string M(HttpResponseMessage r) { switch ((int)r.StatusCode) { case {|STC1001:404|}: return \"a\"; case "
        + "{|STC1001:429|}: case {|STC1001:503|} when r.Version.Major > 1: goto case {|STC1001:404|}; default: return "
        + "\"\"; } }",
        "string M(HttpResponseMessage r) { switch (r.StatusCode) { case HttpStatusCode.NotFound: return \"a\"; case "
        + "HttpStatusCode.TooManyRequests: case HttpStatusCode.ServiceUnavailable when r.Version.Major > 1: goto case "
        + "HttpStatusCode.NotFound; default: return \"\"; } }")]
    [InlineData(
        "HttpStatusCode M(bool ok) => (HttpStatusCode)(ok ? {|STC1001:200|} : {|STC1001:404|});",
        "HttpStatusCode M(bool ok) => ok ? HttpStatusCode.OK : HttpStatusCode.NotFound;")]
    [InlineData(
        "HttpStatusCode M(int kind) => (HttpStatusCode)(kind switch { 1 => {|STC1001:200|}, 2 => throw new "
        + "Exception(), _ => {|STC1001:404|} });",
        "HttpStatusCode M(int kind) => kind switch { 1 => HttpStatusCode.OK, 2 => throw new Exception(), _ => "
        + "HttpStatusCode.NotFound };")]
    public Task AllAreConstants_TheCastGoes(string before, string after) => Verify.FixEveryNumberAsync(In(before), In(after));

    [Theory]
    // A number of the project's own stays one, and so does the cast.
    [InlineData(
        "bool M(HttpResponseMessage r, int own) => (int)r.StatusCode is {|STC1001:404|} or 522;",
        "bool M(HttpResponseMessage r, int own) => (int)r.StatusCode is StatusCodes.Status404NotFound or 522;")]
    [InlineData(
        "bool M(HttpResponseMessage r) => (int)r.StatusCode is {|STC1001:404|} or >= {|STC1001:500|};",
        "bool M(HttpResponseMessage r) => (int)r.StatusCode is StatusCodes.Status404NotFound or >= "
        + "StatusCodes.Status500InternalServerError;")]
    [InlineData(
        "bool M(HttpResponseMessage r) => (int)r.StatusCode is {|STC1001:404|} or StatusCodes.Status410Gone;",
        "bool M(HttpResponseMessage r) => (int)r.StatusCode is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;")]
    [InlineData(
        "string M(HttpResponseMessage r) { switch ((int)r.StatusCode) { case {|STC1001:404|}: return \"a\"; case int "
        + "other: return other.ToString(); } }",
        "string M(HttpResponseMessage r) { switch ((int)r.StatusCode) { case StatusCodes.Status404NotFound: return "
        + "\"a\"; case int other: return other.ToString(); } }")]
    // The compiler warns of other values that are left out.
    [InlineData(
        "string M(HttpResponseMessage r) => (int)r.StatusCode switch { {|STC1001:404|} => \"a\", > 0 => \"b\", <= 0 => \"c\" };",
        "string M(HttpResponseMessage r) => (int)r.StatusCode switch { StatusCodes.Status404NotFound => \"a\", > 0 => "
        + "\"b\", <= 0 => \"c\" };")]
    // A variable is matched where it is, and its cast in a copy.
    [InlineData(
        "bool M(HttpStatusCode status) => (int)status is {|STC1001:404|} or {|STC1001:410|};",
        "bool M(HttpStatusCode status) => (int)status is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;")]
    [InlineData(
        "HttpStatusCode M(bool ok, int other) => (HttpStatusCode)(ok ? {|STC1001:200|} : other);",
        "HttpStatusCode M(bool ok, int other) => (HttpStatusCode)(ok ? StatusCodes.Status200OK : other);")]
    public Task OneIsNone_TheCastStays(string before, string after) => Verify.FixEveryNumberAsync(In(before), In(after));

    [Fact]
    public Task Parentheses_StayWhereSomethingBindsMoreTightly() => Verify.FixEveryNumberAsync(
        In("string M(bool ok) => ((HttpStatusCode)(ok ? {|STC1001:200|} : {|STC1001:404|})).ToString();"),
        In("string M(bool ok) => (ok ? HttpStatusCode.OK : HttpStatusCode.NotFound).ToString();"));

    [Theory]
    [InlineData("bool M(HttpResponseMessage r) => (int)r.StatusCode is ({|STC1001:404|}) or {|STC1001:410|};",
        "bool M(HttpResponseMessage r) => r.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone;")]
    [InlineData("object M(bool ok) => checked((HttpStatusCode)(ok ? {|STC1001:200|} : {|STC1001:404|}));",
        "object M(bool ok) => checked(ok ? HttpStatusCode.OK : HttpStatusCode.NotFound);")]
    [InlineData("object M(bool ok) => new[] { (HttpStatusCode)(ok ? {|STC1001:200|} : {|STC1001:404|}) };",
        "object M(bool ok) => new[] { ok ? HttpStatusCode.OK : HttpStatusCode.NotFound };")]
    public Task Parentheses_GoWithTheCast(string before, string after) => Verify.FixEveryNumberAsync(In(before), In(after));

    /// <summary>What another configuration compiles beside them is not seen, and would not compile without the cast.</summary>
    [Theory]
    [InlineData("bool M(HttpResponseMessage r) => (int)r.StatusCode is {|STC1001:404|}\n#if X\n        or 410\n#endif\n        ;")]
    [InlineData(
        "string M(HttpResponseMessage r)\n    {\n        switch ((int)r.StatusCode)\n        {\n"
        + "            case {|STC1001:404|}: return \"a\";\n"
        + "#if X\n            case 410: return \"b\";\n#endif\n            default: return \"\";\n        }\n    }")]
    [InlineData(
        "string M(HttpResponseMessage r) => (int)r.StatusCode switch\n    {\n        {|STC1001:404|} => \"a\",\n"
        + "#if X\n        522 => \"b\",\n#endif\n        _ => \"\",\n    };")]
    [InlineData(
        "HttpStatusCode M(bool ok) => (HttpStatusCode)(ok ? {|STC1001:404|} :\n#if X\n        410\n#else\n        {|STC1001:404|}\n#endif\n        );")]
    [InlineData(
        "bool M(HttpResponseMessage r) => (int)r.StatusCode ==\n#if X\n        410\n#else\n        {|STC1001:404|}\n#endif\n        ;")]
    public Task OtherConfiguration_KeepsTheCast(string members) => Verify.FixEveryNumberAsync(
        In(members), In(members.Replace("{|STC1001:404|}", "StatusCodes.Status404NotFound")));
}
