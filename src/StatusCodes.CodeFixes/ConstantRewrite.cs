using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.CodeFixes;

/// <summary>Writes constants in place of numbers in any number of files: plans, looks at the outcome in every project, and corrects the plan until all holds.</summary>
/// <param name="Solution">The outcome.</param>
/// <param name="Written">The constants that are written; empty where nothing can be named.</param>
internal sealed record ConstantRewrite(Solution Solution, ImmutableArray<NamedConstant> Written)
{
    /// <summary>The rewrite that names as many of <paramref name="findings"/> as can be named.</summary>
    public static async Task<ConstantRewrite> OfAsync(Solution solution, IEnumerable<Finding> findings, CancellationToken cancellation)
    {
        List<FileRewrite> files = await PlanAsync(solution, findings, cancellation).ConfigureAwait(false);
        List<FileRewrite> open = files;
        Solution changed = Apply(solution, files);
        while (open.Count > 0)
        {
            // A file's constants change no declaration, so a file that holds need not be looked at again when another one is corrected.
            var failed = new List<FileRewrite>();
            foreach (FileRewrite file in open)
            {
                if (!await file.HoldsAsync(changed, cancellation).ConfigureAwait(false))
                {
                    failed.Add(file);
                }
            }

            open = failed;
            changed = Apply(changed, failed);
        }

        return new ConstantRewrite(changed, files.SelectMany(static file => file.Written).ToImmutableArray());
    }

    private static Solution Apply(Solution solution, IEnumerable<FileRewrite> files) =>
        files.Aggregate(solution, static (changed, file) => file.Apply(changed));

    private static async Task<List<FileRewrite>> PlanAsync(Solution solution, IEnumerable<Finding> findings, CancellationToken cancellation)
    {
        var byFile = new Dictionary<DocumentId, (ImmutableArray<DocumentId> Documents, List<Finding> Findings)>();
        foreach (Finding finding in findings)
        {
            if (solution.GetDocument(finding.Document) is not { } document)
            {
                continue;
            }

            ImmutableArray<DocumentId> documents = SharedFile.Documents(document);
            if (!byFile.TryGetValue(documents[0], out (ImmutableArray<DocumentId> Documents, List<Finding> Findings) group))
            {
                byFile.Add(documents[0], group = (documents, []));
            }

            group.Findings.Add(finding);
        }

        var files = new List<FileRewrite>();
        foreach ((ImmutableArray<DocumentId> documents, List<Finding> found) in byFile.Values)
        {
            if (await SharedFile.LoadAsync(solution, documents, cancellation).ConfigureAwait(false) is { } file)
            {
                files.Add(new FileRewrite(file, found, cancellation));
            }
        }

        files.RemoveAll(static file => !file.Written.Any());
        return files;
    }
}
