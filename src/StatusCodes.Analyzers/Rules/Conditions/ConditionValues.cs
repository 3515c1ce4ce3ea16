using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>
/// With which values of one expression a condition may hold. What is not understood may hold with any:
/// so the answer is never too small, and of the opposite it is not, either.
/// </summary>
/// <param name="subject">The expression, as <see cref="TextOf"/> has it; in a pattern everything is about what it is matched with.</param>
/// <param name="alias">Another name of the same value; null where it has none.</param>
/// <param name="binder">Answers for its file.</param>
internal readonly struct ConditionValues(string subject, string? alias, Binder binder)
{
    // Tokens stand apart in what is written.
    private const string This = "this . ";

    /// <summary>
    /// What is compared, casts, blanks, <c>this.</c> and <c>!</c> aside: the same text is the same expression.
    /// <see cref="RepeatedReads.AreHidden"/> tells a local from the field that it hides.
    /// </summary>
    public static string TextOf(ExpressionSyntax subject)
    {
        string written = SyntaxNames.Written(ValuePath.WithoutCasts(subject));
        if (written.StartsWith(This, StringComparison.Ordinal))
        {
            written = written.Substring(This.Length);
        }

        return written.IndexOf(" ! ", StringComparison.Ordinal) < 0 ? written : written.Replace(" ! ", " ");
    }

    /// <summary>
    /// The expression that an operand compares with a constant, or matches;
    /// null where it does not, and in a pattern, which is matched with what another names.
    /// </summary>
    public static ExpressionSyntax? SubjectOf(SyntaxNode operand, Binder binder)
    {
        while (ConditionChain.IsJoint(operand))
        {
            operand = ConditionChain.Innermost(new ConditionOperand(ConditionChain.Sides(operand).Left, false)).Node;
        }

        return operand switch
        {
            IsPatternExpressionSyntax match => match.Expression,
            BinaryExpressionSyntax comparison when IsComparison(comparison) =>
                Constants.Number(comparison.Right, binder) is not null ? comparison.Left
                : Constants.Number(comparison.Left, binder) is not null ? (ExpressionSyntax)comparison.Right
                : null,
            InvocationExpressionSyntax when EqualityCalls.Sides(operand) is var (left, right) =>
                !EqualityCalls.AreComparable(left, right, binder) ? null
                : Constants.Number(right, binder) is not null ? left
                : Constants.Number(left, binder) is not null ? right
                : null,
            _ => null,
        };
    }

    /// <summary>The values with which a condition may hold, or its opposite.</summary>
    public CodeValues Of(SyntaxNode condition, bool opposite)
    {
        (SyntaxNode node, bool isOpposite) = ConditionChain.Innermost(new ConditionOperand(condition, opposite));
        if (!ConditionChain.IsJoint(node))
        {
            return OfOperand(node, isOpposite);
        }

        bool isAnd = ConditionChain.IsContinued(node, isOpposite);
        List<ConditionOperand> operands = ConditionChain.Operands(node, isAnd ? isOpposite : !isOpposite);
        CodeValues values = isAnd ? CodeValues.All : CodeValues.None;
        foreach (ConditionOperand operand in operands)
        {
            // Of an or the operands come as the opposites of what it joins.
            CodeValues part = Of(operand.Node, operand.IsOpposite == isAnd);
            values = isAnd ? values.And(part) : values.Or(part);
        }

        return values;
    }

    private static bool IsComparison(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression
            or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => true,
        _ => false,
    };

    private static CodeValues Relation(SyntaxKind relation, int number) => relation switch
    {
        SyntaxKind.LessThanToken => number == int.MinValue ? CodeValues.None : CodeValues.Between(int.MinValue, number - 1),
        SyntaxKind.LessThanEqualsToken => CodeValues.Between(int.MinValue, number),
        SyntaxKind.GreaterThanToken => number == int.MaxValue ? CodeValues.None : CodeValues.Between(number + 1, int.MaxValue),
        SyntaxKind.GreaterThanEqualsToken => CodeValues.Between(number, int.MaxValue),
        SyntaxKind.ExclamationEqualsToken => CodeValues.Between(number, number).Others(),
        _ => CodeValues.Between(number, number),
    };

    private static SyntaxKind Mirrored(SyntaxKind relation) => relation switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.GreaterThanToken,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.GreaterThanEqualsToken,
        SyntaxKind.GreaterThanToken => SyntaxKind.LessThanToken,
        SyntaxKind.GreaterThanEqualsToken => SyntaxKind.LessThanEqualsToken,
        _ => relation,
    };

    private CodeValues OfOperand(SyntaxNode operand, bool opposite)
    {
        if (operand is IsPatternExpressionSyntax match)
        {
            return IsSubject(match.Expression) ? Of(match.Pattern, opposite) : CodeValues.All;
        }

        CodeValues? values = operand switch
        {
            BinaryExpressionSyntax comparison when IsComparison(comparison) => OfComparison(comparison),
            InvocationExpressionSyntax when EqualityCalls.Sides(operand) is var (left, right) => OfCall(left, right),
            ConstantPatternSyntax pattern => OfNumber(SyntaxKind.EqualsEqualsToken, pattern.Expression),
            TypePatternSyntax pattern => OfNumber(SyntaxKind.EqualsEqualsToken, pattern.Type),
            RelationalPatternSyntax pattern => OfNumber(pattern.OperatorToken.Kind(), pattern.Expression),
            DiscardPatternSyntax or VarPatternSyntax { Designation: not ParenthesizedVariableDesignationSyntax } => CodeValues.All,
            _ => null,
        };
        return values is null ? CodeValues.All : opposite ? values.Others() : values;
    }

    private CodeValues? OfComparison(BinaryExpressionSyntax comparison)
    {
        SyntaxKind relation = comparison.OperatorToken.Kind();
        return IsSubject(comparison.Left) ? OfNumber(relation, comparison.Right)
            : IsSubject(comparison.Right) ? OfNumber(Mirrored(relation), comparison.Left)
            : null;
    }

    private CodeValues? OfCall(ExpressionSyntax left, ExpressionSyntax right) =>
        !EqualityCalls.AreComparable(left, right, binder) ? null
        : IsSubject(left) ? OfNumber(SyntaxKind.EqualsEqualsToken, right)
        : IsSubject(right) ? OfNumber(SyntaxKind.EqualsEqualsToken, left)
        : null;

    private CodeValues? OfNumber(SyntaxKind relation, ExpressionSyntax constant) =>
        Constants.Number(constant, binder) is { } number ? Relation(relation, number) : null;

    private bool IsSubject(ExpressionSyntax expression)
    {
        string text = TextOf(expression);
        return text == subject || text == alias;
    }
}
