using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>A replacement that is possible in every project that compiles the number.</summary>
/// <param name="Views">The replacement in each project's terms; never empty.</param>
internal sealed record SharedReplacement(ImmutableArray<(FileView View, Replacement Replacement)> Views)
{
    /// <summary>The replacement in the terms of the first project that compiles the number: its syntax says what to rewrite.</summary>
    public Replacement First => Views[0].Replacement;

    public NamedConstant Constant => First.Constant;

    /// <summary>
    /// The replacements of the code that <paramref name="codeToFix"/> covers, the preferred one first;
    /// a constant that one project lacks counts as absent.
    /// </summary>
    public static IEnumerable<SharedReplacement> All(SharedFile file, CodeToFix codeToFix, CancellationToken cancellation)
    {
        var options = new List<(FileView View, List<Replacement> Replacements)>();
        foreach (FileView view in file.Views)
        {
            if (view.Code(codeToFix.Span, codeToFix.Code) is { } code)
            {
                options.Add((view, Of(code, codeToFix.Written, view, cancellation).ToList()));
            }
        }

        return options.Count == 0 ? [] : Common(options);
    }

    /// <summary>
    /// The replacement by a constant that is declared first; null where one project cannot hold it, or would need another type.
    /// </summary>
    public static SharedReplacement? Introduced(SharedFile file, CodeToFix codeToFix, CancellationToken cancellation)
    {
        var views = ImmutableArray.CreateBuilder<(FileView View, Replacement Replacement)>();
        foreach (FileView view in file.Views)
        {
            if (view.Code(codeToFix.Span, codeToFix.Code) is not { } code)
            {
                continue;
            }

            if (code is not LiteralExpressionSyntax literal
                || Introduced(literal, codeToFix, view, cancellation) is not { } replacement
                || (views.Count > 0 && !IsSamePlace(views[0].Replacement, replacement)))
            {
                return null;
            }

            views.Add((view, replacement));
        }

        return views.Count == 0 ? null : new SharedReplacement(views.ToImmutable());
    }

    private static Replacement? Introduced(
        LiteralExpressionSyntax literal,
        CodeToFix codeToFix,
        FileView view,
        CancellationToken cancellation) =>
        ReplacementFinder.Introduced(literal, codeToFix.Written, view.Constants, view.Configured, view.Model, cancellation);

    /// <summary>The same places, with <paramref name="constant"/> written there; null where it does not fit one of them.</summary>
    public SharedReplacement? With(IntroducedConstant constant, CancellationToken cancellation)
    {
        var views = ImmutableArray.CreateBuilder<(FileView View, Replacement Replacement)>(Views.Length);
        foreach ((FileView view, Replacement replacement) in Views)
        {
            // The constant may have been planned for a place that another project compiles: its type is that project's.
            if (constant.Type.GetDocumentationCommentId() is not { } id
                || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, view.Model.Compilation) is not ITypeSymbol type
                || new ReplacementContext(Literal(replacement), view.Constants, view.Model, cancellation)
                    .With(constant with { Type = type }) is not { } other)
            {
                return null;
            }

            views.Add((view, other));
        }

        return new SharedReplacement(views.ToImmutable());
    }

    /// <summary>The same, to be written however long its name is.</summary>
    public SharedReplacement AsPreferred() =>
        new(Views.Select(static view => (view.View, view.Replacement with { IsPreferred = true })).ToImmutableArray());

    /// <summary>The number, or the text, that goes.</summary>
    public static LiteralExpressionSyntax Literal(Replacement replacement) =>
        replacement.Target.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().First();

    private static IEnumerable<Replacement> Of(ExpressionSyntax code, CatalogCode written, FileView view, CancellationToken cancellation)
    {
        if (code is LiteralExpressionSyntax literal)
        {
            return ReplacementFinder.All(literal, written, view.Constants, view.Model, cancellation);
        }

        return view.Model.GetSymbolInfo(code, cancellation).Symbol is IFieldSymbol field
            ? ReplacementFinder.OfConstant(code, field, written, view.Constants)
            : [];
    }

    private static IEnumerable<SharedReplacement> Common(List<(FileView View, List<Replacement> Replacements)> options)
    {
        foreach (Replacement candidate in options[0].Replacements)
        {
            var views = options
                .Select(option => (option.View, Replacement: option.Replacements.FirstOrDefault(other => IsSame(candidate, other))))
                .ToImmutableArray();
            if (views.All(static view => view.Replacement is not null))
            {
                yield return new SharedReplacement(views!);
            }
        }
    }

    private static bool IsSame(Replacement one, Replacement other) =>
        one.Constant.Identity == other.Constant.Identity
        && one.Target.Span == other.Target.Span
        && one.NeedlessCast?.Span == other.NeedlessCast?.Span;

    /// <summary>Whether a new constant is needed alike: its name has to be free in all projects.</summary>
    private static bool IsSamePlace(Replacement one, Replacement other) =>
        ((IntroducedConstant)one.Constant).Type.ToDisplayString() == ((IntroducedConstant)other.Constant).Type.ToDisplayString()
        && one.Target.Span == other.Target.Span
        && one.NeedlessCast?.Span == other.NeedlessCast?.Span;
}
