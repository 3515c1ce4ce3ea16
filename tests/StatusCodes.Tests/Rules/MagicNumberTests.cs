using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Rules;

/// <summary>STC1001: which codes it names, which constant it offers, what it says, and where it points.</summary>
public class MagicNumberTests
{
    [Fact]
    public Task Message_SaysNumberMeaningSourceAndConstant() => MessageAsync(
        "Answer({|#0:404|});",
        "404 is \"Not Found\" (RFC 9110 §15.5.5): use StatusCodes.Status404NotFound",
        aspNetCore: true);

    [Fact]
    public Task Message_WithoutAspNetCore_OffersTheEnum() => MessageAsync(
        "Answer({|#0:404|});",
        "404 is \"Not Found\" (RFC 9110 §15.5.5): use (int)HttpStatusCode.NotFound",
        aspNetCore: false);

    [Fact]
    public Task Message_InEnumPosition_OffersTheMember() => MessageAsync(
        "_ = {|#0:(System.Net.HttpStatusCode)422|};",
        "422 is \"Unprocessable Content\" (RFC 9110 §15.5.21): use HttpStatusCode.UnprocessableContent",
        aspNetCore: false);

    [Theory]
    [InlineData(300, "MultipleChoices")]
    [InlineData(301, "MovedPermanently")]
    [InlineData(302, "Found")]
    [InlineData(303, "SeeOther")]
    [InlineData(307, "TemporaryRedirect")]
    [InlineData(308, "PermanentRedirect")]
    public Task Message_OfSeveralMembers_OffersTheModernOne(int code, string member) => MessageAsync(
        $"_ = {{|#0:(System.Net.HttpStatusCode){code}|}};",
        $"{code} is \"{Entry(code).Name}\" ({Entry(code).Source}): use HttpStatusCode.{member}",
        aspNetCore: false);

    [Theory]
    [InlineData(413, "Status413PayloadTooLarge")]
    [InlineData(414, "Status414UriTooLong")]
    [InlineData(416, "Status416RangeNotSatisfiable")]
    [InlineData(422, "Status422UnprocessableEntity")]
    public Task Message_OfSeveralConstants_OffersTheModernOne(int code, string member) => MessageAsync(
        $"Answer({{|#0:{code}|}});",
        $"{code} is \"{Entry(code).Name}\" ({Entry(code).Source}): use StatusCodes.{member}",
        aspNetCore: true);

    [Fact]
    public Task EveryRegisteredCode_Reports() => EveryCodeAsync(
        static code => Entry(code).Registration == Registration.Nonstandard && code is not (419 or 499));

    [Fact]
    public Task Severity_CanBeSet() => SeverityAsync("none", "404");

    [Fact]
    public Task Severity_Error_IsReported() => SeverityAsync("error", "{|STC1001:404|}");

    [Fact]
    public Task Suppression_InSource_Counts()
    {
        const string Source = """
        class C
        {
        #pragma warning disable STC1001
            int statusCode = 404;
        #pragma warning restore STC1001
            int httpStatusCode = {|STC1001:404|};
            [System.Diagnostics.CodeAnalysis.SuppressMessage("StatusCodes.Http", "STC1001")]
            int errorStatusCode = 404;
        }
        """;
        CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier> test = Test(Source, aspNetCore: false);
        test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task OwnClassCalledStatusCodes_IsNotOffered() => Verify.AnalyzerAsync(
        """
        namespace Contoso
        {
            static class StatusCodes { public const int Status404NotFound = 500; }

            class C
            {
                int statusCode = {|STC1001:404|};
            }
        }
        """);

    [Fact]
    public Task NoFramework_NoConstant_GetsOne() => Verify.AnalyzerAsync(
        """
        class C
        {
            int statusCode = {|STC1001:425|};
            int httpStatusCode = {|STC1001:429|};
            int errorStatusCode = {|STC1001:404|};
        }
        """,
        References.Net48);

    private static CodeEntry Entry(int code) => HttpCodes.System.Find(code)!;

    /// <summary>
    /// All codes of the catalog at once, in an ASP.NET Core program: loud but for those that <paramref name="isQuiet"/> names.
    /// </summary>
    private static Task EveryCodeAsync(System.Func<int, bool> isQuiet)
    {
        System.Collections.Generic.IEnumerable<string> statements = HttpCodes.System.Entries
            .Where(static entry => entry.First == entry.Last)
            .Select(entry => isQuiet(entry.First)
                ? $"        Answer({entry.First});"
                : $"        Answer({{|STC1001:{entry.First}|}});");
        return Verify.AnalyzerAsync($"class C\n{{\n    void Answer(int statusCode)\n    {{\n{string.Join("\n", statements)}\n    }}\n}}\n");
    }

    private static Task MessageAsync(string statement, string message, bool aspNetCore)
    {
        CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier> test = Test(
            $"class C {{ void Answer(int statusCode) {{ {statement} }} }}",
            aspNetCore);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STC1001", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        return test.RunAsync();
    }

    private static Task SeverityAsync(string severity, string number)
    {
        CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier> test = Test($"class C {{ int statusCode = {number}; }}", aspNetCore: true);
        test.TestState.AnalyzerConfigFiles.Add(
            ("/.editorconfig", $"root = true\n\n[*.cs]\ndotnet_diagnostic.STC1001.severity = {severity}\n"));
        return test.RunAsync();
    }

    private static CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier> Test(string source, bool aspNetCore)
    {
        var test = new CSharpAnalyzerTest<StatusCodeAnalyzer, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        test.TestState.Sources.Add(("/0/Test0.cs", source));
        test.TestState.AdditionalReferences.AddRange(aspNetCore ? References.AspNetCore80 : References.Net80);
        return test;
    }
}
