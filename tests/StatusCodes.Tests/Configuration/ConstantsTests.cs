using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.ConfiguredVerifier;

namespace StatusCodes.Tests.Configuration;

/// <summary>The project's own constants come before the framework's.</summary>
public class ConstantsTests
{
    private const string Types = """


        namespace Contoso
        {
            public static class Http
            {
                public const int Missing = 404;
                public const int TooEarly = 425;
                public const int OriginFailed = 520;
                private const int Gone = 410;
                public static readonly int Fields = 500;

                public static class Errors
                {
                    public const int Conflict = 409;
                }
            }

            public enum HttpReply
            {
                Missing = 404,
                Broken = 500,
            }

            public static class FtpCodes
            {
                public const int Ok = 200;
            }

            public static class Limits
            {
                public const int Rows = 500;
                public const int BadRequest = 400;
                public const int HttpRetries = 503;
            }

            public static class Wide
            {
                public const long HttpMissing = 404;
                public const ushort HttpOk = 200;
            }
        }
        """;

    [Fact]
    public Task Constants_AreWritten_BeforeTheFrameworks() => Verify.FixAsync(
        "statuscodes.constants = Contoso.Http",
        """
        using Contoso;

        class C
        {
            int M(int statusCode) =>
                M({|STC1001:404|}) + M({|STC1001:425|}) + M({|STC1001:410|}) + M({|STC1001:500|});
            long Long(long statusCode) => Long({|STC1001:404L|});
            bool Read(Microsoft.AspNetCore.Http.HttpResponse response) => response.StatusCode == {|STC1001:520|};
        }
        """ + Types,
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) =>
                M(Http.Missing) + M(Http.TooEarly) + M(StatusCodes.Status410Gone) + M(StatusCodes.Status500InternalServerError);
            long Long(long statusCode) => Long((long)Http.Missing);
            bool Read(Microsoft.AspNetCore.Http.HttpResponse response) => response.StatusCode == Http.OriginFailed;
        }
        """ + Types);

    [Fact]
    public Task Enum_IsWritten_WithACastAndWithout() => Verify.FixAsync(
        "statuscodes.constants = Contoso.HttpReply",
        """
        using Contoso;

        class C
        {
            int M(int statusCode) => M({|STC1001:404|});
            bool Is(HttpReply reply) => reply == {|STC1001:(HttpReply)500|};
            void Send() => Is({|STC1001:(HttpReply)404|});
        }
        """ + Types,
        """
        using Contoso;

        class C
        {
            int M(int statusCode) => M((int)HttpReply.Missing);
            bool Is(HttpReply reply) => reply == HttpReply.Broken;
            void Send() => Is(HttpReply.Missing);
        }
        """ + Types);

    [Fact]
    public Task Comparison_WithTheNumberOfAnEnum_WritesThem() => Verify.FixAsync(
        "statuscodes.constants = Contoso.Http",
        """
        using System.Net.Http;
        using Contoso;

        class C
        {
            bool M(HttpResponseMessage r) => (int)r.StatusCode == {|STC1001:404|} || (int)r.StatusCode is {|STC1001:425|};
        }
        """ + Types,
        """
        using System.Net.Http;
        using Contoso;

        class C
        {
            bool M(HttpResponseMessage r) => (int)r.StatusCode == Http.Missing || (int)r.StatusCode is Http.TooEarly;
        }
        """ + Types);

    /// <summary>They are the project's choice, however long their names are.</summary>
    [Fact]
    public Task HiddenName_IsQualified() => Verify.FixAsync(
        "statuscodes.constants = Contoso.Http",
        """
        namespace App
        {
            class Http { }

            class C
            {
                int M(int statusCode) => M({|STC1001:404|});
            }
        }

        """ + Types,
        """
        namespace App
        {
            class Http { }

            class C
            {
                int M(int statusCode) => M(Contoso.Http.Missing);
            }
        }

        """ + Types);

    [Fact]
    public Task AllowedNumber_KeepsTheCastOfTheOthers() => Verify.FixAsync(
        "statuscodes.allowed_numbers = 404",
        """
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool M(HttpResponseMessage r) => (int)r.StatusCode is 404 or {|STC1001:410|};
        }
        """ + Types,
        """
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool M(HttpResponseMessage r) => (int)r.StatusCode is 404 or StatusCodes.Status410Gone;
        }
        """ + Types);

    /// <summary>A shorter number becomes the longer one by itself, unless another method could be meant (IDE0004).</summary>
    [Fact]
    public Task ShorterConstants_AreCastOnlyWhereTheyMust() => Verify.FixAsync(
        "statuscodes.constants = Contoso.Wide",
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            void M(ushort statusCode) => M({|STC1001:200|});
            void N(int statusCode) => N({|STC1001:200|});
            void O(int statusCode) => O({|STC1001:200|});
            void O(short statusCode) { }
            bool P(ushort statusCode, int other) => statusCode == {|STC1001:200|};
            int Q(HttpResponse response) => response.StatusCode = {|STC1001:200|};
            object R(HttpResponse response) => new { statusCode = {|STC1001:200|} };
            string S() => (statusCode: {|STC1001:200|}, a: 1).ToString();
            void U(int statusCode, object o) { }
            void V(dynamic d) => U({|STC1001:200|}, d);
        }
        """ + Types,
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            void M(ushort statusCode) => M(Wide.HttpOk);
            void N(int statusCode) => N(Wide.HttpOk);
            void O(int statusCode) => O((int)Wide.HttpOk);
            void O(short statusCode) { }
            bool P(ushort statusCode, int other) => statusCode == Wide.HttpOk;
            int Q(HttpResponse response) => response.StatusCode = Wide.HttpOk;
            object R(HttpResponse response) => new { statusCode = (int)Wide.HttpOk };
            string S() => (statusCode: (int)Wide.HttpOk, a: 1).ToString();
            void U(int statusCode, object o) { }
            void V(dynamic d) => U((int)Wide.HttpOk, d);
        }
        """ + Types);

    [Fact]
    public Task FrameworkEnum_KeepsItsPositions() => Verify.FixAsync(
        "statuscodes.constants = Contoso.Http",
        """
        using System.Net;

        class C
        {
            bool M(HttpStatusCode status) => status == {|STC1001:(HttpStatusCode)404|};
        }
        """ + Types,
        """
        using System.Net;

        class C
        {
            bool M(HttpStatusCode status) => status == HttpStatusCode.NotFound;
        }
        """ + Types);

    /// <summary>Unless the project names values of that enum itself.</summary>
    [Fact]
    public Task FrameworkEnum_WhoseValuesTheProjectNames_GivesWay() => Verify.FixAsync(
        "statuscodes.constants = HttpAnswers",
        """
        using System.Net;
        using System.Net.Http;

        class C
        {
            bool M(HttpStatusCode status) => status == {|STC1001:(HttpStatusCode)410|};
            bool N(HttpResponseMessage r) => (int)r.StatusCode == {|STC1001:410|};
        }

        static class HttpAnswers { public const HttpStatusCode Gone = HttpStatusCode.Gone; }
        """,
        """
        using System.Net;
        using System.Net.Http;

        class C
        {
            bool M(HttpStatusCode status) => status == HttpAnswers.Gone;
            bool N(HttpResponseMessage r) => r.StatusCode == HttpAnswers.Gone;
        }

        static class HttpAnswers { public const HttpStatusCode Gone = HttpStatusCode.Gone; }
        """);

    [Fact]
    public Task NestedTypes_AndSeveralTypes_InTheirOrder() => Verify.FixAsync(
        "statuscodes.constants = Contoso.HttpReply, Contoso.Http, Contoso.Http.Errors",
        """
        using Contoso;

        class C
        {
            int M(int statusCode) =>
                M({|STC1001:404|}) + M({|STC1001:425|}) + M({|STC1001:409|});
        }
        """ + Types,
        """
        using Contoso;

        class C
        {
            int M(int statusCode) =>
                M((int)HttpReply.Missing) + M(Http.TooEarly) + M(Http.Errors.Conflict);
        }
        """ + Types);

    [Fact]
    public Task ConstantsOfOtherKinds_AreNotOffered() => Verify.FixAsync(
        "statuscodes.constants = Contoso.FtpCodes, Contoso.Limits",
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) =>
                M({|STC1001:200|}) + M({|STC1001:500|}) + M({|STC1001:400|}) + M({|STC1001:503|});
        }
        """ + Types,
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) =>
                M(StatusCodes.Status200OK) + M(StatusCodes.Status500InternalServerError) + M(Limits.BadRequest) + M(Limits.HttpRetries);
        }
        """ + Types);

    [Fact]
    public Task OtherTypes_OnlyIfTheyConvert() => Verify.FixAsync(
        "statuscodes.constants = Contoso.Wide",
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) =>
                M({|STC1001:200|}) + M({|STC1001:404|});
            long Long(long statusCode) => Long({|STC1001:404L|});
        }
        """ + Types,
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) =>
                M(Wide.HttpOk) + M(StatusCodes.Status404NotFound);
            long Long(long statusCode) => Long(Wide.HttpMissing);
        }
        """ + Types);

    [Fact]
    public Task WithoutFramework_TheyAreAllThereIs() => Verify.AnalyzerAsync(
        "statuscodes.constants = Contoso.Http",
        """
        class C
        {
            int M(int statusCode) => M({|STC1001:425|});
        }
        """ + Types,
        References.NetStandard20);

    [Fact]
    public Task Message_SaysWhatTheFixWrites() => Verify.Test(
        [("/0/Test0.cs", "class C { bool M(int statusCode) => statusCode == {|#0:404|}; }" + Types)],
        [("/.editorconfig", Verify.Section("statuscodes.constants = Contoso.Http"))])
        .With(test => test.ExpectedDiagnostics.Add(
            Verify.MagicNumber(0)
                .WithMessage("404 is \"Not Found\" (RFC 9110 §15.5.5): use Http.Missing")))
        .RunAsync();

    [Fact]
    public Task MissingType_IsAnotherProjects() => Verify.AnalyzerAsync(
        "statuscodes.constants = Contoso.Elsewhere.Codes, Codes, Contoso.Http",
        """
        class C
        {
            int M(int statusCode) => M({|STC1001:425|});
        }
        """ + Types);

    [Fact]
    public Task BadPart_IsReported_AndTheRestCounts() => Verify.UnreadableAsync(
        "statuscodes.constants = Contoso.Box<int>, 404, Contoso..Http, Contoso.Http",
        """
        class C
        {
            int M(int statusCode) => M({|STC1001:425|});
        }
        """ + Types,
        Verify.UnreadableParts("constants", "Contoso.Box<int>", 3, "a type's full name is expected, such as Contoso.CloseCodes"));

    [Fact]
    public Task Folder_HasItsOwn() => Verify.UnreadableAsync(
        [
            ("/.editorconfig", Verify.Section("")),
            ("/0/Inner/.editorconfig", "[*.cs]\nstatuscodes.constants = Contoso.Http"),
        ],
        [
            ("/0/A.cs", "class A { bool M(int statusCode) => statusCode == {|#0:425|}; }" + Types),
            ("/0/Inner/B.cs", "class B { bool M(int statusCode) => statusCode == {|#1:425|}; }"),
        ],
        Verify.MagicNumber(0)
            .WithMessage("425 is \"Too Early\" (RFC 8470 §5.2): introduce a constant TooEarly"),
        Verify.MagicNumber(1)
            .WithMessage("425 is \"Too Early\" (RFC 8470 §5.2): use Http.TooEarly"));

    [Fact]
    public Task Teapot_HasAChosenName() => Verify.AnalyzerAsync(
        "statuscodes.constants = HttpCodes",
        """
        using System.Net;

        static class HttpCodes
        {
            public const int Teapot = 418;
        }

        class C
        {
            void M(HttpListenerResponse response) => response.StatusCode = {|STC1001:418|};
        }
        """,
        References.Net80);
}
