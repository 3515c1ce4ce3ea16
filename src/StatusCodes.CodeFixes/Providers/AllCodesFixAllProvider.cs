using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Fixes all codes of a document, project or solution in one go, whatever the code and whatever the action that it was asked with:
/// <c>dotnet format</c> asks for the action of the first diagnostic alone, which may have none.
/// </summary>
/// <param name="title">What the fix is called.</param>
/// <param name="equivalenceKey">The key of the fixes that it stands for.</param>
/// <param name="fix">Fixes the codes, whatever their files.</param>
internal sealed class AllCodesFixAllProvider(
    string title,
    string equivalenceKey,
    Func<Solution, List<CodeToFix>, CancellationToken, Task<Solution>> fix) : FixAllProvider
{
    /// <summary>The key of other fixes, that are asked for by name; null where there are none.</summary>
    public string? OtherKey { get; init; }

    /// <summary>What is done for them.</summary>
    public Func<Solution, List<CodeToFix>, CancellationToken, Task<Solution>>? OtherFix { get; init; }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(
            title,
            async cancellation =>
            {
                List<CodeToFix> codes = await CodesToFixAsync(fixAllContext.WithCancellationToken(cancellation)).ConfigureAwait(false);
                return await ChosenIn(fixAllContext)(fixAllContext.Solution, codes, cancellation).ConfigureAwait(false);
            },
            IsOther(fixAllContext) ? OtherKey : equivalenceKey));

    private bool IsOther(FixAllContext context) => OtherKey is not null && context.CodeActionEquivalenceKey == OtherKey;

    private Func<Solution, List<CodeToFix>, CancellationToken, Task<Solution>> ChosenIn(FixAllContext context) =>
        IsOther(context) ? OtherFix! : fix;

    private static async Task<List<CodeToFix>> CodesToFixAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document)
        {
            return context.Document is { } document
                ? CodesToFix(document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).ToList()
                : [];
        }

        var codes = new List<CodeToFix>();
        IEnumerable<Project> projects = context.Scope == FixAllScope.Project ? [context.Project] : context.Solution.Projects;
        foreach (Project project in projects.Where(static project => project.Language == LanguageNames.CSharp))
        {
            foreach (Diagnostic diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
            {
                if (project.GetDocument(diagnostic.Location.SourceTree) is { } document)
                {
                    codes.AddRange(CodesToFix(document, [diagnostic]));
                }
            }
        }

        return codes;
    }

    private static IEnumerable<CodeToFix> CodesToFix(Document document, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => CodeToFix.Of(document, diagnostic)).OfType<CodeToFix>();
}
