using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Tests.Syntax;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>
/// Numbers that no registry has are looked at only where something is called a status, or answers over HTTP. Each place differs in a name.
/// </summary>
public class HttpWordsTests
{
    [Theory]
    [InlineData("_ = (HttpStatusCode)0;")]
    [InlineData("Send((Contoso.ReplyStatus)0);")]
    [InlineData("SetStatus(0);")]
    [InlineData("_ = new HttpReply(0);")]
    [InlineData("Produces(0);")]
    [InlineData("endpoint.ProducesProblem(0);")]
    [InlineData("Problem(0);")]
    [InlineData("Send(statusCode: 0);")]
    [InlineData("response.StatusCode.Equals(0);")]
    public void Argument_OfACallThatAnswers_MayBeAnyNumber(string source) => Assert.True(MayBeAt(source));

    [Theory]
    [InlineData("[ProducesResponseType(0)] class C;")]
    [InlineData("[HttpAnswer(0)] class C;")]
    [InlineData("response.StatusCode = 0;")]
    [InlineData("STATUS ??= 0;")]
    [InlineData("_ = new Reply { Status = 0 };")]
    [InlineData("class C { int StatusCode { get; } = 0; }")]
    [InlineData("class C { int Status => 0; }")]
    [InlineData("_ = response.StatusCode == 0;")]
    [InlineData("_ = 0 != GetStatus();")]
    [InlineData("_ = status is 0;")]
    [InlineData("_ = response is { StatusCode: 0 };")]
    [InlineData("switch (statusCode) { case 0: break; }")]
    [InlineData("0.ShouldBe(response.StatusCode);")]
    [InlineData("int[] retryStatusCodes = { 0 };")]
    public void Place_CalledAStatus_MayHaveAnyNumber(string source) => Assert.True(MayBeAt(source));

    [Theory]
    [InlineData("Send(0);")]
    [InlineData("http.Send(0);")]
    [InlineData("Jsonp(0);")]
    [InlineData("Textual(0);")]
    [InlineData("Json(code: 0);")]
    [InlineData("Assert.Equal(0, response.StatusCode);")]
    [InlineData("response.Status.Should().Be(0);")]
    [InlineData("HttpSend(code: 0);")]
    [InlineData("[Reply(0)] class C;")]
    [InlineData("response.Code = 0;")]
    [InlineData("httpCode = 0;")]
    [InlineData("class C { int Code => 0; }")]
    [InlineData("_ = n == 0;")]
    [InlineData("_ = code is 0;")]
    [InlineData("int[] retries = { 0 };")]
    public void Place_CalledSomethingElse_HasNone(string source) => Assert.False(MayBeAt(source));

    /// <summary>The cast says what the number is, whatever it is put into.</summary>
    [Theory]
    [InlineData("response.StatusCode = (int)(ErrorCode)0;")]
    [InlineData("SetStatus((Level)0);")]
    public void Cast_HasTheWord(string source) => Assert.False(MayBeAt(source));

    /// <summary>Zero is what such variables begin with, and no answer.</summary>
    [Theory]
    [InlineData("int statusCode = 0;")]
    [InlineData("class C { int _statusCode = 0; }")]
    [InlineData("class C { void M(int statusCode = 0) { } }")]
    [InlineData("int GetStatusCode() => 0;")]
    [InlineData("_ = new { StatusCode = 0 };")]
    [InlineData("_ = (StatusCode: 0, text);")]
    [InlineData("_ = statusNames[0];")]
    [InlineData("statusCode += 0;")]
    [InlineData("_ = statusCode > 0;")]
    public void Place_ThatOnlyBeginsOrCounts_HasNone(string source) => Assert.False(MayBeAt(source));

    private static bool MayBeAt(string source) => HttpWords.MayBeAt(ParsedSite.Of(source));
}
