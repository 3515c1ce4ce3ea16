using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.CodeFixes;

/// <summary>Writes all constants of one file at once, and takes back what turns out not to mean the same in one of its projects.</summary>
internal sealed class FileRewrite
{
    private readonly SharedFile _file;
    private readonly List<PlannedConstant> _constants;
    private readonly HashSet<NewUsing> _refused = [];
    private TextRewrite _rewrite;

    public FileRewrite(SharedFile file, IEnumerable<Finding> findings, CancellationToken cancellation)
    {
        _file = file;
        _constants = findings
            .GroupBy(static finding => finding.Span)
            .Select(group => new PlannedConstant(file, group.First(), cancellation))
            .OrderBy(static constant => constant.Finding.Span.Start)
            .ToList();
        _rewrite = Rewrite();
    }

    /// <summary>The constants that are written; empty where nothing can be named.</summary>
    public IEnumerable<NamedConstant> Written => Alive.Select(static constant => constant.Replacement!.Constant);

    private IEnumerable<PlannedConstant> Alive => _constants.Where(static constant => constant.Replacement is not null);

    /// <summary>The solution with the rewritten file.</summary>
    public Solution Apply(Solution solution) => _file.WithText(solution, _rewrite.Text);

    /// <summary>Looks at the outcome; false where something had to be taken back and the rewrite is another one now.</summary>
    public async Task<bool> HoldsAsync(Solution changed, CancellationToken cancellation)
    {
        var failed = new HashSet<PlannedConstant>();
        var refused = new HashSet<NewUsing>();
        foreach (FileView before in _file.Views)
        {
            if (changed.GetDocument(before.Document.Id) is { } document && await FileView.CreateAsync(document, cancellation).ConfigureAwait(false) is { } after)
            {
                failed.UnionWith(Alive.Where(constant => !Means(constant, before, after, cancellation)));
                refused.UnionWith(Usings().Where(directive => !UsingEffect.IsNone(before, after, directive.Namespace, _rewrite.Map, cancellation)));
            }
        }

        foreach (PlannedConstant constant in failed)
        {
            constant.Reject();
        }

        _refused.UnionWith(refused);
        if (failed.Count > 0 || refused.Count > 0)
        {
            _rewrite = Rewrite();
            return false;
        }

        return true;
    }

    private TextRewrite Rewrite()
    {
        var changes = new List<TextChange>();
        foreach (PlannedConstant constant in _constants)
        {
            while (constant.Replacement is not null && constant.Spelling.Using is { } directive && _refused.Contains(directive))
            {
                constant.Reject();
            }

            if (constant.Replacement is not null && constant.Changes.Any(change => changes.Any(other => other.Span.OverlapsWith(change.Span))))
            {
                constant.GiveUp();
            }

            if (constant.Replacement is not null)
            {
                changes.AddRange(constant.Changes);
            }
        }

        foreach (IGrouping<UsingBlock, NewUsing> block in Usings().GroupBy(static directive => directive.Block))
        {
            int[] places = Alive.Where(constant => block.Key.Equals(constant.Spelling.Using?.Block)).Select(static constant => constant.Finding.Span.Start).ToArray();
            changes.AddRange(block.Key.Add(block.Select(static directive => directive.Namespace), places, _file.Text));
        }

        return TextRewrite.Of(_file.Text, changes);
    }

    private ImmutableArray<NewUsing> Usings() =>
        Alive.Select(static constant => constant.Spelling.Using).OfType<NewUsing>().Distinct().ToImmutableArray();

    /// <summary>Whether the name that stands there now is the constant that was meant; true where the project does not compile the region.</summary>
    private bool Means(PlannedConstant constant, FileView before, FileView after, CancellationToken cancellation)
    {
        Replacement? replacement = constant.Replacement!.Views.FirstOrDefault(view => view.View == before).Replacement;
        if (replacement is null)
        {
            return true;
        }

        int number = before.Code(constant.Finding.Span, constant.Finding.Entry)?.SpanStart ?? -1;
        return _rewrite.Written(number, constant.Spelling.Name) is { } span
            && Name(after, span) is { } name
            && after.Model.GetSymbolInfo(name, cancellation).Symbol is IFieldSymbol { HasConstantValue: true } field
            && field.Name == replacement.Constant.Member
            && field.ContainingType.ToDisplayString() == replacement.Constant.Type.ToDisplayString()
            && Equals(field.ConstantValue, SharedReplacement.Field(replacement.Constant)?.ConstantValue);
    }

    private static ExpressionSyntax? Name(FileView view, TextSpan span)
    {
        SyntaxNode? node = view.Root.FullSpan.Contains(span) ? view.Root.FindToken(span.Start).Parent : null;
        return node?.AncestorsAndSelf().TakeWhile(ancestor => span.Contains(ancestor.Span)).OfType<ExpressionSyntax>().LastOrDefault(ancestor => ancestor.Span == span);
    }
}
