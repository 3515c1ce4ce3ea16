using StatusCodes.Analyzers.Words;
using StatusCodes.Tests.Catalog;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>Which code an identifier is the name of, and how much that says.</summary>
public class CodeNameMatchTests
{
    [Theory]
    [InlineData("NotFound", 404, false)]
    [InlineData("NOT_FOUND", 404, false)]
    [InlineData("notFound", 404, false)]
    [InlineData("HttpNotFound", 404, false)]
    [InlineData("HTTP_NOT_FOUND", 404, false)]
    [InlineData("NotFoundCode", 404, false)]
    [InlineData("HTTP_404_NOT_FOUND", 404, false)]
    [InlineData("CodeNotFound", 404, false)]
    [InlineData("NotFound404", 404, false)]
    [InlineData("Status404NotFound", 404, true)]
    [InlineData("StatusNotFound", 404, true)]
    [InlineData("NotFoundStatus", 404, true)]
    [InlineData("NotFoundStatusCode", 404, true)]
    [InlineData("HttpStatusNotFound", 404, true)]
    [InlineData("STATUS_NOT_FOUND", 404, true)]
    [InlineData("SC_NOT_FOUND", 404, true)]
    [InlineData("TooEarly", 425, false)]
    [InlineData("HttpTooEarly", 425, false)]
    [InlineData("MultiStatus", 207, false)]
    public void Name_OfAnHttpCode_IsFound(string identifier, int number, bool hasStatusWord)
    {
        CodeNameMatch? found = CodeNameMatch.Find(CatalogLookup.SystemOf("Http"), identifier, value: 500);

        Assert.Equal(number, found?.Entry.First);
        Assert.Equal(hasStatusWord, found?.HasStatusWord);
        Assert.False(found?.HasNumber(500));
        Assert.True(found?.HasNumber(number));
    }

    [Theory]
    [InlineData("WebSocket", "NormalClosure", 1000)]
    [InlineData("WebSocket", "GOING_AWAY", 1001)]
    [InlineData("WebSocket", "StatusGoingAway", 1001)]
    [InlineData("Ftp", "NotLoggedIn", 530)]
    public void Name_OfAnotherSystemsCode_IsFoundInThatSystem(string system, string identifier, int number)
    {
        Assert.Equal(number, CodeNameMatch.Find(CatalogLookup.SystemOf(system), identifier, 0)?.Entry.First);
        Assert.Null(CodeNameMatch.Find(CatalogLookup.SystemOf("Http"), identifier, 0));
    }

    [Theory]
    [InlineData("OrderNotFound")]
    [InlineData("NotFoundOrder")]
    [InlineData("MaxItems")]
    [InlineData("Status")]
    [InlineData("Code")]
    [InlineData("Http")]
    [InlineData("Status404")]
    [InlineData("HTTP_")]
    [InlineData("SC_")]
    [InlineData("NotFounds")]
    [InlineData("Ftp")]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("404")]
    public void Name_OfNoCode_IsNot(string identifier) => Assert.Null(CodeNameMatch.Find(CatalogLookup.SystemOf("Http"), identifier, 404));

    /// <summary>Names that fit many codes, or that only vendors give, count where the number bears them out.</summary>
    [Theory]
    [InlineData("Moved", 301)]
    [InlineData("Redirect", 302)]
    [InlineData("Ambiguous", 300)]
    [InlineData("Unused", 306)]
    [InlineData("Unused", 418)]
    [InlineData("InvalidToken", 498)]
    public void Name_ThatSaysLittle_IsFoundOnlyWithItsValue(string identifier, int number)
    {
        Assert.Equal(number, CodeNameMatch.Find(CatalogLookup.SystemOf("Http"), identifier, number)?.Entry.First);
        Assert.Null(CodeNameMatch.Find(CatalogLookup.SystemOf("Http"), identifier, 500));
    }

    [Theory]
    [InlineData("OK", true)]
    [InlineData("Accepted", true)]
    [InlineData("Found", true)]
    [InlineData("Gone", true)]
    [InlineData("Locked", true)]
    [InlineData("Conflict", true)]
    [InlineData("RequestTimeout", true)]
    [InlineData("GatewayTimeout", true)]
    [InlineData("NotFound", false)]
    [InlineData("BadRequest", false)]
    [InlineData("Unauthorized", false)]
    [InlineData("Forbidden", false)]
    [InlineData("NotModified", false)]
    [InlineData("MultiStatus", false)]
    [InlineData("TooManyRequests", false)]
    public void Name_ThatIsAnEverydayWord_IsAmbiguous(string identifier, bool expected) =>
        Assert.Equal(expected, CodeNameMatch.Find(CatalogLookup.SystemOf("Http"), identifier, 0)?.IsAmbiguous);
}
