using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>
/// An introduced constant hides nothing and changes no other name's meaning; where the catalog's name is taken,
/// the system's word is added to it.
/// </summary>
public class ConstantNamingTests
{
    [Theory]
    [InlineData("void TooEarly() { }")]
    [InlineData("string TooEarly { get; set; }")]
    [InlineData("class TooEarly { }")]
    [InlineData("int N(int TooEarly) => TooEarly;")]
    [InlineData("int N() { int TooEarly = 1; return TooEarly; }")]
    [InlineData("int N<TooEarly>() => 1;")]
    [InlineData("object N() => new TooEarly();")]
    [InlineData("string N() => nameof(TooEarly);")]
    [InlineData("/// <summary><see cref=\"TooEarly\"/></summary>\n    int N() => 1;")]
    public Task Name_ThatStandsInTheType_IsTaken(string member) => Verify.FixAsync(
        $$"""
        #nullable disable

        class TooEarly { }

        class C
        {
            int M(int statusCode) => M({|STC1001:425|});

            {{member}}
        }
        """,
        $$"""
        #nullable disable

        class TooEarly { }

        class C
        {
            private const int TooEarlyStatusCode = 425;

            int M(int statusCode) => M(TooEarlyStatusCode);

            {{member}}
        }
        """);

    [Fact]
    public Task Name_OfTheType_OfItsParameter_OrOfABase_IsTaken() => Verify.FixAsync(
        """
        class TooEarly
        {
            int M(int statusCode) => M({|STC1001:425|});
        }

        class B<TooEarly>
        {
            int M(int statusCode) => M({|STC1001:425|});
        }

        class C
        {
            protected bool TooEarly => true;
        }

        class D : C
        {
            int M(int statusCode) => M({|STC1001:425|});
        }

        class E : D
        {
            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        """
        class TooEarly
        {
            private const int TooEarlyStatusCode = 425;

            int M(int statusCode) => M(TooEarlyStatusCode);
        }

        class B<TooEarly>
        {
            private const int TooEarlyStatusCode = 425;

            int M(int statusCode) => M(TooEarlyStatusCode);
        }

        class C
        {
            protected bool TooEarly => true;
        }

        class D : C
        {
            private const int TooEarlyStatusCode = 425;

            int M(int statusCode) => M(TooEarlyStatusCode);
        }

        class E : D
        {
            private const int TooEarlyStatusCode = 425;

            int M(int statusCode) => M(TooEarlyStatusCode);
        }
        """);

    /// <summary>What another branch compiles above the type is none of its names.</summary>
    [Fact]
    public Task Name_InABranchAboveTheType_IsFree() => Verify.FixAsync(
        "#if NETFRAMEWORK\nstatic class HttpCodes { public const int TooEarly = 425; }\n#endif\nclass C { int M(int statusCode) => M({|STC1001:425|}); }",
        "#if NETFRAMEWORK\nstatic class HttpCodes { public const int TooEarly = 425; }\n#endif\n"
        + "class C { private const int TooEarly = 425; int M(int statusCode) => M(TooEarly); }");

    [Fact]
    public Task Name_BesideADot_IsFree() => Verify.FixAsync(
        """
        static class Texts { public static string TooEarly => "a"; }

        class C
        {
            int M(int statusCode) => M({|STC1001:425|}) + Texts.TooEarly.Length;

            int N(int tooEarly) => tooEarly;

            enum Reason { TooEarly }
        }
        """,
        """
        static class Texts { public static string TooEarly => "a"; }

        class C
        {
            private const int TooEarly = 425;

            int M(int statusCode) => M(TooEarly) + Texts.TooEarly.Length;

            int N(int tooEarly) => tooEarly;

            enum Reason { TooEarly }
        }
        """);

    [Fact]
    public Task ThirdChoice_HasTheNumber() => Verify.FixAsync(
        """
        class C
        {
            int TooEarly, TooEarlyStatusCode;

            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        """
        class C
        {
            private const int TooEarlyStatusCode425 = 425;
            int TooEarly, TooEarlyStatusCode;

            int M(int statusCode) => M(TooEarlyStatusCode425);
        }
        """);

    [Fact]
    public Task TopLevel_NameOfATypeOfTheFile_IsTaken() => Verify.FixAsync(
        """
        int statusCode = {|STC1001:425|};
        System.Console.WriteLine(statusCode);

        class TooEarly { }
        """,
        """
        const int TooEarlyStatusCode = 425;

        int statusCode = TooEarlyStatusCode;
        System.Console.WriteLine(statusCode);

        class TooEarly { }
        """,
        program: true);

    [Fact]
    public Task Enum_IsImported_WhereItsNamespaceIsNot() => Verify.FixAsync(
        """
        class C
        {
            System.Net.HttpStatusCode M() => {|STC1001:(System.Net.HttpStatusCode)425|};
        }
        """,
        """
        using System.Net;

        class C
        {
            private const HttpStatusCode TooEarly = (HttpStatusCode)425;

            System.Net.HttpStatusCode M() => TooEarly;
        }
        """);

    [Fact]
    public Task SecondRun_FindsWhatTheFirstIntroduced() => Verify.FixAsync(
        """
        class C
        {
            private const int TooEarlyStatusCode = 425;

            string TooEarly => "too early";

            int M(int statusCode) => M({|STC1001:425|});
        }

        class D : C
        {
            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        """
        class C
        {
            private const int TooEarlyStatusCode = 425;

            string TooEarly => "too early";

            int M(int statusCode) => M(TooEarlyStatusCode);
        }

        class D : C
        {
            private const int TooEarly = 425;

            int M(int statusCode) => M(TooEarly);
        }
        """);

    [Fact]
    public Task AliasOfANumber_IsNotItsType() => Verify.FixAsync(
        """
        using DWORD = System.Int32;

        class C
        {
            DWORD M(DWORD statusCode) => M({|STC1001:425|});
        }
        """,
        """
        using DWORD = System.Int32;

        class C
        {
            private const int TooEarly = 425;

            DWORD M(DWORD statusCode) => M(TooEarly);
        }
        """);
}
