using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>How a constant is written: the shortest name that means it at that place.</summary>
public class SpellingTests
{
    [Fact]
    public Task SimpleName_NamespaceImported_IsUsed() => Verify.FixNumberAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M({|STC1001:404|});
        }
        """,
        "StatusCodes.Status404NotFound");

    [Fact]
    public Task SimpleName_GlobalUsingElsewhere_IsUsed() => Verify.FixAsync(
        [
            "global using Microsoft.AspNetCore.Http;",
            """
            class C
            {
                int M(int statusCode) => M({|STC1001:404|});
            }
            """,
        ],
        [
            "global using Microsoft.AspNetCore.Http;",
            """
            class C
            {
                int M(int statusCode) => M(StatusCodes.Status404NotFound);
            }
            """,
        ]);

    [Fact]
    public Task SimpleName_CodeInsideTheNamespace_IsUsed() => Verify.FixNumberAsync(
        """
        namespace Microsoft.AspNetCore.Http.Contoso
        {
            class C
            {
                int M(int statusCode) => M({|STC1001:404|});
            }
        }
        """,
        "StatusCodes.Status404NotFound");

    [Fact]
    public Task UsingStatic_MemberBinds_IsUsed() => Verify.FixNumberAsync(
        """
        using static Microsoft.AspNetCore.Http.StatusCodes;

        class C
        {
            int M(int statusCode) => M({|STC1001:404|});
        }
        """,
        "Status404NotFound");

    [Fact]
    public Task UsingStatic_MemberHiddenByMethod_NamesTheType() => Verify.FixAsync(
        """
        using System.Net;
        using static System.Net.HttpStatusCode;

        class C
        {
            bool M(HttpStatusCode code) => code == {|STC1001:(HttpStatusCode)404|} || code == {|STC1001:(HttpStatusCode)409|};

            void NotFound() { }
        }
        """,
        """
        using System.Net;
        using static System.Net.HttpStatusCode;

        class C
        {
            bool M(HttpStatusCode code) => code == HttpStatusCode.NotFound || code == Conflict;

            void NotFound() { }
        }
        """);

    [Fact]
    public Task Alias_OfTheType_IsUsed() => Verify.FixNumberAsync(
        """
        using SC = Microsoft.AspNetCore.Http.StatusCodes;

        class C
        {
            int M(int statusCode) => M({|STC1001:404|});
        }
        """,
        "SC.Status404NotFound");

    [Fact]
    public Task Alias_InsideNamespaceAndKeyword_IsUsed() => Verify.FixNumberAsync(
        """
        namespace Contoso
        {
            using @event = System.Net.HttpStatusCode;

            class C
            {
                bool M(System.Net.HttpStatusCode code) => code == {|STC1001:(@event)404|};
            }
        }
        """,
        "@event.NotFound");

    [Fact]
    public Task Alias_Global_IsUsed() => Verify.FixAsync(
        [
            "global using SC = Microsoft.AspNetCore.Http.StatusCodes;",
            """
            class C
            {
                int M(int statusCode) => M({|STC1001:404|});
            }
            """,
        ],
        [
            "global using SC = Microsoft.AspNetCore.Http.StatusCodes;",
            """
            class C
            {
                int M(int statusCode) => M(SC.Status404NotFound);
            }
            """,
        ]);

    [Fact]
    public Task Alias_HiddenByLocal_IsNotUsed() => Verify.FixNumberAsync(
        """
        using Microsoft.AspNetCore.Http;
        using SC = Microsoft.AspNetCore.Http.StatusCodes;

        class C
        {
            int M(int statusCode, string SC) => M({|STC1001:404|}, SC);
        }
        """,
        "StatusCodes.Status404NotFound");

    [Theory]
    [InlineData("namespace StatusCodes { class Other { } }")]
    [InlineData("class StatusCodes { }")]
    [InlineData("enum StatusCodes { Status404NotFound = 404 }")]
    [InlineData("static class StatusCodes { public const int Status404NotFound = 405; }")]
    public Task OwnDeclaration_NamedStatusCodes_Qualifies(string declaration) => Verify.FixNumberAsync(
        declaration + """


        namespace Contoso
        {
            class HttpStatusCode { }

            class C
            {
                int M(int statusCode) => M({|STC1001:404|});
            }
        }
        """,
        "Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound");

    [Theory]
    [InlineData("int StatusCodes { get; } = 1;")]
    [InlineData("int[] StatusCodes = { 1 };")]
    [InlineData("void StatusCodes() { }")]
    [InlineData("class StatusCodes { }")]
    [InlineData("event System.Action StatusCodes { add { } remove { } }")]
    public Task OwnMember_NamedStatusCodes_Qualifies(string member) => Verify.FixNumberAsync(
        $$"""
        using Microsoft.AspNetCore.Http;

        class C
        {
            {{member}}

            class HttpStatusCode { }

            int M(int statusCode) => M({|STC1001:404|});
        }
        """,
        "Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound");

    [Fact]
    public Task InheritedMember_NamedStatusCodes_Qualifies() => Verify.FixNumberAsync(
        """
        class B
        {
            protected int StatusCodes => 1;

            protected int HttpStatusCode => 1;
        }

        class C : B
        {
            int M(int statusCode) => M({|STC1001:404|});
        }
        """,
        "Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound");

    [Fact]
    public Task TypeParameterAndLocal_NamedStatusCodes_Qualify() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M<StatusCodes, HttpStatusCode>(int statusCode) =>
                M<StatusCodes, HttpStatusCode>({|STC1001:404|});

            int N(int statusCode)
            {
                string StatusCodes = "", HttpStatusCode = "";
                return N({|STC1001:404|}) + StatusCodes.Length + HttpStatusCode.Length;
            }

            int O(int statusCode) => O({|STC1001:404|});
        }
        """,
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M<StatusCodes, HttpStatusCode>(int statusCode) =>
                M<StatusCodes, HttpStatusCode>(Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound);

            int N(int statusCode)
            {
                string StatusCodes = "", HttpStatusCode = "";
                return N(Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound) + StatusCodes.Length + HttpStatusCode.Length;
            }

            int O(int statusCode) => O(StatusCodes.Status404NotFound);
        }
        """);

    [Fact]
    public Task LocalDeclaredLater_NamedStatusCodes_Qualifies() => Verify.FixNumberAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            int N(int statusCode)
            {
                N({|STC1001:404|});
                string StatusCodes = "", HttpStatusCode = "";
                return StatusCodes.Length + HttpStatusCode.Length;
            }
        }
        """,
        "Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound");

    [Fact]
    public Task ColorColor_PropertyNamedLikeItsEnum_KeepsSimpleName() => Verify.FixNumberAsync(
        """
        using System.Net;

        class C
        {
            HttpStatusCode HttpStatusCode { get; set; }

            bool M() => HttpStatusCode == {|STC1001:(HttpStatusCode)404|};
        }
        """,
        "HttpStatusCode.NotFound");

    /// <summary>Where the enum is not imported, and cannot be for one branch alone, the property does not lend its name to it.</summary>
    [Fact]
    public Task ColorColor_InABranch_TheMessageNamesWhatIsWritten() => Verify.MessageAsync(
        """
        class C
        {
            static System.Net.HttpStatusCode HttpStatusCode => default;

            bool M(int httpStatusCode) => httpStatusCode ==
        #if NETFRAMEWORK
                200
        #else
                {|#0:308|}
        #endif
                ;
        }
        """,
        "STC1001",
        "308 is \"Permanent Redirect\" (RFC 9110 §15.4.9): use StatusCodes.Status308PermanentRedirect");

    [Fact]
    public Task NamespaceHidden_ByOwnClass_WritesGlobal() => Verify.FixNumberAsync(
        """
        namespace Contoso
        {
            class StatusCodes { }

            class HttpStatusCode { }

            class Microsoft { }

            class C
            {
                int M(int statusCode) => M({|STC1001:404|});
            }
        }
        """,
        "global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound");

    [Fact]
    public Task InterpolationHole_GlobalName_IsParenthesised() => Verify.FixAsync(
        """
        namespace Contoso
        {
            class StatusCodes { }

            class HttpStatusCode { }

            class Microsoft { }

            class C
            {
                string M(int statusCode) =>
                    $"{ {|STC1001:404|} == statusCode}"
                    + $"{statusCode == {|STC1001:409|},6:x}"
                    + $@"{M({|STC1001:500|})}";
            }
        }
        """,
        """
        namespace Contoso
        {
            class StatusCodes { }

            class HttpStatusCode { }

            class Microsoft { }

            class C
            {
                string M(int statusCode) =>
                    $"{ (global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound) == statusCode}"
                    + $"{statusCode == (global::Microsoft.AspNetCore.Http.StatusCodes.Status409Conflict),6:x}"
                    + $@"{M((global::Microsoft.AspNetCore.Http.StatusCodes.Status500InternalServerError))}";
            }
        }
        """);

    [Fact]
    public Task Attribute_NestedTypeInScope_Qualifies() => Verify.FixAsync(
        """
        using System.Net;

        class AnswersAttribute(HttpStatusCode code) : System.Attribute
        {
            public HttpStatusCode Code => code;
        }

        [Answers({|STC1001:(System.Net.HttpStatusCode)404|})]
        class C
        {
            class HttpStatusCode { }

            [Answers({|STC1001:(System.Net.HttpStatusCode)409|})]
            void M([Answers({|STC1001:(System.Net.HttpStatusCode)500|})] int x) { }
        }
        """,
        """
        using System.Net;

        class AnswersAttribute(HttpStatusCode code) : System.Attribute
        {
            public HttpStatusCode Code => code;
        }

        [Answers(System.Net.HttpStatusCode.NotFound)]
        class C
        {
            class HttpStatusCode { }

            [Answers(System.Net.HttpStatusCode.Conflict)]
            void M([Answers(System.Net.HttpStatusCode.InternalServerError)] int x) { }
        }
        """);

    [Fact]
    public Task Ambiguity_BetweenTwoUsings_Qualifies() => Verify.FixNumberAsync(
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M({|STC1001:404|});
        }

        namespace Contoso
        {
            public class StatusCodes { }

            public class HttpStatusCode { }
        }
        """,
        "Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound");

    [Fact]
    public Task ShortNameOfTheNextConstant_IsBetterThanALongOne() => Verify.FixAsync(
        """
        using System.Net;
        using Own;

        class HttpError : System.Exception { public HttpError(int statusCode, string s) { } }

        class C
        {
            HttpContext? _c;

            object? N() => _c;

            void M() { throw new HttpError({|STC1001:403|}, nameof(HttpStatusCode.Forbidden)); }
        }

        namespace Own { public class HttpContext { } }
        """,
        """
        using System.Net;
        using Own;

        class HttpError : System.Exception { public HttpError(int statusCode, string s) { } }

        class C
        {
            HttpContext? _c;

            object? N() => _c;

            void M() { throw new HttpError((int)HttpStatusCode.Forbidden, nameof(HttpStatusCode.Forbidden)); }
        }

        namespace Own { public class HttpContext { } }
        """);

    /// <summary>The compiler warns wherever the name is written (CS0436); where it stands already, it may.</summary>
    [Fact]
    public Task TypeThatTheProjectBringsAlong_IsNotWritten() => Verify.FixTest(References.Net80)
        .With(test =>
        {
            const string Own = "namespace System.Net { public enum HttpStatusCode { NotFound = 404, TooManyRequests = 429 } }\n";
            test.TestState.Sources.Add(Own + "class C\n{\n    void N(int statusCode = {|STC1001:404|}) { }\n}\n");
            test.FixedState.Sources.Add(
                Own + "class C\n{\n    private const int NotFound = 404;\n\n    void N(int statusCode = NotFound) { }\n}\n");
        })
        .RunAsync();

    [Fact]
    public Task WithoutAspNetCore_CastsTheEnum() => Verify.FixNumberAsync(
        """
        using System.Net;

        class C
        {
            int M(int statusCode) => M({|STC1001:404|});
        }
        """,
        "(int)HttpStatusCode.NotFound",
        References.Net80);

    [Fact]
    public Task NetFramework_429_IsIntroduced() => Verify.FixAsync(
        """
        class C
        {
            int M(int statusCode) => M({|STC1001:429|}) + M({|STC1001:404|});
        }
        """,
        """
        using System.Net;

        class C
        {
            private const int TooManyRequests = 429;

            int M(int statusCode) => M(TooManyRequests) + M((int)HttpStatusCode.NotFound);
        }
        """,
        References.Net48);

    [Fact]
    public Task NetStandard_429_IsIntroduced() => Verify.FixAsync(
        """
        class C
        {
            int M(int statusCode) => M({|STC1001:429|}) + M({|STC1001:404|});
        }
        """,
        """
        using System.Net;

        class C
        {
            private const int TooManyRequests = 429;

            int M(int statusCode) => M(TooManyRequests) + M((int)HttpStatusCode.NotFound);
        }
        """,
        References.NetStandard20);

    [Theory]
    [InlineData("413", "Status413PayloadTooLarge")]
    [InlineData("422", "Status422UnprocessableEntity")]
    [InlineData("414", "Status414UriTooLong")]
    [InlineData("416", "Status416RangeNotSatisfiable")]
    [InlineData("307", "Status307TemporaryRedirect")]
    [InlineData("302", "Status302Found")]
    public Task StatusCodes_SeveralMembers_ModernSpelling(string number, string member) => Verify.FixAsync(
        $$"""
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M({|STC1001:{{number}}|});
        }
        """,
        $$"""
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M(StatusCodes.{{member}});
        }
        """);

    [Theory]
    [InlineData("307", "TemporaryRedirect")]
    [InlineData("302", "Found")]
    [InlineData("301", "MovedPermanently")]
    [InlineData("300", "MultipleChoices")]
    [InlineData("303", "SeeOther")]
    [InlineData("413", "RequestEntityTooLarge")]
    public Task HttpStatusCode_SeveralMembers_ModernSpelling(string number, string member) => Verify.FixAsync(
        $$"""
        using System.Net;

        class C
        {
            HttpStatusCode M() => {|STC1001:(HttpStatusCode){{number}}|};
        }
        """,
        $$"""
        using System.Net;

        class C
        {
            HttpStatusCode M() => HttpStatusCode.{{member}};
        }
        """);

    [Fact]
    public Task EarlyHints_OnlyInTheEnum_CastsTheEnum() => Verify.FixNumberAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M({|STC1001:103|});
        }
        """,
        "(int)HttpStatusCode.EarlyHints");

    [Fact]
    public Task AspNetCore10_SameCode_Fixed() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M({|STC1001:422|});
        }
        """,
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M(StatusCodes.Status422UnprocessableEntity);
        }
        """,
        References.AspNetCore100);

    [Fact]
    public Task EnumMember_NoSpeculation_StillNamed() => Verify.FixEveryNumberAsync(
        """
        using System.Net;

        enum E
        {
            Lost = {|STC1001:404|},
            Other = Lost + 1,
        }
        """,
        """
        using System.Net;

        enum E
        {
            Lost = (int)HttpStatusCode.NotFound,
            Other = Lost + 1,
        }
        """,
        References.Net80);
}
