using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using Xunit;

namespace StatusCodes.Tests.Syntax;

/// <summary>A name is a parameter's only where the innermost function around it has one of that name: others may hide it.</summary>
public class FunctionsTests
{
    [Theory]
    [InlineData("void M(string x) { Use(x); }", true)]
    [InlineData("C(string x) { Use(x); }", true)]
    [InlineData("void M() { F(x => Use(x)); }", true)]
    [InlineData("void M() { F((y, x) => Use(x)); }", true)]
    [InlineData("void M() { F(delegate(string x) { Use(x); }); }", true)]
    [InlineData("void M() { void L(string x) => Use(x); }", true)]
    [InlineData("void M() { string x = \"\"; Use(x); }", false)]
    [InlineData("void M(string x) { F(() => { string x = \"\"; Use(x); }); }", false)]
    [InlineData("void M(string x) { F(delegate { string x = \"\"; Use(x); }); }", false)]
    [InlineData("string P { get { string x = \"\"; return Use(x); } }", false)]
    public void Parameter_IsToldFromALocal(string member, bool isParameter)
    {
        IdentifierNameSyntax name = CSharpSyntaxTree.ParseText($"class C {{ {member} }}").GetRoot().DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Single(static call => call.Expression.ToString() == "Use")
            .ArgumentList.Arguments[0].DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Single();
        Assert.Equal(isParameter, Functions.IsParameterAround(name));
    }
}
