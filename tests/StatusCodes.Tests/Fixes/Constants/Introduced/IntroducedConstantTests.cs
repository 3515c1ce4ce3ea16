using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants.Introduced;

/// <summary>
/// A number for which no constant exists gets one: typed as the place needs it, one for its type however often it stands there.
/// </summary>
public class IntroducedConstantTests
{
    [Fact]
    public Task Controller_GetsAPrivateConstant_OnceForAllUses() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Early() => StatusCode({|STC1001:425|});

            [ProducesResponseType({|STC1001:425|})]
            public IActionResult Again() => StatusCode({|STC1001:425|});
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            private const int TooEarly = 425;

            public IActionResult Early() => StatusCode(TooEarly);

            [ProducesResponseType(TooEarly)]
            public IActionResult Again() => StatusCode(TooEarly);
        }
        """);

    [Fact]
    public Task Cast_GoesAway_ForAConstantOfTheEnum() => Verify.FixAsync(
        """
        using System.Net;
        using System.Net.Http;

        class C
        {
            bool IsEarly(HttpResponseMessage answer) => answer.StatusCode == {|STC1001:(HttpStatusCode)425|};

            HttpStatusCode? Maybe(bool known) => known ? (HttpStatusCode?){|STC1001:425|} : null;
        }
        """,
        """
        using System.Net;
        using System.Net.Http;

        class C
        {
            private const HttpStatusCode TooEarly = (HttpStatusCode)425;

            bool IsEarly(HttpResponseMessage answer) => answer.StatusCode == TooEarly;

            HttpStatusCode? Maybe(bool known) => known ? TooEarly : null;
        }
        """);

    [Fact]
    public Task CastOfTheOtherSide_Stays() => Verify.FixAsync(
        """
        using System.Net.Http;

        class C
        {
            bool IsEarly(HttpResponseMessage answer) => (int)answer.StatusCode == {|STC1001:425|};
        }
        """,
        """
        using System.Net.Http;

        class C
        {
            private const int TooEarly = 425;

            bool IsEarly(HttpResponseMessage answer) => (int)answer.StatusCode == TooEarly;
        }
        """);

    [Theory]
    [InlineData("long", "425L", "long")]
    [InlineData("long", "425", "int")]
    [InlineData("short", "425", "int")]
    [InlineData("ushort", "0x1A9", "int")]
    [InlineData("int?", "4_25", "int")]
    [InlineData("uint", "425u", "uint")]
    [InlineData("ulong", "425UL", "ulong")]
    [InlineData("object", "425", "int")]
    public Task Type_IsTheLiterals(string slot, string literal, string type) => Verify.FixAsync(
        $$"""
        class C
        {
            void Answer({{slot}} statusCode) => Answer({|STC1001:{{literal}}|});
        }
        """,
        $$"""
        class C
        {
            private const {{type}} TooEarly = 425;

            void Answer({{slot}} statusCode) => Answer(TooEarly);
        }
        """);

    /// <summary>A cast would be redundant (IDE0004): a constant that fits becomes what it is compared with.</summary>
    [Theory]
    [InlineData("uint", "425U", "TooEarly")]
    [InlineData("ulong", "425UL", "TooEarly")]
    [InlineData("long", "425L", "TooEarly")]
    public Task NumbersConstant_ServesWiderOnes(string wider, string literal, string expected) => Verify.FixAsync(
        $"class C {{ bool A(int statusCode) => statusCode == {{|STC1001:425|}}; bool B({wider} statusCode) => statusCode == {{|STC1001:{literal}|}}; }}",
        "class C { private const int TooEarly = 425; bool A(int statusCode) => statusCode == TooEarly; "
        + $"bool B({wider} statusCode) => statusCode == {expected}; }}");

    [Fact]
    public Task OneConstantServesBothKindsOfPlace_WithACast() => Verify.FixAsync(
        """
        using System.Net;

        class A
        {
            int statusCode = {|STC1001:425|};
            HttpStatusCode code = (HttpStatusCode){|STC1001:425|};
            long responseStatusCode = {|STC1001:425L|};
        }

        class B
        {
            HttpStatusCode code = (HttpStatusCode){|STC1001:425|};
            int statusCode = {|STC1001:425|};
        }
        """,
        """
        using System.Net;

        class A
        {
            private const int TooEarly = 425;
            int statusCode = TooEarly;
            HttpStatusCode code = (HttpStatusCode)TooEarly;
            long responseStatusCode = TooEarly;
        }

        class B
        {
            private const int TooEarly = 425;
            HttpStatusCode code = (HttpStatusCode)TooEarly;
            int statusCode = TooEarly;
        }
        """);

    [Fact]
    public Task ConstantThatDoesNotConvert_GetsASecondBesideIt() => Verify.FixAsync(
        """
        class C
        {
            long responseStatusCode = {|STC1001:425L|};
            int statusCode = {|STC1001:425|};
        }
        """,
        """
        class C
        {
            private const long TooEarly = 425;
            private const int TooEarlyStatusCode = 425;
            long responseStatusCode = TooEarly;
            int statusCode = TooEarlyStatusCode;
        }
        """);

    [Fact]
    public Task SeveralCodes_InTheirOrder_ForEachType() => Verify.FixAsync(
        """
        class A
        {
            int M(int statusCode) => M({|STC1001:429|}) + M({|STC1001:425|}) + M({|STC1001:404|}) + M({|STC1001:429|});
        }

        struct B
        {
            int M(int statusCode) => M({|STC1001:425|});
        }

        class C
        {
            int M(int statusCode) => M({|STC1001:103|});

            class Inner
            {
                int M(int statusCode) => M({|STC1001:103|}) + M({|STC1001:425|});
            }
        }
        """,
        """
        using System.Net;

        class A
        {
            private const int TooEarly = 425;
            private const int TooManyRequests = 429;

            int M(int statusCode) => M(TooManyRequests) + M(TooEarly) + M((int)HttpStatusCode.NotFound) + M(TooManyRequests);
        }

        struct B
        {
            private const int TooEarly = 425;

            int M(int statusCode) => M(TooEarly);
        }

        class C
        {
            private const int EarlyHints = 103;

            int M(int statusCode) => M(EarlyHints);

            class Inner
            {
                private const int TooEarly = 425;

                int M(int statusCode) => M(EarlyHints) + M(TooEarly);
            }
        }
        """,
        References.Net48);

    [Fact]
    public Task Read_UnregisteredCodes_GetOneToo() => Verify.FixAsync(
        """
        using System.Net.Http;

        class C
        {
            bool IsProxys(HttpResponseMessage answer) => (int)answer.StatusCode == {|STC1001:522|};
        }
        """,
        """
        using System.Net.Http;

        class C
        {
            private const int ConnectionTimedOut = 522;

            bool IsProxys(HttpResponseMessage answer) => (int)answer.StatusCode == ConnectionTimedOut;
        }
        """);

    [Fact]
    public async Task Title_SaysWhatIsIntroduced()
    {
        const string Source = "class C { int M(int statusCode) => M(425); }";

        Assert.Equal(
            ["Introduce constant TooEarly", "Introduce TooEarly in HttpStatusCodes.cs"],
            await OfferedFixes.TitlesAsync<UseConstantCodeFixProvider>(Source));
        Assert.Equal(
            "class C { private const int TooEarly = 425; int M(int statusCode) => M(TooEarly); }",
            await OfferedFixes.ApplyAsync<UseConstantCodeFixProvider>(Source, "Introduce constant TooEarly"));
    }

    [Fact]
    public Task Message_NamesTheConstant() => Verify.MessageAsync(
        "class C { int M(int statusCode) => M({|#0:425|}); }",
        "STC1001",
        "425 is \"Too Early\" (RFC 8470 §5.2): introduce a constant TooEarly");

    [Fact]
    public Task TypeOfThatName_AnotherNameForAll() => Verify.FixAsync(
        """
        class TooEarly { }
        class C
        {
            bool M(int statusCode) => statusCode is {|STC1001:425|};
            bool N(int statusCode) => statusCode == {|STC1001:425|};
        }
        """,
        """
        class TooEarly { }
        class C
        {
            private const int TooEarlyStatusCode = 425;
            bool M(int statusCode) => statusCode is TooEarlyStatusCode;
            bool N(int statusCode) => statusCode == TooEarlyStatusCode;
        }
        """);

    [Fact]
    public Task NamesAreTaken_TheNumberMakesOne() => Verify.FixAsync(
        """
        class C
        {
            void TooEarly() { }
            void TooEarlyStatusCode() { }
            void TooEarlyStatusCode425() { }
            int M(int statusCode = {|STC1001:425|}) => 1;
        }
        """,
        """
        class C
        {
            private const int TooEarly425 = 425;
            void TooEarly() { }
            void TooEarlyStatusCode() { }
            void TooEarlyStatusCode425() { }
            int M(int statusCode = TooEarly425) => 1;
        }
        """);

    /// <summary>A namespace of the project's own is called System, too.</summary>
    [Fact]
    public Task HiddenSystem_TheTypeIsWrittenFromTheRoot() => Verify.FixAsync(
        """
        namespace Contoso.System { class X { } }

        namespace Contoso.Api
        {
            class C
            {
                object M() => {|STC1001:(global::System.Net.HttpStatusCode)425|};
            }
        }
        """,
        """
        namespace Contoso.System { class X { } }

        namespace Contoso.Api
        {
            class C
            {
                private const global::System.Net.HttpStatusCode TooEarly = (global::System.Net.HttpStatusCode)425;

                object M() => TooEarly;
            }
        }
        """);

    [Fact]
    public Task TypeOfTheConstant_IsImported() => Verify.FixAsync(
        """
        class C
        {
            bool M(System.Net.Http.HttpResponseMessage r) =>
                r.StatusCode == {|STC1001:(System.Net.HttpStatusCode)425|} || r.StatusCode == {|STC1001:(System.Net.HttpStatusCode)404|};
        }
        """,
        """
        using System.Net;

        class C
        {
            private const HttpStatusCode TooEarly = (HttpStatusCode)425;

            bool M(System.Net.Http.HttpResponseMessage r) =>
                r.StatusCode == TooEarly || r.StatusCode == HttpStatusCode.NotFound;
        }
        """);

    [Fact]
    public Task Name_IsWrittenLikeTheOthers() => Verify.FixAsync(
        """
        class C
        {
            private const int MAX_RETRIES = 3;

            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        """
        class C
        {
            private const int MAX_RETRIES = 3;
            private const int TOO_EARLY = 425;

            int M(int statusCode) => M(TOO_EARLY);
        }
        """);

    [Theory]
    [InlineData("private", "const", "all_upper", "", "_", "TOO_EARLY")]
    [InlineData("*", "", "camel_case", "_", "", "_tooEarly")]
    [InlineData("private, internal", "static", "pascal_case", "s_", "", "s_TooEarly")]
    [InlineData("public", "", "camel_case", "_", "", "TooEarly")]
    [InlineData("private", "readonly", "camel_case", "_", "", "TooEarly")]
    public Task NamingRule_IsObeyed(
        string accessibilities, string modifiers, string capitalization, string prefix, string separator, string expected) =>
        Verify.FixTest()
            .With(test =>
            {
                const string Source = "class C\n{\n    int M(int statusCode) => M({|STC1001:425|});\n}\n";
                test.TestState.Sources.Add(Source);
                test.FixedState.Sources.Add(
                    $"class C\n{{\n    private const int {expected} = 425;\n\n    int M(int statusCode) => M({expected});\n}}\n");
                test.TestState.AnalyzerConfigFiles.Add((
                    "/.editorconfig",
                    $"""
                    root = true
                    [*.cs]
                    dotnet_naming_rule.constants.severity = error
                    dotnet_naming_rule.constants.symbols = constants
                    dotnet_naming_rule.constants.style = Of_Constants
                    dotnet_naming_symbols.constants.applicable_kinds = field
                    dotnet_naming_symbols.constants.applicable_accessibilities = {accessibilities}
                    dotnet_naming_symbols.constants.required_modifiers = {modifiers}
                    dotnet_naming_style.of_constants.capitalization = {capitalization}
                    dotnet_naming_style.of_constants.required_prefix = {prefix}
                    dotnet_naming_style.of_constants.word_separator = {separator}

                    """));
            })
            .RunAsync();
}
