using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Constants;

namespace StatusCodes.Completion;

/// <summary>The codes that may be written at a place: those that have a constant, and that no rule would object to there.</summary>
internal sealed class OfferedCodes
{
    private readonly CodePlace _place;
    private readonly CodeUse _use;
    private readonly NewImports _imports;
    private readonly ImmutableArray<CodeRule> _rules;
    private readonly RuleSwitches _switches;
    private readonly CancellationToken _cancellation;

    private OfferedCodes(CodePlace place, CodeUse use, CancellationToken cancellation)
    {
        _place = place;
        _use = use;
        _imports = new NewImports(place);
        _rules = CodeSystems.Modules.First(module => module.Knowledge.System == use.System).Rules
            .Where(static rule => rule is not (MagicNumberRule or ExplainedNumberRule))
            .ToImmutableArray();
        _switches = new RuleSwitches(
            place.View.Model.Compilation,
            place.View.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        _cancellation = cancellation;
    }

    /// <summary>
    /// The codes for what is about to be written in place of a word; none where that is no code, or is known by its name alone.
    /// </summary>
    public static async Task<ImmutableArray<OfferedCode>> AtAsync(Document document, TextSpan word, CancellationToken cancellation)
    {
        if (await Trial.OfAsync(document, word, type: null, cancellation).ConfigureAwait(false) is not { } trial
            || !trial.MayBeCode()
            || await CodePlace.OfAsync(trial, cancellation).ConfigureAwait(false) is not { } place)
        {
            return ImmutableArray<OfferedCode>.Empty;
        }

        ImmutableArray<OfferedCode> numbers = place.TakesNumber
            ? await OfAsync(place, cancellation).ConfigureAwait(false)
            : ImmutableArray<OfferedCode>.Empty;
        return !numbers.IsEmpty && numbers.All(static offered => !IsCast(offered))
            ? numbers
            : await OfEnumsAsync(document, word, place, cancellation).ConfigureAwait(false) is { IsEmpty: false } members ? members
            : numbers;
    }

    /// <summary>Where one overload takes the enum, nobody casts its member for the other.</summary>
    private static bool IsCast(OfferedCode offered) => offered.Text[0] == '(';

    private static async Task<ImmutableArray<OfferedCode>> OfEnumsAsync(
        Document document,
        TextSpan word,
        CodePlace place,
        CancellationToken cancellation)
    {
        foreach (INamedTypeSymbol type in place.Enums)
        {
            if (await Trial.OfAsync(document, word, type, cancellation).ConfigureAwait(false) is { } trial
                && await CodePlace.OfAsync(trial, cancellation).ConfigureAwait(false) is { } cast
                && await OfAsync(cast, cancellation).ConfigureAwait(false) is { IsEmpty: false } members)
            {
                return members;
            }
        }

        return ImmutableArray<OfferedCode>.Empty;
    }

    private static async Task<ImmutableArray<OfferedCode>> OfAsync(CodePlace place, CancellationToken cancellation)
    {
        if (place.Use is not { } use)
        {
            return ImmutableArray<OfferedCode>.Empty;
        }

        var codes = new OfferedCodes(place, use, cancellation);
        var offered = ImmutableArray.CreateBuilder<OfferedCode>();
        foreach (CodeEntry entry in use.System.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.First == entry.Last
                && entry.IsDefined
                && (!use.System.HasSubStatuses || entry.First == use.Value)
                && CatalogCode.Find(use.System, entry.First, entry.SubStatus) is { } code
                && await codes.WriteAsync(code).ConfigureAwait(false) is { } written
                && codes.IsGood(code))
            {
                offered.Add(written);
            }
        }

        return offered.ToImmutable();
    }

    /// <summary>What a fix would write for the code; null where there is no constant that can stand there by itself.</summary>
    private async Task<OfferedCode?> WriteAsync(CatalogCode code)
    {
        IEnumerable<SharedReplacement> replacements = ReplacementFinder
            .All(_place.Number, code, _place.View.Constants, _place.View.Model, _cancellation)
            .Where(static replacement => replacement.NeedlessCast is null)
            .Select(replacement => new SharedReplacement(ImmutableArray.Create((_place.View, replacement))));
        foreach ((SharedReplacement replacement, Spelling spelling) in
            ConstantSpelling.InOrder(_place.File, replacements, _cancellation))
        {
            if (ConstantEdits.Of(replacement.First, spelling.Name) is [{ NewText: { } text } change]
                && change.Span == _place.Trial.Span
                && await IsMeantAsync(spelling, replacement.Constant).ConfigureAwait(false))
            {
                return new OfferedCode(code, text, replacement.Constant.Name, spelling.Using?.Namespace);
            }
        }

        return null;
    }

    private async Task<bool> IsMeantAsync(Spelling spelling, NamedConstant constant) =>
        spelling.IsSure
        || (spelling.Using is { } directive
            ? await _imports.CanAddAsync(directive, spelling.Name, constant, _cancellation).ConfigureAwait(false)
            : constant.IsMeantBy(_place.View.Model.GetSpeculativeSymbolInfo(
                _place.Number.SpanStart,
                SyntaxFactory.ParseExpression(spelling.Name),
                SpeculativeBindingOption.BindAsExpression).Symbol));

    /// <summary>Whether no rule that is on would report the code as soon as it stands there.</summary>
    private bool IsGood(CatalogCode code)
    {
        CodeUse use = _use.System.HasSubStatuses ? _use with { SubStatus = code.Value } : _use with { Value = code.Value };
        var context = new RuleContext(use, code.Entry, _place.View.Constants, _place.Semantics);
        SyntaxTree tree = _place.View.Root.SyntaxTree;
        foreach (CodeRule rule in _rules)
        {
            if (!(rule.CanBeAllowed && context.IsAllowedCode)
                && _switches.IsAnyOn(rule.Descriptors, tree, _cancellation)
                && rule.Analyze(context) is { } finding
                && _switches.IsOn(finding.Descriptor, tree, _cancellation))
            {
                return false;
            }
        }

        return true;
    }
}
