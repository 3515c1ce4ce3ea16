using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>Whether an expression that is written twice has the same value twice.</summary>
internal static class RepeatedReads
{
    /// <summary>Whether it is made of variables and members alone: a call may answer otherwise the next time.</summary>
    public static bool AreSame(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().All(static node =>
        node is SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax
            or InstanceExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or LiteralExpressionSyntax
            or TypeSyntax or ElementAccessExpressionSyntax or BracketedArgumentListSyntax or ArgumentSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression });

    /// <summary>Whether something stands between some operands of a chain that may set what they read.</summary>
    /// <param name="operands">Those that read it.</param>
    /// <param name="all">The chain's.</param>
    public static bool IsChangedBetween(List<ConditionOperand> operands, List<ConditionOperand> all)
    {
        int start = operands[0].Node.SpanStart;
        int end = operands[operands.Count - 1].Node.SpanStart;
        foreach (ConditionOperand other in all)
        {
            if (other.Node.SpanStart > start
                && other.Node.SpanStart < end
                && !operands.Contains(other)
                && other.Node.DescendantNodesAndSelf().Any(MayChange))
            {
                return true;
            }
        }

        return false;
    }

    public static bool MayChange(SyntaxNode node) =>
        node is InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax
        || node.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
            or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression;
}
