using StatusCodes.Analyzers.Words;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>Identifiers read from their end: what counts there, and where a word begins.</summary>
public class NamePartTests
{
    [Theory]
    [InlineData("statusCode", "statusCode")]
    [InlineData("statusCode2", "statusCode")]
    [InlineData("statusCode_", "statusCode")]
    [InlineData("statusCode_12_", "statusCode")]
    [InlineData("_statusCode", "_statusCode")]
    [InlineData("status2Code", "status2Code")]
    [InlineData("_12", "")]
    [InlineData("", "")]
    public void DigitsAndUnderscores_AtTheEnd_SayNothing(string name, string part) => Assert.Equal(part, Text(Whole(name)));

    [Theory]
    [InlineData("statusCode", 0)]
    [InlineData("_statusCode", 1)]
    [InlineData("@statusCode", 1)]
    [InlineData("__statusCode", 2)]
    [InlineData("m_statusCode", 0)]
    [InlineData("__", 2)]
    public void Letters_BeginAfterUnderscores(string name, int start) => Assert.Equal(start, Whole(name).StartOfLetters);

    [Theory]
    [InlineData("statusCodes", true)]
    [InlineData("STATUS_CODES", true)]
    [InlineData("statusCodes2", true)]
    [InlineData("statusCode", false)]
    public void LastLetter_InEitherCase(string name, bool expected) => Assert.Equal(expected, Whole(name).HasLetterLast('s'));

    [Theory]
    [InlineData("statusCodeValue", "statusCode")]
    [InlineData("StatusCodeNumber", "StatusCode")]
    [InlineData("statusCode_Value1", "statusCode")]
    [InlineData("statusCodevalue", "statusCodevalue")]
    [InlineData("statusCodeValueNumber", "statusCodeValue")]
    [InlineData("notValue", "notValue")]
    [InlineData("codeValue", "code")]
    [InlineData("Value", "Value")]
    public void Suffix_ThatChangesNothing_IsLeftOut(string name, string part) =>
        Assert.Equal(part, Text(Whole(name).WithoutSuffix(["value", "number"])));

    [Theory]
    [InlineData("statusCodes", 1, "statusCode")]
    [InlineData("httpStatuses", 2, "httpStatus")]
    [InlineData("code_s", 1, "code")]
    public void End_IsCutOff(string name, int characters, string part) => Assert.Equal(part, Text(Whole(name).WithoutEnd(characters)));

    [Theory]
    [InlineData("statusCode", 0)]
    [InlineData("httpStatusCode", 4)]
    [InlineData("HTTP_STATUS_CODE", 5)]
    [InlineData("status__code", 0)]
    [InlineData("httpstatuscode", 4)]
    [InlineData("statusCode2", 0)]
    [InlineData("statusCodes", -1)]
    [InlineData("statCode", -1)]
    [InlineData("Code", -1)]
    [InlineData("", -1)]
    public void Ending_IsFound_UnderscoresSkipped(string name, int index) => Assert.Equal(index, Whole(name).IndexOfEnding("statuscode"));

    [Theory]
    [InlineData("status", 0)]
    [InlineData("_status", 1)]
    [InlineData("httpStatus", 4)]
    [InlineData("HTTP_STATUS", 5)]
    [InlineData("HTTPStatus", 4)]
    [InlineData("http_status", 5)]
    [InlineData("httpstatus", 4)]
    [InlineData("HTTPSTATUS", 4)]
    [InlineData("MyHttpstatus", -1)]
    [InlineData("myHttpstatus2", -1)]
    [InlineData("httpStatuses", -1)]
    public void Word_BeginsAtACapital_OrWhereThereAreNone(string name, int index) =>
        Assert.Equal(index, Whole(name).IndexOfWord("status"));

    /// <summary>What stands before the part is not read.</summary>
    [Fact]
    public void Part_EndsWhereItBegins()
    {
        var part = new NamePart("GetStatusCode", 3, 13);

        Assert.Equal(3, part.IndexOfWord("statuscode"));
        Assert.Equal(10, part.Length);
        Assert.Equal(-1, part.IndexOfEnding("getstatuscode"));
    }

    private static NamePart Whole(string name) => new(name, 0, name.Length);

    private static string Text(NamePart part) => part.Name[part.Start..part.End];
}
