using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.CodeFixes;

/// <summary>A replacement that every project can make that compiles the number.</summary>
/// <param name="Views">The replacement in each project's terms; never empty.</param>
internal sealed record SharedReplacement(ImmutableArray<(FileView View, Replacement Replacement)> Views)
{
    /// <summary>The replacement in the terms of the first project that compiles the number: its syntax says what to rewrite.</summary>
    public Replacement First => Views[0].Replacement;

    public NamedConstant Constant => First.Constant;

    /// <summary>The replacements of the code that <paramref name="finding"/> covers, the preferred one first; a constant that one project lacks counts as absent.</summary>
    public static IEnumerable<SharedReplacement> All(SharedFile file, Finding finding, CancellationToken cancellation)
    {
        var options = new List<(FileView View, List<Replacement> Replacements)>();
        foreach (FileView view in file.Views)
        {
            if (view.Code(finding.Span, finding.Entry) is { } code)
            {
                options.Add((view, Of(code, finding.Written, view, cancellation).ToList()));
            }
        }

        return options.Count == 0 ? [] : Common(options);
    }

    private static IEnumerable<Replacement> Of(ExpressionSyntax code, CodeEntry written, FileView view, CancellationToken cancellation) =>
        code is LiteralExpressionSyntax literal
            ? Replacement.All(literal, written, view.Names, view.Model, cancellation)
            : OfConstant(code, written, view, cancellation);

    /// <summary>Another constant of the same type; where an integer stands, also one of another type.</summary>
    private static IEnumerable<Replacement> OfConstant(ExpressionSyntax constant, CodeEntry written, FileView view, CancellationToken cancellation)
    {
        if (view.Model.GetSymbolInfo(constant, cancellation).Symbol is not IFieldSymbol field)
        {
            return [];
        }

        IEnumerable<NamedConstant> others = field.ContainingType.TypeKind == TypeKind.Enum ? [] : view.Names.ForInteger(written, field.Type);
        return view.Names.ForEnum(written, field.ContainingType).Concat(others).Select(other => new Replacement(constant, other, null));
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
        one.Target.Span == other.Target.Span
        && one.NeedlessCast?.Span == other.NeedlessCast?.Span
        && one.Constant.Display == other.Constant.Display
        && one.Constant.Type.ToDisplayString() == other.Constant.Type.ToDisplayString();

    /// <summary>The field that is meant, as the project of that view knows it.</summary>
    public static IFieldSymbol? Field(NamedConstant constant) => constant.Type.GetMembers(constant.Member).OfType<IFieldSymbol>().FirstOrDefault();
}
