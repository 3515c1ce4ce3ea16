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
using StatusCodes.CodeFixes.Providers;

namespace StatusCodes.Tests.Verifiers;

/// <summary>Fix-all as a host runs it, over any solution: the test library knows no linked files and no scopes of its own.</summary>
internal sealed class FixAllRun : FixAllContext.DiagnosticProvider
{
    private readonly DiagnosticAnalyzer _analyzer;

    public FixAllRun(DiagnosticAnalyzer analyzer) => _analyzer = analyzer;

    /// <summary>The solution after fix-all from <paramref name="document"/>.</summary>
    public async Task<Solution> ApplyAsync(
        Document document, FixAllScope scope, string? key = "UseConstant", CancellationToken cancellation = default)
    {
        var provider = new UseConstantCodeFixProvider();
        var context = new FixAllContext(document, provider, scope, key!, provider.FixableDiagnosticIds, this, cancellation);
        CodeAction action = (await provider.GetFixAllProvider()!.GetFixAsync(context))!;
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellation);
        return operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution ?? document.Project.Solution;
    }

    /// <summary>The solution after fix-all in the member or type around the first code of <paramref name="document"/>.</summary>
    public async Task<Solution> ApplyAroundFirstAsync(Document document, FixAllScope scope)
    {
        var provider = new UseConstantCodeFixProvider();
        TextSpan first = (await FindAsync(document)).Min(static finding => finding.Location.SourceSpan);
        var context = new FixAllContext(document, first, provider, scope, "UseConstant", provider.FixableDiagnosticIds, this, default);
        CodeAction action = (await provider.GetFixAllProvider()!.GetFixAsync(context))!;
        return (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>What the analyzer reports in <paramref name="document"/>.</summary>
    public Task<IEnumerable<Diagnostic>> FindAsync(Document document) => GetDocumentDiagnosticsAsync(document, CancellationToken.None);

    /// <summary>What the analyzer has reported already; it is not asked again then.</summary>
    public ImmutableArray<Diagnostic>? Known { get; init; }

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        if (Known is { } known)
        {
            return known;
        }

        Compilation compilation = (await project.GetCompilationAsync(cancellationToken))!;
        return await compilation.WithAnalyzers(ImmutableArray.Create(_analyzer), project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken);
    }

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(
            diagnostic => diagnostic.Location.SourceTree == tree);
    }

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>([]);
}
