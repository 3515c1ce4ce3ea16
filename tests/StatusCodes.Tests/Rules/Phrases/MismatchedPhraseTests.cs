using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Rules.Phrases;

/// <summary>015: a code beside the phrase of another one, in the places where the two may meet.</summary>
public class MismatchedPhraseTests
{
    [Theory]
    [InlineData("object M() => StatusCode({|STC1015:403|}, \"Unauthorized\");")]
    [InlineData("object M() => StatusCode({|STC1015:StatusCodes.Status403Forbidden|}, \"Unauthorized\");")]
    [InlineData("object M() => StatusCode({|STC1015:403|}, new { message = \"Unauthorized\" });")]
    [InlineData("object M() => StatusCode({|STC1015:500|}, \"Bad request\");")]
    [InlineData("object M() => StatusCode({|STC1015:403|}, $\"Unauthorized\");")]
    [InlineData("object M() => StatusCode({|STC1015:StatusCodes.Status400BadRequest|}, \"Not \" + \"Found\");")]
    [InlineData("object M() => StatusCode({|STC1015:403|}, \"401 Unauthorized\");")]
    [InlineData("object M() => StatusCode({|STC1015:403|}, \"403 - Unauthorized\");")]
    [InlineData("object M() => StatusCode({|STC1015:403|}, new { message = \"401: Unauthorized\" });")]
    [InlineData("object M() => Problem(statusCode: {|STC1015:403|}, title: \"Not Found\");")]
    [InlineData("object M() => Results.Problem(\"Not Found\", statusCode: {|STC1015:StatusCodes.Status400BadRequest|});")]
    [InlineData("object M() => Results.Json(new { error = \"Not Found\" }, statusCode: {|STC1015:400|});")]
    [InlineData("object M() => new ProblemDetails { Status = {|STC1015:404|}, Title = \"Bad Request\" };")]
    [InlineData("object M() => new ProblemDetails { Status = {|STC1015:StatusCodes.Status404NotFound|}, Title = \"Bad Request\" };")]
    [InlineData("object M() => new ObjectResult(\"Bad Request\") { StatusCode = {|STC1015:404|} };")]
    [InlineData("object M() => new { status = {|STC1015:404|}, error = \"Bad Request\" };")]
    [InlineData("object M() => throw new ApiException({|STC1015:404|}, \"Bad Request\");")]
    [InlineData("object M() => new HttpResponseMessage({|STC1015:HttpStatusCode.Conflict|}) { ReasonPhrase = \"Gone\" };")]
    [InlineData("object M() { var r = new HttpResponseMessage({|STC1015:HttpStatusCode.Conflict|}); r.ReasonPhrase = \"Gone\"; return r; }")]
    [InlineData("(int statusCode, string title) M() => ({|STC1015:409|}, \"Gone\");")]
    [InlineData("object M() { var x = {|STC1015:403|}; return StatusCode(x, \"Unauthorized\"); }")]
    [InlineData("string M(int statusCode) => statusCode switch { {|STC1015:401|} => \"Forbidden\", _ => \"\" };")]
    [InlineData("string M(HttpStatusCode x) => x switch { {|STC1015:HttpStatusCode.Unauthorized|} => \"Forbidden\", _ => \"\" };")]
    [InlineData("string M(int statusCode) { switch (statusCode) { case {|STC1015:401|}: return \"Forbidden\"; default: return \"\"; } }")]
    [InlineData("Dictionary<HttpStatusCode, string> _x = new() { { {|STC1015:HttpStatusCode.NotFound|}, \"Bad Request\" } };")]
    [InlineData("Dictionary<HttpStatusCode, string> _x = new() { [{|STC1015:HttpStatusCode.NotFound|}] = \"Bad Request\" };")]
    [InlineData("Dictionary<int, string> _x = new() { { {|STC1015:404|}, \"Bad Request\" }, { {|STC1001:401|}, \"Unauthorized\" } };")]
    [InlineData("Dictionary<int, string> _x = new() { [{|STC1015:404|}] = \"Bad Request\", [{|STC1001:405|}] = \"Method Not Allowed\" };")]
    [InlineData("void M(HttpListenerResponse r) { r.StatusCode = {|STC1015:404|}; r.StatusDescription = \"Bad Request\"; }")]
    [InlineData("void M(HttpListenerResponse r) { r.StatusDescription = \"Bad Request\"; r.StatusCode = {|STC1015:404|}; }")]
    [InlineData(
        "object M(Exception e) => e switch { ArgumentException => ({|STC1001:400|}, \"Bad Request\"), _ => ({|STC1015:409|}, \"Gone\") };")]
    // Under a name.
    [InlineData("object M() { const string text = \"Unauthorized\"; return StatusCode({|STC1015:403|}, text); }")]
    [InlineData("object M() { var text = \"Unauthorized\"; return StatusCode({|STC1015:StatusCodes.Status403Forbidden|}, text); }")]
    [InlineData("object M() => StatusCode({|STC1015:StatusCodes.Status403Forbidden|}, Texts.Unauthorized);")]
    [InlineData("object M() => Problem(statusCode: {|STC1015:404|}, title: Texts.Removed);")]
    [InlineData("object M() => StatusCode({|STC1015:403|}, nameof(HttpStatusCode.Unauthorized));")]
    [InlineData("object M() => StatusCode({|STC1015:403|}, HttpStatusCode.Unauthorized.ToString());")]
    [InlineData("object M() => StatusCode({|STC1015:Kinds.Denied|}, \"Unauthorized\");")]
    [InlineData("object M() => new ObjectResult(\"Bad Request\") { StatusCode = {|STC1015:Kinds.Denied|} };")]
    [InlineData("object M() => Results.Json(new { error = \"Not Found\" }, statusCode: {|STC1015:Kinds.Denied|});")]
    [InlineData("object M() { int code = StatusCodes.Status403Forbidden; return StatusCode({|STC1015:code|}, \"Unauthorized\"); }")]
    // As an identifier, as a sentence, small.
    [InlineData("object M() => StatusCode({|STC1015:404|}, \"BadRequest\");")]
    [InlineData("object M() => StatusCode({|STC1015:StatusCodes.Status400BadRequest|}, \"InternalServerError\");")]
    [InlineData("object M() => StatusCode({|STC1015:StatusCodes.Status403Forbidden|}, \"Unauthorized.\");")]
    [InlineData("object M() => StatusCode({|STC1015:StatusCodes.Status403Forbidden|}, \"unauthorized\");")]
    public Task PhraseOfAnotherCode_Reports(string member) => CSharpVerifier.AnalyzerAsync(InController(member));

    /// <summary>Where a number ends in another file, the texts there are that file's.</summary>
    [Fact]
    public async Task NumberThatEndsInAnotherFile_IsHeldAgainstItsTexts()
    {
        const string Texts = "public static class Texts { public const string Denied = \"Unauthorized\"; }";
        const string Answers = "public static class Answers { public static object Send(int code) => "
            + "Microsoft.AspNetCore.Http.Results.Problem(Texts.Denied, statusCode: code); }";

        CSharpCompilation compilation = CSharpCompilation.Create(
            "Phrases",
            new[] { Texts, Answers, "class C { object M() => Answers.Send(403); }" }.Select(static text => CSharpSyntaxTree.ParseText(text)),
            References.AspNetCore80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Diagnostic finding = Assert.Single(await compilation.WithAnalyzers([OpenGate.Analyzer()]).GetAnalyzerDiagnosticsAsync());

        Assert.Equal("STC1015", finding.Id);
    }

    [Theory]
    [InlineData("object M() => StatusCode(StatusCodes.Status403Forbidden, \"Forbidden\");")]
    // Every name that the code has had.
    [InlineData("object M() => StatusCode(StatusCodes.Status413PayloadTooLarge, \"Request Entity Too Large\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status413PayloadTooLarge, \"Payload Too Large\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status413PayloadTooLarge, \"Content Too Large\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status302Found, \"Moved Temporarily\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status422UnprocessableEntity, \"Unprocessable Entity\");")]
    // More than the phrase, or no phrase.
    [InlineData("object M() => StatusCode(StatusCodes.Status403Forbidden, \"Unauthorized access\");")]
    [InlineData("object M(int statusCode) => statusCode switch { StatusCodes.Status403Forbidden => \"unauthorized\", _ => \"\" };")]
    [InlineData("object M() => StatusCode(StatusCodes.Status400BadRequest, \"conflict\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status400BadRequest, \"NOTFOUND\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status400BadRequest, \"not_found\");")]
    // A name whose text is not sure, or is the code's own.
    [InlineData("object M() => StatusCode(StatusCodes.Status403Forbidden, Texts.Changing);")]
    [InlineData("object M() => StatusCode(StatusCodes.Status403Forbidden, Texts.Computed);")]
    [InlineData("object M() => StatusCode(StatusCodes.Status401Unauthorized, Texts.Unauthorized);")]
    [InlineData(
        "object M(bool b) { var x = \"Unauthorized\"; if (b) x = \"Forbidden\"; return StatusCode(StatusCodes.Status403Forbidden, x); }")]
    [InlineData("object M(bool b) { int x = Kinds.Denied; if (b) x = 401; return StatusCode(x, \"Unauthorized\"); }")]
    [InlineData("void M(ILogger log) => log.LogError(Kinds.Denied, \"Unauthorized\");")]
    [InlineData("object M() => new { width = Kinds.Denied, message = \"Unauthorized\" };")]
    [InlineData("object M(string text) => StatusCode(StatusCodes.Status403Forbidden, text);")]
    // What has happened, in words of every day.
    [InlineData("object M() => StatusCode(StatusCodes.Status200OK, \"Created\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status201Created, \"OK\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status202Accepted, \"Processing\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status200OK, \"Found\");")]
    [InlineData("object M() => StatusCode(StatusCodes.Status403Forbidden, \"Not Allowed\");")]
    // The other branch may have it, and so may another argument.
    [InlineData(
        "object M(bool b) => StatusCode(b ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized, \"Unauthorized\");")]
    [InlineData("object M(bool b) => StatusCode(StatusCodes.Status403Forbidden, b ? \"Unauthorized\" : \"Forbidden\");")]
    [InlineData("object M() => Problem(\"Not Found\", title: \"Bad Request\", statusCode: StatusCodes.Status400BadRequest);")]
    [InlineData("object M() => Map(StatusCodes.Status404NotFound, StatusCodes.Status400BadRequest, \"Bad Request\");")]
    [InlineData(
        "string M(HttpStatusCode x) => x switch { HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => \"Forbidden\", _ => \"\" };")]
    // Another thing's code, a key, a kind.
    [InlineData("object M() => StatusCode(StatusCodes.Status400BadRequest, new { code = 404, message = \"Not Found\" });")]
    [InlineData("object M() => new ProblemDetails { Status = StatusCodes.Status404NotFound, Type = \"Gone\" };")]
    [InlineData("object M() => Tag(StatusCodes.Status404NotFound, \"Gone\");")]
    [InlineData("(int, string kind) M() => (StatusCodes.Status404NotFound, \"Gone\");")]
    // Reports and assertions.
    [InlineData("void M() => Assert(StatusCodes.Status404NotFound, \"Bad Request\");")]
    [InlineData("void M(int x) => AreEqual(StatusCodes.Status404NotFound, x, \"Bad Request\");")]
    [InlineData("void M(ILogger log) => log.LogError(404, \"Bad Request\");")]
    [InlineData("void M(ILogger log) => log.LogError(new EventId(404), \"Bad Request\");")]
    [InlineData("object M(int lineNumber) => Line(404, \"Bad Request\");")]
    // Mapped from a text of elsewhere.
    [InlineData("int M(string text) => text switch { \"Not Found\" => StatusCodes.Status400BadRequest, _ => 0 };")]
    [InlineData("object M() => StatusCode(403, \"403 Forbidden\");")]
    [InlineData("object M() => StatusCode(403, \"404 orders are Forbidden\");")]
    [InlineData("object M(string s) => StatusCode(403, $\"{s}Unauthorized\") ?? StatusCode(403, s + \"Unauthorized\");")]
    // No registry has it.
    [InlineData("object M() => new { status = 520, error = \"Bad Gateway\" };")]
    public async Task OwnPhrase_OrNoContradiction_StaysSilent(string member) => Assert.DoesNotContain(
        await Findings.AllAsync(InController(member)),
        static finding => finding.Id == "STC1015");

    [Fact]
    public Task Tests_MayTryWhatContradicts() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        namespace Contoso;

        public class FactAttribute : System.Attribute { }

        public class PhraseTests
        {
            [Fact]
            public void Phrase_IsTaken() => Check(new HttpResponseMessage(HttpStatusCode.OK) { ReasonPhrase = "Not Found" });

            private static HttpResponseMessage Other() => new(HttpStatusCode.OK) { ReasonPhrase = "Not Found" };

            private void Check(HttpResponseMessage message) { }
        }
        """);

    [Fact]
    public async Task Message_NamesBothCodes_AndTheTextIsItsSecondPlace()
    {
        Diagnostic finding = Assert.Single(await Findings.AllAsync(InController("object M() => StatusCode(403, \"Unauthorized\");")));

        Assert.Equal(
            "403 is \"Forbidden\" (RFC 9110 §15.5.4), and \"Unauthorized\" beside it is 401: correct the number or the text",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(14, Assert.Single(finding.AdditionalLocations).SourceSpan.Length);
    }

    private static string InController(string member) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        namespace Contoso;

        public static class Kinds
        {
            public const int Denied = 403;
        }

        public static class Texts
        {
            public const string Unauthorized = "Unauthorized";
            public static readonly string Removed = "Gone";
            public static string Changing = "Unauthorized";
            public static string Computed => "Unauthorized";
        }

        public class ApiException(int statusCode, string message) : Exception(message)
        {
            public int StatusCode => statusCode;
        }

        public class OrdersController : ControllerBase
        {
            {{member}}

            static object Map(int statusCode, int other, string message) => (statusCode, other, message);

            static object Tag(int statusCode, string kind) => (statusCode, kind);

            static object Line(int lineNumber, string message) => (lineNumber, message);

            static void Assert(int statusCode, string message) { }

            static void AreEqual(int expected, int actual, string message) { }
        }
        """;
}
