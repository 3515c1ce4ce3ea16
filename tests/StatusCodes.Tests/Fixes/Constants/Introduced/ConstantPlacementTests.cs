using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants.Introduced;

/// <summary>Where an introduced constant goes: with the type's others, or first; in the file's own layout.</summary>
public class ConstantPlacementTests
{
    [Fact]
    public Task BehindTheLastConstant_BeforeTheBlankLine() => Verify.FixAsync(
        """
        class C
        {
            static readonly int Other = 1;

            /// <summary>How often.</summary>
            public const int Retries = 3; // times
            public const string Name = "a";

            int _count;

            int M(int statusCode) => M({|STC1001:425|}) + M({|STC1001:104|});
        }
        """,
        """
        class C
        {
            static readonly int Other = 1;

            /// <summary>How often.</summary>
            public const int Retries = 3; // times
            public const string Name = "a";
            private const int UploadResumptionSupported = 104;
            private const int TooEarly = 425;

            int _count;

            int M(int statusCode) => M(TooEarly) + M(UploadResumptionSupported);
        }
        """);

    [Fact]
    public Task ConstantsApart_StayApart() => Verify.FixAsync(
        """
        class C
        {
            const int A = 3;

            const int B = 4;

            int M(int statusCode) => M({|STC1001:425|}) + M({|STC1001:104|});
        }
        """,
        """
        class C
        {
            const int A = 3;

            const int B = 4;

            const int UploadResumptionSupported = 104;

            const int TooEarly = 425;

            int M(int statusCode) => M(TooEarly) + M(UploadResumptionSupported);
        }
        """);

    [Fact]
    public Task First_WithoutBlankLine_WhereFieldsFollow_OrTheTypeHasNone() => Verify.FixAsync(
        """
        class C {
          readonly int _a = 1;

          int M(int statusCode) => M({|STC1001:425|});
        }

        class D
        {
            int M(int statusCode) => M({|STC1001:425|});
            int N(int statusCode) => M(1);
        }

        class E
        {

            int M(int statusCode) => M({|STC1001:425|});
        }

        class F
        {
            // Asks again.
            [System.Obsolete]
            int M(int statusCode) => M({|STC1001:425|});

            int N(int statusCode) => 1;
        }
        """,
        """
        class C {
          private const int TooEarly = 425;
          readonly int _a = 1;

          int M(int statusCode) => M(TooEarly);
        }

        class D
        {
            private const int TooEarly = 425;
            int M(int statusCode) => M(TooEarly);
            int N(int statusCode) => M(1);
        }

        class E
        {
            private const int TooEarly = 425;

            int M(int statusCode) => M(TooEarly);
        }

        class F
        {
            private const int TooEarly = 425;

            // Asks again.
            [System.Obsolete]
            int M(int statusCode) => M(TooEarly);

            int N(int statusCode) => 1;
        }
        """);

    [Fact]
    public Task OneLine_StaysOne() => Verify.FixAsync(
        """
        class C { const int A = 1; int M(int statusCode) => M({|STC1001:425|}); }
        class D { int M(int statusCode) => M({|STC1001:425|}); }
        """,
        """
        class C { const int A = 1; const int TooEarly = 425; int M(int statusCode) => M(TooEarly); }
        class D { private const int TooEarly = 425; int M(int statusCode) => M(TooEarly); }
        """);

    [Fact]
    public Task TabsAndWindowsLineEnds_AreKept() => Verify.FixAsync(
        "class C\r\n{\r\n\tint M(int statusCode) => M({|STC1001:425|});\r\n}\r\n",
        "class C\r\n{\r\n\tprivate const int TooEarly = 425;\r\n\r\n\tint M(int statusCode) => M(TooEarly);\r\n}\r\n");

    [Fact]
    public Task ConstantsOfAConditionalRegion_AreNoPlace() => Verify.FixAsync(
        """
        class C
        {
        #if !NEVER
            const int A = 1;
        #endif

            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        """
        class C
        {
            const int TooEarly = 425;
        #if !NEVER
            const int A = 1;
        #endif

            int M(int statusCode) => M(TooEarly);
        }
        """);

    [Fact]
    public Task EveryKindOfType_HoldsItsOwn() => Verify.FixAsync(
        """
        namespace Contoso
        {
            record struct A(int Value)
            {
                int M(int statusCode) => M({|STC1001:425|});
            }

            record B(int Value)
            {
                int M(int statusCode) => M({|STC1001:425|});
            }

            interface I
            {
                int M(int statusCode = {|STC1001:425|});
            }

            static class S<T>
            {
                enum E { One }

                delegate void D(int statusCode = {|STC1001:425|});
            }

            class P(int statusCode) : Q({|STC1001:425|})
            {
                int Value => statusCode;
            }

            class Q(int statusCode)
            {
                int Value => statusCode;
            }
        }
        """,
        """
        namespace Contoso
        {
            record struct A(int Value)
            {
                private const int TooEarly = 425;

                int M(int statusCode) => M(TooEarly);
            }

            record B(int Value)
            {
                private const int TooEarly = 425;

                int M(int statusCode) => M(TooEarly);
            }

            interface I
            {
                private const int TooEarly = 425;

                int M(int statusCode = TooEarly);
            }

            static class S<T>
            {
                private const int TooEarly = 425;

                enum E { One }

                delegate void D(int statusCode = TooEarly);
            }

            class P(int statusCode) : Q(TooEarly)
            {
                private const int TooEarly = 425;

                int Value => statusCode;
            }

            class Q(int statusCode)
            {
                int Value => statusCode;
            }
        }
        """);

    [Fact]
    public Task NoPlace_NoFinding() => Verify.AnalyzerAsync(
        """
        [assembly: Mark(425)]
        [module: Mark(425)]

        delegate void D(int statusCode = 425);

        record R(int StatusCode = 425);

        class P(int statusCode) : Base(425);

        class Base(int statusCode)
        {
            protected int Value => statusCode;

            // The type around a type without a body is another matter.
            record Inner(int StatusCode = {|STC1001:425|});
        }

        [System.AttributeUsage(System.AttributeTargets.All)]
        class MarkAttribute(int statusCode) : System.Attribute
        {
            public int Value => statusCode;
        }
        """);

    [Fact]
    public Task AttributesOfTypesAndMembers_SeeTheTypesConstants() => Verify.FixAsync(
        """
        [Mark({|STC1001:425|})]
        class C<[Mark({|STC1001:425|})] T>
        {
            [Mark({|STC1001:425|})]
            [return: Mark({|STC1001:425|})]
            int M([Mark({|STC1001:425|})] int value) => value;

            [Mark({|STC1001:425|})]
            enum E
            {
                [Mark({|STC1001:425|})]
                One,
            }
        }

        [System.AttributeUsage(System.AttributeTargets.All)]
        class MarkAttribute : System.Attribute
        {
            public MarkAttribute(int statusCode) { }
        }
        """,
        """
        [Mark(TooEarly)]
        class C<[Mark(TooEarly)] T>
        {
            private const int TooEarly = 425;

            [Mark(TooEarly)]
            [return: Mark(TooEarly)]
            int M([Mark(TooEarly)] int value) => value;

            [Mark(TooEarly)]
            enum E
            {
                [Mark(TooEarly)]
                One,
            }
        }

        [System.AttributeUsage(System.AttributeTargets.All)]
        class MarkAttribute : System.Attribute
        {
            public MarkAttribute(int statusCode) { }
        }
        """);

    [Fact]
    public async Task Interface_NeedsCSharp8_AndItsRuntime()
    {
        const string Source = "interface I { int M(int statusCode = 425); } class C { int M(int statusCode = 425) => 1; }";

        Assert.Single(await Findings.AllAsync(Source, References.Net80, LanguageVersion.CSharp7_3));
        Assert.Single(await Findings.AllAsync(Source, References.Net48, LanguageVersion.CSharp8));
        Assert.Equal(2, (await Findings.AllAsync(Source, References.Net80, LanguageVersion.CSharp8)).Length);
    }

    /// <summary>In a project that is built for .NET Framework, too, no fix could be offered.</summary>
    [Theory]
    [InlineData("net8.0,net10.0", 1)]
    [InlineData("net8.0,netstandard2.1", 1)]
    [InlineData("net8.0,net48", 0)]
    [InlineData("net8.0,netstandard2.0", 0)]
    public async Task Interface_NeedsThatRuntimeInEveryTarget(string frameworks, int findings)
    {
        using var solution = new TestSolution();
        solution.With("P", References.Net80, ["NET"], ("/A.cs", "interface I { int M(int statusCode = 425); }")).For(frameworks);
        Document document = solution.Current.Projects.Single().Documents.Single();

        Assert.Equal(findings, (await new FixAllRun(new StatusCodeAnalyzer()).FindAsync(document)).Count());
    }

    [Fact]
    public Task TopLevelStatements_GetALocal_BeforeTheFirst() => Verify.FixAsync(
        """
        using System;
        using System.Net.Http;

        // Asks once.
        using var client = new HttpClient();
        int statusCode = (int)(await client.GetAsync("https://example.org")).StatusCode;
        Func<int, bool> isEarly = static statusCode => statusCode == {|STC1001:425|};
        return statusCode == {|STC1001:425|} || IsEarly(statusCode) ? 1 : 0;

        static bool IsEarly(int statusCode) => statusCode is {|STC1001:425|} or {|STC1001:104|};

        class C
        {
            bool IsEarly(int statusCode) => statusCode == {|STC1001:425|};
        }
        """,
        """
        using System;
        using System.Net.Http;

        const int UploadResumptionSupported = 104;
        const int TooEarly = 425;

        // Asks once.
        using var client = new HttpClient();
        int statusCode = (int)(await client.GetAsync("https://example.org")).StatusCode;
        Func<int, bool> isEarly = static statusCode => statusCode == TooEarly;
        return statusCode == TooEarly || IsEarly(statusCode) ? 1 : 0;

        static bool IsEarly(int statusCode) => statusCode is TooEarly or UploadResumptionSupported;

        class C
        {
            private const int TooEarly = 425;

            bool IsEarly(int statusCode) => statusCode == TooEarly;
        }
        """,
        program: true);

    [Fact]
    public Task TopLevelStatements_BehindTheirConstants() => Verify.FixAsync(
        """
        const int Retries = 3;

        int statusCode = {|STC1001:425|};
        System.Console.WriteLine(statusCode + Retries);
        """,
        """
        const int Retries = 3;
        const int TooEarly = 425;

        int statusCode = TooEarly;
        System.Console.WriteLine(statusCode + Retries);
        """,
        program: true);

    [Fact]
    public Task TopLevelStatements_OfAMinimalApi() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => Results.StatusCode({|STC1001:425|})).Produces({|STC1001:425|});
        app.Run();
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        const int TooEarly = 425;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => Results.StatusCode(TooEarly)).Produces(TooEarly);
        app.Run();
        """,
        program: true);

    [Theory]
    [InlineData("#region Fields", "#endregion")]
    [InlineData("#pragma warning disable CS0169", "#pragma warning restore CS0169")]
    public Task DirectiveThatFollows_IsSetApart(string first, string last) => Verify.FixAsync(
        $$"""
        class C
        {
            {{first}}
            private readonly int _number;
            private readonly int _other;
            {{last}}

            int M(int statusCode) => M({|STC1001:425|}) + _number + _other;
        }
        """,
        $$"""
        class C
        {
            private const int TooEarly = 425;

            {{first}}
            private readonly int _number;
            private readonly int _other;
            {{last}}

            int M(int statusCode) => M(TooEarly) + _number + _other;
        }
        """);
}
