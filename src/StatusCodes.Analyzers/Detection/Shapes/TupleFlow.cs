using System.Collections.Generic;
using System.Collections.Immutable;
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
        IEnumerable<ExpressionSyntax> uses = site.Kind switch
        {
            SiteKind.Result when site.Meets is { } function => FunctionFlow.OutcomesOf(function, semantics),
            SiteKind.Declaration when site.Meets is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local =>
                semantics.Bodies.OfBody(local).Reads,
            _ => ImmutableArray<ExpressionSyntax>.Empty,
        };
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
