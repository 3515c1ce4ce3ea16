using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>A package is missing, as in an editor before restore: what is called a status code still serves, and nothing more.</summary>
public class UnresolvedSymbolsTests
{
    [Fact]
    public Task NamedSlots_WithoutTheirPackage_Report() => Verify.AnalyzerAsync(
        """
        using {|CS0246:RestSharp|};

        class C
        {
            bool A({|CS0246:RestResponse|} r) => (int)r.StatusCode == {|STC1001:404|};
            bool B({|CS0246:RestResponse|} r) => r.ResponseStatusCode is {|STC1001:404|} or {|STC1001:410|};
            bool D({|CS0246:RestResponse|} r) => r.HttpStatus == {|STC1001:404|} || r.GetStatusCode() == {|STC1001:404|};
            void E({|CS0246:RestResponse|} r) { r.StatusCode = {|STC1001:404|}; r.ContentLength = 404; }
            object F() => new {|CS0246:RestResponse|} { StatusCode = {|STC1001:404|}, ContentLength = 404 };
            object G() => new {|CS0246:RestResponse|}(statusCode: {|STC1001:404|}, width: 404);
            void H() => {|CS0103:Answer|}(httpStatusCode: {|STC1001:404|}, length: 404);
            void I({|CS0246:RestResponse|} r) => r.WithStatusCode({|STC1001:404|}).WithWidth(404);
            object J({|CS0246:HttpStatusCode|} c) => {|STC1001:({|CS0246:HttpStatusCode|})404|};
            void K({|CS0246:RestResponse|} r)
            {
                switch (r.StatusCode) { case {|STC1001:404|}: break; }
                switch (r.Length) { case 404: break; }
            }
            void L({|CS0246:RestResponse|} r) => {|CS0103:Assert|}.Equal({|STC1001:404|}, (int)r.StatusCode);
            void M({|CS0246:RestResponse|} r) => r.StatusCode.ShouldBe({|STC1001:404|});
            void N({|CS0246:Options|} o) { o.RetryStatusCodes = new[] { {|STC1001:502|} }; o.Sizes = new[] { 502 }; }
            void O({|CS0246:JsonNode|} n) { if (n["statusCode"] == {|STC1001:404|} || n["width"] == 404) { } }
        }
        """,
        References.Net80);

    /// <summary>A missing library calls a method of the class itself; where several may be meant, nobody knows which.</summary>
    [Fact]
    public Task OwnMethod_CalledByAMissingLibrary_IsKnownByItsParameters() => Verify.AnalyzerAsync(
        """
        class C : Steps
        {
            void A() => this.{|CS1061:Given|}(x => x.GivenServiceAnswers("/", {|STC1001:404|}));
            void B() => this.{|CS1061:Given|}(x => x.GivenSize("/", 404));
            void D() => this.{|CS1061:Given|}(x => x.Answers(404));
            void E() => this.{|CS1061:Given|}(x => x.Missing(404));
            void Answers(int statusCode) { }
            void Answers(long size) { }
        }

        class Steps
        {
            protected void GivenServiceAnswers(string path, int statusCode, string body = null) { }
            protected void GivenSize(string path, int size) { }
        }
        """,
        References.Net80);

    [Fact]
    public Task EverythingElse_WithoutItsPackage_IsQuiet() => Verify.AnalyzerAsync(
        """
        using {|CS0246:Contoso|};

        class C
        {
            bool A({|CS0246:Reply|} r) => r.Status == 404 || r.Code == 404 || r.Width == 404 || r.StatusCodeCount == 404;
            object B() => new {|CS0246:Reply|}(404);
            object D() => new {|CS0246:Reply|} { Status = 404, Code = 404 };
            void E() => {|CS0103:Answer|}(404);
            void F({|CS0246:Reply|} r) => r.Answer(404, 500).Status(404);
            object G() => ({|CS0246:Reply|})404;
            void H({|CS0246:Reply|} r) => {|CS0103:Assert|}.Equal(404, r.Width);
            void I({|CS0246:Reply|} r) { r.AddStatusCodeColumn(200); r.SetStatusCodeTimeout(500); }
            void J({|CS0246:Reply|} r) { foreach (var x in r) { if (x == 404) { } } }
            void K({|CS0246:Reply|} r) { r.Widths[404] = 500; r.Map = new() { [404] = 500 }; }
            [{|CS0246:{|CS0246:Answers|}|}(404)]
            void L() { }
            object M() => {|CS0103:Missing|} + 404;
            object N() => {|CS0103:Missing|} == 404;
        }
        """,
        References.Net80);

    [Fact]
    public Task WebSocketLibrary_Missing_ClosesByTheNamesThatAreWritten() => Verify.AnalyzerAsync(
        """
        class Chat : {|CS0246:WebSocketBehavior|}
        {
            void OnOpen()
            {
                {|CS0103:Close|}({|STC2001:1008|}, "policy");
                Context.WebSocket.Close({|STC2001:1001|});
                this.{|CS1061:CloseAsync|}({|STC2001:1001|}, "bye");
            }
            void OnClose({|CS0246:CloseEventArgs|} e)
            {
                if (e.Code == {|STC2001:1001|} || e.Code != {|STC2001:1006|} || e.Length == 1000) { }
            }
            {|CS0246:ISession|} Context { get; }
        }

        class Client
        {
            {|CS0246:WebSocket|} ws;
            {|CS0246:Connection|} connection;
            void A()
            {
                ws.Close({|STC2001:1000|}, "bye");
                ws?.Close({|STC2001:1001|});
                ws.Send(1000, "bye");
                ws.Close(1000);
                connection.Close(1000, "bye");
                {|CS0103:Close|}(1001, "bye");
            }
        }

        class TradeArgs { public int Code; bool M(TradeArgs e) => e.Code == 1000; }
        """);

    [Fact]
    public Task Unity_Missing_AnswersWithItsResponseCode() => Verify.AnalyzerAsync(
        """
        class Api
        {
            object Z() => new {|CS0246:CloudToDeviceMethodResult|} { Status = {|STC1001:200|}, Width = 200 };
            bool A({|CS0246:UnityWebRequest|} request) => request.responseCode == {|STC1001:200|} || request.downloadedBytes == 200;
            void B({|CS0246:UnityWebRequest|} request)
            {
                switch (request.responseCode) { case {|STC1001:401|}: break; case {|STC1001:404|}: break; }
            }
            bool C()
            {
                var request = {|CS0103:UnityWebRequest|}.Get("/");
                long code = request.responseCode;
                return code == {|STC1001:404|} || request.responseCode != {|STC1001:200|};
            }
            bool D({|CS0246:Payment|} payment) => payment.responseCode == 100;
        }
        """);

    [Fact]
    public Task AspNetCore_Missing_OnlyNamesServe() => Verify.AnalyzerAsync(
        """
        using Microsoft.{|CS0234:AspNetCore|}.Mvc;

        public class OrdersController : {|CS0246:ControllerBase|}
        {
            [{|CS0246:{|CS0246:ProducesResponseType|}|}({|STC1001:404|})]
            [{|CS0246:{|CS0246:ProducesResponseType|}|}(typeof(int), StatusCode = {|STC1001:404|})]
            public object A() => {|CS0103:StatusCode|}({|STC1001:404|}, 409);
            public object B() => {|CS0103:Problem|}(statusCode: {|STC1001:409|});
            public object D() => new {|CS0246:StatusCodeResult|}({|STC1001:404|});
            public object E() => new {|CS0246:ObjectResult|}(404) { StatusCode = {|STC1001:404|} };
            public object F() => new {|CS0246:ProblemDetails|} { Status = {|STC1001:404|} };
            public object G() => {|CS0103:NotFound|}(404);
            public void H() => {|CS0103:Response|}.StatusCode = {|STC1001:404|};
            public void I({|CS0246:WebApplication|} app) => app.MapGet("/", () => 404).Produces({|STC1001:200|}).ProducesProblem({|STC1001:404|});
            public void J({|CS0246:Factory|} factory) => factory.Line("a").Produces(404).Produces(500);
        }
        """,
        References.Net80);

    /// <summary>
    /// System.Web is missing: <c>new HttpException(404, "…")</c> can only be its, for HTTP is what the type speaks of,
    /// and a code is the one number that it begins with.
    /// </summary>
    [Fact]
    public Task HttpException_Missing_BeginsWithItsCode() => Verify.AnalyzerAsync(
        """
        class C
        {
            void A() => throw new {|CS0246:HttpException|}({|STC1001:404|}, "404");
            void B() => throw new {|CS0246:HttpException|}("404", 404);
            void D() => throw new {|CS0246:HttpException|}(509);
            void E() => throw new {|CS0246:HttpTimeoutException|}(404);
            void F() => throw new {|CS0246:FtpHttpException|}(404);
            void G() => throw new {|CS0246:HttpException|}(timeout: 404);
        }
        """,
        References.Net80);

    [Fact]
    public Task HttpException_OfOnesOwn_SaysItselfWhatItTakes() => Verify.AnalyzerAsync(
        """
        class HttpException : System.Exception
        {
            public HttpException(int line, string text) { }
            public HttpException(int statusCode) { }
        }

        class C
        {
            void A() => throw new HttpException(404, "line 404");
            void B() => throw new HttpException({|STC1001:404|});
            void D() => throw new {|CS1729:HttpException|}(404, "text", 1);
        }
        """,
        References.Net80);

    [Fact]
    public Task Overloads_ThatDoNotFit_SayWhatAllSay() => Verify.AnalyzerAsync(
        """
        class C
        {
            void Answer(int statusCode, string text) { }
            void Answer(int statusCode, int width) { }
            void Draw(int statusCode, string text) { }
            void Draw(int width, int height) { }

            void M()
            {
                {|CS1501:Answer|}({|STC1001:404|}, "x", 404);
                Answer({|STC1001:404|}, {|CS0103:missing|});
                {|CS1501:Draw|}(404, "x", 404);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task ForeignTypes_Unresolved_AreQuiet() => Verify.AnalyzerAsync(
        """
        class C
        {
            bool A({|CS0246:SmtpReply|} r) => r.StatusCode == 421;
            bool B({|CS0246:ItemResponse|} r, {|CS0246:CosmosResponse|} s) => s.StatusCode == 404 || r.StatusCode == {|STC1001:404|};
            object D() => new {|CS0246:SmtpReply|} { StatusCode = 421 };
            object E() => new {|CS0246:GrpcReply|}(statusCode: 404);
            void F({|CS0246:GrpcCall|} c) => c.Answer(statusCode: 404);
            bool G() => {|CS0103:smtp|}.Send().StatusCode == 421;
            bool Verb() => {|CS0103:ProcessRequest|}().StatusCode == {|STC1001:404|};
            bool H() => {|CS0103:smtp|}.StatusCode == 421;
            [{|CS0246:{|CS0246:GrpcReply|}|}(statusCode: 404)]
            void I() { }
        }
        """,
        References.Net80);

    [Fact]
    public Task Overloads_ThatTakeNoNumberThere_DoNotCount() => Verify.AnalyzerAsync(
        """
        static class Writer
        {
            public static void Begin(int statusCode, {|CS0246:Encoder|} encoder) { }
            public static void Begin(string text, {|CS0246:Encoder|} encoder) { }
            public static void Begin(string text, {|CS0246:Encoder|} encoder, int width) { }
        }

        class C
        {
            void M() => Writer.{|CS1501:Begin|}({|STC1001:404|}, 1, 2, 3);
        }
        """);

    /// <summary>A call is missing; the type that it is asked for is not, or says enough by its name.</summary>
    [Fact]
    public Task TypeThatAMissingCallIsAskedFor_HasTheMember() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        
        class Order { public int Status { get; set; } }
        class HttpProblem { public int? Status { get; set; } }

        class C
        {
            async Task M(object r)
            {
                var problem = {|CS0103:Assert|}.IsType<HttpProblem>(r);
                {|CS0103:Assert|}.Equal({|STC1001:409|}, problem.Status);
                var reply = await {|CS0103:Client|}.GetAsync<{|CS0246:ResponseData|}>("/").ConfigureAwait(false);
                {|CS0103:Assert|}.Equal({|STC1001:400|}, reply.Code);
                {|CS0103:Assert|}.Equal({|STC1001:404|}, {|CS0103:Assert|}.IsType<HttpProblem>(r).Status);
                var order = await {|CS0103:Client|}.GetAsync<Order>("/");
                {|CS0103:Assert|}.Equal(404, order.Status);
                var parcel = await {|CS0103:Client|}.GetAsync<{|CS0246:Parcel|}>("/");
                {|CS0103:Assert|}.Equal(404, parcel.Status);
                {|CS0103:Assert|}.Equal({|STC1001:403|}, {|CS0103:answer|}.HTTPStatusCode.Code);
                {|CS0103:Assert|}.Equal(403, {|CS0103:answer|}.Country.Code);
                if ({|CS0103:uploaded|}.GetRawResponse().Status != {|STC1001:201|} || {|CS0103:uploaded|}.GetOrder().Status == 201) { }
            }
        }
        """,
        References.Net80);

    /// <summary>What a missing method answers with is an answer where a body stands beside the status, or the method asks a server.</summary>
    [Fact]
    public Task PartsOfWhatAMissingMethodAnswers_AreKnownByWhatStandsBeside() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks;

        class C
        {
            async Task M()
            {
                var ({|CS8130:status|}, {|CS8130:body|}) = await {|CS0103:Client|}.SendRaw("/");
                {|CS0103:Assert|}.AreEqual({|STC1001:401|}, status);
                (var {|CS8130:code|}, {|CS8130:{|CS8183:_|}|}) = await {|CS0103:Client|}.SendRaw("POST", "/");
                {|CS0103:Assert|}.AreEqual({|STC1001:409|}, code);
            }

            async Task N()
            {
                var ({|CS8130:status|}, {|CS8130:customer|}) = await {|CS0103:Client|}.GetOrder("/");
                {|CS0103:Assert|}.AreEqual(401, status);
            }
        }
        """,
        References.Net80);
}
