using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Detection.Shapes;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>
/// A condition to which the ones before leave no code: <c>if (s >= 400) … else if (s >= 500) …</c>, the same with <c>?:</c>,
/// and of an <c>if</c> behind another one that is left by <c>return</c>.
/// </summary>
/// <param name="System">The system of the code.</param>
/// <param name="Condition">The condition.</param>
internal sealed record UnreachedBranch(CodeSystem System, ExpressionSyntax Condition)
{
    /// <summary>Whether several conditions that are asked one after the other begin with that of a node, by syntax alone.</summary>
    public static bool MayBeginAt(SyntaxNode choice)
    {
        if (Next(choice) is null || !IsFirst(choice))
        {
            return false;
        }

        int asked = 0;
        for (SyntaxNode? next = choice; next is not null && asked < 2; next = Next(next))
        {
            asked += ConditionEvidence.IsAboutCodes(ConditionOf(next)) ? 1 : 0;
        }

        return asked > 1;
    }

    /// <summary>The conditions among them that are never true.</summary>
    public static IEnumerable<UnreachedBranch> From(SyntaxNode choice, Semantics semantics)
    {
        ExpressionSyntax? subject = null;
        CodeValues taken = CodeValues.None;
        foreach (ExpressionSyntax condition in ChainFrom(choice))
        {
            if (condition.DescendantNodesAndSelf().Any(RepeatedReads.MayChange))
            {
                taken = CodeValues.None;
                continue;
            }

            if (!ConditionEvidence.IsAboutCodes(condition) || SubjectOf(condition, semantics) is not { } asked)
            {
                continue;
            }

            if (subject is null || ConditionValues.TextOf(asked) != ConditionValues.TextOf(subject))
            {
                (subject, taken) = (asked, CodeValues.None);
            }

            var values = new ConditionValues(ConditionValues.TextOf(subject), alias: null, semantics.Binder);
            CodeValues met = values.Of(condition, opposite: false).And(DecidedCondition.PossibleOf(subject, semantics.Binder));
            if (!met.IsEmpty
                && met.And(taken.Others()).IsEmpty
                && ExpressionSlots.Of(subject, semantics) is { IsNone: false } slot)
            {
                yield return new UnreachedBranch(slot.System, condition);
            }

            taken = taken.Or(values.Of(condition, opposite: true).Others());
        }
    }

    private static IEnumerable<ExpressionSyntax> ChainFrom(SyntaxNode first)
    {
        for (SyntaxNode? choice = first; choice is not null; choice = Next(choice))
        {
            yield return ConditionOf(choice);
        }
    }

    private static ExpressionSyntax ConditionOf(SyntaxNode choice) =>
        choice is IfStatementSyntax statement ? statement.Condition : ((ConditionalExpressionSyntax)choice).Condition;

    /// <summary>What the condition holds against codes, where it has one value throughout.</summary>
    private static ExpressionSyntax? SubjectOf(ExpressionSyntax condition, Semantics semantics)
    {
        foreach (ConditionOperand operand in ConditionChain.Operands(condition, ConditionChain.IsOr(condition)))
        {
            if (ConditionValues.SubjectOf(operand.Node, semantics.Binder) is { } subject)
            {
                return RepeatedReads.AreSame(subject) ? subject : null;
            }
        }

        return null;
    }

    private static bool IsFirst(SyntaxNode choice) => choice switch
    {
        IfStatementSyntax statement =>
            statement.Parent is not ElseClauseSyntax && !(Sibling(statement, -1) is { } before && IsLeft(before)),
        _ => OuterOf(choice) is not ConditionalExpressionSyntax outer || WithoutParentheses(outer.WhenFalse) != choice,
    };

    /// <summary>What is asked where a condition is not met, and only there.</summary>
    private static SyntaxNode? Next(SyntaxNode choice) => choice switch
    {
        IfStatementSyntax { Else.Statement: { } statement } => statement as IfStatementSyntax,
        IfStatementSyntax statement => IsLeft(statement) ? Sibling(statement, 1) : null,
        _ => WithoutParentheses(((ConditionalExpressionSyntax)choice).WhenFalse) as ConditionalExpressionSyntax,
    };

    /// <summary>Whether what follows is reached only where the condition is not met.</summary>
    private static bool IsLeft(IfStatementSyntax statement) =>
        statement.Else is null && Last(statement.Statement) is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax;

    private static StatementSyntax? Last(StatementSyntax statement) =>
        statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement;

    private static IfStatementSyntax? Sibling(IfStatementSyntax statement, int step)
    {
        SyntaxList<StatementSyntax> statements = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        int own = Positions.FirstFrom(0, statements.Count, at => statements[at].SpanStart, statement.SpanStart);
        return own + step >= 0 && own + step < statements.Count ? statements[own + step] as IfStatementSyntax : null;
    }

    private static SyntaxNode? OuterOf(SyntaxNode expression)
    {
        SyntaxNode? outer = expression.Parent;
        while (outer is ParenthesizedExpressionSyntax)
        {
            outer = outer.Parent;
        }

        return outer;
    }

    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }
}
