using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Options;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Providers;

/// <summary>"This is no status code": a row in <c>.editorconfig</c>, after which the place is silent.</summary>
public class NoCodeTests
{
    private const string Types = """
        namespace Erp
        {
            public class Order
            {
                public int StatusCode { get; set; }
                public int HttpStatus;
                public int GetStatusCode() => StatusCode;
                public void Fail(int statusCode) { }
                public Order(int statusCode = 0) { }
            }
            public record Reply(int StatusCode, string Message);
        }

        """;

    [Theory]
    [InlineData("o.StatusCode = 404;", "Erp.Order.StatusCode=none")]
    [InlineData("if (o.StatusCode == 404) { }", "Erp.Order.StatusCode=none")]
    [InlineData("if (o.StatusCode is 404) { }", "Erp.Order.StatusCode=none")]
    [InlineData("switch (o.StatusCode) { case 404: break; }", "Erp.Order.StatusCode=none")]
    [InlineData("o.HttpStatus = 404;", "Erp.Order.HttpStatus=none")]
    [InlineData("if (o.GetStatusCode() == 404) { }", "Erp.Order.GetStatusCode=none")]
    [InlineData("o.Fail(404);", "Erp.Order.Fail(statusCode)=none")]
    [InlineData("o.Fail(statusCode: 404);", "Erp.Order.Fail(statusCode)=none")]
    [InlineData("new Erp.Order(404);", "Erp.Order..ctor(statusCode)=none")]
    [InlineData("new Erp.Reply(404, \"\");", "Erp.Reply.StatusCode=none")]
    public async Task MemberOfTheProject_IsTakenOut(string statement, string row)
    {
        (string title, Solution fixedUp) = Assert.Single(await OfferAsync(statement, ("/work/.editorconfig", "root = true\n")));

        Assert.Equal($"This is no status code: write '{row}' into .editorconfig", title);
        Assert.Equal($"root = true\n\n[*.cs]\nstatuscodes.slots = {row}\n", await ConfiguredAsync(fixedUp));
        Assert.Empty(await FindingsAsync(fixedUp));
    }

    [Theory]
    [InlineData("int statusCode = 404; r.StatusCode = statusCode;")]
    [InlineData("r.StatusCode = 404;")]
    [InlineData("if ((int)m.StatusCode == 404) { }")]
    [InlineData("new Microsoft.AspNetCore.Mvc.StatusCodeResult(404);")]
    public async Task LocalsAndLibraries_HaveNoRow(string statement) => Assert.Empty(await OfferAsync(statement));

    [Fact]
    public async Task WithoutFile_TheProjectGetsOne()
    {
        (_, Solution fixedUp) = Assert.Single(await OfferAsync("o.StatusCode = 404;"));

        Assert.Equal("[*.cs]\nstatuscodes.slots = Erp.Order.StatusCode=none\n", await ConfiguredAsync(fixedUp));
        Assert.Equal("/work/app/.editorconfig", Assert.Single(fixedUp.Projects.Single().AnalyzerConfigDocuments).FilePath);
        Assert.Empty(await FindingsAsync(fixedUp));
    }

    /// <summary>The line that holds for the file gets the row: the section of the tests does not.</summary>
    [Fact]
    public async Task LineThatHolds_GetsTheRow()
    {
        (_, Solution fixedUp) = Assert.Single(await OfferAsync(
            "o.StatusCode = 404;",
            ("/work/.editorconfig", "[*.cs]\nstatuscodes.slots = A.B=http\n[tests/**.cs]\nstatuscodes.slots =\n")));

        Assert.Equal(
            "[*.cs]\nstatuscodes.slots = A.B=http | Erp.Order.StatusCode=none\n[tests/**.cs]\nstatuscodes.slots =\n",
            await ConfiguredAsync(fixedUp));
        Assert.Empty(await FindingsAsync(fixedUp));
    }

    /// <summary>A nearer value takes the place of one further off, so the rows of that come along.</summary>
    [Fact]
    public async Task NearestFile_KeepsWhatItInherits()
    {
        (_, Solution fixedUp) = Assert.Single(await OfferAsync(
            "o.StatusCode = 404;",
            ("/work/.globalconfig", "is_global = true\nstatuscodes.slots = A.B=http\n"),
            ("/work/app/.editorconfig", "[*.cs]\n")));

        Assert.Contains("[*.cs]\nstatuscodes.slots = A.B=http | Erp.Order.StatusCode=none\n", await ConfiguredAsync(fixedUp));
        Assert.Empty(await FindingsAsync(fixedUp));
    }

    /// <summary>A project for two frameworks has the file twice: both say the same, with its line endings.</summary>
    [Fact]
    public async Task FileOfSeveralTargets_SaysTheSameInAll()
    {
        (string, string)[] configured = [("/work/.editorconfig", "root = true\r\n[*.cs]\r\nindent_size = 4\r\n")];
        Document document = Project("o.StatusCode = 404;", configured);
        Solution solution = Add(document.Project.Solution, "App (old)", "o.StatusCode = 404;", configured).Project.Solution;

        Solution fixedUp = await TakenOutSlot.AddAsync(solution.GetDocument(document.Id)!, "Erp.Order.StatusCode=none", CancellationToken.None);

        foreach (Microsoft.CodeAnalysis.Project project in fixedUp.Projects)
        {
            Assert.Equal(
                "root = true\r\n[*.cs]\r\nstatuscodes.slots = Erp.Order.StatusCode=none\r\nindent_size = 4\r\n",
                (await project.AnalyzerConfigDocuments.Single().GetTextAsync()).ToString());
        }
    }

    private static async Task<IReadOnlyList<(string Title, Solution Fixed)>> OfferAsync(
        string statement,
        params (string Path, string Text)[] configured)
    {
        Document document = Project(statement, configured);
        var actions = new List<CodeAction>();
        foreach (Diagnostic diagnostic in await FindingsAsync(document.Project.Solution))
        {
            await new UseConstantCodeFixProvider().RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            // The best choice leads: it is what all are fixed by.
            Assert.DoesNotContain("editorconfig", actions[0].Title, System.StringComparison.Ordinal);
        }

        var offered = new List<(string, Solution)>();
        foreach (CodeAction action in actions.Where(static action => action.Title.Contains("editorconfig", System.StringComparison.Ordinal)))
        {
            CodeActionOperation operation = Assert.Single(await action.GetOperationsAsync(CancellationToken.None));
            offered.Add((action.Title, Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution));
        }

        return offered;
    }

    private static Document Project(string statement, (string Path, string Text)[] configured) =>
        Add(new AdhocWorkspace().CurrentSolution, "App", statement, configured);

    private static Document Add(Solution solution, string name, string statement, (string Path, string Text)[] configured)
    {
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, "App", LanguageNames.CSharp, "/work/app/App.csproj", metadataReferences: References.AspNetCore80));
        foreach ((string path, string text) in configured)
        {
            solution = solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), System.IO.Path.GetFileName(path), SourceText.From(text), filePath: path);
        }

        const string Method =
            "class C { void M(Erp.Order o, Microsoft.AspNetCore.Http.HttpResponse r, System.Net.Http.HttpResponseMessage m) { ";
        var document = DocumentId.CreateNewId(id);
        return solution
            .AddDocument(document, "C.cs", SourceText.From(Types + Method + statement + " } }"), filePath: "/work/app/C.cs")
            .GetDocument(document)!;
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution)
    {
        Microsoft.CodeAnalysis.Project project = solution.Projects.Single();
        Compilation compilation = (await project.GetCompilationAsync())!;
        return (await compilation
                .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new StatusCodeAnalyzer()), project.AnalyzerOptions)
                .GetAnalyzerDiagnosticsAsync())
            .Where(static finding => finding.Id == "STC1001")
            .ToImmutableArray();
    }

    private static async Task<string> ConfiguredAsync(Solution solution) => (await solution.Projects.Single().AnalyzerConfigDocuments
        .Single(static file => file.Name == ".editorconfig")
        .GetTextAsync()).ToString();
}
