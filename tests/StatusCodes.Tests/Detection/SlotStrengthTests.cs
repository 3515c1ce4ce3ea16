using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Detection;

/// <summary>How a place is known decides how much the other rules may say of it.</summary>
public class SlotStrengthTests
{
    [Theory]
    [InlineData("void M(HttpResponse response) => response.StatusCode = 404;", "Certain")]
    [InlineData("object M() => StatusCode(404);", "Certain")]
    [InlineData("object M() => new ProblemDetails { Status = 404 };", "Certain")]
    [InlineData("object M() => (HttpStatusCode)404;", "Certain")]
    [InlineData("bool M(HttpResponseMessage r) => (int)r.StatusCode == 404;", "Certain")]
    [InlineData("void M(HttpStatusCode code) => Equals((int)code, 404);", "Certain")]
    [InlineData("void M([ActionResultStatusCode] int n) => M(404);", "Certain")]
    [InlineData("class R : IStatusCodeHttpResult { public int? StatusCode => 404; }", "Certain")]
    [InlineData("void M(HealthCheckOptions o) => o.ResultStatusCodes[default] = 404;", "Certain")]
    [InlineData("void M(ApiBehaviorOptions o) => o.ClientErrorMapping[404].Link = null;", "Certain")]
    [InlineData("[ProducesResponseType(404)] void M() { }", "Certain")]
    [InlineData("class HttpReply { int Status = 404; }", "Plain")]
    [InlineData("class HttpReply { int StatusCode = 404; }", "Plain")]
    [InlineData("class HttpReply { int code = 404; }", "Plain")]
    [InlineData("class Fulfilment { object Headers; int Status = 404; }", "Plain")]
    [InlineData("string M(int n) => n switch { 404 => \"Not Found\", _ => \"\" };", "Plain")]
    [InlineData("void M(int statusCode) => M(404);", "Named")]
    [InlineData("int statusCode = 404;", "Named")]
    [InlineData("void M() { var statusCode = 404; }", "Named")]
    [InlineData("(int StatusCode, int Width) M() => (404, 1);", "Named")]
    [InlineData("object M() => new { StatusCode = 404 };", "Named")]
    [InlineData("void M(Builder b) => b.WithStatusCode(404); class Builder { public void WithStatusCode(int code) { } }", "Named")]
    [InlineData("void M(Missing m) => m.StatusCode = 404;", "Named")]
    [InlineData("bool M(System.Collections.Generic.IDictionary<string, int> d) => d[\"statusCode\"] == 404;", "Named")]
    [InlineData("void M(int width) => M(404);", null)]
    public void Place_IsKnown_AsWellAs(string member, string? strength)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $$"""
            using System.Net;
            using System.Net.Http;
            using Microsoft.AspNetCore.Diagnostics.HealthChecks;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            class ActionResultStatusCodeAttribute : System.Attribute { }

            class C : ControllerBase
            {
                {{member}}
            }
            """);
        SemanticModel model = CSharpCompilation.Create("Strength", [tree], References.AspNetCore80).GetSemanticModel(tree);
        LiteralExpressionSyntax literal = tree.GetRoot()
            .DescendantNodes()
            .OfType<LiteralExpressionSyntax>()
            .First(static node => node.Token.Text == "404");

        CodeUse? use = SlotFinder.Find(Site.Of(literal), 404, Semantics.Unconfigured(model, CodeSystems.List, CancellationToken.None));

        Assert.Equal(strength, use?.Slot.Strength.ToString());
    }
}
