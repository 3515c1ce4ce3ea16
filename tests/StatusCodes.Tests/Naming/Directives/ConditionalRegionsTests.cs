using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming.Directives;
using Xunit;

namespace StatusCodes.Tests.Naming.Directives;

/// <summary>A directive serves a file in all configurations, or nobody writes it.</summary>
public class ConditionalRegionsTests
{
    [Theory]
    [InlineData("class C { int x = 1; }", true)]
    [InlineData("class C {\n#if A\nint x = 1;\n#endif\n}", false)]
    [InlineData("class C {\n#if A\nint x = 1;\n#endif\nint y = 1; }", true)]
    [InlineData("class C {\n#if A\nint x = 1;\n#else\nint y = 2;\n#endif\n}", false)]
    [InlineData("#if A\nclass C { int x = 1; }\n#endif", false)]
    public void IsOneAlwaysCompiled_WithTheFirstLine(string code, bool expected)
    {
        SyntaxNode root = Parse(code);
        int[] places = [.. root.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(static literal => literal.SpanStart)];

        Assert.Equal(expected, ConditionalRegions.IsOneAlwaysCompiledWith(root, places, 0));
    }

    [Fact]
    public void EachBranch_HasOne()
    {
        const string Code = "class C {\n#if A\nint x = 1;\n#else\nint y = 2;\n#endif\n}";
        int first = Code.IndexOf('1', System.StringComparison.Ordinal);
        int second = Code.IndexOf('2', System.StringComparison.Ordinal);

        Assert.True(ConditionalRegions.IsOneAlwaysCompiledWith(Parse(Code), [first, second], 0));
    }

    [Theory]
    [InlineData("class C {\n#if NETFRAMEWORK\nint x = 1;\n#endif\n}", true)]
    [InlineData("class C {\n#if !NET8_0_OR_GREATER\n#else\nint x = 1;\n#endif\n}", true)]
    [InlineData("class C {\n#if DEBUG\nint x = 1;\n#endif\n}", false)]
    [InlineData("class C {\n#if NET\n#endif\nint x = 1;\n}", false)]
    public void IsOfOneTarget_BySymbolsOfFrameworks(string code, bool expected)
    {
        SyntaxNode root = Parse(code);

        Assert.Equal(expected, ConditionalRegions.IsOfOneTarget(root.DescendantNodes().OfType<LiteralExpressionSyntax>().Single()));
    }

    private static SyntaxNode Parse(string code) => CSharpSyntaxTree.ParseText(
        code,
        new CSharpParseOptions(preprocessorSymbols: ["A", "NETFRAMEWORK", "NET8_0_OR_GREATER", "DEBUG"])).GetRoot();
}
