using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>Generated clients and mock servers whose packages are missing, or not generated yet.</summary>
public class HttpMissingCallsTests
{
    [Theory]
    [InlineData("object M() => new {|CS0246:SwaggerResponse<string>|}({|STC1001:200|}, null, \"\");")]
    [InlineData("object M() => new {|CS0246:SwaggerResponse|}({|STC1001:204|}, null);")]
    [InlineData("object M() => new {|CS0246:ApiException|}(\"gone\", {|STC1001:404|}, \"\", null, null);")]
    [InlineData("object M(string message) => new {|CS0246:ApiException<string>|}(message, {|STC1001:404|}, \"\", null, null);")]
    [InlineData("object M() => new {|CS0246:ApiException|}({|STC1001:404|}, $\"gone\");")]
    [InlineData("{|CS0246:HttpTest|} server; void M() => server.RespondWith(status: {|STC1001:204|});")]
    [InlineData("{|CS0246:HttpTest|} server; void M() => server.RespondWith(\"\", {|STC1001:401|});")]
    [InlineData("{|CS0246:HttpTest|} server; void M() => server.RespondWithJson(new { }, status: {|STC1001:401|});")]
    [InlineData("void M() => {|CS0103:ExceptionEx|}.ExpectHttpException(() => M(), \"x\", {|STC1001:500|});")]
    [InlineData("void M(object r) => {|CS0103:AssertStatus|}({|STC1001:500|}, r);")]
    [InlineData("void M() => {|CS0103:Assert|}.ThrowsHttpException(() => M(), \"x\", {|STC1001:500|});")]
    [InlineData("bool M({|CS0246:WechatResponse|} r) => r.GetRawStatus() == {|STC1001:200|};")]
    [InlineData("bool M() => {|CS0103:GetRawStatus|}() == {|STC1001:200|};")]
    [InlineData("void M() => {|CS0103:Send|}.ErrorsAsync({|STC1001:400|}, default);")]
    [InlineData("{|CS0246:RouteGroup|} app; void M() => app.MapGet(\"/\").Produces<string>({|STC1001:201|}).Produces({|STC1001:404|});")]
    [InlineData("{|CS0246:RouteGroup|} app; void M() => app.MapGet(\"/\").ProducesProblem({|STC1001:409|});")]
    public Task StatusOfAnAnswer_Reports(string member) => Verify.AnalyzerAsync(InClass(member), References.Net80);

    [Theory]
    [InlineData("object M() => new {|CS0246:SqlException|}(404, \"x\");")]
    [InlineData("object M() => new {|CS0246:ParseException|}(\"unexpected\", 404);")]
    [InlineData("object M() => new {|CS0246:GraphResponse|}(300, 200);")]
    [InlineData("object M() => new {|CS0246:Response|}(404);")]
    [InlineData("object M() => new {|CS0246:Row|}(404, \"x\");")]
    [InlineData("object M() => new {|CS0246:ApiException|}(\"x\", 999);")]
    [InlineData("object M() => new {|CS0246:ApiException|}(\"x\", null, 404);")]
    [InlineData("void M(object r) => {|CS0103:AssertOrderStatus|}(404, r);")]
    [InlineData("void M(object r) => {|CS0103:AssertStatus|}(404);")]
    [InlineData("void M(object r) => {|CS0103:AssertHttpTimeout|}(404, r);")]
    [InlineData("void M(object r) => {|CS0103:AssertHttpSizes|}(r, 404, 500);")]
    [InlineData("{|CS0246:Window|} window; void M() => window.Resize(status: 404);")]
    [InlineData("{|CS0246:Logger|} log; void M() => log.LogError(code: 404);")]
    [InlineData("{|CS0246:HttpTest|} server; void M() => server.RespondWith(\"\", null, 401);")]
    [InlineData("{|CS0246:Factory|} factory; void M() => factory.Produces(\"chairs\", 404);")]
    public Task Otherwise_Silent(string member) => Verify.AnalyzerAsync(InClass(member), References.Net80);

    [Fact]
    public Task MembersOfMissingAnswers() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Threading.Tasks;

        class C
        {
            async Task M({|CS0246:IPage|} page, {|CS0246:IOrder|} order, {|CS0246:ApiResponse|} answer, dynamic responseObject, dynamic job)
            {
                var response = await page.GotoAsync("x");
                if (response.Status == {|STC1001:404|} || response?.Status == {|STC1001:410|} || response!.Status == {|STC1001:500|})
                {
                    responseObject.status = {|STC1001:202|};
                }

                if (answer.Code == {|STC1001:401|})
                {
                    throw new Exception();
                }

                var item = order.Get();
                if (order.Status == 404 || item.Status == 404 || response.Size == 404)
                {
                    job.status = 202;
                }
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task AttributesOfMissingPackages() => Verify.AnalyzerAsync(
        """
        class C
        {
            [{|CS0246:{|CS0246:SwaggerResponse|}|}({|STC1001:404|}, "x")]
            [{|CS0246:{|CS0246:Produces|}|}(404)]
            void M() { }
        }
        """,
        References.Net80);

    private static string InClass(string member) =>
        $$"""
        class C
        {
            {{member}}
        }
        """;

    /// <summary>Answers that are made by a type of a missing package: the type is called an answer, and a text stands beside.</summary>
    [Theory]
    [InlineData("{|CS0103:ApiResponse|}.Error(\"none\", {|STC1001:404|})")]
    [InlineData("{|CS0103:R|}.Fail({|STC1001:500|}, \"none\")")]
    [InlineData("{|CS0103:ResponseHelper|}.Error({|STC1001:403|}, \"none\")")]
    [InlineData("new {|CS0246:ResponseModel|}({|STC1001:401|}, \"none\", null)")]
    [InlineData("{|CS0103:response|}.SetStatus({|STC1001:403|}, \"none\")")]
    [InlineData("{|CS0103:Turtle|}.Error(404, \"none\")")]
    [InlineData("new {|CS0246:UserModel|}(401, \"none\", null)")]
    [InlineData("{|CS0103:ApiResponse|}.Page(404, \"none\")")]
    [InlineData("{|CS0103:ApiResponse|}.Error(404, 500, \"none\")")]
    [InlineData("{|CS0103:logger|}.Error(500, \"none\")")]
    public Task AnswersOfMissingTypes(string answer) => Verify.AnalyzerAsync(
        $$"""class C { object M() => {{answer}}; }""",
        References.Net80);
}
