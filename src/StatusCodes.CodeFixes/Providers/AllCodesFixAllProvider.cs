using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Fixes all codes of a member, type, document, project or solution in one go, whatever the code and whatever the action that it was asked with:
/// <c>dotnet format</c> asks for the action of the first diagnostic alone, which may have none.
/// </summary>
/// <param name="kindOf">What is done for a key; of one that nobody knows, what is usual.</param>
internal sealed class AllCodesFixAllProvider(Func<string?, FixAllKind> kindOf) : FixAllProvider
{
    private static readonly ImmutableArray<FixAllScope> OfSpans =
        ImmutableArray.Create(FixAllScope.ContainingMember, FixAllScope.ContainingType);

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, .. OfSpans];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        FixAllKind kind = kindOf(fixAllContext.CodeActionEquivalenceKey);
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            kind.Title,
            async cancellation =>
            {
                List<CodeToFix> codes = await CodesToFixAsync(fixAllContext.WithCancellationToken(cancellation)).ConfigureAwait(false);
                Solution changed = await kind.FixAsync(fixAllContext.Solution, codes, cancellation).ConfigureAwait(false);
                List<CodeToFix> later = await LaterCodes.FindAsync(changed, codes, fixAllContext, cancellation).ConfigureAwait(false);
                return later.Count == 0 ? changed : await kind.FixAsync(changed, later, cancellation).ConfigureAwait(false);
            },
            kind.Key));
    }

    private static async Task<List<CodeToFix>> CodesToFixAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document)
        {
            return context.Document is { } document
                ? CodesToFix(document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).ToList()
                : [];
        }

        if (OfSpans.Contains(context.Scope))
        {
            return await CodesInSpansAsync(context).ConfigureAwait(false);
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

    /// <summary>
    /// The codes of the member or type around the one that is fixed, in all its parts. Only the library's own providers learn
    /// where those are, so one is asked that notes what it is given, and fixes nothing: a constant may be declared in another file.
    /// </summary>
    private static async Task<List<CodeToFix>> CodesInSpansAsync(FixAllContext context)
    {
        var found = new ConcurrentBag<CodeToFix>();
        FixAllProvider search = Create(
            (_, document, diagnostics) =>
            {
                foreach (CodeToFix code in CodesToFix(document, diagnostics))
                {
                    found.Add(code);
                }

                return Task.FromResult<Document?>(null);
            },
            OfSpans);
        if (await search.GetFixAsync(context).ConfigureAwait(false) is { } action)
        {
            await action.GetOperationsAsync(context.CancellationToken).ConfigureAwait(false);
        }

        // However many documents were looked at side by side.
        return found.OrderBy(code => context.Solution.GetDocument(code.Document)?.FilePath, StringComparer.Ordinal)
            .ThenBy(static code => code.Span.Start)
            .ToList();
    }

    private static IEnumerable<CodeToFix> CodesToFix(Document document, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => CodeToFix.Of(document, diagnostic)).OfType<CodeToFix>();
}
