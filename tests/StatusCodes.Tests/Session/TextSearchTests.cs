using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Session;
using Xunit;

namespace StatusCodes.Tests.Session;

/// <summary>Literals are found by the text of a file: each once, and only where they are literals that begin so.</summary>
public class TextSearchTests
{
    [Theory]
    [InlineData("string x = \"550\";", "\"550\"")]
    [InlineData("string x = @\"550 \";", "@\"550 \"")]
    [InlineData("string x = \"\"\"550\"\"\";", "\"\"\"550\"\"\"")]
    [InlineData("var x = \"550\"u8;", "\"550\"u8")]
    [InlineData("string x = \"a\" + \"1\" + \"\" + \"2\";", "\"1\"", "\"2\"")]
    [InlineData("string x = \"say \\\"no\\\"\" + \"1\";", "\"1\"")]
    [InlineData("string x = $\"{Code(\"550\")}\";", "\"550\"")]
    [InlineData("char q = '\"'; string x = \"1\";", "\"1\"")]
    public void Literal_IsFoundOnce(string statement, params string[] literals) => Assert.Equal(literals, Find(statement));

    [Theory]
    [InlineData("string x = \"a550\";")]
    [InlineData("string x = \"\";")]
    [InlineData("string x = $\"550 {y}\";")]
    [InlineData("// \"550\"")]
    [InlineData("\n#if OLD\nstring x = \"550\";\n#endif\n")]
    [InlineData("string x = \"x\"; /* \"")]
    [InlineData("string x = \"a \\\"5\\\" b\";")]
    public void WhatIsNoSuchLiteral_IsNot(string statement) => Assert.Empty(Find(statement));

    [Theory]
    [InlineData("\"550\"", true)]
    [InlineData("\"4\"", true)]
    [InlineData("@\"550 No\"", true)]
    [InlineData("\"\"\"550\"\"\"", true)]
    [InlineData("\"No 550\"", false)]
    [InlineData("\" 550\"", false)]
    [InlineData("\"\"", false)]
    [InlineData("@\"\"", false)]
    public void FirstDigit_TellsWhetherACodeMayBeInIt(string token, bool expected) =>
        Assert.Equal(expected, Find($"string x = {token};").Count == 1);

    private static List<string> Find(string statement)
    {
        string text = $"class C {{ void M() {{ {statement}\n }} }}";
        List<string> found = [];
        TextSearch[] searches = [new((all, start) => char.IsDigit(all[start]), (_, literal) => found.Add(literal.Token.Text))];
#pragma warning disable CS0618 // The search reads the text alone: it needs no compilation, which the supported way would bring.
        var context = new SyntaxNodeAnalysisContext(CSharpSyntaxTree.ParseText(text).GetRoot(), null!, null!, _ => { }, _ => true, default);
#pragma warning restore CS0618
        TextSearch.Analyze(context, text, searches);
        return found;
    }
}
