using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>
/// Writes constants in place of numbers in any number of files: plans, looks at the outcome in every project,
/// and corrects the plan until every constant means what it should.
/// </summary>
internal sealed class ConstantRewrite
{
    private readonly Solution _solution;
    private readonly ConstantChoice _choice;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<DocumentId, FileRewrite> _files = [];
    private readonly Introductions _introductions;

    private ConstantRewrite(Solution solution, ConstantChoice choice, CancellationToken cancellation)
    {
        Solution = _solution = solution;
        _choice = choice;
        _cancellation = cancellation;
        _introductions = new Introductions(OpenAsync);
    }

    public Solution Solution { get; private set; }

    /// <summary>The constants that are written; empty where nothing can be named.</summary>
    public ImmutableArray<NamedConstant> Written => _files.Values.SelectMany(static file => file.Written).ToImmutableArray();

    /// <summary>The rewrite that names as many of <paramref name="codes"/> as can be named.</summary>
    public static Task<ConstantRewrite> OfAsync(Solution solution, IEnumerable<CodeToFix> codes, CancellationToken cancellation) =>
        OfAsync(solution, codes, ConstantChoice.Best, cancellation);

    /// <summary>The same with the constants that somebody has chosen.</summary>
    public static async Task<ConstantRewrite> OfAsync(
        Solution solution,
        IEnumerable<CodeToFix> codes,
        ConstantChoice choice,
        CancellationToken cancellation)
    {
        var rewrite = new ConstantRewrite(solution, choice, cancellation);
        await rewrite.PlanAsync(codes).ConfigureAwait(false);
        List<FileRewrite> open = await rewrite.ReviseAsync([]).ConfigureAwait(false);
        while (open.Count > 0)
        {
            open = await rewrite.ReviseAsync(await rewrite.FailedAsync(open).ConfigureAwait(false)).ConfigureAwait(false);
        }

        return rewrite;
    }

    /// <summary>
    /// What one number becomes; null where it cannot be named. The rewrite is made only where a directive or a declaration goes with the
    /// constant, or where the compiler could not say beforehand what the name means.
    /// </summary>
    public static async Task<ConstantOffer?> OfferAsync(
        Solution solution,
        CodeToFix code,
        ConstantChoice choice,
        CancellationToken cancellation)
    {
        var plan = new ConstantRewrite(solution, choice, cancellation);
        await plan.PlanAsync([code]).ConfigureAwait(false);
        if (plan._files.Values.SingleOrDefault()?.Foreseen is { } foreseen)
        {
            return new ConstantOffer(
                foreseen,
                async pressed => (await OfAsync(solution, [code], choice, pressed).ConfigureAwait(false)).Solution);
        }

        ConstantRewrite rewrite = await OfAsync(solution, [code], choice, cancellation).ConfigureAwait(false);
        return rewrite.Written.FirstOrDefault() is { } written
            ? new ConstantOffer(written, _ => Task.FromResult(rewrite.Solution))
            : null;
    }

    private async Task PlanAsync(IEnumerable<CodeToFix> codes)
    {
        foreach (IGrouping<DocumentId, CodeToFix> found in codes.GroupBy(static codeToFix => codeToFix.Document))
        {
            if (_solution.GetDocument(found.Key) is { } document && await OpenAsync(document).ConfigureAwait(false) is { } file)
            {
                file.Plan(found, _cancellation);
            }
        }
    }

    /// <summary>Offers new constants to the numbers that no other is left for, and writes what has changed in the plan.</summary>
    /// <returns>The files to look at again: the changed ones, and those that failed.</returns>
    private async Task<List<FileRewrite>> ReviseAsync(List<FileRewrite> failed)
    {
        // In an order that does not depend on where the fix was asked for: the first place decides what a new constant looks like.
        foreach (FileRewrite file in _files.Values.OrderBy(static file => file.File.Path, System.StringComparer.Ordinal).ToArray())
        {
            foreach (PlannedConstant constant in file.Open())
            {
                _cancellation.ThrowIfCancellationRequested();
                constant.Close();
                await _introductions.OfferAsync(constant, file, _cancellation).ConfigureAwait(false);
                if (constant.Replacement is null)
                {
                    constant.TakeBest();
                }
            }
        }

        List<FileRewrite> changed = _files.Values.Where(file => file.TryRevise(_cancellation)).ToList();
        Solution = changed.Aggregate(Solution, static (solution, file) => file.Apply(solution));
        return changed.Union(failed).ToList();
    }

    // A constant that is there already changes no declaration: a file that holds need not be looked at again when another one is corrected.
    private async Task<List<FileRewrite>> FailedAsync(List<FileRewrite> open)
    {
        var failed = new List<FileRewrite>();
        foreach (FileRewrite file in open)
        {
            if (!await file.VerifyAsync(Solution, _cancellation).ConfigureAwait(false))
            {
                failed.Add(file);
            }
        }

        return failed;
    }

    /// <summary>
    /// The rewrite of the file behind <paramref name="document"/>, begun where there is none yet; null where it cannot be rewritten.
    /// </summary>
    private async Task<FileRewrite?> OpenAsync(Document document)
    {
        ImmutableArray<DocumentId> documents = SharedFile.Documents(document);
        if (_files.TryGetValue(documents[0], out FileRewrite? known))
        {
            return known;
        }

        if (await SharedFile.LoadAsync(_solution, documents, _cancellation).ConfigureAwait(false) is not { } file)
        {
            return null;
        }

        var rewrite = new FileRewrite(file, _choice);
        _files.Add(documents[0], rewrite);
        return rewrite;
    }
}
