using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using Xunit;

namespace StatusCodes.Tests.Detection.Flow;

/// <summary>
/// Whether the 1 that <c>x</c> is set to is what <c>Use(x)</c> gets, or another value can come between.
/// </summary>
public class ReachTests
{
    [Theory]
    [InlineData("int x = 1; Use(x);")]
    [InlineData("int x; x = 1; Use(x);")]
    [InlineData("int x = 0; x = 1; Use(x);")]
    [InlineData("int x; if (b) x = 1; else x = 2; Use(x);")]
    [InlineData("int x; if (b) x = 2; else x = 1; Use(x);")]
    [InlineData("int x; if (b) x = 2; else if (c) x = 1; else x = 3; Use(x);")]
    [InlineData("int x; if (b) { x = 1; if (c) { F(); } } else { x = 2; } Use(x);")]
    [InlineData("int x; switch (n) { case 1: x = 1; break; default: x = 2; break; } Use(x);")]
    [InlineData("int x = 1; if (b) Use(x);")]
    [InlineData("int x = 1; Use(x); x = 2;")]
    [InlineData("int x; try { F(); x = 2; } catch { x = 1; } Use(x);")]
    [InlineData("foreach (var i in s) { int x = 1; Use(x); }")]
    [InlineData("foreach (var i in s) { x = 1; Use(x); }")]
    [InlineData("int x = 2; for (;;) { x = 1; break; } Use(x);")]
    [InlineData("int x = b ? 1 : 2; Use(x);")]
    [InlineData("int x = 1; System.Action a = () => Use(x);")]
    [InlineData("System.Action a = () => { int x = 1; Use(x); };")]
    public void NothingElse_ComesBetween(string body) => Assert.True(IsSure(body));

    [Theory]
    [InlineData("int x = 1; if (b) x = 2; Use(x);")]
    [InlineData("int x = 1; if (b) { if (c) { x = 2; } } Use(x);")]
    [InlineData("int x = 1; x = 2; Use(x);")]
    [InlineData("int x = 1; switch (n) { case 1: x = 2; break; } Use(x);")]
    [InlineData("int x = 1; foreach (var i in s) { x = i; } Use(x);")]
    [InlineData("int x = 0; foreach (var i in s) { if (b) x = 1; else x = 2; } Use(x);")]
    [InlineData("int x; try { x = 1; F(); } catch { x = 2; } Use(x);")]
    [InlineData("int x; try { x = 1; } finally { x = 2; } Use(x);")]
    [InlineData("int x = 1; (x, y) = (2, 3); Use(x);")]
    [InlineData("int x = 1; G(out x); Use(x);")]
    [InlineData("int x = 1; System.Action a = () => Use(x); x = 2;")]
    [InlineData("int x = 2; System.Action a = () => x = 1; a(); Use(x);")]
    [InlineData("int x = 2; Use(x); x = 1;")]
    [InlineData("int x; if ((x = 1) > 0) { x = 2; } Use(x);")]
    [InlineData("int x = 0; if (b) { x = 1; return; } Use(x);")]
    [InlineData("int x = 0; foreach (var i in s) { if (b) { x = 1; continue; } F(); } Use(x);")]
    [InlineData("int x = 1; if (x > 5) F(); Use(x);")]
    [InlineData("int x = 1; F(); Use(x); void F() { x = 2; }")]
    public void AnotherValue_CanComeBetween(string body) => Assert.False(IsSure(body));

    /// <summary>What is not asked of generated bodies: a chain so deep is not climbed to its end.</summary>
    [Fact]
    public void DeepNesting_IsNotSure()
    {
        string open = string.Concat(Enumerable.Repeat("if (b) { ", 100));

        Assert.False(IsSure("int x; " + open + "x = 1;" + new string('}', 100) + " Use(x);"));
    }

    private static bool IsSure(string body)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText("class C { int x; void M() { " + body + " } }").GetRoot();
        var one = root.DescendantNodes().OfType<LiteralExpressionSyntax>().First(literal => literal.Token.Text == "1" && !IsLabel(literal));
        SyntaxNode set = one.Ancestors().First(static node => node is AssignmentExpressionSyntax or VariableDeclaratorSyntax);
        var use = (ExpressionSyntax)root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .First(static call => call.Expression.ToString() == "Use").ArgumentList.Arguments[0].Expression;
        SyntaxNode declaration = root.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Last(variable => variable.Identifier.Text == "x");
        return Reach.IsSure(set, use, new BodyMemory().OfBody(declaration));
    }

    private static bool IsLabel(SyntaxNode node) => node.Parent is CaseSwitchLabelSyntax;
}
