using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Phrases;

/// <summary>STC1015 of answers whose name has the status: <c>Unauthorized("Forbidden")</c>.</summary>
public class HttpAnswerPhraseTests
{
    [Theory]
    [InlineData("Unauthorized({|STC1015:\"Forbidden\"|})")]
    [InlineData("BadRequest({|STC1015:\"Not found\"|})")]
    [InlineData("NotFound({|STC1015:\"Bad Request\"|})")]
    [InlineData("Ok({|STC1015:\"Unauthorized\"|})")]
    [InlineData("Conflict(new { message = {|STC1015:\"Gone\"|} })")]
    [InlineData("Results.BadRequest({|STC1015:\"Internal Server Error\"|})")]
    [InlineData("TypedResults.NotFound({|STC1015:\"Forbidden\"|})")]
    [InlineData("new BadRequestObjectResult({|STC1015:\"Not Found\"|})")]
    [InlineData("BadRequest({|STC1015:\"NotFound\"|})")]
    [InlineData("NotFound({|STC1015:\"401 Unauthorized\"|})")]
    [InlineData("Unauthorized({|STC1015:\"forbidden\"|})")]
    [InlineData("Unauthorized({|STC1015:Denied|})")]
    [InlineData("NotFound(new { message = {|STC1015:Missing|} })")]
    public Task PhraseOfAnotherCode_Reports(string answer) => CSharpVerifier.AnalyzerAsync(InController(answer));

    [Theory]
    [InlineData("Unauthorized(\"Unauthorized\")")]
    [InlineData("BadRequest(\"Order not found\")")]
    [InlineData("BadRequest(\"BadRequest\")")]
    [InlineData("UnprocessableEntity(\"Unprocessable Entity\")")]
    // What has happened, in words of every day.
    [InlineData("Ok(\"Created\")")]
    [InlineData("Ok(\"Accepted\")")]
    [InlineData("Ok(\"Found\")")]
    [InlineData("Accepted(\"Processing\")")]
    [InlineData("Created(\"/orders/1\", \"OK\")")]
    [InlineData("Ok(\"accepted\")")]
    [InlineData("BadRequest(\"conflict\")")]
    // A text that is set elsewhere, or is the answer's own.
    [InlineData("Unauthorized(Changing)")]
    [InlineData("BadRequest(Missing)")]
    // The body has a code of its own.
    [InlineData("Ok(new { code = Code, message = \"Not Found\" })")]
    [InlineData("Ok(new { kind = \"Gone\" })")]
    // Somebody else's method.
    [InlineData("Outcome.NotFound(\"Bad Request\")")]
    public Task OwnPhrase_OrNoContradiction_StaysSilent(string answer) => CSharpVerifier.AnalyzerAsync(InController(answer));

    [Fact]
    public Task Message_NamesTheAnswer() => CSharpVerifier.MessageAsync(
        InController("Unauthorized({|#0:\"Forbidden\"|})"),
        "STC1015",
        "'Unauthorized' answers with 401 \"Unauthorized\" (RFC 9110 §15.5.2), and its text \"Forbidden\" is 403: "
        + "correct the answer or the text");

    private static string InController(string answer) =>
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public static class Outcome
        {
            public static object NotFound(string message) => message;
        }

        public class OrdersController : ControllerBase
        {
            const int Code = 17;
            const string Denied = "Forbidden";
            static readonly string Missing = "Bad Request";
            static string Changing = "Forbidden";


            public object Get() => {{answer}};
        }
        """;
}
