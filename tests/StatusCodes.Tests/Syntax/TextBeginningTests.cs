using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using Xunit;

namespace StatusCodes.Tests.Syntax;

/// <summary>Which texts a variable's value is put first into.</summary>
public class TextBeginningTests
{
    [Theory]
    [InlineData("Send($\"{code} {text}\");", "$\"{code} {text}\"")]
    [InlineData("Send($\"{code}-{text}\\r\\n\");", "$\"{code}-{text}\\r\\n\"")]
    [InlineData("Send($\"{code:000} {text}\");", "$\"{code:000} {text}\"")]
    [InlineData("Send($\"{code.ToString()} {text}\");", "$\"{code.ToString()} {text}\"")]
    [InlineData("Send(code + \" \" + text + end);", "code + \" \" + text + end")]
    [InlineData("Send(code.ToString() + \"-\" + text);", "code.ToString() + \"-\" + text")]
    [InlineData("Send($\"{text} {code}\");", null)]
    [InlineData("Send($\"{code} Logged in\");", "$\"{code} Logged in\"")]
    [InlineData("Send(code + \" Logged in\");", "code + \" Logged in\"")]
    [InlineData("Send(code + \"-Hello \" + name);", "code + \"-Hello \" + name")]
    [InlineData("Send($\"{code} \");", null)]
    [InlineData("Send(code + \" \");", null)]
    [InlineData("Send($\"{code}, {text}\");", null)]
    [InlineData("Send($\"<{code} {text}>\");", null)]
    [InlineData("Send(text + \" \" + code);", null)]
    [InlineData("Send(code + text);", null)]
    [InlineData("Send(code - 1);", null)]
    [InlineData("Send(code);", null)]
    [InlineData("Send(code.ToString());", null)]
    public void Text_ThatBeginsWithTheCode(string source, string? text) =>
        Assert.Equal(text, TextBeginning.Of(Code(source))?.ToString());

    [Theory]
    [InlineData("Format(\"{0} {1}\", code, text);", true)]
    [InlineData("Format(\"{0:000}-{1}\", code, text);", true)]
    [InlineData("Format(\"{0} files\", code, text);", false)]
    [InlineData("Format(\"{1} {0}\", code, text);", false)]
    [InlineData("Format(\"{0} {1}\", text, code);", false)]
    [InlineData("Format(\"{0}\", code);", false)]
    [InlineData("Format(\"{0\", code, text);", false)]
    [InlineData("Format(format, code, text);", false)]
    public void Format_ThatBeginsWithTheCode(string source, bool expected) =>
        Assert.Equal(expected, TextBeginning.OfFormat((ArgumentSyntax)Code(source).Parent!) is not null);

    private static IdentifierNameSyntax Code(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Single(name => name.Identifier.ValueText == "code");
}
