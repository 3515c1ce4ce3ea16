using System.Threading.Tasks;
using Xunit;
using static StatusCodes.Tests.Protocols.Http.ClassRanges.HttpConditions;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.ClassRanges;

/// <summary>STC1008: bounds that miss a class by one code.</summary>
public class HttpClassRangeTests
{
    [Theory]
    [InlineData("statusCode >= 200 && statusCode <= {|STC1008:300|}")]
    [InlineData("statusCode > {|STC1008:200|} && statusCode < 300")]
    [InlineData("statusCode > {|STC1008:200|} && statusCode <= {|STC1008:300|}")]
    [InlineData("statusCode >= {|STC1008:199|} && statusCode < 300")]
    [InlineData("statusCode >= 200 && statusCode < {|STC1008:299|}")]
    [InlineData("statusCode >= 200 && statusCode < {|STC1008:301|}")]
    [InlineData("statusCode > 99 && statusCode <= {|STC1008:200|}")]
    [InlineData("statusCode >= 300 && statusCode <= {|STC1008:400|}")]
    [InlineData("statusCode > 399 && statusCode <= {|STC1008:500|}")]
    [InlineData("statusCode >= 500 && statusCode <= {|STC1008:600|}")]
    [InlineData("statusCode <= {|STC1008:300|} && statusCode >= 200")]
    [InlineData("200 <= statusCode && statusCode <= {|STC1008:300|}")]
    [InlineData("{|STC1008:300|} >= statusCode && 200 <= statusCode")]
    [InlineData("(statusCode >= (200)) && ((statusCode) <= ({|STC1008:300|}))")]
    [InlineData("statusCode >= 0xC8 && statusCode <= {|STC1008:0x12C|}")]
    [InlineData("statusCode >= 200L && statusCode <= {|STC1008:300L|}")]
    [InlineData("statusCode >= 200 & statusCode <= {|STC1008:300|}")]
    [InlineData("other && (statusCode >= 200 & statusCode <= {|STC1008:300|})")]
    public Task Bounds_MissTheClassByOne_Report(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    [Theory]
    [InlineData("statusCode < 200 || statusCode > {|STC1008:300|}")]
    [InlineData("statusCode <= {|STC1008:200|} || statusCode >= 300")]
    [InlineData("statusCode > {|STC1008:500|} || statusCode < 400")]
    [InlineData("statusCode < 200 | statusCode > {|STC1008:300|}")]
    [InlineData("statusCode < 200 || other | statusCode > {|STC1008:300|}")]
    [InlineData("!(statusCode >= 200 && statusCode <= {|STC1008:300|})")]
    [InlineData("!(statusCode < 200 || statusCode > {|STC1008:300|})")]
    [InlineData("!(statusCode < 200) && !(statusCode > {|STC1008:300|})")]
    [InlineData("statusCode >= 200 && !(other || statusCode > {|STC1008:300|})")]
    public Task Complement_MissesTheClassByOne_Reports(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    [Theory]
    [InlineData("statusCode is >= 200 and <= {|STC1008:300|}")]
    [InlineData("statusCode is > 399 and <= {|STC1008:500|}")]
    [InlineData("statusCode is not (>= 200 and <= {|STC1008:300|})")]
    [InlineData("statusCode is < 200 or > {|STC1008:300|}")]
    [InlineData("statusCode is not < 200 and not > {|STC1008:300|}")]
    [InlineData("statusCode is (>= 200 and <= {|STC1008:300|}) or {|STC1001:304|}")]
    [InlineData("statusCode is >= 200 && statusCode is <= {|STC1008:300|}")]
    [InlineData("statusCode >= 200 && statusCode is not > {|STC1008:300|}")]
    [InlineData("statusCode switch { >= 200 and <= {|STC1008:300|} => true, _ => false }")]
    [InlineData("(statusCode, other) is (>= 200 and <= {|STC1008:300|}, true)")]
    public Task Pattern_MissesTheClassByOne_Reports(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    [Theory]
    [InlineData("other && statusCode >= 200 && statusCode <= {|STC1008:300|}")]
    [InlineData("statusCode >= 200 && other && statusCode <= {|STC1008:300|}")]
    [InlineData("statusCode >= 200 && (other && statusCode <= {|STC1008:300|})")]
    [InlineData("other || (statusCode >= 200 && statusCode <= {|STC1008:300|})")]
    [InlineData("other ? statusCode >= 200 && statusCode <= {|STC1008:300|} : other")]
    [InlineData("(statusCode >= 200 && statusCode <= {|STC1008:300|}) || (statusCode >= 400 && statusCode < {|STC1008:499|})")]
    public Task LongerCondition_MissesTheClassByOne_Reports(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    [Theory]
    [InlineData("(int)response.StatusCode >= 200 && (int)response.StatusCode <= {|STC1008:300|}")]
    [InlineData("response.StatusCode >= (HttpStatusCode)200 && response.StatusCode <= (HttpStatusCode){|STC1008:300|}")]
    [InlineData("response.StatusCode >= HttpStatusCode.OK && response.StatusCode <= {|STC1008:HttpStatusCode.MultipleChoices|}")]
    [InlineData(
        "response.StatusCode >= System.Net.HttpStatusCode.OK "
        + "&& response.StatusCode <= {|STC1008:System.Net.HttpStatusCode.MultipleChoices|}")]
    [InlineData("HttpStatusCode.OK <= response.StatusCode && {|STC1008:HttpStatusCode.MultipleChoices|} >= response.StatusCode")]
    [InlineData("response.StatusCode > {|STC1008:HttpStatusCode.OK|} && response.StatusCode < HttpStatusCode.MultipleChoices")]
    [InlineData(
        "(int)response.StatusCode >= StatusCodes.Status400BadRequest "
        + "&& (int)response.StatusCode <= {|STC1008:StatusCodes.Status500InternalServerError|}")]
    [InlineData("(int)response.StatusCode >= (int)HttpStatusCode.OK && (int)response.StatusCode <= {|STC1008:300|}")]
    [InlineData("error.StatusCode >= HttpStatusCode.OK && error.StatusCode <= {|STC1008:HttpStatusCode.MultipleChoices|}")]
    [InlineData("(int?)error.StatusCode >= 200 && (int?)error.StatusCode <= {|STC1008:300|}")]
    [InlineData("error.StatusCode.Value >= (HttpStatusCode)200 && error.StatusCode.Value <= (HttpStatusCode){|STC1008:300|}")]
    [InlineData("(int?)maybe?.StatusCode >= 200 && (int?)maybe?.StatusCode <= {|STC1008:300|}")]
    [InlineData("response is { StatusCode: >= HttpStatusCode.OK and <= {|STC1008:HttpStatusCode.MultipleChoices|} }")]
    [InlineData("context.Response.StatusCode >= 200 && context.Response.StatusCode <= {|STC1008:300|}")]
    [InlineData("copy >= 200 && copy <= {|STC1008:300|}")]
    public Task StatusOfAnyShape_MissesTheClassByOne_Reports(string condition) => Verify.AnalyzerAsync(OfResponse(condition));

    [Theory]
    [InlineData("statusCode >= 200 && statusCode < 300")]
    [InlineData("statusCode >= 200 && statusCode <= 299")]
    [InlineData("statusCode > 199 && statusCode < 300")]
    [InlineData("statusCode > 199 && statusCode <= 299")]
    [InlineData("statusCode < 200 || statusCode >= 300")]
    [InlineData("statusCode >= 200 & statusCode < 300")]
    [InlineData("statusCode < 200 | statusCode >= 300")]
    [InlineData("statusCode < 200 || statusCode > 299")]
    [InlineData("statusCode <= 199 || statusCode > 299")]
    [InlineData("200 <= statusCode && 300 > statusCode")]
    [InlineData("statusCode is >= 200 and < 300")]
    [InlineData("statusCode is < 200 or >= 300")]
    [InlineData("statusCode is not (< 200 or > 299)")]
    [InlineData("!(statusCode < 200) && !(statusCode >= 300)")]
    public Task ExactlyOneClass_Silent(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    [Theory]
    [InlineData("statusCode >= 200 && statusCode < 400")]
    [InlineData("statusCode >= 200 && statusCode <= 400")]
    [InlineData("statusCode >= 100 && statusCode <= 600")]
    [InlineData("statusCode < 100 || statusCode > 600")]
    [InlineData("statusCode >= 400 && statusCode <= 600")]
    [InlineData("statusCode >= 200 && statusCode <= 206")]
    [InlineData("statusCode >= 200 && statusCode <= 302")]
    [InlineData("statusCode >= 300 && statusCode <= 308")]
    [InlineData("statusCode > 200")]
    [InlineData("statusCode <= 300")]
    [InlineData("statusCode >= 200 && other")]
    [InlineData("statusCode >= 200 && statusCode >= 300")]
    [InlineData("statusCode >= 600 && statusCode <= 700")]
    [InlineData("statusCode >= 0 && statusCode <= 100")]
    [InlineData("{|STC1012:statusCode > 300 && statusCode < 200|}")]
    [InlineData("{|STC1012:statusCode >= 200 || statusCode <= 300|}")]
    public Task OtherRange_Silent(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    /// <summary>Nobody knows a 299, so nobody leaves it out on purpose.</summary>
    [Theory]
    [InlineData("statusCode >= 200 && statusCode <= {|STC1008:298|}")]
    [InlineData("statusCode is >= 300 and <= {|STC1008:398|}")]
    public Task CodeOfNoMeaning_IsNoChoice_Reports(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    [Theory]
    [InlineData("statusCode >= 201 && statusCode < 300")]
    [InlineData("statusCode >= 400 && statusCode <= 498")]
    [InlineData("statusCode is >= 401 and <= 499")]
    [InlineData("statusCode >= 501 && statusCode < 600")]
    public Task NextCodeWrittenOut_IsAChoice_Silent(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    [Theory]
    [InlineData("width >= 200 && width <= 300")]
    [InlineData("price is > 399 and <= 500")]
    [InlineData("exitCode >= 200 && exitCode <= 300")]
    [InlineData("ftp.StatusCode >= 200 && ftp.StatusCode <= 300")]
    public Task OtherNumbers_Silent(string condition) => Verify.AnalyzerAsync(
        $$"""
        class FtpReply
        {
            public int StatusCode;
        }

        class C
        {
            bool M(int width, int price, int exitCode, FtpReply ftp) => {{condition}};
        }
        """);

    [Theory]
    [InlineData("statusCode >= 200 && second <= 300")]
    [InlineData("statusCode >= 200 && statusCode < 300 && statusCode <= 300")]
    [InlineData("statusCode >= 200 && (other || statusCode <= 300)")]
    [InlineData("statusCode >= 200 || other && statusCode <= 300")]
    [InlineData("statusCode >= 200 == statusCode <= 300")]
    [InlineData("statusCode >= 200 ^ statusCode <= 300")]
    [InlineData("statusCode >= 200 & (other | statusCode <= 300)")]
    [InlineData("(statusCode & 200) <= 300 && other")]
    public Task BoundsOfNoOneRange_Silent(string condition) => Verify.AnalyzerAsync(OfInteger(condition));

    [Theory]
    [InlineData("statusCode == {|STC1001:300|}")]
    [InlineData("{|STC1001:300|} != statusCode")]
    [InlineData("statusCode is {|STC1001:300|} or 0")]
    [InlineData("statusCode.Equals({|STC1001:300|})")]
    [InlineData("(HttpStatusCode)statusCode == HttpStatusCode.MultipleChoices")]
    [InlineData("(HttpStatusCode)statusCode is HttpStatusCode.MultipleChoices")]
    [InlineData("(HttpStatusCode)statusCode is not HttpStatusCode.MultipleChoices")]
    [InlineData("(HttpStatusCode)statusCode is HttpStatusCode.OK or HttpStatusCode.MultipleChoices")]
    [InlineData("statusCode == StatusCodes.Status300MultipleChoices")]
    [InlineData("statusCode is StatusCodes.Status300MultipleChoices")]
    [InlineData("statusCode switch { StatusCodes.Status300MultipleChoices => true, _ => false }")]
    public Task OddCodeComparedInSameMethod_Silent(string comparison) => Verify.AnalyzerAsync(
        $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool M(int statusCode)
            {
                if ({{comparison}})
                {
                    return false;
                }

                return statusCode >= 200 && statusCode <= 300;
            }
        }
        """);

    [Fact]
    public Task OddCodeIsACase_Silent() => Verify.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        class C
        {
            string M(HttpResponseMessage response)
            {
                switch (response.StatusCode)
                {
                    case HttpStatusCode.OK:
                        return "exactly";
                    case > HttpStatusCode.OK and < HttpStatusCode.MultipleChoices:
                        return "in a way";
                    default:
                        return "no";
                }
            }
        }
        """);

    [Fact]
    public Task OddCodeComparedInAnotherMethod_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net;

        class C
        {
            bool IsAmbiguous(HttpStatusCode statusCode) => statusCode == HttpStatusCode.MultipleChoices;

            bool IsSuccess(HttpStatusCode statusCode) =>
                statusCode >= HttpStatusCode.OK && statusCode <= {|STC1008:HttpStatusCode.MultipleChoices|};
        }
        """);

    [Fact]
    public Task ResultTypes_JudgeThemselves_Report() => Verify.AnalyzerAsync(
        """
        using System.Net;

        class HttpOperationResult
        {
            public HttpStatusCode Status { get; set; }

            public int StatusCode { get; set; }

            public bool IsSuccessful => (int)Status is >= 200 and <= {|STC1008:300|};

            public bool IsClientError => StatusCode is >= 400 and <= {|STC1008:500|};

            public void Ensure()
            {
                if (200 <= (int)Status && (int)Status <= {|STC1008:300|})
                {
                }
                else if ((int)Status == {|STC1001:404|})
                {
                    throw new System.InvalidOperationException();
                }
            }
        }
        """);

    [Fact]
    public Task SwitchOverClasses_ReportsTheWrongOnes() => Verify.AnalyzerAsync(
        """
        class C
        {
            string M(int statusCode) => statusCode switch
            {
                >= 200 and < 300 => "fine",
                >= 300 and < {|STC1008:399|} => "elsewhere",
                >= 400 and <= {|STC1008:500|} => "your fault",
                > {|STC1008:500|} and < 600 => "our fault",
                _ => "?",
            };
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreOneMember()
    {
        const string Program =
            """
            int statusCode = args.Length;
            if (statusCode == (int)System.Net.HttpStatusCode.OK)
            {
                return 1;
            }

            return statusCode > 200 && statusCode < 300 ? 2 : 3;
            """;
        return Verify.FixAsync(Program, Program, program: true);
    }

    [Theory]
    [InlineData(
        "statusCode >= 200 && statusCode <= {|#0:300|}",
        "'>= 200 && <= 300' counts 300 among the 2xx codes (RFC 9110 §15.3): write '>= 200 && <= 299'")]
    [InlineData(
        "statusCode is > {|#0:500|} and < 600",
        "'> 500 and < 600' does not count 500 among the 5xx codes (RFC 9110 §15.6): write '>= 500 and < 600'")]
    [InlineData(
        "statusCode < 200 || statusCode > {|#0:300|}",
        "'< 200 || > 300' counts 300 among the 2xx codes (RFC 9110 §15.3): write '< 200 || > 299'")]
    [InlineData(
        "statusCode >= 200 & statusCode <= {|#0:300|}",
        "'>= 200 & <= 300' counts 300 among the 2xx codes (RFC 9110 §15.3): write '>= 200 & <= 299'")]
    public Task Message_NamesRangeClassAndWhatToWrite(string condition, string message) =>
        Verify.MessageAsync(OfInteger(condition), "STC1008", message);

    [Fact]
    public Task GeneratedCode_Silent() =>
        Verify.AnalyzerAsync("// <auto-generated/>\n" + OfInteger("statusCode >= 200 && statusCode <= 300"));
}
