using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Syntax;

/// <summary>One number, many spellings; and literals that are no integers.</summary>
public class LiteralSpellingTests
{
    [Theory]
    [InlineData("404")]
    [InlineData("0x194")]
    [InlineData("0X194")]
    [InlineData("0x0194")]
    [InlineData("0x1_94")]
    [InlineData("0x_194")]
    [InlineData("4_04")]
    [InlineData("4__0_4")]
    [InlineData("0404")]
    [InlineData("0b110010100")]
    [InlineData("0B1_1001_0100")]
    [InlineData("0b_1_1001_0100")]
    [InlineData("404L")]
    [InlineData("404u")]
    [InlineData("404U")]
    [InlineData("404ul")]
    [InlineData("404UL")]
    [InlineData("404lU")]
    [InlineData("0x194L")]
    [InlineData("0b110010100u")]
    public Task Integer_InAnySpelling_Reports(string literal) => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            bool M(long statusCode) => statusCode == (long){|STC1001:{{literal}}|};

            bool Width(long width) => width == (long){{literal}};

            void Object(object statusCode) => Object({|STC1001:{{literal}}|});
        }
        """,
        References.Net80);

    [Theory]
    [InlineData("404.0")]
    [InlineData("404f")]
    [InlineData("404d")]
    [InlineData("404m")]
    [InlineData("4.04e2")]
    [InlineData("404e0")]
    [InlineData("'Ɣ'")]
    [InlineData("\"404\"")]
    [InlineData("-404")]
    [InlineData("~404")]
    [InlineData("+404")]
    [InlineData("4040")]
    [InlineData("40")]
    [InlineData("0x404")]
    [InlineData("0b1010")]
    [InlineData("404404404404")]
    [InlineData("600")]
    [InlineData("99")]
    [InlineData("0")]
    [InlineData("299")]
    [InlineData("432")]
    [InlineData("599")]
    [InlineData("520")]
    public Task Literal_ThatIsNoNamedCode_IsQuiet(string literal) => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            void M(object statusCode) => M({{literal}});
        }
        """,
        References.AspNetCore80);
}
