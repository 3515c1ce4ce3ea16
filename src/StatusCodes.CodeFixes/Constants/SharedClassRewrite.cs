using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Constants.Introduced;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>
/// Names codes by constants of a class that the project shares, where otherwise each type would get constants of its own.
/// </summary>
internal static class SharedClassRewrite
{
    /// <summary>Whether a new constant may stand in a shared class: texts have none.</summary>
    public static bool CanHold(NamedConstant written) => written is IntroducedConstant { IsText: false };

    /// <summary>The solution after it: what the framework or the project has a constant for is named by that.</summary>
    public static async Task<Solution> OfAsync(Solution solution, IReadOnlyCollection<CodeToFix> codes, CancellationToken cancellation)
    {
        Solution prepared = solution;
        foreach (IGrouping<ProjectId, CodeToFix> ofProject in codes.GroupBy(static code => code.Document.ProjectId))
        {
            ConstantRewrite without = await ConstantRewrite.OfAsync(solution, ofProject, cancellation).ConfigureAwait(false);
            CatalogCode[] missing = without.Written.Where(CanHold)
                .Select(static constant => ((IntroducedConstant)constant).Code)
                .Distinct()
                .ToArray();
            IEnumerable<ProjectId> projects = ofProject
                .SelectMany(code => SharedFile.Documents(solution.GetDocument(code.Document)!))
                .Select(static document => document.ProjectId)
                .Distinct();
            prepared = await WithClassesAsync(prepared, projects, missing, codes, cancellation).ConfigureAwait(false);
        }

        return (await ConstantRewrite.OfAsync(prepared, codes, cancellation).ConfigureAwait(false)).Solution;
    }

    private static async Task<Solution> WithClassesAsync(
        Solution solution,
        IEnumerable<ProjectId> projects,
        CatalogCode[] missing,
        IReadOnlyCollection<CodeToFix> codes,
        CancellationToken cancellation)
    {
        foreach (ProjectId project in projects)
        {
            foreach (IGrouping<CodeSystem, CatalogCode> ofSystem in missing.GroupBy(static code => code.System))
            {
                Solution? changed = await new SharedClass(solution.GetProject(project)!, ofSystem.Key)
                    .WithAsync(ofSystem.ToArray(), cancellation).ConfigureAwait(false);
                // The places of the codes in a file that changes would be others then.
                if (changed is not null && codes.All(code => IsSameText(code.Document, solution, changed)))
                {
                    solution = changed;
                }
            }
        }

        return solution;
    }

    private static bool IsSameText(DocumentId document, Solution before, Solution after) =>
        before.GetDocument(document) is not { } old
        || !after.GetChanges(before).GetProjectChanges().Any(changes => changes.GetChangedDocuments().Contains(old.Id));
}
