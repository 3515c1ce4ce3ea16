using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using Xunit;
using static StatusCodes.Tests.Protocols.Http.ClassRanges.HttpConditions;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.ClassRanges;

/// <summary>STC1008: the bound is corrected, or the response itself is asked.</summary>
public class HttpClassRangeFixTests
{
    [Theory]
    [InlineData(
        "statusCode >= 200 && statusCode <= {|STC1008:300|}",
        "statusCode >= 200 && statusCode <= 299",
        "Compare with 200–299: >= 200 && <= 299")]
    [InlineData(
        "statusCode > {|STC1008:200|} && statusCode < 300",
        "statusCode >= 200 && statusCode < 300",
        "Compare with 200–299: >= 200 && < 300")]
    [InlineData(
        "statusCode < 200 || statusCode > {|STC1008:300|}",
        "statusCode < 200 || statusCode > 299",
        "Compare with 200–299: < 200 || > 299")]
    [InlineData(
        "statusCode <= {|STC1008:200|} || statusCode >= 300",
        "statusCode < 200 || statusCode >= 300",
        "Compare with 200–299: < 200 || >= 300")]
    [InlineData("statusCode is > 399 and <= {|STC1008:500|}", "statusCode is > 399 and <= 499", "Compare with 400–499: > 399 and <= 499")]
    [InlineData(
        "statusCode is not < 500 and not > {|STC1008:600|}",
        "statusCode is not < 500 and not > 599",
        "Compare with 500–599: >= 500 and <= 599")]
    [InlineData(
        "{|STC1008:300|}>=statusCode&&200<=statusCode",
        "299>=statusCode&&200<=statusCode",
        "Compare with 200–299: <= 299 && >= 200")]
    [InlineData(
        "{|STC1008:200|} < statusCode && statusCode < 300",
        "200 <= statusCode && statusCode < 300",
        "Compare with 200–299: >= 200 && < 300")]
    [InlineData(
        "statusCode >= 200 /* from */ && statusCode <= {|STC1008:300|} /* to */",
        "statusCode >= 200 /* from */ && statusCode <= 299 /* to */",
        null)]
    [InlineData("statusCode >= 200L && statusCode <= {|STC1008:300L|}", "statusCode >= 200L && statusCode <= 299L", null)]
    [InlineData("statusCode >= {|STC1008:199|} && statusCode < 300", "statusCode >= 200 && statusCode < 300", null)]
    [InlineData("statusCode >= 200 && statusCode < {|STC1008:299|}", "statusCode >= 200 && statusCode < 300", null)]
    [InlineData("statusCode > {|STC1008:200|} && statusCode <= {|STC1008:300|}", "statusCode >= 200 && statusCode <= 299", null)]
    public Task Numbers_WritesTheClass(string condition, string corrected, string? title) =>
        Verify.SingleFixAsync<HttpClassRangeCodeFixProvider>(
            OfInteger(condition),
            OfInteger(corrected),
            title,
            HttpClassRangeCodeFixProvider.CorrectBounds);

    [Theory]
    [InlineData(
        "response.StatusCode >= HttpStatusCode.OK && response.StatusCode <= {|STC1008:HttpStatusCode.MultipleChoices|}",
        "response.StatusCode >= HttpStatusCode.OK && response.StatusCode < HttpStatusCode.MultipleChoices")]
    [InlineData(
        "{|STC1008:HttpStatusCode.MultipleChoices|} >= response.StatusCode && HttpStatusCode.OK <= response.StatusCode",
        "HttpStatusCode.MultipleChoices > response.StatusCode && HttpStatusCode.OK <= response.StatusCode")]
    [InlineData(
        "response.StatusCode is < HttpStatusCode.BadRequest or > {|STC1008:HttpStatusCode.InternalServerError|}",
        "response.StatusCode is < HttpStatusCode.BadRequest or >= HttpStatusCode.InternalServerError")]
    [InlineData(
        "response.StatusCode >= (HttpStatusCode)200 && response.StatusCode <= (HttpStatusCode){|STC1008:300|}",
        "response.StatusCode >= (HttpStatusCode)200 && response.StatusCode <= (HttpStatusCode)299")]
    [InlineData(
        "(int)response.StatusCode >= (int)HttpStatusCode.OK && (int)response.StatusCode <= (int){|STC1008:HttpStatusCode.MultipleChoices|}",
        "(int)response.StatusCode >= (int)HttpStatusCode.OK && (int)response.StatusCode < (int)HttpStatusCode.MultipleChoices")]
    public Task Names_WritesTheOperator(string condition, string corrected) =>
        Verify.SingleFixAsync<HttpClassRangeCodeFixProvider>(
            OfResponse(condition),
            OfResponse(corrected),
            key: HttpClassRangeCodeFixProvider.CorrectBounds);

    [Theory]
    [InlineData("(int)response.StatusCode >= 200 && (int)response.StatusCode <= {|STC1008:300|}", "response.IsSuccessStatusCode")]
    [InlineData("(int)response.StatusCode < 200 || (int)response.StatusCode > {|STC1008:300|}", "!response.IsSuccessStatusCode")]
    [InlineData(
        "response.StatusCode is >= HttpStatusCode.OK and <= {|STC1008:HttpStatusCode.MultipleChoices|}",
        "response.IsSuccessStatusCode")]
    [InlineData("(int)response.StatusCode is not (>= 200 and <= {|STC1008:300|})", "!response.IsSuccessStatusCode")]
    [InlineData("(int)response.StatusCode < 200 | (int)response.StatusCode > {|STC1008:300|}", "!response.IsSuccessStatusCode")]
    public Task StatusOfResponse_AsksTheResponse(string condition, string question) =>
        Verify.SingleFixAsync<HttpClassRangeCodeFixProvider>(
            OfResponse(condition),
            OfResponse(question),
            "Ask the response: " + question,
            HttpClassRangeCodeFixProvider.AskResponse);

    [Theory]
    [InlineData("(int)response.StatusCode >= 400 && (int)response.StatusCode <= {|STC1008:500|}")]
    [InlineData("(int)response.StatusCode >= 200 && /* why */ (int)response.StatusCode <= {|STC1008:300|}")]
    [InlineData("other && (int)response.StatusCode >= 200 && (int)response.StatusCode <= {|STC1008:300|}")]
    [InlineData("context.Response.StatusCode >= 200 && context.Response.StatusCode <= {|STC1008:300|}")]
    [InlineData("(int?)maybe?.StatusCode >= 200 && (int?)maybe?.StatusCode <= {|STC1008:300|}")]
    public Task ResponseCannotBeAsked_OffersOnlyTheBounds(string condition) =>
        Verify.SingleFixAsync<HttpClassRangeCodeFixProvider>(
            OfResponse(condition),
            OfResponse(condition),
            key: HttpClassRangeCodeFixProvider.AskResponse);

    [Fact]
    public Task NamedNeighbour_NoOperatorHelps_NotOffered() =>
        Verify.SingleFixAsync<HttpClassRangeCodeFixProvider>(
            OfResponse("response.StatusCode >= HttpStatusCode.OK && response.StatusCode < {|STC1008:HttpStatusCode.MovedPermanently|}"),
            OfResponse("response.StatusCode >= HttpStatusCode.OK && response.StatusCode < {|STC1008:HttpStatusCode.MovedPermanently|}"),
            key: HttpClassRangeCodeFixProvider.CorrectBounds);
}
