using System.Linq;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Words;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>What names say of the numbers they stand for, read with the words of all systems.</summary>
public class CodeNamesTests
{
    private static readonly CodeNames Names = CodeSystems.List.CodeNames;

    [Theory]
    [InlineData("statusCode")]
    [InlineData("StatusCode")]
    [InlineData("_statusCode")]
    [InlineData("m_statusCode")]
    [InlineData("s_statusCode")]
    [InlineData("statuscode")]
    [InlineData("STATUS_CODE")]
    [InlineData("status_code")]
    [InlineData("httpStatusCode")]
    [InlineData("HTTPStatusCode")]
    [InlineData("HTTP_STATUS_CODE")]
    [InlineData("httpStatus")]
    [InlineData("HttpStatus")]
    [InlineData("http_status")]
    [InlineData("HTTPSTATUS")]
    [InlineData("httpCode")]
    [InlineData("responseStatusCode")]
    [InlineData("ResponseStatusCode")]
    [InlineData("errorStatusCode")]
    [InlineData("expectedStatusCode")]
    [InlineData("actualHttpStatusCode")]
    [InlineData("defaultErrorStatusCode")]
    [InlineData("redirectStatusCode")]
    [InlineData("statusCode2")]
    [InlineData("statusCodeValue")]
    [InlineData("httpStatusCodeInt")]
    [InlineData("@statusCode")]
    [InlineData("__statusCode__")]
    [InlineData("STATUSCODE")]
    [InlineData("responsestatuscode")]
    [InlineData("apiErrorStatusCode")]
    [InlineData("statusCodeNumber")]
    [InlineData("HTTP_CODE")]
    [InlineData("orderHttpStatus")]
    [InlineData("statusCodeIfNotSet")]
    [InlineData("StatusCodeWhenMissing")]
    [InlineData("httpStatusCodeToReturn")]
    [InlineData("defaultStatusCodeForErrors")]
    [InlineData("QuotaStatusCode")]
    [InlineData("retryStatus")]
    [InlineData("RetryStatus")]
    [InlineData("response_status")]
    [InlineData("redirectStatus")]
    public void Name_OfAStatusCode_SaysSo(string name) => Assert.Equal("StatusCode", Said(Names.OfValue(name)));

    /// <summary>Whose status it is, the type has to tell.</summary>
    [Theory]
    [InlineData("status")]
    [InlineData("Status")]
    [InlineData("_status")]
    [InlineData("STATUS")]
    [InlineData("expectedStatus")]
    [InlineData("serverStatus")]
    [InlineData("statusValue")]
    [InlineData("status2")]
    public void Name_OfAStatus_SaysNoMore(string name) => Assert.Equal("Status", Said(Names.OfValue(name)));

    [Theory]
    [InlineData("responseCode")]
    [InlineData("ResponseCode")]
    [InlineData("response_code")]
    [InlineData("httpResponseCode")]
    [InlineData("destResponseCode")]
    [InlineData("QuotaExceededResponseCode")]
    public void Name_OfAResponseCode_SaysSo(string name) => Assert.Equal("ResponseCode", Said(Names.OfValue(name)));

    [Theory]
    [InlineData("code")]
    [InlineData("Code")]
    [InlineData("_code")]
    [InlineData("CODE")]
    [InlineData("code2")]
    [InlineData("codeInt")]
    public void Name_OfACode_SaysNoMore(string name) => Assert.Equal("Code", Said(Names.OfValue(name)));

    [Theory]
    [InlineData("orderStatusCode")]
    [InlineData("deviceStatusCode")]
    [InlineData("ORDER_STATUS_CODE")]
    [InlineData("lastOrderStatusCode")]
    [InlineData("orderStatusCodeIfMissing")]
    [InlineData("httpresponsestatuscode")]
    public void Name_OfSomethingsStatusCode_SaysThatItIsSomethings(string name) =>
        Assert.Equal("PrefixedStatusCode", Said(Names.OfValue(name)));

    [Theory]
    [InlineData("closeCode", "WebSocket")]
    [InlineData("closeStatus", "WebSocket")]
    [InlineData("closeStatusCode", "WebSocket")]
    [InlineData("close_code", "WebSocket")]
    [InlineData("closureCode", "WebSocket")]
    [InlineData("closingStatus", "WebSocket")]
    [InlineData("LastCloseCode", "WebSocket")]
    [InlineData("webSocketCloseStatus", "WebSocket")]
    [InlineData("gatewayCloseCode", "WebSocket")]
    [InlineData("replyCode", "Ftp")]
    [InlineData("completionCode", "Ftp")]
    [InlineData("ftpCode", "Ftp")]
    [InlineData("ftpErrorCode", "Ftp")]
    [InlineData("ftpStatus", "Ftp")]
    [InlineData("ftpStatusCode", "Ftp")]
    [InlineData("ftpReplyCode", "Ftp")]
    [InlineData("_lastReplyCode", "Ftp")]
    [InlineData("FTP_REPLY_CODE", "Ftp")]
    public void Name_OfOneSystem_IsItsOwn(string name, string system) => Assert.Equal(system, Said(Names.OfValue(name)));

    [Theory]
    [InlineData("errorCode")]
    [InlineData("exitCode")]
    [InlineData("zipCode")]
    [InlineData("hashCode")]
    [InlineData("keyCode")]
    [InlineData("returnCode")]
    [InlineData("resultCode")]
    [InlineData("statusCodeCount")]
    [InlineData("statusCodes")]
    [InlineData("statusCodeLength")]
    [InlineData("maxHttpStatusLength")]
    [InlineData("minStatusCode")]
    [InlineData("MaxStatusCode")]
    [InlineData("upperHttpStatusCode")]
    [InlineData("retryAfterStatus")]
    [InlineData("statusBarWidth")]
    [InlineData("statusId")]
    [InlineData("statusCodeIndex")]
    [InlineData("orderStatus")]
    [InlineData("paymentStatus")]
    [InlineData("httpPort")]
    [InlineData("httpTimeout")]
    [InlineData("httpStatuses")]
    [InlineData("httpRetryCount")]
    [InlineData("apparatusCode")]
    [InlineData("encode")]
    [InlineData("barcode")]
    [InlineData("subStatusCode")]
    [InlineData("width")]
    [InlineData("milliseconds")]
    [InlineData("port")]
    [InlineData("count")]
    [InlineData("_")]
    [InlineData("__")]
    [InlineData("s")]
    [InlineData("cod")]
    [InlineData("recode")]
    [InlineData("statusCoded")]
    [InlineData("httpRetry")]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("404")]
    public void Name_OfSomethingElse_SaysNothing(string name) => Assert.Equal("None", Said(Names.OfValue(name)));

    [Theory]
    [InlineData("smtpStatusCode")]
    [InlineData("lastSmtpStatusCode")]
    [InlineData("grpc_status_code")]
    [InlineData("GRPC_STATUS")]
    [InlineData("sipStatus")]
    [InlineData("exitStatus")]
    [InlineData("exitStatusCode")]
    [InlineData("processStatusCode")]
    [InlineData("cosmosStatusCode")]
    [InlineData("sftpStatus")]
    [InlineData("sftpStatusCode")]
    public void Name_OfAnotherSystem_SaysNothing(string name) => Assert.Equal("None", Said(Names.OfValue(name)));

    /// <summary>Of a WebSocket's names, too: what another system closes, or a bound.</summary>
    [Theory]
    [InlineData("processCloseCode")]
    [InlineData("exitCloseStatus")]
    [InlineData("maxCloseCode")]
    [InlineData("minCloseStatusCode")]
    [InlineData("closeTimeout")]
    [InlineData("closePort")]
    public void Name_LikeACloseCode_SaysNothing(string name) => Assert.Equal("None", Said(Names.OfValue(name)));

    /// <summary>Whose reply it is, the type tells.</summary>
    [Theory]
    [InlineData("smtpReplyCode")]
    [InlineData("maxReplyCode")]
    public void Name_OfAReplyCode_MayHaveAnyPrefix(string name) => Assert.Equal("Ftp", Said(Names.OfValue(name)));

    /// <summary>Names in one case have no boundaries: the end of SFTP is read as FTP.</summary>
    [Theory]
    [InlineData("sftp_code")]
    [InlineData("SFTP_CODE")]
    [InlineData("SFTP_STATUS")]
    [InlineData("sftpstatus")]
    public void Name_OfSftpInOneCase_IsTakenForFtps(string name) => Assert.Equal("Ftp", Said(Names.OfValue(name)));

    /// <summary>Before "HTTP status", too, a bound is no code, and another system's is another's.</summary>
    [Theory]
    [InlineData("minHttpStatus")]
    [InlineData("maxHttpCode")]
    [InlineData("grpcHttpStatus")]
    public void Name_OfAnHttpStatus_ThatIsABoundOrAnothers_SaysNothing(string name) => Assert.Equal("None", Said(Names.OfValue(name)));

    [Theory]
    [InlineData("statusCodes", "StatusCode")]
    [InlineData("StatusCodes", "StatusCode")]
    [InlineData("RetryStatusCodes", "StatusCode")]
    [InlineData("ignoredStatusCodes", "StatusCode")]
    [InlineData("HTTP_STATUS_CODES", "StatusCode")]
    [InlineData("status_codes", "StatusCode")]
    [InlineData("statusCodes2", "StatusCode")]
    [InlineData("httpStatuses", "StatusCode")]
    [InlineData("httpCodes", "StatusCode")]
    [InlineData("ExceptionToStatusCode", "StatusCode")]
    [InlineData("StatusCodeMap", "StatusCode")]
    [InlineData("statuses", "Status")]
    [InlineData("retryStatuses", "StatusCode")]
    [InlineData("StatusCodesToRetry", "StatusCode")]
    [InlineData("httpStatusCodesWorthRetrying", "StatusCode")]
    [InlineData("responseCodes", "ResponseCode")]
    [InlineData("SuccessfulResponseCodes", "ResponseCode")]
    [InlineData("codes", "Code")]
    [InlineData("_codes", "Code")]
    [InlineData("orderStatusCodes", "PrefixedStatusCode")]
    [InlineData("closeCodes", "WebSocket")]
    [InlineData("retryCloseCodes", "WebSocket")]
    [InlineData("closeStatuses", "WebSocket")]
    [InlineData("replyCodes", "Ftp")]
    [InlineData("ftpCodes", "Ftp")]
    public void Collection_OfCodes_SaysWhatItsElementsAre(string name, string said) => Assert.Equal(said, Said(Names.OfCollection(name)));

    [Theory]
    [InlineData("statusCode")]
    [InlineData("status")]
    [InlineData("code")]
    [InlineData("smtpStatusCodes")]
    [InlineData("exitCodes")]
    [InlineData("zipCodes")]
    [InlineData("minStatusCodes")]
    [InlineData("delaysByStatusCode")]
    [InlineData("statusCodesFormats")]
    [InlineData("StatusCodesByName")]
    [InlineData("widths")]
    [InlineData("statusCodesCount")]
    [InlineData("s")]
    [InlineData("ss")]
    [InlineData("cods")]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("____")]
    public void Collection_OfSomethingElse_SaysNothing(string name) => Assert.Equal("None", Said(Names.OfCollection(name)));

    /// <summary>What stands before a map is not read.</summary>
    [Theory]
    [InlineData("SmtpStatusCodeMap")]
    [InlineData("GrpcToStatusCode")]
    public void Map_OfAnotherSystem_IsTakenForStatusCodes(string name) => Assert.Equal("StatusCode", Said(Names.OfCollection(name)));

    [Theory]
    [InlineData("GetStatusCode", "StatusCode")]
    [InlineData("GetStatusCodeAsync", "StatusCode")]
    [InlineData("ToStatusCode", "StatusCode")]
    [InlineData("StatusCode", "StatusCode")]
    [InlineData("StatusCodeSelector", "StatusCode")]
    [InlineData("StatusCodeProvider", "StatusCode")]
    [InlineData("statusCodeFactory", "StatusCode")]
    [InlineData("ResolveHttpStatusAsync", "StatusCode")]
    [InlineData("MapToHttpStatus", "StatusCode")]
    [InlineData("ReturnsStatusCode", "StatusCode")]
    [InlineData("SetErrorStatusCode", "StatusCode")]
    [InlineData("StatusCodeFor", "StatusCode")]
    [InlineData("GetStatusCodeFromException", "StatusCode")]
    [InlineData("GetStatus", "Status")]
    [InlineData("GetResponseCode", "ResponseCode")]
    [InlineData("GetStatusAsync", "Status")]
    [InlineData("GetCode", "Code")]
    [InlineData("CodeProvider", "Code")]
    [InlineData("GetOrderStatusCode", "PrefixedStatusCode")]
    [InlineData("GetCloseCode", "WebSocket")]
    [InlineData("CloseStatusSelector", "WebSocket")]
    [InlineData("GetReplyCode", "Ftp")]
    [InlineData("ReadReplyCodeAsync", "Ftp")]
    public void Function_ForACode_SaysWhatItAnswers(string name, string said) => Assert.Equal(said, Said(Names.OfFunction(name)));

    [Theory]
    [InlineData("GetWidth")]
    [InlineData("GetStatusCodeName")]
    [InlineData("GetStatusCodeCount")]
    [InlineData("StatusCodeToExitCode")]
    [InlineData("StatusCodeForTheColumnWidth")]
    [InlineData("GetHashCode")]
    [InlineData("GetExitStatusCode")]
    [InlineData("GetSmtpStatusCode")]
    [InlineData("Tostatuscode")]
    [InlineData("Get")]
    [InlineData("Async")]
    [InlineData("GetAsync")]
    [InlineData("To")]
    [InlineData("")]
    [InlineData("_")]
    public void Function_ForSomethingElse_SaysNothing(string name) => Assert.Equal("None", Said(Names.OfFunction(name)));

    /// <summary>Two verbs are taken off, with their capitals, and two words at the end.</summary>
    [Theory]
    [InlineData("MapToStatusCode", "StatusCode")]
    [InlineData("ConvertToStatusCode", "StatusCode")]
    [InlineData("StatusCodeSelectorAsync", "StatusCode")]
    [InlineData("getStatusCode", "PrefixedStatusCode")]
    [InlineData("GetMapToStatusCode", "PrefixedStatusCode")]
    public void Function_WithTwoVerbs_LosesThem(string name, string said) => Assert.Equal(said, Said(Names.OfFunction(name)));

    [Theory]
    [InlineData("ErrorsToHttpStatusCodeMapper", "Map", "PrefixedStatusCode")]
    [InlineData("ErrorsToStatusCodeMapper", "MapAsync", "PrefixedStatusCode")]
    [InlineData("HttpStatusCodeResolver", "Resolve", "StatusCode")]
    [InlineData("HttpStatusCodeMapper", "Count", "None")]
    [InlineData("HttpStatusCodeMapper", "MapCount", "None")]
    [InlineData("HttpStatusCode", "Map", "None")]
    [InlineData("ExitCodeMapper", "Map", "None")]
    [InlineData("StatusCodeCountProvider", "Get", "None")]
    public void Method_OfAVerbAlone_AnswersWhatItsTypeMapsTo(string type, string method, string said) =>
        Assert.Equal(said, Said(Names.OfMethodIn(type, method)));

    [Theory]
    [InlineData("WithStatusCode")]
    [InlineData("StatusCode")]
    [InlineData("StatusCodeShouldBe")]
    [InlineData("StatusCodeIs")]
    [InlineData("WithStatusCodes")]
    [InlineData("RetryOnStatusCodes")]
    [InlineData("RetryOnStatusCodesAsync")]
    [InlineData("AllowHttpStatus")]
    [InlineData("HttpStatusShouldBe")]
    [InlineData("WithHttpStatusCode")]
    [InlineData("AssertStatusCodeWas")]
    public void Method_OfAStatusCode_SpeaksOfIt(string method)
    {
        Assert.True(Names.HasStatusCode(method));
        Assert.True(Names.HasStatusCode(method, alone: true));
    }

    [Theory]
    [InlineData("GetStatusCodeName")]
    [InlineData("LogStatusCodeAfter")]
    [InlineData("SetStatusCodeTtl")]
    [InlineData("SetStatusCodePageNumber")]
    [InlineData("StatusCodeMetrics")]
    [InlineData("StatusCodeHistogram")]
    [InlineData("StatusCodePage")]
    [InlineData("StatusCodeException")]
    [InlineData("StatusCode1")]
    public void Method_WithFurtherWords_SpeaksNotOfItAlone(string method)
    {
        Assert.True(Names.HasStatusCode(method));
        Assert.False(Names.HasStatusCode(method, alone: true));
    }

    [Theory]
    [InlineData("WithStatus")]
    [InlineData("WithCode")]
    [InlineData("SetStatusCodeCount")]
    [InlineData("SetStatusCodeColumnWidth")]
    [InlineData("WithStatusCodeCacheTimeout")]
    [InlineData("GetOrderStatusCode")]
    [InlineData("WithSmtpStatusCode")]
    [InlineData("ProcessStatusCode")]
    [InlineData("WithStatusCoded")]
    [InlineData("withstatuscode")]
    [InlineData("")]
    public void Method_OfSomethingElse_DoesNot(string method)
    {
        Assert.False(Names.HasStatusCode(method));
        Assert.False(Names.HasStatusCode(method, alone: true));
    }

    [Theory]
    [InlineData("statusCode", true)]
    [InlineData("StatusCode", true)]
    [InlineData("status_code", true)]
    [InlineData("httpStatus", true)]
    [InlineData("owin.ResponseStatusCode", true)]
    [InlineData("http.response.status_code", true)]
    [InlineData("smtp.statusCode", true)]
    [InlineData("width", false)]
    [InlineData("status", false)]
    [InlineData("code", false)]
    [InlineData("status-code", false)]
    [InlineData("owin.ResponseLength", false)]
    [InlineData("orderStatusCode", false)]
    [InlineData("smtpStatusCode", false)]
    [InlineData("closeCode", false)]
    [InlineData("statusCode.", false)]
    [InlineData(".", false)]
    [InlineData("", false)]
    public void Key_IsReadBehindItsLastDot(string text, bool expected) => Assert.Equal(expected, Names.IsKey(text));

    [Fact]
    public void Names_WithoutVocabularies_KnowWhatAllSystemsSay()
    {
        CodeNames general = new([]);

        Assert.Equal("StatusCode", Said(general.OfValue("statusCode")));
        Assert.Equal("Status", Said(general.OfValue("expectedStatus")));
        Assert.Equal("None", Said(general.OfValue("closeCode")));
        Assert.Equal("None", Said(general.OfValue("replyCode")));
    }

    [Fact]
    public void Name_OfOneSystem_IsNoOthers()
    {
        CodeName name = Names.OfValue("closeCode");

        Assert.Equal(NameKind.Own, name.Kind);
        string[] owners = CodeSystems.List.All.Where(system => name.IsOwn(system.Vocabulary))
            .Select(system => system.System.Name)
            .ToArray();
        Assert.Equal(["WebSocket"], owners);
        Assert.DoesNotContain(CodeSystems.List.All, system => Names.OfValue("statusCode").IsOwn(system.Vocabulary));
    }

    /// <summary>What a name says; of a system's own word, whose it is.</summary>
    private static string Said(CodeName name) => name.Kind == NameKind.Own ? name.Owner!.Words[0] : name.Kind.ToString();
}
