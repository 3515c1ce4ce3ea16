using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using Xunit;

namespace StatusCodes.Tests.Detection.Flow;

/// <summary>Where a variable is written and read, by its name, in the part of the code where that name means it.</summary>
public class NameIndexTests
{
    [Theory]
    [InlineData("int x = 1; F(x); x = 2; F(x + x);", 2, 3)]
    [InlineData("int x; (x, y) = (1, 2); F(x);", 1, 1)]
    [InlineData("int x = 1; F(o.x); F(x: 2); F(new { x = 3 }); F(new C { x = 4 });", 1, 0)]
    [InlineData("{ int y = 0; F(y); } int x = 1; F(this.x); F(x);", 1, 1)]
    [InlineData("if (o is int x) F(x); F(x);", 0, 2)]
    [InlineData("foreach (var x in s) { F(x); } F(x);", 0, 1)]
    [InlineData("F((int x) => x + 1); F(x);", 0, 1)]
    [InlineData("switch (n) { case 1: int x = 1; F(x); break; default: x = 2; F(x); break; }", 2, 2)]
    public void Local(string body, int writes, int reads)
    {
        Variable variable = VariableIn(body);

        Assert.Equal((writes, reads, false), (variable.Writes.Length, variable.Reads.Length, variable.IsChanged));
    }

    [Theory]
    [InlineData("int x = 1; x++;")]
    [InlineData("int x = 1; x += 2;")]
    [InlineData("int x = 1; F(ref x);")]
    public void Counted(string body) => Assert.True(VariableIn(body).IsChanged);

    private static Variable VariableIn(string body)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText("class C { void M() { " + body + " } }").GetRoot();
        SyntaxNode declaration = root.DescendantNodes().Last(
            static node => FlowScopes.NameOf(node) == "x" && node is not IdentifierNameSyntax);
        return new BodyMemory().OfBody(declaration);
    }
}
