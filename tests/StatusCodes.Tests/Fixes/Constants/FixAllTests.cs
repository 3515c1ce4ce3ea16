using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>All codes in one go: over documents, projects and the views that projects have of one file.</summary>
public sealed class FixAllTests : IDisposable
{
    private readonly TestSolution _solution = new();

    public void Dispose() => _solution.Dispose();

    [Fact]
    public Task DifferentCodes_SeveralDocuments_AllFixed() => Verify.FixAsync(
        [
            """
            class C
            {
                int M(int statusCode) =>
                    M({|STC1001:404|})
                    + M({|STC1001:409|})
                    + M(statusCode == {|STC1001:500|}
                        ? {|STC1001:502|}
                        : {|STC1001:103|});
            }
            """,
            """
            using System.Net;

            class D
            {
                bool M(HttpStatusCode c) => c == {|STC1001:(HttpStatusCode)404|} || c == {|STC1001:(HttpStatusCode)307|};
            }
            """,
        ],
        [
            """
            using System.Net;
            using Microsoft.AspNetCore.Http;

            class C
            {
                int M(int statusCode) =>
                    M(StatusCodes.Status404NotFound)
                    + M(StatusCodes.Status409Conflict)
                    + M(statusCode == StatusCodes.Status500InternalServerError
                        ? StatusCodes.Status502BadGateway
                        : (int)HttpStatusCode.EarlyHints);
            }
            """,
            """
            using System.Net;

            class D
            {
                bool M(HttpStatusCode c) => c == HttpStatusCode.NotFound || c == HttpStatusCode.TemporaryRedirect;
            }
            """,
        ]);

    [Fact]
    public Task Titles_NameTheConstant() => Verify.FixTest()
        .With(test =>
        {
            test.TestState.Sources.Add("using System.Net;\n\nclass C { HttpStatusCode M() => {|STC1001:(HttpStatusCode)404|}; }");
            test.FixedState.Sources.Add("using System.Net;\n\nclass C { HttpStatusCode M() => HttpStatusCode.NotFound; }");
            test.CodeActionVerifier = static (action, verifier) =>
            {
                verifier.Equal("Use HttpStatusCode.NotFound", action.Title);
                verifier.Equal("UseConstant", action.EquivalenceKey!);
            };
        })
        .RunAsync();

    [Fact]
    public async Task Scopes_FixWhatTheySay()
    {
        Project one = AddProject("One", References.Net80, [], ("/One/A.cs", Source("404")), ("/One/B.cs", Source("409", "D")));
        Project two = AddProject("Two", References.Net80, [], ("/Two/A.cs", Source("500")));

        Assert.Equal([Fixed("NotFound"), Source("409", "D"), Source("500")], await FixAsync(FixAllScope.Document));
        Assert.Equal([Fixed("NotFound"), Fixed("Conflict", "D"), Source("500")], await FixAsync(FixAllScope.Project));
        Assert.Equal([Fixed("NotFound"), Fixed("Conflict", "D"), Fixed("InternalServerError")], await FixAsync(FixAllScope.Solution));

        async Task<string[]> FixAsync(FixAllScope scope) =>
            await TextsAsync(await FixAllAsync(two.Solution, one.DocumentIds[0], scope));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("something else")]
    public async Task EquivalenceKey_ThatNobodyGave_DoesNotMatter(string? key)
    {
        Project project = AddProject("One", References.Net80, [], ("/One/A.cs", Source("404")));

        Solution changed = await FixAllAsync(project.Solution, project.DocumentIds[0], FixAllScope.Solution, key);

        Assert.Equal([Fixed("NotFound")], await TextsAsync(changed));
    }

    private static readonly string[] Introduced =
        ["Introduce constant TooManyRequests", "Introduce TooManyRequests in HttpStatusCodes.cs"];

    [Fact]
    public async Task SharedFile_ConstantMissingInOneProject_IsIntroduced()
    {
        string source = Source("429") + Source("404", "D");
        Project old = AddProject("Old", References.NetStandard20, [], ("/Shared.cs", source));
        Project modern = AddProject("Modern", References.Net80, [], ("/Shared.cs", source));

        Solution changed = await FixAllAsync(modern.Solution, modern.DocumentIds[0], FixAllScope.Solution);

        string introduced = Source("TooManyRequests")
            .Replace("{\n    int M", "{\n    private const int TooManyRequests = 429;\n\n    int M");
        string expected = "using System.Net;\n\n" + ExpectedSummaries.In(introduced) + Source("(int)HttpStatusCode.NotFound", "D");
        Assert.Equal([expected, expected], await TextsAsync(changed));
        Assert.Equal(Introduced, await ActionsAsync(modern.Solution, old.DocumentIds[0], "429"));
        Assert.Equal(Introduced, await ActionsAsync(modern.Solution, modern.DocumentIds[0], "429"));
        Assert.Equal(["Use (int)HttpStatusCode.NotFound", "Introduce constant NotFound"], await ActionsAsync(modern.Solution, old.DocumentIds[0], "404"));
        Assert.Equal(["Use (int)HttpStatusCode.NotFound", "Introduce constant NotFound"], await ActionsAsync(modern.Solution, modern.DocumentIds[0], "404"));
    }

    [Fact]
    public async Task SharedFile_OneProjectWithoutAspNetCore_WritesTheEnum()
    {
        string source = "using System.Net;\n\n" + Source("404");
        AddProject("Library", References.Net80, [], ("/Shared.cs", source));
        Project web = AddProject("Web", References.AspNetCore80, [], ("/Shared.cs", source));

        Solution changed = await FixAllAsync(web.Solution, web.DocumentIds[0], FixAllScope.Document);

        string expected = "using System.Net;\n\n" + Source("(int)HttpStatusCode.NotFound");
        Assert.Equal([expected, expected], await TextsAsync(changed));
    }

    [Fact]
    public async Task SharedFile_RegionOfOneProject_AnswersToThatProjectAlone()
    {
        string source = Conditional("429", "404");
        AddProject("Old", References.NetStandard20, [], ("/Shared.cs", source));
        Project modern = AddProject("Modern", References.Net80, ["NET"], ("/Shared.cs", source));

        Solution changed = await FixAllAsync(modern.Solution, modern.DocumentIds[0], FixAllScope.Solution);

        string expected = "using System.Net;\n\n" + Conditional("(int)HttpStatusCode.TooManyRequests", "(int)HttpStatusCode.NotFound");
        Assert.Equal([expected, expected], await TextsAsync(changed));
    }

    [Fact]
    public async Task SharedFile_NamespaceMissingInOneProject_WritesWhatBothHave()
    {
        string source = Conditional("404", "1");
        AddProject("Old", References.NetStandard20, [], ("/Shared.cs", source));
        Project web = AddProject("Web", References.AspNetCore80, ["NET"], ("/Shared.cs", source));

        Solution changed = await FixAllAsync(web.Solution, web.DocumentIds[0], FixAllScope.Solution);

        // A directive would be needless in the other project.
        string expected = Conditional("Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound", "1");
        Assert.Equal([expected, expected], await TextsAsync(changed));
    }

    [Fact]
    public async Task SharedFile_ImportedInOneProjectOnly_AddsTheUsing()
    {
        string source = Source("404");
        AddProject("One", References.Net80, [], ("/Shared.cs", source));
        Project two = AddProject("Two", References.Net80, [], ("/Shared.cs", source), ("/Two/Usings.cs", "global using System.Net;"));

        Solution changed = await FixAllAsync(two.Solution, two.DocumentIds[0], FixAllScope.Project);

        Assert.Equal([Fixed("NotFound"), Fixed("NotFound"), "global using System.Net;"], await TextsAsync(changed));
    }

    [Fact]
    public async Task SharedFile_HiddenInOneProjectOnly_Qualifies()
    {
        string source = "using System.Net;\n\nnamespace Contoso\n{\n    partial " + Source("404") + "}\n";
        AddProject("One", References.Net80, [], ("/Shared.cs", source));
        (string Path, string Text) other = ("/Two/C.cs", "namespace Contoso { partial class C { int HttpStatusCode => 1; } }");
        Project two = AddProject("Two", References.Net80, [], ("/Shared.cs", source), other);

        Solution changed = await FixAllAsync(two.Solution, two.DocumentIds[0], FixAllScope.Project);

        Assert.Equal(source.Replace("404", "(int)System.Net.HttpStatusCode.NotFound"), (await TextsAsync(changed))[0]);
    }

    /// <summary>
    /// A 499 that is a status by its name alone is named where there is a name for it; when all are fixed, there is.
    /// </summary>
    [Theory]
    [InlineData("UseConstant", "ClientClosedRequest")]
    [InlineData("IntroduceShared", "HttpStatusCodes.ClientClosedRequest")]
    public async Task CodeThatHasANameOnlyThen_IsFixedToo(string key, string name)
    {
        Project project = AddProject(
            "Old",
            References.Net48,
            [],
            ("/A.cs", "class C { bool M(System.Net.HttpWebResponse r) => (int)r.StatusCode == 499; bool N(int statusCode) => statusCode == 499; }"));

        Solution changed = await FixAllAsync(project.Solution, project.DocumentIds[0], FixAllScope.Project, key);

        string text = (await changed.GetDocument(project.DocumentIds[0])!.GetTextAsync()).ToString();
        Assert.EndsWith($"(int)r.StatusCode == {name}; bool N(int statusCode) => statusCode == {name}; }}", text, System.StringComparison.Ordinal);
    }

    /// <summary>A file that says nothing of a status but its phrases says so of an interim one, too: the names would, once they stand there.</summary>
    [Theory]
    [InlineData("{ 102, \"Processing\" }, { 404, \"Not Found\" }")]
    [InlineData("{ 100, \"Continue\" }, { 101, \"Switching Protocols\" }, { 103, \"Early Hints\" }, { 200, \"OK\" }, { 404, \"Not Found\" }")]
    [InlineData("{ 125, \"Data connection open; transfer starting\" }, { 220, \"Service ready\" }, { 230, \"User logged in\" }")]
    public async Task PhraseTable_IsFixedInEveryRow(string rows)
    {
        using var solution = new TestSolution();
        solution.With(
            "P",
            References.AspNetCore80,
            [],
            ("/A.cs", $"class P {{ static readonly System.Collections.Generic.Dictionary<int, string> All = new() {{ {rows} }}; }}"));

        Assert.DoesNotMatch("[{] [0-9]", (await solution.FixAllAsync())["/A.cs"]);
    }

    /// <summary>Where one framework has no name for 418, sending it is STC1002 there: a name of our own would hide that.</summary>
    [Fact]
    public async Task SharedFile_CodeThatIsAGraverFindingInOneTarget_StaysThere()
    {
        const string Source =
            "class C { bool M(System.Net.HttpWebResponse r) => (int)r.StatusCode == 418; void N(System.Net.HttpListenerResponse r) => r.StatusCode = 418; }";
        using var solution = new TestSolution();
        solution.With("Web", References.AspNetCore80, ["NET"], ("/A.cs", Source)).With("Old", References.Net48, [], ("/A.cs", Source)).For("net8.0,net48");

        string text = (await solution.FixAllAsync())["/A.cs"];

        Assert.EndsWith("(int)r.StatusCode == ImATeapot; void N(System.Net.HttpListenerResponse r) => r.StatusCode = 418; }", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenCode_DoesNotThrow()
    {
        string source =
            """
            using System.Net
            using Nowhere;
            class C { int M(int statusCode) => M(404 + ; HttpStatusCode N(x) { return (HttpStatusCode)404 } M(404) }
            """;
        Project project = AddProject("Broken", References.Net80, [], ("/A.cs", source));

        Solution changed = await FixAllAsync(project.Solution, project.DocumentIds[0], FixAllScope.Solution);

        Assert.Contains("HttpStatusCode N", Assert.Single(await TextsAsync(changed)), StringComparison.Ordinal);
    }

    private static string Source(string expression, string name = "C") =>
        $"class {name}\n{{\n    int M(int statusCode) => M({expression});\n}}\n";

    private static string Fixed(string member, string name = "C") =>
        "using System.Net;\n\n" + Source($"(int)HttpStatusCode.{member}", name);

    private static string Conditional(string modern, string old) =>
        $"class C\n{{\n#if NET\n    int M(int statusCode) => M({modern});\n#else\n    int M(int statusCode) => M({old});\n#endif\n}}\n";

    private Project AddProject(
        string name,
        ImmutableArray<MetadataReference> references,
        string[] symbols,
        params (string Path, string Text)[] files) =>
        _solution.With(name, references, symbols, files).Current.Projects.Single(project => project.Name == name);

    private static Task<Solution> FixAllAsync(Solution solution, DocumentId document, FixAllScope scope, string? key = "UseConstant") =>
        new FixAllRun(new StatusCodeAnalyzer()).ApplyAsync(solution.GetDocument(document)!, scope, key);

    private static async Task<string[]> ActionsAsync(Solution solution, DocumentId id, string number)
    {
        Document document = solution.GetDocument(id)!;
        string text = (await document.GetTextAsync()).ToString();
        IEnumerable<Diagnostic> found = await new FixAllRun(new StatusCodeAnalyzer()).FindAsync(document);
        var titles = new List<string>();
        foreach (Diagnostic diagnostic in found)
        {
            TextSpan span = diagnostic.Location.SourceSpan;
            if (text.Substring(span.Start, span.Length) == number)
            {
                var context = new CodeFixContext(document, diagnostic, (action, _) => titles.AddRange(action.EquivalenceKey is null ? [] : [action.Title]), CancellationToken.None);
                await new UseConstantCodeFixProvider().RegisterCodeFixesAsync(context);
            }
        }

        return [.. titles];
    }

    private static async Task<string[]> TextsAsync(Solution solution)
    {
        var texts = new List<string>();
        foreach (Document document in solution.Projects.SelectMany(static project => project.Documents))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return [.. texts];
    }
}
