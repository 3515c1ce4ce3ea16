using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>
/// The HTTP status that a sub-status belongs to:
/// set on the same thing in the same statements or initialiser, compared in the same condition, matched in the same pattern.
/// Null wherever it may be another one.
/// </summary>
internal sealed class IisPairedStatus
{
    private readonly IisMember _subStatus;
    private readonly Binder _binder;
    private readonly IKnownMembers _known;

    public IisPairedStatus(IisMember subStatus, Binder binder, IKnownMembers known)
    {
        _subStatus = subStatus;
        _binder = binder;
        _known = known;
    }

    /// <summary>Whether a member holds the status that a sub-status belongs to: by its row, otherwise by its name.</summary>
    public static bool IsStatus(ISymbol symbol, IKnownMembers known) =>
        known.Find(symbol) is { } status
            ? !status.IsNone && status.System != IisCodes.System
            : IisSubStatusNames.IsStatus(symbol.Name);

    /// <summary>
    /// The status beside <paramref name="use"/>: an assignment to the sub-status, a comparison with it, or a constant pattern.
    /// </summary>
    public int? Of(SyntaxNode use) => use switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } => InInitializer(initializer),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => InStatements(statement),
        BinaryExpressionSyntax comparison => InCondition(comparison),
        ConstantPatternSyntax pattern => Patterns.Outermost(pattern).Parent switch
        {
            IsPatternExpressionSyntax match => InCondition(match),
            SubpatternSyntax { Parent: { } clause } => InClause(clause),
            _ => null,
        },
        _ => null,
    };

    private int? InInitializer(InitializerExpressionSyntax initializer) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(entry => IsStatus(entry.Left)) is { } set
            ? _binder.Constant(set.Right)
            : null;

    /// <summary>
    /// What the status is set to last before, or first after.
    /// A status that is set in a branch only, or that of another thing put in the same variable, is not known.
    /// </summary>
    private int? InStatements(ExpressionStatementSyntax statement)
    {
        if (IisChanges.Around(statement) is not { } changes)
        {
            return null;
        }

        AssignmentExpressionSyntax? change = NearestChange(changes, statement, before: true)
            ?? NearestChange(changes, statement, before: false);
        return change is { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: StatementSyntax place }
            && changes.Has(place)
            && IsStatus(change.Left)
            ? _binder.Constant(change.Right)
            : null;
    }

    private AssignmentExpressionSyntax? NearestChange(IisChanges changes, StatementSyntax statement, bool before)
    {
        AssignmentExpressionSyntax? nearest = null;
        foreach (string member in changes.Members(_subStatus.OwnerText).Where(MayBeStatus))
        {
            if (changes.NearestOfMember(_subStatus.OwnerText, member, statement, before) is { } set && IsStatus(set.Left))
            {
                nearest = Nearer(nearest, set, before);
            }
        }

        foreach (SyntaxNode part in _subStatus.Owner?.DescendantNodesAndSelf() ?? [])
        {
            nearest = Nearer(nearest, changes.NearestOfText(SyntaxNames.Written(part), statement, before), before);
        }

        return nearest;
    }

    private static AssignmentExpressionSyntax? Nearer(AssignmentExpressionSyntax? one, AssignmentExpressionSyntax? other, bool before) =>
        one is null || (other is not null && one.SpanStart < other.SpanStart == before) ? other : one;

    /// <summary>What the status is compared with where <paramref name="part"/> matters: the nearest one.</summary>
    private int? InCondition(ExpressionSyntax part)
    {
        for (SyntaxNode inner = part; inner.Parent is { } outer; inner = outer)
        {
            if (outer is BinaryExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression,
                } condition)
            {
                if (InOperands(condition.Left == inner ? condition.Right : condition.Left, condition.Kind()) is { } status)
                {
                    return status;
                }
            }
            else if (outer is not (ParenthesizedExpressionSyntax
                or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// Operands of <c>&amp;&amp;</c> hold together; those of <c>||</c> fail together, so there the status has to be excluded:
    /// <c>status != 403 || subStatus == 14</c>.
    /// </summary>
    private int? InOperands(ExpressionSyntax operand, SyntaxKind junction)
    {
        while (ValuePath.Inner(operand) is BinaryExpressionSyntax several && several.IsKind(junction))
        {
            if (InOperands(several.Right, junction) is { } status)
            {
                return status;
            }

            operand = several.Left;
        }

        operand = ValuePath.Inner(operand);
        return junction == SyntaxKind.LogicalAndExpression ? ComparedWith(operand) : ExcludedBy(operand);
    }

    private int? ComparedWith(ExpressionSyntax operand) => operand switch
    {
        // "x is HttpStatusCode.Forbidden" parses as a question for a type.
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.IsExpression } comparison =>
            OtherSide(comparison),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } match when IsStatus(match.Expression) =>
            _binder.Constant(constant.Expression),
        _ => null,
    };

    private int? ExcludedBy(ExpressionSyntax operand) => operand switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } comparison => OtherSide(comparison),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } } match
            when IsStatus(match.Expression) => _binder.Constant(constant.Expression),
        _ => null,
    };

    private int? OtherSide(BinaryExpressionSyntax comparison) =>
        IsStatus(comparison.Left) ? _binder.Constant(comparison.Right)
        : IsStatus(comparison.Right) ? _binder.Constant(comparison.Left)
        : null;

    /// <summary>The status in the other parts of a property pattern, or of a tuple's.</summary>
    private int? InClause(SyntaxNode clause) =>
        clause.ChildNodes().OfType<SubpatternSyntax>().FirstOrDefault(part => Patterns.MatchedWith(part) is { } member && IsStatus(member))
            is { Pattern: ConstantPatternSyntax constant }
            ? _binder.Constant(constant.Expression)
            : null;

    private bool IsStatus(ExpressionSyntax expression) =>
        IisMember.Of(expression) is { } member
        && MayBeStatus(member.Text)
        && member.IsBeside(_subStatus)
        && _binder.Symbol(member.Name) is { } symbol
        && IsStatus(symbol, _known);

    private bool MayBeStatus(string member) => IisSubStatusNames.IsStatus(member) || _known.IsDeclared(member);
}
