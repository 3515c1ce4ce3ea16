using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// What is found only once fix-all has declared a constant for another place: a 499 that is a status by its name alone is named
/// where there is a name for it. Fixing one after the other comes to it; fixing all must, too.
/// </summary>
internal static class LaterCodes
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        ImmutableArray.Create<DiagnosticAnalyzer>(new StatusCodeAnalyzer());

    /// <summary>The codes that are left in the scope of <paramref name="context"/>; not in a member's or a type's, which nobody knows any more.</summary>
    /// <param name="changed">The solution after <paramref name="codes"/> have been fixed.</param>
    /// <param name="codes">What was found before.</param>
    /// <param name="context">What was asked for.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static async Task<List<CodeToFix>> FindAsync(
        Solution changed,
        IEnumerable<CodeToFix> codes,
        FixAllContext context,
        CancellationToken cancellation)
    {
        var named = new HashSet<CatalogCode>(codes.Where(IsSometimesLeft).Select(static code => code.Code));
        var later = new List<CodeToFix>();
        if (named.Count == 0 || context.Scope is not (FixAllScope.Document or FixAllScope.Project or FixAllScope.Solution))
        {
            return later;
        }

        IEnumerable<ProjectId> projects = context.Scope == FixAllScope.Solution
            ? codes.Select(static code => code.Document.ProjectId).Distinct()
            : [context.Project.Id];
        foreach (ProjectId project in projects)
        {
            later.AddRange((await AllAsync(changed.GetProject(project)!, context, cancellation).ConfigureAwait(false))
                .Where(code => named.Contains(code.Code)));
        }

        return later;
    }

    /// <summary>What every registry has is named everywhere.</summary>
    private static bool IsSometimesLeft(CodeToFix code) =>
        code.Code.Entry.Registration is not (Registration.Standard or Registration.Temporary or Registration.Private);

    private static async Task<IEnumerable<CodeToFix>> AllAsync(Project project, FixAllContext context, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return [];
        }

        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(Analyzers, project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        return found.Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id))
            .Select(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is { } document
                && (context.Scope != FixAllScope.Document || document.Id == context.Document?.Id)
                    ? CodeToFix.Of(document, diagnostic)
                    : null)
            .OfType<CodeToFix>();
    }
}
