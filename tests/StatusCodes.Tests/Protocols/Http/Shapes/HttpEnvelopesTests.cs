using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>Types and objects that carry a status beside a message, and what only looks like them.</summary>
public class HttpEnvelopesTests
{
    [Theory]
    [InlineData("ApiResponse", "int Code", "string Message")]
    [InlineData("ApiResponse", "int Status", "string msg")]
    [InlineData("ApiResponse", "int? Status", "object Data")]
    [InlineData("Result<T>", "int Code", "T Data")]
    [InlineData("ApiResult", "int code", "bool success")]
    [InlineData("ApiResultBase", "int Code", "string Msg")]
    [InlineData("TableResp", "int code", "string msg")]
    [InlineData("FakeResponse", "int Status", "string ReasonPhrase")]
    [InlineData("ErrorDto", "int Status", "string Title")]
    [InlineData("ApiProblem", "long Status", "string Detail")]
    [InlineData("ApiResponse", "int _status", "string Value")]
    [InlineData("MessageModel", "int status", "string msg")]
    [InlineData("TreeStatus", "int code", "string message")]
    [InlineData("R<T>", "int code", "string msg")]
    [InlineData("ErrorBody", "int Status", "string Message")]
    [InlineData("ApiException : System.Exception", "int Code", "int Id")]
    [InlineData("ApiException : System.Exception", "int Status", "int Id")]
    [InlineData("HTTPStatusCode", "int Code", "string Name")]
    [InlineData("HttpStatus", "int Code", "int Id")]
    public Task Member_BesideAMessage_Reports(string type, string code, string beside) => Verify.AnalyzerAsync(
        $$"""
        class {{type}}
        {
            public {{code}} { get; set; } = {|STC1001:500|};
            public {{beside}} { get; set; }
            void Set() => {{code.Split(' ')[1]}} = {|STC1001:404|};
            bool Is() => this.{{code.Split(' ')[1]}} == {|STC1001:401|} || this.{{code.Split(' ')[1]}} is {|STC1001:403|};
        }
        """);

    [Theory]
    [InlineData("Order", "int Code", "string Message")]
    [InlineData("DeviceStatus", "int Code", "string Message")]
    [InlineData("R<T>", "int code", "T data")]
    [InlineData("TreeStatus", "int code", "string title")]
    [InlineData("ApiResponse", "int Code", "int Count")]
    [InlineData("ApiResponse", "int Width", "string Message")]
    [InlineData("ApiResponse", "int ErrorCode", "string Message")]
    [InlineData("ApiResponse", "int ServerStatus", "string Message")]
    [InlineData("ApiResponse", "double Code", "string Message")]
    [InlineData("ApiResponse", "System.DayOfWeek Code", "string Message")]
    [InlineData("GrpcResult", "int Code", "string Message")]
    [InlineData("SmtpResponse", "int Code", "string Message")]
    [InlineData("ProcessResult", "int Code", "string Error")]
    [InlineData("CompilerError", "int Code", "string Message")]
    [InlineData("LogMessage", "int Code", "string Message")]
    [InlineData("ArticleModel", "int Status", "string Title")]
    [InlineData("ChatMessage", "int Status", "string Body")]
    public Task Member_OfSomethingElse_IsQuiet(string type, string code, string beside) => Verify.AnalyzerAsync(
        $$"""
        class {{type}}
        {
            public {{code}} { get; set; }
            public {{beside}} { get; set; }
            bool Is({{type}} other) => (int)other.{{code.Split(' ')[1]}} == 401 || (int)other.{{code.Split(' ')[1]}} is 403;
        }
        """);

    [Fact]
    public Task Making_AnEnvelope_Reports() => Verify.AnalyzerAsync(
        """
        using System;

        class ApiResponse
        {
            public ApiResponse(int status = {|STC1001:200|}, string message = "") { }
            public int Status { get; set; }
            public string Message { get; set; }
            public static ApiResponse Of(int code) => new(code);
            public static ApiResponse Failed(string msg, int status = {|STC1001:500|}) => new(status, msg);
        }

        class ApiException(int code, string message) : Exception(message) { public int Code => code; }

        class Missing() : ApiException({|STC1001:404|}, "…");

        class Gone : ApiException { public Gone() : base({|STC1001:410|}, "…") { } }

        record ApiError(int Status, string Message);

        class C
        {
            ApiResponse A() => new ApiResponse({|STC1001:404|}, "…");
            ApiResponse B() => new() { Status = {|STC1001:404|}, Message = "…" };
            ApiResponse D() => ApiResponse.Of({|STC1001:400|});
            ApiResponse E() => ApiResponse.Failed("…", {|STC1001:503|});
            void F() => throw new ApiException({|STC1001:404|}, "…");
            ApiError G() => new({|STC1001:409|}, "conflict");
            ApiError H() => new ApiError(Status: {|STC1001:409|}, Message: "conflict");
            ApiError I(ApiError e) => e with { Status = {|STC1001:409|} };
            ApiError Fail(string error, int code = {|STC1001:400|}) => new(code, error);
        }
        """);

    [Fact]
    public Task Making_SomethingElse_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System;

        class Box { public Box(int code, string message) { } }

        class C
        {
            Box A() => new Box(404, "…");
            Box Make(string message, int code = 400) => new(code, message);
            void Log(string message, int code = 400) { }
            int Count(string message, int status) => Count("…", 400);
            Action<int, string> B() => (code, message) => Console.WriteLine(code == 404);
            Exception E() => new ArgumentException("404");
        }
        """);

    [Fact]
    public Task Contract_OfAnEnvelope_Reports() => Verify.AnalyzerAsync(
        """
        interface IApiResult { int Code { get; } string Message { get; } }

        class Derived : Base { bool M() => Code == {|STC1001:404|}; }

        class Base : ApiResponse { }

        class ApiResponse { public int Code; public bool Success; }

        class C
        {
            bool M(IApiResult r) => r.Code is {|STC1001:200|} or {|STC1001:404|};
        }
        """);

    /// <summary>From 100 on, numbers count and enumerate; and what no registry has is a code of the business.</summary>
    [Fact]
    public Task Number_ThatIsNoAnswersStatus_IsQuiet() => Verify.AnalyzerAsync(
        """
        class ApiResponse
        {
            public int Status { get; set; } = 100;
            public int Code { get; set; }
            public string Message { get; set; }
            bool M(ApiResponse r) => r.Status == 101 || r.Status == 0 || r.Status == {|STC1001:404|};
            object A() => new { code = 101, message = "…" };
        }
        """);

    [Fact]
    public Task Enumeration_OfTheBusiness_IsQuiet() => Verify.AnalyzerAsync(
        """
        class ApiResult
        {
            public ApiResult(int code, string message) { }
            public int Code { get; set; }
            public string Message { get; set; }
        }

        class TradeResult { public int Code; public string Message; }

        class C
        {
            bool Is(TradeResult r) => r.Code == 200 || r.Code == 10001;
            string Of(TradeResult r) { switch (r.Code) { case 200: return "a"; case 201: return "b"; default: return "c"; } }
            ApiResult A() => new ApiResult(200, "a");
            ApiResult B() => new ApiResult(10001, "b");
            bool Other(ApiResult r) => r.Code == {|STC1001:200|};
        }
        """);

    [Fact]
    public Task AnonymousObject_WithAMessage_Reports() => Verify.AnalyzerAsync(
        """
        using System;

        class C
        {
            object A() => new { code = {|STC1001:401|}, message = "…" };
            object B() => new { status = {|STC1001:404|}, error = "…" };
            object D(string message) => new { Code = {|STC1001:500|}, message };
            object E(Exception e) => new { Status = {|STC1001:500|}, e.Message };
            object F(object data) => new { code = {|STC1001:200|}, data };
            object H() => new { statusCode = {|STC1001:404|}, status = {|STC1001:404|} };
            object G(bool done) => new { success = done, code = done ? {|STC1001:200|} : {|STC1001:400|} };
        }
        """);

    [Fact]
    public Task AnonymousObject_OfSomethingElse_IsQuiet() => Verify.AnalyzerAsync(
        """
        class C
        {
            object A() => new { code = 401, name = "…" };
            object B() => new { width = 404, message = "…" };
            object D() => new { errorCode = 404, message = "…" };
            object E() => new { status = 299, message = "…" };
        }
        """);

    /// <summary>What wraps an answer is one, if it has a message: <c>ResponseData</c>, <c>ResultInfo</c>.</summary>
    [Theory]
    [InlineData("RespData")]
    [InlineData("ResponseBody")]
    [InlineData("ResultInfo")]
    [InlineData("ResultObject")]
    [InlineData("ResponseEntity")]
    [InlineData("ResultViewModel")]
    [InlineData("AjaxReturn")]
    [InlineData("ReturnData")]
    [InlineData("ErrorDetails")]
    public Task WrappedAnswer_WithAMessage_Reports(string type) => Verify.AnalyzerAsync(
        $$"""
        class {{type}} { public int Code { get; set; } public string Msg { get; set; } }

        class C { {{type}} A() => new {{type}} { Code = {|STC1001:404|}, Msg = "nothing" }; }
        """);

    [Theory]
    [InlineData("ResponseData", "Data")]
    [InlineData("OrderInfo", "Message")]
    [InlineData("CompileResultInfo", "Message")]
    [InlineData("TaxReturn", "Value")]
    public Task OtherWrapping_IsQuiet(string type, string member) => Verify.AnalyzerAsync(
        $$"""
        class {{type}} { public int Code { get; set; } public string {{member}} { get; set; } }

        class C { {{type}} A() => new {{type}} { Code = 404, {{member}} = "nothing" }; }
        """);

    /// <summary>A vendor's number is nobody's else: who writes 999 numbers his own things.</summary>
    [Fact]
    public Task NumberOfAVendor_IsQuiet() => Verify.AnalyzerAsync(
        """
        class ApiError { public int Code { get; set; } public string Message { get; set; } }

        class C
        {
            bool A(ApiError e) => e.Code == 999;
            ApiError B() => new ApiError { Code = 520, Message = "unknown" };
            ApiError D() => new ApiError { Code = {|STC1001:499|}, Message = "closed" };
        }
        """);

    /// <summary>With a message and data beside its code a type is an envelope whatever it is called.</summary>
    [Fact]
    public Task TypeWithMessageAndData_IsAnEnvelope() => StatusCodes.Tests.Verifiers.CSharpVerifier.AnalyzerAsync(
        """
        class TableData
        {
            public TableData() { code = {|STC1001:200|}; msg = ""; }
            public int code { get; set; }
            public string msg { get; set; }
            public object data { get; set; }
        }

        class Parcel
        {
            public Parcel() { Code = 404; }
            public int Code { get; set; }
            public string Message { get; set; }
            public object Data { get; set; }
        }
        """);
}
