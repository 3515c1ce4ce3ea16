using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// Follows a part of a tuple to where the tuple is taken apart: <c>var (code, title) = Describe(e); return StatusCode(code);</c>,
/// <c>var answer = (404, "nothing"); return StatusCode(answer.Item1);</c>.
/// </summary>
internal static class TupleFlow
{
    /// <summary>The slot in which a part of <paramref name="tuple"/> ends, which has no name there.</summary>
    public static Slot? Of(ExpressionSyntax tuple, int index, Semantics semantics)
    {
        var site = Site.Of(tuple);
        SyntaxNode? holder = site.Kind switch
        {
            SiteKind.Result => site.Meets,
            SiteKind.Declaration when site.Meets is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } it => it,
            _ => null,
        };
        if (ItemFlow.EntryOf(site) is { } entry)
        {
            return OfEntry(entry, index, semantics)?.AsPossible();
        }

        if (holder is null)
        {
            return null;
        }

        // Each of many results asks where the part of its place goes.
        Slot? slot = semantics.Bodies.Remember((holder, index), semantics.Steps, () => new Answer(OfUses(holder, index, semantics))).Slot;
        return holder is VariableDeclaratorSyntax ? slot?.AsPossible() : slot;
    }

    private static Slot? OfEntry(SyntaxNode entry, int index, Semantics semantics) =>
        ItemFlow.HolderOf(entry, semantics) is { } collection ? OfItems(collection, index, semantics)
            : ItemFlow.LoopOf(entry) is { } loop && semantics.CanFollow ? OfLoop(loop, index, semantics.Further)
            : null;

    /// <summary>
    /// What becomes of the tuples that a collection holds: <c>var (code, title) = ByType[e.GetType()];</c>,
    /// <c>foreach (var (type, code) in Map) …</c>.
    /// </summary>
    private static Slot? OfItems(ISymbol collection, int index, Semantics semantics) =>
        semantics.Bodies.Remember(
            (collection, index),
            semantics.Steps,
            () => new Answer(FindOfItems(collection, index, semantics))).Slot;

    private static Slot? FindOfItems(ISymbol collection, int index, Semantics semantics)
    {
        Slot? gravest = Gravest(ItemFlow.ItemsOf(collection, semantics), index, semantics);
        foreach (CommonForEachStatementSyntax loop in ItemFlow.LoopsOver(collection, semantics))
        {
            gravest = Slot.Graver(gravest, OfLoop(loop, index, semantics.In(loop.SyntaxTree).Further));
        }

        return gravest is { IsNone: false } ? gravest : null;
    }

    private static Slot? OfLoop(CommonForEachStatementSyntax loop, int index, Semantics semantics) => loop switch
    {
        ForEachStatementSyntax => Gravest(semantics.Bodies.OfBody(loop).Reads, index, semantics),
        ForEachVariableStatementSyntax { Variable: { } parts } => TupleSlots.OfLoop(parts, index, semantics),
        _ => null,
    };

    private static Slot? OfUses(SyntaxNode holder, int index, Semantics semantics)
    {
        IEnumerable<ExpressionSyntax> uses = holder is VariableDeclaratorSyntax
            ? semantics.Bodies.OfBody(holder).Reads
            : FunctionFlow.OutcomesOf(holder, semantics);
        return Gravest(uses, index, semantics);
    }

    private static Slot? Gravest(IEnumerable<ExpressionSyntax> uses, int index, Semantics semantics)
    {
        Slot? gravest = null;
        foreach (ExpressionSyntax use in uses)
        {
            gravest = Slot.Graver(gravest, OfUse(use, index, semantics.In(use.SyntaxTree).Further));
        }

        return gravest is { IsNone: false } ? gravest : null;
    }

    private static Slot? OfUse(ExpressionSyntax tuple, int index, Semantics semantics)
    {
        switch (tuple.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == tuple:
                return TupleSlots.OfTarget(assignment, index, semantics);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local }
                when semantics.CanFollow:
                return OfLocal(local, index, semantics);
            case MemberAccessExpressionSyntax part when part.Expression == tuple && IsPart(part, index, semantics):
                return SlotFinder.SlotOf(Site.Of(part), semantics);
            default:
                return null;
        }
    }

    private static Slot? OfLocal(VariableDeclaratorSyntax local, int index, Semantics semantics)
    {
        Slot? gravest = null;
        foreach (ExpressionSyntax read in semantics.Bodies.OfBody(local).Reads)
        {
            gravest = Slot.Graver(gravest, OfUse(read, index, semantics.Further));
        }

        return gravest;
    }

    private static bool IsPart(MemberAccessExpressionSyntax access, int index, Semantics semantics) =>
        semantics.Symbol(access) is IFieldSymbol field
        && (field.CorrespondingTupleField ?? field).Name == "Item" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
