using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.CodeFixes.Constants.Introduced;
using StatusCodes.CodeFixes.Files;
using StatusCodes.CodeFixes.Usings;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>Writes all constants of one file at once, and takes back what turns out not to mean the same in one of its projects.</summary>
internal sealed class FileRewrite
{
    private readonly List<PlannedConstant> _constants = [];
    private readonly List<Introduction> _declared = [];
    private readonly HashSet<NewUsing> _refused = [];
    private readonly ConstantChoice _choice;
    private TextRewrite _rewrite;

    /// <param name="file">The file.</param>
    /// <param name="choice">Which constants are written.</param>
    public FileRewrite(SharedFile file, ConstantChoice choice)
    {
        File = file;
        _choice = choice;
        _rewrite = TextRewrite.Of(file.Text, []);
    }

    /// <summary>The file as it was.</summary>
    public SharedFile File { get; }

    /// <summary>The constants that are written; empty where nothing can be named.</summary>
    public IEnumerable<NamedConstant> Written =>
        Alive.Select(static constant => constant.Introduction?.Constant ?? constant.Replacement!.Constant);

    /// <summary>
    /// The only constant of the plan, where nothing else in the file changes with it; null where the outcome has to be looked at.
    /// </summary>
    public NamedConstant? Foreseen =>
        _constants is [{ Replacement: { } replacement, Introduction: null, Spelling: { IsSure: true, Using: null } }]
            ? replacement.Constant
            : null;

    private IEnumerable<PlannedConstant> Alive => _constants.Where(static constant => constant.Replacement is not null);

    private bool HasIntroductions =>
        _declared.Exists(static declared => declared.IsNeeded)
        || Alive.Any(static constant => constant.Introduction is not null);

    private IEnumerable<NewUsing> Usings => Alive.Select(static constant => constant.Spelling.Using)
        .Concat(_declared.Where(IsImported).Select(static declared => declared.Using))
        .OfType<NewUsing>()
        .Distinct();

    /// <summary>Plans to name more numbers of the file, each once.</summary>
    public void Plan(IEnumerable<CodeToFix> codes, CancellationToken cancellation)
    {
        var planned = new HashSet<TextSpan>(_constants.Select(static constant => constant.CodeToFix.Span));
        foreach (CodeToFix codeToFix in codes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (planned.Add(codeToFix.Span))
            {
                _constants.Add(new PlannedConstant(File, codeToFix, _choice, cancellation));
            }
        }

        _constants.Sort(static (one, other) => one.CodeToFix.Span.CompareTo(other.CodeToFix.Span));
    }

    /// <summary>The numbers for which no existing constant is left.</summary>
    public ImmutableArray<PlannedConstant> Open() => _constants.Where(static constant => constant.IsOpen).ToImmutableArray();

    /// <summary>Plans to declare a constant in the file, for its own numbers or for another part of the type.</summary>
    public void Declare(Introduction introduction) => _declared.Add(introduction);

    /// <summary>Writes the plan as it is now; false where the text has not changed.</summary>
    public bool TryRevise(CancellationToken cancellation)
    {
        SourceText before = _rewrite.Text;
        _rewrite = Rewrite(cancellation);
        return !_rewrite.Text.ContentEquals(before);
    }

    public Solution Apply(Solution solution) => File.WithText(solution, _rewrite.Text);

    /// <summary>Looks at the outcome, and takes back what went wrong; false where the plan is another one now.</summary>
    public async Task<bool> VerifyAsync(Solution changed, CancellationToken cancellation)
    {
        var failed = new HashSet<PlannedConstant>();
        var refused = new HashSet<NewUsing>();
        bool broken = false;
        foreach (FileView before in File.Views)
        {
            if (changed.GetDocument(before.Document.Id) is { } document
                && await FileView.CreateAsync(document, cancellation).ConfigureAwait(false) is { } after)
            {
                foreach (PlannedConstant constant in Alive)
                {
                    // What asks the compiler for one name of a method binds all of it, so this takes long, name by name.
                    cancellation.ThrowIfCancellationRequested();
                    if (!IsWrittenAsMeant(constant, before, after, cancellation))
                    {
                        failed.Add(constant);
                    }
                }

                refused.UnionWith(Usings.Where(directive => !IsHarmless(directive, before, after, cancellation)));
                broken |= HasIntroductions && !before.Errors(cancellation).SequenceEqual(after.Errors(cancellation));
            }
        }

        foreach (PlannedConstant constant in failed)
        {
            constant.Reject();
        }

        _refused.UnionWith(refused);
        if (broken && failed.Count == 0 && refused.Count == 0)
        {
            WithdrawIntroductions();
        }

        return !broken && failed.Count == 0 && refused.Count == 0;
    }

    /// <summary>A new declaration is no use where it brings a new error, whatever the error is.</summary>
    private void WithdrawIntroductions()
    {
        IEnumerable<Introduction?> written = Alive.Select(static constant => constant.Introduction);
        foreach (Introduction introduction in _declared.Concat(written).OfType<Introduction>().ToArray())
        {
            introduction.Withdraw();
        }
    }

    private TextRewrite Rewrite(CancellationToken cancellation)
    {
        List<TextChange> changes = ConstantChanges(cancellation);
        while (TryRefuseConditional())
        {
            changes = ConstantChanges(cancellation);
        }

        changes.AddRange(UsingChanges());
        changes.AddRange(DeclarationChanges());
        return TextRewrite.Of(File.Text, changes);
    }

    private List<TextChange> ConstantChanges(CancellationToken cancellation)
    {
        RejectRefused();
        Dictionary<PlannedConstant, ImmutableArray<TextChange>> withoutCasts = SharedCastRemoval.Of(File, Alive, cancellation);
        var changes = new List<TextChange>();
        var taken = new TakenSpans();
        foreach (PlannedConstant constant in Alive)
        {
            cancellation.ThrowIfCancellationRequested();
            ImmutableArray<TextChange> own = withoutCasts.TryGetValue(constant, out ImmutableArray<TextChange> shorter)
                ? shorter
                : constant.Changes;
            if (taken.TryTake(own))
            {
                changes.AddRange(own);
            }
            else
            {
                constant.GiveUp();
            }
        }

        return changes;
    }

    /// <summary>
    /// A directive that is needed only inside <c>#if</c> would be needless where another branch is compiled (CS8019): there the name is
    /// longer.
    /// </summary>
    private bool TryRefuseConditional()
    {
        SyntaxNode root = File.Views[0].Root;
        NewUsing[] needless = Usings.Where(directive =>
        {
            int[] places = PlacesOf(directive.Block, directive.Namespace);
            int written = directive.Block.Add([directive.Namespace], places, File.Text).First().Span.Start;
            return !ConditionalRegions.IsOneAlwaysCompiledWith(root, places, written);
        }).ToArray();
        _refused.UnionWith(needless);
        return needless.Length > 0;
    }

    private void RejectRefused()
    {
        foreach (PlannedConstant constant in _constants)
        {
            while (constant.Replacement is not null && constant.Spelling.Using is { } directive && _refused.Contains(directive))
            {
                constant.Reject();
            }
        }
    }

    private IEnumerable<TextChange> UsingChanges() =>
        Usings
            .GroupBy(static directive => directive.Block)
            .SelectMany(block => block.Key.Add(block.Select(static directive => directive.Namespace), PlacesOf(block.Key), File.Text));

    /// <summary>Where the names stand that need a directive of <paramref name="block"/>.</summary>
    private int[] PlacesOf(UsingBlock block, string? ns = null) =>
        Alive.Where(constant => IsOf(constant.Spelling.Using, block, ns))
            .Select(static constant => constant.CodeToFix.Span.Start)
            .Concat(_declared.Where(declared => IsImported(declared) && IsOf(declared.Using, block, ns))
                .Select(static declared => declared.Home.SpanStart))
            .ToArray();

    private static bool IsOf(NewUsing? directive, UsingBlock block, string? ns) =>
        directive is not null && block.Equals(directive.Block) && (ns is null || directive.Namespace == ns);

    private IEnumerable<TextChange> DeclarationChanges() =>
        _declared
            .Where(static declared => declared.IsNeeded)
            .GroupBy(
                static declared => declared.Home,
                declared => new NewConstant(
                    declared.Constant.Code.Value,
                    declared.Constant.Name,
                    declared.Summary,
                    declared.Declaration(IsImported(declared))))
            .SelectMany(home => ConstantPlacement.Of(home.Key, home.ToArray(), File.Text));

    private bool IsImported(Introduction declared) =>
        declared is { IsNeeded: true, Using: { } directive } && !_refused.Contains(directive);

    private bool IsHarmless(NewUsing directive, FileView before, FileView after, CancellationToken cancellation) =>
        UsingDirectiveImpact.IsHarmless(before, after, directive.Namespace, _rewrite.Map, cancellation);

    /// <summary>
    /// Whether the name that stands there now is the constant that was meant; true where the project does not compile the region.
    /// </summary>
    private bool IsWrittenAsMeant(PlannedConstant constant, FileView before, FileView after, CancellationToken cancellation)
    {
        Replacement? replacement = constant.Replacement!.Views.FirstOrDefault(view => view.View == before).Replacement;
        if (replacement is null)
        {
            return true;
        }

        int number = before.Code(constant.CodeToFix.Span, constant.CodeToFix.Code)?.SpanStart ?? -1;
        return _rewrite.Written(number, constant.Spelling.Name) is { } span
            && Name(after, span) is { } name
            && replacement.Constant.IsMeantBy(after.Model.GetSymbolInfo(name, cancellation).Symbol);
    }

    private static ExpressionSyntax? Name(FileView view, TextSpan span)
    {
        SyntaxNode? node = view.Root.FullSpan.Contains(span) ? view.Root.FindToken(span.Start).Parent : null;
        return node?.AncestorsAndSelf()
            .TakeWhile(ancestor => span.Contains(ancestor.Span))
            .OfType<ExpressionSyntax>()
            .LastOrDefault(ancestor => ancestor.Span == span);
    }
}
