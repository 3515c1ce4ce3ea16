using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>Code while it is being typed: whatever is missing, detection answers and never throws.</summary>
public class BrokenCodeTests
{
    private static readonly string[] Shapes =
    [
        """[ProducesResponseType(404, Type = typeof(int))] object M() => StatusCode(404, value: 500);""",
        """[Values(404, x: 500)] [A(] [B(404] [C()] int statusCode = 404;""",
        """[DefaultValue(404)] int StatusCode { get; set; } = 404;""",
        """int StatusCode { get { return 404; } set { _ = 404; } }""",
        """
        int GetStatusCode(int statusCode = 404, params int[] codes)
        {
            return statusCode switch { 404 => 500, _ when 404 == 500 => 404 };
        }
        """,
        """
        void M(object statusCode)
        {
            switch (statusCode) { case 404: goto case 404; case 500 when statusCode is { StatusCode: 404 or not 500 }: break; }
        }
        """,
        """string M(int n) => n switch { 404 => "Not Found", 500 => "Internal Server Error", _ => "" };""",
        """Dictionary<int, string> D = new() { { 404, "Not Found" }, [500] = "Internal Server Error", { 200 } };""",
        """bool M(int statusCode) => new[] { 404, 500 }.ToHashSet().Contains(statusCode) || statusCode == 404 || 404 != statusCode;""",
        """
        void M()
        {
            Assert.Equal(404, (int)r.StatusCode);
            x.StatusCode.Should().Be(404).And.NotBe(500);
            Assert.That(r.StatusCode, Is.Not.EqualTo(404));
        }
        """,
        """
        void M()
        {
            (int statusCode, var x) = (404, 500);
            var (a, statusCode2) = c ? (1, 404) : (2, 500);
            _ = (statusCode: 404, 500);
        }
        """,
        """void M() { var code = 404; return StatusCode(code); int x; x = (int)r.StatusCode; if (x == 404 ?? 500) { } }""",
        """
        void M()
        {
            o.StatusCodeSelector = e => e is null ? 404 : 500;
            o.RetryStatusCodes = [404, .. 500];
            o.ResultStatusCodes[1] = 404;
            o.ClientErrorMapping[404] = 500;
        }
        """,
        """
        object M() => new SmtpReply(404) { StatusCode = 404, Codes = { 404 } };
        C() : base(404) { }
        C(int x) : this(statusCode: 404) { }
        """,
        """
        void M()
        {
            for (statusCode = 404; ; ) { }
            foreach (var s in new[] { 404 }) { }
            json["statusCode"] = 404;
            r?.StatusCode.Value.Equals(404);
        }
        """,
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Shapes.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Shape_WithoutOneToken_IsAnswered(int row)
    {
        string source = $"using System; using Microsoft.AspNetCore.Mvc; class C : ControllerBase {{ {Shapes[row]} }}";
        CSharpCompilation empty = CSharpCompilation.Create("Broken", references: References.AspNetCore80);
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()];

        foreach (string broken in Variants(source, tokens))
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(broken);
            Semantics semantics = Semantics.Unconfigured(
                empty.AddSyntaxTrees(tree).GetSemanticModel(tree),
                CodeSystems.List,
                CancellationToken.None);
            IEnumerable<LiteralExpressionSyntax> literals = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>();
            foreach (LiteralExpressionSyntax literal in literals.Where(static node => node.IsKind(SyntaxKind.NumericLiteralExpression)))
            {
                Exception? thrown = Record.Exception(
                    () => SlotFinder.Find(Site.Of(literal), LiteralNumber.Read(literal.Token.Text), semantics));
                Assert.True(thrown is null, $"{broken}\n{thrown}");
            }
        }
    }

    /// <summary>The source without each of its tokens in turn, and cut off after each of them.</summary>
    private static IEnumerable<string> Variants(string source, SyntaxToken[] tokens)
    {
        yield return source;
        foreach (SyntaxToken token in tokens.Where(static token => token.Span.Length > 0))
        {
            yield return source.Remove(token.SpanStart, token.Span.Length);
            yield return source[..token.Span.End];
        }
    }
}
