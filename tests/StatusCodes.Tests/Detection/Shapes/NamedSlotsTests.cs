using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>Places that are a status code by their name alone, and names that only look so.</summary>
public class NamedSlotsTests
{
    /// <summary>
    /// What names say is tested where they are read (<c>CodeNamesTests</c>):
    /// here a name of each kind, where it is enough, and where it is not.
    /// </summary>
    [Theory]
    [InlineData("C", "statusCode", "STC1001")]
    [InlineData("HttpReply", "status", "STC1001")]
    [InlineData("HttpReply", "code", "STC1001")]
    [InlineData("HttpReply", "orderStatusCode", "STC1001")]
    [InlineData("C", "closeCode", "STC2001", 1000)]
    [InlineData("FtpReply", "replyCode", "STC3001", 550)]
    public Task Name_OfEachKind_Reports(string type, string name, string id, int number = 404) => Verify.AnalyzerAsync(
        $$"""
        class {{type}}
        {
            int {{name}};

            bool M() => this.{{name}} == {|{{id}}:{{number}}|} || this.{{name}} is {|{{id}}:{{number}}|};

            void Set() => this.{{name}} = {|{{id}}:{{number}}|};
        }
        """,
        References.Net80);

    [Theory]
    [InlineData("SmtpReply", "statusCode")]
    [InlineData("C", "status")]
    [InlineData("C", "code")]
    [InlineData("C", "orderStatusCode")]
    [InlineData("C", "closeStatusCode")]
    [InlineData("C", "replyCode")]
    [InlineData("HttpReply", "width")]
    public Task Name_OfEachKind_ThatIsNotEnough_IsQuiet(string type, string name) => Verify.AnalyzerAsync(
        $$"""
        class {{type}}
        {
            int {{name}};

            bool M() => this.{{name}} == 404 || this.{{name}} is 200 or 500;

            void Set() => this.{{name}} = 404;
        }
        """,
        References.Net80);

    /// <summary>The <c>Map</c> of a mapper to status codes; what else it answers is its own affair.</summary>
    [Fact]
    public Task Verb_InATypeThatMapsToStatusCodes_Reports() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        interface IErrorsToHttpStatusCodeMapper
        {
            int Map(List<string> errors);
        }

        class ErrorsToHttpStatusCodeMapper : IErrorsToHttpStatusCodeMapper
        {
            public int Map(List<string> errors)
            {
                if (errors.Count == 0)
                {
                    return {|STC1001:401|};
                }

                return {|STC1001:404|};
            }

            public int Count() => 404;
        }

        class ErrorsToExitCodeMapper
        {
            public int Map(List<string> errors) => 404;
        }
        """,
        References.Net80);

    [Fact]
    public Task Types_ThatHoldANumber_Report() =>
        Verify.AnalyzerAsync(
            Holders("{|STC1001:404|}", "int", "int?", "long", "uint", "ushort", "short", "ulong?", "object", "dynamic"),
            References.Net80);

    [Fact]
    public Task Types_ThatHoldNoCode_AreQuiet() => Verify.AnalyzerAsync(
        "struct Money { public static implicit operator Money(int amount) => default; }\n"
        + Holders("404", "double", "decimal", "float", "System.Index", "Money"),
        References.Net80);

    [Fact]
    public Task Declarations_OfEveryKind_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Threading.Tasks;

        record Reply(int StatusCode = {|STC1001:200|}, int Width = 200);

        class Base(int statusCode, int width)
        {
            protected int Code => statusCode + width;
        }

        class Derived() : Base({|STC1001:404|}, 404)
        {
            private int _statusCode = {|STC1001:200|}, _width = 200;
            public int StatusCode { get; set; } = {|STC1001:200|};
            public static int DefaultStatusCode { get; } = {|STC1001:500|};
            public int Width { get; set; } = 200;
            public int ErrorStatusCode => {|STC1001:500|};
            public int HttpStatus { get { return {|STC1001:404|}; } }
            public int Height { get { return 404; } }
            int GetStatusCode() => {|STC1001:404|};
            int GetWidth() => 404;
            int MapToHttpStatus(Exception e) { return e is null ? {|STC1001:200|} : {|STC1001:500|}; }
            async Task<int> GetStatusCodeAsync() { await Task.Delay(404); return {|STC1001:404|}; }
            async Task<int> GetWidthAsync() { await Task.Delay(404); return 404; }
            string GetStatusCodeName() => "404" + 404;
            int GetStatusCodeCount() => 404;
            void Optional(int statusCode = {|STC1001:200|}, int? httpStatusCode = {|STC1001:404|}, int width = 404) =>
                Optional({|STC1001:201|}, {|STC1001:204|}, 404);
            void Local()
            {
                int Map(int statusCode = {|STC1001:200|}, int width = 200) => statusCode;
                Map(width: 404, statusCode: {|STC1001:404|});
                Map({|STC1001:404|});
            }
            void Lambda() { var f = (int statusCode = {|STC1001:200|}, int width = 200) => statusCode; f(404, 404); }
            int this[int statusCode, int width] => 404;
            Reply With(Reply r) => r with { StatusCode = {|STC1001:404|}, Width = 404 };
            Reply Make() => new({|STC1001:404|}, 404);
            Reply Named() => new(Width: 404, StatusCode: {|STC1001:404|});
        }

        class Chained
        {
            Chained(int statusCode, string text) { }
            Chained() : this({|STC1001:404|}, "404") { }
        }
        """,
        References.Net80);

    [Fact]
    public Task Methods_NamedForAStatusCode_Report() => Verify.AnalyzerAsync(
        """
        class Builder
        {
            public Builder WithStatusCode(int code) => this;
            public Builder StatusCodeShouldBe(int expected) => this;
            public Builder SetStatusCodeCount(int value) => this;
            public Builder SetStatusCodeColumnWidth(int value) => this;
            public Builder WithStatusCodeCacheTimeout(int value) => this;
            public Builder WithStatusCodes(params int[] codes) => this;
            public Builder StatusCode(int statusCode, object value) => this;
            public Builder WithCode(int code) => this;
            public Builder WithStatus(int status) => this;
            public string GetStatusCodeName(int index) => "";
            public Builder LogStatusCodeAfter(int milliseconds) => this;
            public Builder SetStatusCodeTtl(int value) => this;
            public Builder SetStatusCodePageNumber(int value) => this;
            public Builder StatusCodeMetrics(int expected, double seconds) => this;
            public Builder StatusCodeIs(int value) => this;
            public Builder RetryOnStatusCodesAsync(params int[] values) => this;

            void M()
            {
                WithStatusCode({|STC1001:404|})
                    .StatusCodeShouldBe({|STC1001:404|})
                    .SetStatusCodeCount(404)
                    .SetStatusCodeColumnWidth(200)
                    .WithStatusCodeCacheTimeout(100);
                WithStatusCodes({|STC1001:404|}, {|STC1001:500|})
                    .StatusCode({|STC1001:200|}, 404)
                    .WithCode(404)
                    .WithStatus(404)
                    .GetStatusCodeName(404);
                LogStatusCodeAfter(500).SetStatusCodeTtl(200).SetStatusCodePageNumber(404).StatusCodeMetrics(200, 404);
                StatusCodeIs({|STC1001:404|}).RetryOnStatusCodesAsync({|STC1001:503|}, {|STC1001:504|});
                _ = new StatusCodeHistogram(500, "ms");
                _ = new StatusCodePage(404);
            }
        }

        class StatusCodeHistogram { public StatusCodeHistogram(int value, string unit) { } }
        class StatusCodePage { public StatusCodePage(int number) { } }
        class StatusCodeException(int code) : System.Exception
        {
            public int Code => code;
            static System.Exception Make() => new StatusCodeException({|STC1001:404|});
        }
        """,
        References.Net80);

    [Fact]
    public Task Calls_BeginningLikeAnAssertion_Report() => Verify.AnalyzerAsync(
        """
        class C
        {
            void BeginResponse(int statusCode) { }
            void BeLate(int milliseconds) { }
            void Lesson(int statusCode) { }
            void HaveCount(int expected) { }
            void M() { BeginResponse({|STC1001:404|}); Lesson({|STC1001:404|}); BeLate(404); HaveCount(404); }
        }
        """,
        References.Net80);

    [Fact]
    public Task Status_OnHttpTypes_Reports() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Net.Http;

        class HttpReply { public int Status { get; set; } public int Code; public int Size; }
        class ApiFailure : HttpRequestException { public int Status; public int Line; }
        class Fulfilment { public int Status; public Dictionary<string, string>? Headers; public int Length; }
        interface IPage { int Status { get; } IEnumerable<KeyValuePair<string, string>> Headers { get; } int Length { get; } }

        class C
        {
            bool A(HttpReply r) => r.Status == {|STC1001:404|} || r.Code == {|STC1001:404|} || r.Size == 404;
            bool B(ApiFailure e) => e.Status == {|STC1001:404|} || e.Line == 404;
            bool D(IPage p) => p.Status == {|STC1001:404|} || p.Length == 404;
            Fulfilment E() => new() { Status = {|STC1001:404|}, Length = 404 };
        }
        """,
        References.Net80);

    [Fact]
    public Task Status_OnHttpNamespace_Reports() => Verify.AnalyzerAsync(
        """
        namespace Contoso.Http
        {
            class Reply { public int Status; public int Size; bool M() => Status == {|STC1001:404|} || Size == 404; }
        }

        namespace Contoso.Orders
        {
            class Reply { public int Status; public int Size; bool M() => Status == 404 || Size == 404; }
        }

        namespace Contoso.HttpApi.Orders
        {
            class Order { public int Status; bool M() => Status == 200; }
        }
        """,
        References.Net80);

    [Fact]
    public Task Status_OnOtherTypes_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class Order { public int Status { get; set; } public int Code { get; set; } public int OrderStatus { get; set; } }
        class Table { public List<string>? Headers; public int Status; }
        class Sheet { public string[] Headers { get; set; } = []; public int Status; }
        class MailMessage { public Dictionary<string, string>? Headers; public int Status; bool Sent() => Status == 200; }
        class QueueRecord { public Dictionary<string, string>? Headers; public int Status; bool Sent() => Status == 200; }
        class Payment { public Payment(int status, int code) { } public void Update(int status) { } }
        enum Status { New = 100, Paid = 200, Lost = 404 }

        class C
        {
            bool A(Order o) => o.Status == 200 || o.Code == 404 || o.OrderStatus == 500 || o is { Status: 404 };
            bool B(Table t, Sheet s) => t.Status == 200 || s.Status == 200;
            Order D() => new() { Status = 100, Code = 200, OrderStatus = 404 };
            void E(Payment p) { p.Update(200); p.Update(status: 404); _ = new Payment(200, 404); }
            Status F() => (Status)404;
            bool G(Status s) => s == Status.Lost || (int)s == 404;
            int H(int status) => status switch { 100 => 1, 200 => 2, _ => 3 };
        }
        """,
        References.Net80);

    [Fact]
    public Task Keys_CalledStatusCode_Report() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Text.Json;

        class C
        {
            bool A(JsonElement json) => json.GetProperty("statusCode").GetInt32() == {|STC1001:404|};
            bool B(JsonElement json) => json.GetProperty("width").GetInt32() == 404;
            bool D(IDictionary<string, int> d) => d["StatusCode"] == {|STC1001:404|} || d["width"] == 404;
            void E(IDictionary<string, object> owin)
            {
                owin["owin.ResponseStatusCode"] = {|STC1001:404|};
                owin["owin.ResponseLength"] = 404;
            }
            void F(IDictionary<string, int> columnWidths, IDictionary<string, int> maxLengths)
            {
                columnWidths["statusCode"] = 200;
                maxLengths["statusCode"] = 100;
            }
            bool G(string text) => text.IndexOf("statusCode") == 200 || text.LastIndexOf("httpStatus") == 404;
            int WidthOf(string column) => 200;
            int GetOrdinal(string column) => 200;
            bool H() => WidthOf("statusCode") == 200 || GetOrdinal("StatusCode") == 100;
        }
        """,
        References.Net80);

    [Fact]
    public Task InnocentNumbers_NearStatuses_AreQuiet() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;

        record Size(int Width, int Height);

        class C
        {
            int statusCode;
            int width;
            List<int> statusCodes = new(200);
            int[] codes = new int[404];
            Dictionary<int, int> delaysByStatusCode = new(capacity: 404) { { 1, 200 } };

            void M(string text)
            {
                var size = new Size(200, 404);
                if (statusCodes.Count == 200 || codes.Length == 200 || statusCodes.Capacity == 404) { }
                if (statusCode.ToString().Length == 200) { }
                if (width == 200 && statusCode > 0) { }
                if (Math.Abs(statusCode) == 200 || statusCode.CompareTo({|STC1001:404|}) == 200) { }
                if (statusCode.GetHashCode() == 404) { }
                Thread.Sleep(statusCode > 0 ? 200 : 404);
                Console.WriteLine("{0} {1}", statusCode, 404);
                Console.WriteLine(404);
                text.PadLeft(200);
                _ = statusCodes.Skip(100).Take(200).ElementAt(404);
                _ = Enumerable.Range(200, 404);
                _ = text[200];
                _ = codes[404..500];
                _ = Math.Max(statusCode, 404);
                switch (width) { case 200: break; case 404: goto case 200; }
                _ = width switch { 200 => 404, 404 => 500, _ => 200 };
                var timeout = TimeSpan.FromMilliseconds(404);
                var random = new Random(404).Next(200, 500);
                lock (this) { for (int i = 200; i != 404; i++) { width = 200; } }
                Monitor.Wait(this, 500);
                int total = 200, elapsed = 404, limit = 500;
                (int x, int y) point = (200, 404);
                _ = (total, elapsed, limit, point, size, timeout, random);
            }
        }
        """,
        References.Net80);

    /// <summary>For each type a class that keeps a status code in it, and takes one.</summary>
    private static string Holders(string value, params string[] types) => string.Concat(types.Select((type, index) =>
        $$"""
        class C{{index}}
        {
            {{type}} statusCode = {{value}};

            void M({{type}} statusCode) => statusCode = {{value}};
        }

        """));

    /// <summary>What bridges HTTP and another system says of its members which is whose.</summary>
    [Fact]
    public Task HttpWord_OutweighsAForeignOne() => Verify.AnalyzerAsync(
        """
        class GrpcErrors
        {
            int httpStatus = {|STC1001:404|}, statusCode = 404;
            int ToHttpStatusCode(int code) => code switch { 5 => {|STC1001:404|}, 16 => {|STC1001:401|}, _ => {|STC1001:500|} };
            int ToStatusCode(int code) => 404;
        }

        namespace Grpc.Tests
        {
            interface IHttpResponseFeature { int StatusCode { get; set; } }
            class Feature : IHttpResponseFeature { public int StatusCode { get; set; } = {|STC1001:200|}; }
            class GrpcFeature : IHttpResponseFeature { public int StatusCode { get; set; } = 200; }
            class Call { public int StatusCode { get; set; } = 200; }
        }
        """,
        References.Net80);

    /// <summary>HTTP's where nothing speaks of another system.</summary>
    [Fact]
    public Task ResponseCode_Reports() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class Options
        {
            public List<int> SuccessfulResponseCodes { get; } = new();
            public int QuotaExceededResponseCode { get; set; } = {|STC1001:429|};
        }

        class SipOptions { public int ResponseCode { get; set; } = 404; }

        class C
        {
            void M(Options options)
            {
                options.SuccessfulResponseCodes.Add({|STC1001:404|});
                var responseCode = {|STC1001:400|};
            }
        }
        """,
        References.Net80);
}
