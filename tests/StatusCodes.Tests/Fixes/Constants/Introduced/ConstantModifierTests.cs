using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants.Introduced;

/// <summary>Whether a new constant says that it is private: as the project has it (IDE0040), or as the type's other constants do.</summary>
public class ConstantModifierTests
{
    [Theory]
    [InlineData("const int MaxRetries = 3;", "const int TooEarly = 425;")]
    [InlineData("new const int MaxRetries = 3;", "const int TooEarly = 425;")]
    [InlineData("private const int MaxRetries = 3;", "private const int TooEarly = 425;")]
    [InlineData("public const int MaxRetries = 3;", "private const int TooEarly = 425;")]
    [InlineData("int _retries;", "private const int TooEarly = 425;")]
    public Task TypesOtherConstants_SayIt(string other, string expected)
    {
        bool isBehind = other.Contains("const", System.StringComparison.Ordinal);
        return Verify.FixAsync(
            $"class B {{ protected const int MaxRetries = 2; }}\nclass C : B\n{{\n    {other}\n\n    int M(int statusCode) => M({{|STC1001:425|}});\n}}\n",
            "class B { protected const int MaxRetries = 2; }\nclass C : B\n{\n    "
            + (isBehind ? $"{other}\n    {expected}" : $"{expected}\n    {other}")
            + "\n\n    int M(int statusCode) => M(TooEarly);\n}\n");
    }

    [Theory]
    [InlineData("never", "private ", "")]
    [InlineData("omit_if_default:warning", "private ", "")]
    [InlineData("always", "", "private ")]
    [InlineData("for_non_interface_members:silent", "", "private ")]
    public Task ProjectsStyle_SaysIt(string style, string other, string expected) => ConfiguredVerifier.FixAsync(
        $"dotnet_style_require_accessibility_modifiers = {style}",
        $"class C\n{{\n    {other}const int A = 3;\n\n    int M(int statusCode) => M({{|STC1001:425|}});\n}}\n",
        $"class C\n{{\n    {other}const int A = 3;\n    {expected}const int TooEarly = 425;\n\n    int M(int statusCode) => M(TooEarly);\n}}\n");

    [Fact]
    public Task InterfacesConstant_IsPrivateInAnyCase() => Verify.FixAsync(
        "interface I\n{\n    const int A = 3;\n\n    int M(int statusCode = {|STC1001:425|});\n}\n",
        "interface I\n{\n    const int A = 3;\n    private const int TooEarly = 425;\n\n    int M(int statusCode = TooEarly);\n}\n");
}
