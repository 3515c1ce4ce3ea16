using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Usings;

/// <summary>What a branch of <c>#if</c> lends, the other build does not have: a fix must not rely on it, nor double it.</summary>
public class ConditionalUsingTests
{
    private const string Class = "class C { bool M(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode == {|STC1001:404|}; }";

    private const string Qualified =
        "class C { bool M(System.Net.Http.HttpResponseMessage r) => r.StatusCode == System.Net.HttpStatusCode.NotFound; }";

    [Theory]
    [InlineData("#define DEBUG\n#if DEBUG\nusing System.Net;\n#endif\n")]
    [InlineData("#define DEBUG\n#if DEBUG\nusing Code = System.Net.HttpStatusCode;\nusing System.Net;\n#endif\n")]
    [InlineData("#define DEBUG\n#if DEBUG\nusing System;\n#else\nusing System.Net;\n#endif\n")]
    [InlineData("#if DEBUG\nusing System.Net;\n#endif\n")]
    public Task UsingOfOneBranch_Qualifies(string usings) => Verify.FixAsync(usings + Class, usings + Qualified);

    [Fact]
    public Task AliasOfOneBranch_IsNotUsed() => Verify.FixAsync(
        "#define DEBUG\n#if DEBUG\nusing Code = System.Net.HttpStatusCode;\n#endif\n" + Class,
        "#define DEBUG\nusing System.Net;\n\n#if DEBUG\nusing Code = System.Net.HttpStatusCode;\n#endif\n"
            + Qualified.Replace("== System.Net.", "== ", System.StringComparison.Ordinal));

    [Fact]
    public Task UsingOfTheSameBranch_Serves() => Verify.FixAsync(
        "#define DEBUG\n#if DEBUG\nusing System.Net;\n" + Class + "\n#endif\n",
        "#define DEBUG\n#if DEBUG\nusing System.Net;\n"
            + Qualified.Replace("== System.Net.", "== ", System.StringComparison.Ordinal) + "\n#endif\n");

    /// <summary>The own constant is not there in the other build: another is introduced beside it.</summary>
    [Fact]
    public Task ConstantOfOneBranch_IsNotUsed() => Verify.FixAsync(
        """
        #define DEBUG
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
        #if DEBUG
            const int Early = 425;
        #endif
            object M() => StatusCode({|STC1001:425|});
        }
        """,
        """
        #define DEBUG
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            const int TooEarly = 425;
        #if DEBUG
            const int Early = 425;
        #endif
            object M() => StatusCode(TooEarly);
        }
        """);

    [Fact]
    public Task PartOfOneBranch_TakesNoConstant() => Verify.FixAsync(
        [
            "#define DEBUG\n#if DEBUG\nnamespace N { partial class C { int x; } }\n#endif\n",
            """
            namespace N
            {
                partial class C : Microsoft.AspNetCore.Mvc.ControllerBase
                {
                    object M() => StatusCode({|STC1001:425|});
                }
            }
            """,
        ],
        [
            "#define DEBUG\n#if DEBUG\nnamespace N { partial class C { int x; } }\n#endif\n",
            """
            namespace N
            {
                partial class C : Microsoft.AspNetCore.Mvc.ControllerBase
                {
                    private const int TooEarly = 425;

                    object M() => StatusCode(TooEarly);
                }
            }
            """,
        ]);

    [Fact]
    public Task TypeOfAnIntroducedConstant_IsQualifiedToo() => Verify.FixAsync(
        """
        #define DEBUG
        #if DEBUG
        using System.Net;
        #endif
        class C
        {
            object M() => {|STC1001:(System.Net.HttpStatusCode)425|};
        }
        """,
        """
        #define DEBUG
        #if DEBUG
        using System.Net;
        #endif
        class C
        {
            private const System.Net.HttpStatusCode TooEarly = (System.Net.HttpStatusCode)425;

            object M() => TooEarly;
        }
        """);
}
