using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Naming.Casts;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>
/// Takes a shared cast away once all that share it are the enum's constants, those that were written before included:
/// <c>(int)r.StatusCode is 404 or 410</c> ends as <c>r.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone</c>,
/// fixed at once or one by one.
/// </summary>
internal static class SharedCastRemoval
{
    /// <summary>What changes instead for each constant that loses its cast; the others are not among the keys.</summary>
    public static Dictionary<PlannedConstant, ImmutableArray<TextChange>> Of(
        SharedFile file,
        IEnumerable<PlannedConstant> constants,
        CancellationToken cancellation)
    {
        var changes = new Dictionary<PlannedConstant, ImmutableArray<TextChange>>();
        var sharing = constants
            .Where(static constant => CastConstant(constant) is not null)
            .GroupBy(static constant => SharedCast.CastBeside((LiteralExpressionSyntax)constant.Replacement!.First.Target)?.SpanStart);
        foreach (IGrouping<int?, PlannedConstant> group in sharing)
        {
            cancellation.ThrowIfCancellationRequested();
            PlannedConstant[] written = group.ToArray();
            if (group.Key is not null
                && SharedBy(written[0], file, cancellation) is { } shared
                && TryRemove(shared, written) is { } removed)
            {
                for (int i = 0; i < written.Length; i++)
                {
                    changes.Add(written[i], removed[i]);
                }
            }
        }

        return changes;
    }

    /// <summary>The enum's constant that is written with a cast.</summary>
    private static FieldConstant? CastConstant(PlannedConstant constant) =>
        constant.Replacement?.First is { Target: LiteralExpressionSyntax, Constant: FieldConstant { Cast: not null } field }
        && field.Type.TypeKind == TypeKind.Enum
            ? field
            : null;

    /// <summary>
    /// The cast that a number shares, the same in all projects; null where one of them sees another, or does not compile it.
    /// </summary>
    private static SharedCast? SharedBy(PlannedConstant constant, SharedFile file, CancellationToken cancellation)
    {
        SharedReplacement replacement = constant.Replacement!;
        if (replacement.Views.Length != file.Views.Length)
        {
            return null;
        }

        SharedCast? first = null;
        foreach ((FileView view, Replacement written) in replacement.Views)
        {
            if (SharedCast.Of((LiteralExpressionSyntax)written.Target, view.Model, cancellation) is not { } shared
                || (first is not null && !IsSame(first, shared)))
            {
                return null;
            }

            first ??= shared;
        }

        return first;
    }

    private static bool IsSame(SharedCast one, SharedCast other) =>
        one.Cast.Span == other.Cast.Span
        && one.Values.Select(static value => value.Span).SequenceEqual(other.Values.Select(static value => value.Span));

    /// <summary>The changes of each of <paramref name="written"/>, without their casts; null where one value keeps its own.</summary>
    private static ImmutableArray<TextChange>[]? TryRemove(SharedCast shared, PlannedConstant[] written)
    {
        var casts = ImmutableArray.CreateBuilder<TextChange>();
        var numbers = new HashSet<TextSpan>(written.Where(constant => IsOf(shared.Enum, constant))
            .Select(static constant => constant.Replacement!.First.Target.Span));
        if (!shared.Values.OfType<LiteralExpressionSyntax>().All(number => numbers.Contains(number.Span))
            || !ConstantEdits.TryDrop(shared.Cast, casts)
            || !shared.Values.OfType<CastExpressionSyntax>().All(value => ConstantEdits.TryDrop(value, casts)))
        {
            return null;
        }

        ImmutableArray<TextChange>[] changes = written.Select(WithoutCast).ToArray();
        changes[0] = changes[0].AddRange(casts);
        return changes;
    }

    private static bool IsOf(INamedTypeSymbol type, PlannedConstant constant) =>
        SymbolEqualityComparer.Default.Equals(CastConstant(constant)!.Type, type);

    private static ImmutableArray<TextChange> WithoutCast(PlannedConstant constant)
    {
        Replacement replacement = constant.Replacement!.First with { Constant = CastConstant(constant)! with { Cast = null } };
        ImmutableArray<TextChange>.Builder changes = ConstantEdits.Of(replacement, constant.Spelling.Name).ToBuilder();
        if (replacement.Target.Parent is ParenthesizedExpressionSyntax around)
        {
            ConstantEdits.Unwrap(around, changes);
        }

        return changes.ToImmutable();
    }
}
