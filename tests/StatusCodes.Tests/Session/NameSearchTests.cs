using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Session;
using Xunit;

namespace StatusCodes.Tests.Session;

/// <summary>Names are found by the text of a file: each once, and only where they are names.</summary>
public class NameSearchTests
{
    [Theory]
    [InlineData("int x = (int)HttpStatusCode.OK;", "HttpStatusCode")]
    [InlineData("int x = (int)System.Net.HttpStatusCode.OK;", "HttpStatusCode")]
    [InlineData("int x = (int)HttpStatusCode\n    /* why */ .OK;", "HttpStatusCode")]
    [InlineData("string x = $\"{HttpStatusCode.OK}\";", "HttpStatusCode")]
    [InlineData("int x = StatusCodes.A + StatusCodes.B;", "StatusCodes", "StatusCodes")]
    [InlineData("int x = StatusCodeStatusCode.A;", "StatusCodeStatusCode")]
    [InlineData("int x = @CloseStatusCode.A + CloseReason.B;", "@CloseStatusCode", "CloseReason")]
    public void Name_IsFoundOnce(string statement, params string[] names) => Assert.Equal(names, Find(statement));

    [Theory]
    [InlineData("r.StatusCode = 1;")]
    [InlineData("string x = \"HttpStatusCode.OK\";")]
    [InlineData("string x = $\"HttpStatusCode.{y}\";")]
    [InlineData("// HttpStatusCode.OK")]
    [InlineData("\n#if OLD\nint x = (int)HttpStatusCode.OK;\n#endif\n")]
    [InlineData("var httpstatuscode = x; httpstatuscode.ToString();")]
    public void WhatIsNoSuchName_IsNot(string statement) => Assert.Empty(Find(statement));

    private static List<string> Find(string statement)
    {
        string text = $"class C {{ void M() {{ {statement}\n }} }}";
        List<string> found = [];
        var search = new NameSearch((_, name) => found.Add(name.Text), static (ref SearchedText _) => ["StatusCode", "lose"], ".");
#pragma warning disable CS0618 // The search reads the text alone: it needs no compilation, which the supported way would bring.
        var context = new SyntaxNodeAnalysisContext(CSharpSyntaxTree.ParseText(text).GetRoot(), null!, null!, _ => { }, _ => true, default);
#pragma warning restore CS0618
        var searched = new SearchedText(text, ["StatusCode"]);
        search.Analyze(context, ref searched);
        return found;
    }
}
