using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Constants.Introduced;

/// <summary>Where no constant is to be had, the whole project may share a class of them, instead of one private constant a type.</summary>
public class SharedClassTests
{
    private const string Uses =
        """
        using System.Net;
        using System.Net.WebSockets;

        class C
        {
            bool A(HttpWebResponse r) =>
                (int)r.StatusCode == 425 || r.StatusCode == (HttpStatusCode)425;

            bool B(HttpWebResponse r) => (int)r.StatusCode == 429 || (int)r.StatusCode == 404;
        }

        class D
        {
            bool A(HttpWebResponse r) => (int)r.StatusCode == 425;

            bool B(WebSocket s) => s.CloseStatus == (WebSocketCloseStatus)1012;
        }

        """;

    private const string Named =
        """
        using System.Net;
        using System.Net.WebSockets;

        class C
        {
            bool A(HttpWebResponse r) =>
                (int)r.StatusCode == HttpStatusCodes.TooEarly || r.StatusCode == (HttpStatusCode)HttpStatusCodes.TooEarly;

            bool B(HttpWebResponse r) => (int)r.StatusCode == HttpStatusCodes.TooManyRequests || r.StatusCode == HttpStatusCode.NotFound;
        }

        class D
        {
            bool A(HttpWebResponse r) => (int)r.StatusCode == HttpStatusCodes.TooEarly;

            bool B(WebSocket s) => s.CloseStatus == (WebSocketCloseStatus)WebSocketCloseCodes.ServiceRestart;
        }

        """;

    private const string HttpClass =
        """
        /// <summary>HTTP codes that the framework has no names for.</summary>
        internal static class HttpStatusCodes
        {
            /// <summary>The server will not risk processing early data that might be replayed (RFC 8470 §5.2).</summary>
            public const int TooEarly = 425;

            /// <summary>The client has sent too many requests within a given time (RFC 6585 §4).</summary>
            public const int TooManyRequests = 429;
        }

        """;

    [Fact]
    public async Task EachCode_GetsOneConstantAProject()
    {
        using var solution = new TestSolution();
        solution.With("P", References.Net48, [], ("/A.cs", Uses));

        Solution changed = await ApplyAsync(solution.Current);

        IReadOnlyDictionary<string, string> texts = await TextsAsync(changed);
        Assert.Equal(Named, texts["Test.cs"]);
        Assert.Equal(HttpClass, texts["HttpStatusCodes.cs"]);
        Assert.Contains("public const int ServiceRestart = 1012;", texts["WebSocketCloseCodes.cs"], System.StringComparison.Ordinal);
        Assert.Empty((await changed.Projects.Single().GetCompilationAsync())!.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>A class that is there gets what it lacks.</summary>
    [Fact]
    public async Task ClassThatIsThere_IsFilled()
    {
        const string Class =
            "namespace Own\n{\n    static class HttpStatusCodes\n    {\n        public const int TooEarly = 425;\n    }\n}\n";
        using var solution = new TestSolution();
        solution.With("P", References.Net48, [], ("/A.cs", Uses), ("/HttpStatusCodes.cs", Class));

        IReadOnlyDictionary<string, string> texts = await TextsAsync(await ApplyAsync(solution.Current));

        Assert.StartsWith(
            "using System.Net;\nusing System.Net.WebSockets;\nusing Own;\n", texts["Test.cs"], System.StringComparison.Ordinal);
        Assert.Equal(
            Class.Replace(
                "425;\n",
                "425;\n\n        /// <summary>The client has sent too many requests within a given time (RFC 6585 §4).</summary>\n"
                + "        public const int TooManyRequests = 429;\n"),
            texts["HttpStatusCodes.cs"]);
    }

    /// <summary>Something else bears the name: each type gets constants of its own, as ever.</summary>
    [Fact]
    public async Task NameThatIsTaken_LeavesPrivateConstants()
    {
        using var solution = new TestSolution();
        solution.With("P", References.Net48, [], ("/A.cs", Uses + "class HttpStatusCodes { }\n"));

        IReadOnlyDictionary<string, string> texts = await TextsAsync(await ApplyAsync(solution.Current));

        Assert.DoesNotContain("HttpStatusCodes.cs", texts.Keys);
        Assert.Equal(2, texts["Test.cs"].Split("private const int TooEarly = 425;").Length - 1);
    }

    [Fact]
    public async Task SingleFix_OffersBoth() => Assert.Equal(
        ["Introduce constant TooEarly", "Introduce TooEarly in HttpStatusCodes.cs"],
        await OfferedTitlesAsync("class C { int M(int statusCode) => M(425); }"));

    [Fact]
    public async Task SubStatuses_HaveAClassOfTheirOwn() => Assert.Equal(
        ["Introduce constant DirectoryListingDenied", "Introduce DirectoryListingDenied in IisSubStatusCodes.cs"],
        await OfferedTitlesAsync(
            "class IisEntry { const int Forbidden = 403; public int Status, SubStatus; bool M() => Status == Forbidden && SubStatus == 14; }"));

    [Fact]
    public async Task WhereAConstantIsThere_NoneIsShared() => Assert.Equal(
        ["Use StatusCodes.Status404NotFound", "Use (int)HttpStatusCode.NotFound", "Introduce constant NotFound"],
        await OfferedTitlesAsync("class C { int M(int statusCode) => M(404); }"));

    private static async Task<string[]> OfferedTitlesAsync(string source)
    {
        using var solution = new TestSolution();
        solution.With("P", References.AspNetCore80, [], ("/A.cs", source));
        Document document = solution.Current.Projects.Single().Documents.Single();
        var titles = new List<string>();
        var provider = new UseConstantCodeFixProvider();
        foreach (Diagnostic finding in await new FixAllRun(new StatusCodeAnalyzer()).FindAsync(document))
        {
            await provider.RegisterCodeFixesAsync(
                new CodeFixContext(document, finding, (action, _) => titles.AddRange(action.EquivalenceKey is null ? [] : [action.Title]), default));
        }

        return [.. titles];
    }

    private static Task<Solution> ApplyAsync(Solution solution) => new FixAllRun(new StatusCodeAnalyzer()).ApplyAsync(
        solution.Projects.Single().Documents.First(), FixAllScope.Project, ConstantMenu.IntroduceShared);

    private static async Task<IReadOnlyDictionary<string, string>> TextsAsync(Solution solution)
    {
        var texts = new Dictionary<string, string>();
        foreach (Document document in solution.Projects.Single().Documents)
        {
            texts.Add(document.Name == "A.cs" ? "Test.cs" : Path.GetFileName(document.Name), (await document.GetTextAsync()).ToString());
        }

        return texts;
    }
}
