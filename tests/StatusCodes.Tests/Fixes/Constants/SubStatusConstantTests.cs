using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Constants.Introduced;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>
/// STC4001: no framework has constants for sub-statuses, so one is declared, or the project's own is written:
/// the one that is called so, because 14 means something else under each status.
/// </summary>
public class SubStatusConstantTests
{
    private const string Entry = "\nrecord IisLogEntry(int StatusCode, int SubStatusCode, byte? SubStatus = null);";

    [Fact]
    public Task SubStatus_GetsAConstant_WithItsMeaning() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool IsListing(IisLogEntry entry) =>
                entry.StatusCode == StatusCodes.Status403Forbidden && entry.SubStatusCode == {|STC4001:14|};

            object Again() => new IisLogEntry(StatusCodes.Status403Forbidden, {|STC4001:0xE|});

            bool IsTooLong(IisLogEntry entry) => entry is { StatusCode: StatusCodes.Status404NotFound, SubStatusCode: {|STC4001:14|} };
        }
        """ + Entry,
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            /// <summary>The folder has no default document and may not be listed (Microsoft KB 943891).</summary>
            private const int DirectoryListingDenied = 14;

            /// <summary>Request filtering found that the URL is too long (Microsoft KB 943891).</summary>
            private const int RequestUrlTooLong = 14;

            bool IsListing(IisLogEntry entry) =>
                entry.StatusCode == StatusCodes.Status403Forbidden && entry.SubStatusCode == DirectoryListingDenied;

            object Again() => new IisLogEntry(StatusCodes.Status403Forbidden, DirectoryListingDenied);

            bool IsTooLong(IisLogEntry entry) => entry is { StatusCode: StatusCodes.Status404NotFound, SubStatusCode: RequestUrlTooLong };
        }
        """ + Entry);

    /// <summary>Two sub-statuses of one number stand by their names, whichever was declared first.</summary>
    [Fact]
    public Task SecondOfItsNumber_StandsByItsName() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            private const int RequestUrlTooLong = 14;

            bool IsListing(IisLogEntry entry) =>
                entry.StatusCode == StatusCodes.Status403Forbidden && entry.SubStatusCode == {|STC4001:14|};
        }
        """ + Entry,
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            /// <summary>The folder has no default document and may not be listed (Microsoft KB 943891).</summary>
            private const int DirectoryListingDenied = 14;

            private const int RequestUrlTooLong = 14;

            bool IsListing(IisLogEntry entry) =>
                entry.StatusCode == StatusCodes.Status403Forbidden && entry.SubStatusCode == DirectoryListingDenied;
        }
        """ + Entry);

    [Fact]
    public Task SystemWeb_SubStatusThatIsSet_GetsAConstant() => Verify.FixAsync(
        """
        using System.Net;
        using System.Web;

        class C
        {
            void M(HttpResponse response)
            {
                response.StatusCode = (int)HttpStatusCode.Forbidden;
                response.SubStatusCode = {|STC4001:14|};
            }
        }
        """,
        """
        using System.Net;
        using System.Web;

        class C
        {
            /// <summary>The folder has no default document and may not be listed (Microsoft KB 943891).</summary>
            private const int DirectoryListingDenied = 14;

            void M(HttpResponse response)
            {
                response.StatusCode = (int)HttpStatusCode.Forbidden;
                response.SubStatusCode = DirectoryListingDenied;
            }
        }
        """,
        References.Net48);

    /// <summary>Of constants of the same value, the one that is called like this sub-status.</summary>
    [Theory]
    [InlineData("IisSubStatus", "int UrlTooLong = 14, DirectoryListingDenied = 14")]
    [InlineData("IisSubStatuses", "byte DirectoryListingDenied = 14")]
    public Task OwnConstant_CalledSo_IsWritten(string type, string constants) => Verify.FixAsync(
        $$"""
        class C
        {
            const int Forbidden = 403;
            bool M(IisLogEntry entry) => entry.StatusCode == Forbidden && entry.SubStatusCode == {|STC4001:14|};
        }
        static class {{type}} { public const {{constants}}; }
        """ + Entry,
        $$"""
        class C
        {
            const int Forbidden = 403;
            bool M(IisLogEntry entry) => entry.StatusCode == Forbidden && entry.SubStatusCode == {{type}}.DirectoryListingDenied;
        }
        static class {{type}} { public const {{constants}}; }
        """ + Entry);

    /// <summary>A constant of the type itself, or of the method; not one that is 14 for another reason.</summary>
    [Theory]
    [InlineData("const int DirectoryListingDenied = 14;", "use DirectoryListingDenied")]
    [InlineData("const int MaxRetries = 14, IisWorkers = 14, UrlTooLong = 14;", "introduce a constant DirectoryListingDenied = 14")]
    [InlineData("const int DirectoryListingDenied = 41;", "introduce a constant DirectoryListingDeniedSubStatus = 14")]
    public async Task Message_SaysWhatIsWritten(string members, string message) => Assert.Contains(
        "STC4001: 403.14 is \"Directory listing denied\" (Microsoft KB 943891): " + message,
        await Findings.MessagesAsync(
            "class C { const int Forbidden = 403; " + members
            + " bool M(IisLogEntry entry) => entry.StatusCode == Forbidden && entry.SubStatusCode == 14; }" + Entry));

    /// <summary>413.1 and 404.13 are called alike, and have different numbers.</summary>
    [Fact]
    public Task CodesThatAreCalledAlike_GetTheirOwn() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            object A() => new IisLogEntry(StatusCodes.Status413PayloadTooLarge, {|STC4001:1|});

            object B() => new IisLogEntry(StatusCodes.Status404NotFound, {|STC4001:13|});
        }
        """ + Entry,
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            /// <summary>The declared length of the content is larger than IIS accepts (Windows SDK iiscnfg.h).</summary>
            private const int ContentLengthTooLarge = 1;

            /// <summary>Request filtering found that the content is too long (Microsoft KB 943891).</summary>
            private const int ContentLengthTooLargeSubStatus = 13;

            object A() => new IisLogEntry(StatusCodes.Status413PayloadTooLarge, ContentLengthTooLarge);

            object B() => new IisLogEntry(StatusCodes.Status404NotFound, ContentLengthTooLargeSubStatus);
        }
        """ + Entry);

    /// <summary>401.501 and 403.501 are called alike: the class has the name once.</summary>
    [Fact]
    public async Task ClassOfTheProject_HasEachNameOnce()
    {
        using var solution = new TestSolution();
        solution.With("P", References.Net80, [], ("/A.cs", ""));
        CatalogCode[] codes =
        [
            CatalogCode.Find(IisCodes.System, 403, 501)!.Value,
            CatalogCode.Find(IisCodes.System, 403, 14)!.Value,
            CatalogCode.Find(IisCodes.System, 401, 501)!.Value,
        ];

        Solution? changed = await new SharedClass(solution.Current.Projects.Single(), IisCodes.System).WithAsync(codes, default);

        Document added = changed!.Projects.Single().Documents.Single(static other => other.Name == "IisSubStatusCodes.cs");
        SourceText text = await added.GetTextAsync();
        Assert.Equal(
            [
                "    public const int DirectoryListingDenied = 14;",
                "    public const int TooManyConcurrentRequests = 501;",
            ],
            text.ToString().Split('\n').Where(static line => line.Contains(" const ", System.StringComparison.Ordinal)));
    }

    /// <summary>502.5 means two things where nobody can tell who sent it: a person has to say which.</summary>
    [Fact]
    public Task NumberWithTwoMeanings_HasNoFix() => Verify.NoFixAsync(
        "class IisEntry { const int Bad = 502; public int Status, SubStatus; bool M() => Status == Bad && SubStatus == {|STC4001:5|}; }",
        References.Net80);
}
