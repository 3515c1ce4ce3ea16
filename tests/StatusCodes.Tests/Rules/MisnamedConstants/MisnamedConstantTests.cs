using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Rules.MisnamedConstants;

/// <summary>STC1009: constants that bear another code's name.</summary>
public class MisnamedConstantTests
{
    [Theory]
    [InlineData("const int NotFound = {|STC1009:403|};")]
    [InlineData("public const int Status404NotFound = {|STC1009:403|};")]
    [InlineData("public const int Status403NotFound = {|STC1009:403|};")]
    [InlineData("const int HTTP_BAD_GATEWAY = {|STC1009:503|};")]
    [InlineData("const int HTTP_404_NOT_FOUND = {|STC1009:403|};")]
    [InlineData("const int SC_NOT_FOUND = {|STC1009:403|};")]
    [InlineData("const int _404NotFound = {|STC1009:403|};")]
    [InlineData("const int NotFoundCode = {|STC1009:403|};")]
    [InlineData("const int NotFoundStatusCode = {|STC1009:403|};")]
    [InlineData("const int NOT_FOUND_STATUS = {|STC1009:403|};")]
    [InlineData("const int NotFound404 = {|STC1009:403|};")]
    [InlineData("const int HttpStatusCodeNotFound = {|STC1009:0x193|};")]
    [InlineData("const int HttpVersionNotSupported = {|STC1009:500|};")]
    [InlineData("const int Unauthorized = {|STC1009:403|};")]
    [InlineData("const int Forbidden = ({|STC1009:401|});")]
    [InlineData("const long TooManyRequests = {|STC1009:423L|};")]
    [InlineData("const ushort NotImplemented = {|STC1009:500|};")]
    [InlineData("static readonly int NotFound = {|STC1009:403|};")]
    [InlineData("static readonly HttpStatusCode NotFound = (HttpStatusCode){|STC1009:403|};")]
    [InlineData("const HttpStatusCode NotFound = (HttpStatusCode){|STC1009:403|};")]
    [InlineData("const int Fine = 1, NotFound = {|STC1009:403|};")]
    [InlineData("const int TemporaryRedirect = {|STC1009:302|};")]
    [InlineData("const int PayloadTooLarge = {|STC1009:414|};")]
    [InlineData("const int ImATeapot = {|STC1009:419|};")]
    [InlineData("void M() { const int NotFound = {|STC1009:403|}; }")]
    public Task TypeSaysHttp_OtherCodesName_Reports(string declaration) => Verify.AnalyzerAsync(InClass("HttpCodes", declaration));

    [Theory]
    [InlineData("const int NotFound = 404;")]
    [InlineData("const int Status404NotFound = 404;")]
    [InlineData("const int HTTP_NOT_FOUND = 404;")]
    [InlineData("const int Found = 302, Redirect = 302, MovedTemporarily = 302, ObjectMoved = 302;")]
    [InlineData("const int ContentTooLarge = 413, PayloadTooLarge = 413, RequestEntityTooLarge = 413;")]
    [InlineData("const int UnprocessableEntity = 422, UnprocessableContent = 422;")]
    [InlineData("const int Unused = 306; const int ImATeapot = 418;")]
    [InlineData("const int RequestHeaderFieldsTooLarge = 431, ShopifyTooLarge = 430;")]
    [InlineData("const int MultiStatus = 207, MultiStatusCode = 207;")]
    [InlineData("const int HttpVersionNotSupported = 505;")]
    [InlineData("const int Unauthorized = 401, UnauthorizedByLoadBalancer = 561;")]
    public Task CodesOwnName_Silent(string declaration) => Verify.AnalyzerAsync(InClass("HttpCodes", declaration));

    [Theory]
    [InlineData("const int UserNotFound = 403;")]
    [InlineData("const int NotFoundHere = 403;")]
    [InlineData("const int InvalidToken = 401;")]
    [InlineData("const int ConnectionTimedOut = 504;")]
    [InlineData("const int Redirect = 301;")]
    [InlineData("const int Redirect = 307;")]
    [InlineData("const int Moved = 302;")]
    [InlineData("const int Ambiguous = 409;")]
    [InlineData("const int Unused = 499;")]
    [InlineData("const int Overloaded = 503;")]
    [InlineData("const int Http = 404;")]
    [InlineData("const int Status404 = 403;")]
    [InlineData("const string NotFound = \"403\";")]
    [InlineData("const double NotFound = 403;")]
    [InlineData("const int NotFound = 4;")]
    [InlineData("const int NotFound = 1404;")]
    [InlineData("static int NotFound = 403;")]
    [InlineData("readonly int _notFound = 403;")]
    [InlineData("const int NotFound = (int)HttpStatusCode.Forbidden;")]
    public Task NoCodesName_OrNoCode_Silent(string declaration) => Verify.AnalyzerAsync(InClass("HttpCodes", declaration));

    [Theory]
    [InlineData("const int RequestTimeout = 300;")]
    [InlineData("const int RequestTimeout = 400;")]
    [InlineData("const int HTTP_REQUEST_TIMEOUT = 500;")]
    [InlineData("const int GatewayTimeout = 500;")]
    [InlineData("const int OK = 200, NotFound = 404, RequestTimeout = 300;")]
    [InlineData("const int OK = 200, BadRequest = 400, NotFound = 404, GatewayTimeout = 500;")]
    [InlineData("const int Continue = 101, Found = 300, Locked = 400, Gone = 404, Conflict = 400;")]
    [InlineData("const int Created = 200, Accepted = 201, Processing = 202;")]
    [InlineData("const int NotFound = 101, Unauthorized = 102, BadRequest = 103;")]
    [InlineData("const int TooManyRequests = 100;")]
    public Task EverydayWordsAndOwnNumbers_TypeOnlySaysHttp_Silent(string declaration) =>
        Verify.AnalyzerAsync(InClass("HttpDefaults", declaration));

    [Theory]
    [InlineData("const int RequestTimeout = {|STC1009:409|};")]
    [InlineData("const int Gone = {|STC1009:411|};")]
    [InlineData("const int Created = {|STC1009:202|};")]
    public Task EverydayWord_TypeSaysHttpStatus_Reports(string declaration) => Verify.AnalyzerAsync(InClass("HttpStatus", declaration));

    [Fact]
    public Task EverydayWord_OfTheEnumsType_Reports() => Verify.AnalyzerAsync(
        InClass(
            "Answers",
            """
            static readonly HttpStatusCode Gone = (HttpStatusCode){|STC1009:411|};
            const HttpStatusCode Conflict = HttpStatusCode.PreconditionFailed;
            """));

    [Theory]
    [InlineData("const int NotFound = 403;")]
    [InlineData("const int HTTP_BAD_GATEWAY = 503;")]
    [InlineData("const int Ok = 200, NotFound = 403;")]
    [InlineData("const int RequestTimeout = 300, GatewayTimeout = 500;")]
    [InlineData("const int Continue = 100, Found = 200, Locked = 300, Gone = 400;")]
    public Task AnyType_LittleEvidence_Silent(string declaration) => Verify.AnalyzerAsync(InClass("Constants", declaration));

    [Theory]
    [InlineData("const int Ok = 200, Forbidden = 403, NotFound = {|STC1009:403|};")]
    [InlineData("const int HTTP_OK = 200, HTTP_NOT_FOUND = 404, HTTP_BAD_GATEWAY = {|STC1009:503|};")]
    [InlineData("const int OK = 200, UNAUTHORIZED = {|STC1009:403|}, NOT_FOUND = 404, SERVER_ERROR = 500;")]
    [InlineData("static readonly int Ok = 200, Forbidden = 403; const int NotFound = {|STC1009:401|};")]
    public Task AnyType_TwoOtherCodes_Reports(string declaration) => Verify.AnalyzerAsync(InClass("Constants", declaration));

    [Fact]
    public Task OtherCodesInAnotherPart_Count() => Verify.AnalyzerAsync(
        """
        static partial class Constants
        {
            public const int BadRequest = 400;
            public const int Forbidden = 403;
        }

        static partial class Constants
        {
            public const int NotFound = {|STC1009:405|};
        }
        """);

    [Theory]
    [InlineData("enum HttpResult { OK = 200, Created, Accepted, {|STC1009:NotFound|} }")]
    [InlineData("enum HttpResult { NotFound = {|STC1009:403|} }")]
    [InlineData("enum HttpStatus { NotFound = 404, Gone = {|STC1009:411|} }")]
    [InlineData("enum HttpCode : ushort { BAD_REQUEST = 400, {|STC1009:NOT_FOUND|} }")]
    [InlineData("enum ApiResult { Ok = 200, BadRequest = 400, NotFound = {|STC1009:403|} }")]
    [InlineData("enum ApiResult { NotModified = 304, BadRequest = 400, Gone = {|STC1009:411|} }")]
    [InlineData("enum ApiResult : long { Ok = 200, BadRequest = 400, NotFound = {|STC1009:403|} }")]
    [InlineData("class HttpReply { enum Result { NotFound = {|STC1009:403|} } }")]
    public Task EnumMember_OtherCodesName_Reports(string declaration) => Verify.AnalyzerAsync(declaration);

    [Theory]
    [InlineData("enum OrderStatus { Created = 100, Accepted = 202 }")]
    [InlineData("enum OrderStatus { Created = 201, Accepted = 202, Processing = 203, Locked = 204, Gone = 205 }")]
    [InlineData("enum OrderStatus { New = 100, Processing = 200, Accepted = 300, NotFound = 400 }")]
    [InlineData("enum HttpEvent { Created = 200, Accepted = 201, Gone = 202 }")]
    [InlineData("enum HttpErrorCode { BadRequest = 100, Unauthorized, Forbidden, NotFound }")]
    [InlineData("enum HttpErrorCode { BadRequest = 1000, Unauthorized = 1100, NotFound = 404 }")]
    [InlineData("enum HttpResult { OK = 200, NotFound = 404, UserNotFound = 404 }")]
    [InlineData("enum HttpResult { OK = 0, NotFound = 1 }")]
    [InlineData("enum SipStatus { OK = 200, NotFound = 404, BadRequest = 400, LoopDetected = 482 }")]
    [InlineData("enum SmtpHttpBridge { OK = 200, NotFound = 404, BadRequest = 400, ServiceUnavailable = 421 }")]
    [InlineData("enum HttpResult { Forbidden = 403, NotFound = Forbidden }")]
    [InlineData("enum ErrorType { InvalidInput = 400, ResourceNotFound = 404, Unauthorized = 403, Internal = 500 }")]
    [InlineData("enum ExamError { InvalidId = 401, ExamNotFound = 403, NotFound = 405, Gone = 410 }")]
    public Task EnumMember_OwnNumbers_Silent(string declaration) => Verify.AnalyzerAsync(declaration);

    /// <summary>A digit is missing, or one too many, under a code's own name, and all other numbers are codes.</summary>
    [Theory]
    [InlineData("enum HttpResult { BadRequest = 400, Unauthorized = 401, Forbidden = 403, NotFound = {|STC1009:4004|} }")]
    [InlineData("enum HttpResult { BadRequest = 400, Unauthorized = 401, Forbidden = 403, NotFound = {|STC1009:40|} }")]
    [InlineData(
        "static class Codes { const int BadRequest = 400, Unauthorized = 401, Forbidden = 403, NotFound = {|STC1009:4004|}; }")]
    [InlineData("enum HttpResult { BadRequest = 400, Unauthorized = 401, Forbidden = 403, TokenExpired = 1001 }")]
    [InlineData("static class HttpCodes { const int BadRequest = 400, Unauthorized = 401, Forbidden = 403, Conflict = {|STC1009:4090|}; }")]
    [InlineData("static class HttpCodes { const int BadRequest = 400, Unauthorized = 401, Forbidden = 403, Conflict = 4000; }")]
    [InlineData("enum HttpResult { BadRequest = 400, Unauthorized = 401, Forbidden = 403, NotFound = 4004, Lost = 4005 }")]
    [InlineData("enum HttpResult { BadRequest = 400, Unauthorized = 401, NotFound = 4004 }")]
    [InlineData("static class Codes { const int BadRequest = 400, Unauthorized = 401, Forbidden = 403, RequestTimeout = 3000; }")]
    public Task OutOfRange_AmongRightOnes(string declaration) => Verify.AnalyzerAsync(declaration);

    [Fact]
    public Task GeneratedCode_Silent() => Verify.AnalyzerAsync("// <auto-generated/>\nenum HttpResult { NotFound = 403 }");

    [Theory]
    [InlineData(
        "enum HttpResult { NotFound = {|#0:403|} }",
        "'NotFound' is the name of 404 (RFC 9110 §15.5.5), but its value is 403 \"Forbidden\": correct the name or the number")]
    [InlineData(
        "enum HttpResult { BAD_GATEWAY = {|#0:599|} }",
        "'BAD_GATEWAY' is the name of 502 (RFC 9110 §15.6.3), "
        + "but its value is 599 \"Network Connect Timeout Error\": correct the name or the number")]
    [InlineData(
        "enum HttpResult { NotFound = {|#0:480|} }",
        "'NotFound' is the name of 404 (RFC 9110 §15.5.5), but its value is 480: correct the name or the number")]
    public Task Message_NamesBothCodes(string declaration, string message) => Verify.MessageAsync(declaration, "STC1009", message);

    private static string InClass(string name, string members) =>
        $$"""
        using System.Net;

        class {{name}}
        {
            {{members}}
        }
        """;

    /// <summary>An enum most of whose numbers are no statuses says what it means by NoContent itself.</summary>
    [Fact]
    public Task EnumOfItsOwnNumbers_IsQuiet() => Verify.AnalyzerAsync(
        """
        namespace Rpc;

        enum StatusCode
        {
            BadRequest = 400,
            NotFound = 404,
            Fallback = 513,
            Overflow = 514,
            Missing = 516,
            Cache = 518,
            NoContent = 521,
            Business = 1000,
        }
        """);
}
