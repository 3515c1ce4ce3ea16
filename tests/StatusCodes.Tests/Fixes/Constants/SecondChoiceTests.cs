using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>
/// Below the best constant the light bulb has others: the framework's other one, and one of the project's own.
/// Each has a fix-all that keeps to the choice.
/// </summary>
public class SecondChoiceTests
{
    [Fact]
    public Task StatusCode_MayBeTheEnums_OrNew() => OffersAsync(
        "using Microsoft.AspNetCore.Mvc;\nclass C : ControllerBase { object M() => StatusCode(409); }",
        "Use StatusCodes.Status409Conflict",
        "Use (int)HttpStatusCode.Conflict",
        "Introduce constant ConflictStatusCode");

    [Fact]
    public Task Comparison_MayStayOneOfNumbers() => OffersAsync(
        "class C { bool M(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode == 404; }",
        "Use HttpStatusCode.NotFound",
        "Use StatusCodes.Status404NotFound",
        "Introduce constant NotFound");

    /// <summary>ASP.NET Core 8 has no constant for 103.</summary>
    [Fact]
    public Task WhereOneTypeLacksTheCode_TheOtherIsAlone() => OffersAsync(
        "class C { bool M(int httpStatusCode) => httpStatusCode == 103; }",
        "Use (int)HttpStatusCode.EarlyHints",
        "Introduce constant EarlyHints");

    [Fact]
    public Task CastToTheEnum_ExpectsItsConstant_AndNoOther() => OffersAsync(
        "class C { object M() => new System.Net.Http.HttpResponseMessage((System.Net.HttpStatusCode)404); }",
        "Use HttpStatusCode.NotFound");

    [Fact]
    public Task CloseCode_HasOneFramework() => OffersAsync(
        "class C { bool M(int webSocketCloseCode) => webSocketCloseCode == 1000; }",
        "Use (int)WebSocketCloseStatus.NormalClosure",
        "Introduce constant NormalClosure");

    [Fact]
    public Task ClassOfTheProject_IsItsOwnConstant() => OffersAsync(
        "static class HttpCodes { public const int NotFound = 404; }\nclass C { bool M(int httpStatusCode) => httpStatusCode == 404; }",
        "Use StatusCodes.Status404NotFound",
        "Use (int)HttpStatusCode.NotFound",
        "Use HttpCodes.NotFound");

    [Fact]
    public Task ConstantInReach_IsUsedAgain() => OffersAsync(
        "class C { private const int NotFound = 404; bool M(int httpStatusCode) => httpStatusCode == 404; }",
        "Use StatusCodes.Status404NotFound",
        "Use (int)HttpStatusCode.NotFound",
        "Use NotFound");

    private const string Source =
        """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool IsLost(int httpStatusCode) => httpStatusCode == 404 || httpStatusCode == 103;

            bool IsLost(HttpResponseMessage response) => (int)response.StatusCode == 404;

            HttpResponseMessage Lose() => new HttpResponseMessage((HttpStatusCode)404);
        }

        """;

    [Fact]
    public Task FixAll_WritesTheEnum_WhereverItCompiles() => FixesAllAsync(
        "UseConstantOf:System.Net.HttpStatusCode",
        Fixed(
            "(int)HttpStatusCode.NotFound || httpStatusCode == (int)HttpStatusCode.EarlyHints",
            "response.StatusCode == HttpStatusCode.NotFound"));

    /// <summary>What the class lacks, and where the enum is expected, is named by the enum as ever.</summary>
    [Fact]
    public Task FixAll_WritesTheClass_WhereverItCompiles() => FixesAllAsync(
        "UseConstantOf:Microsoft.AspNetCore.Http.StatusCodes",
        Fixed(
            "StatusCodes.Status404NotFound || httpStatusCode == (int)HttpStatusCode.EarlyHints",
            "(int)response.StatusCode == StatusCodes.Status404NotFound"));

    [Fact]
    public Task FixAll_IntroducesEachOnce() => FixesAllAsync(
        "IntroduceConstant",
        ExpectedSummaries.In(Fixed("NotFound || httpStatusCode == EarlyHints", "(int)response.StatusCode == NotFound")
            .Replace(
                "class C\n{\n",
                "class C\n{\n    private const int EarlyHints = 103;\n\n    private const int NotFound = 404;\n\n",
                System.StringComparison.Ordinal)));

    /// <summary>Every name is taken: the framework's constant is written after all.</summary>
    [Fact]
    public async Task FixAll_ThatMayNotIntroduce_LeavesNothing()
    {
        const string Interface = "interface I { void M(int httpStatusCode = 404); }";

        string text = await FixAllAsync(Interface, "IntroduceConstant");

        Assert.DoesNotContain("= 404);", text, System.StringComparison.Ordinal);
    }

    /// <summary>The same choice at one finding after the other ends as fix-all does.</summary>
    [Theory]
    [InlineData("UseConstantOf:System.Net.HttpStatusCode")]
    [InlineData("UseConstantOf:Microsoft.AspNetCore.Http.StatusCodes")]
    [InlineData("IntroduceConstant")]
    public async Task OneByOne_EqualsAllAtOnce(string key)
    {
        using var solution = new TestSolution();
        solution.With("P", References.AspNetCore80, [], ("/A.cs", Source));
        var run = new FixAllRun(new StatusCodeAnalyzer());
        Document document = solution.Current.Projects.Single().Documents.Single();
        while ((await run.FindAsync(document)).FirstOrDefault() is { } finding)
        {
            var actions = new List<CodeAction>();
            await new UseConstantCodeFixProvider().RegisterCodeFixesAsync(
                new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
            CodeAction chosen = actions.Find(action => action.EquivalenceKey == key) ?? actions[0];
            Solution changed = (await chosen.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
            document = changed.GetDocument(document.Id)!;
        }

        Assert.Equal(await FixAllAsync(Source, key), (await document.GetTextAsync()).ToString());
    }

    private static string Fixed(string numbers, string comparison) => Source
        .Replace("404 || httpStatusCode == 103", numbers, System.StringComparison.Ordinal)
        .Replace("(int)response.StatusCode == 404", comparison, System.StringComparison.Ordinal)
        .Replace("(HttpStatusCode)404", "HttpStatusCode.NotFound", System.StringComparison.Ordinal);

    private static async Task OffersAsync(string source, params string[] titles) =>
        Assert.Equal(titles, await OfferedFixes.TitlesAsync<UseConstantCodeFixProvider>(source));

    private static async Task FixesAllAsync(string key, string expected) => Assert.Equal(expected, await FixAllAsync(Source, key));

    private static async Task<string> FixAllAsync(string source, string key)
    {
        using var solution = new TestSolution();
        solution.With("P", References.AspNetCore80, [], ("/A.cs", source));
        Document document = solution.Current.Projects.Single().Documents.Single();
        Solution changed = await new FixAllRun(new StatusCodeAnalyzer()).ApplyAsync(document, FixAllScope.Project, key);
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
