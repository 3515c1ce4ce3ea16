using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>Whether an expression that is written twice has the same value twice.</summary>
internal static class RepeatedReads
{
    /// <summary>Whether it is made of variables and members alone: a call may answer otherwise the next time.</summary>
    public static bool AreSame(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().All(static node =>
        node is SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax
            or InstanceExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or LiteralExpressionSyntax
            or TypeSyntax or ElementAccessExpressionSyntax or BracketedArgumentListSyntax or ArgumentSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
        || NullableIn(node) is not null
        || node is ArgumentListSyntax { Arguments.Count: 0, Parent: { } call } && NullableIn(call) is not null);

    /// <summary><c>status</c> of <c>status.GetValueOrDefault()</c>, which answers the same as long as that is the same.</summary>
    public static ExpressionSyntax? NullableIn(SyntaxNode node) => node is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValueOrDefault", Expression: { } nullable },
            ArgumentList.Arguments.Count: 0,
        }
            ? nullable
            : null;

    /// <summary>Whether a variable that some name alone hides the member that others name by <c>this.</c></summary>
    public static bool AreHidden(IEnumerable<ExpressionSyntax> subjects, Binder binder)
    {
        bool hasThis = false;
        ExpressionSyntax? bare = null;
        foreach (ExpressionSyntax subject in subjects)
        {
            ExpressionSyntax root = RootOf(subject);
            hasThis |= root is ThisExpressionSyntax;
            bare = root is ThisExpressionSyntax ? bare : root;
        }

        return hasThis && bare is not null && binder.Symbol(bare) is not (IFieldSymbol or IPropertySymbol);
    }

    private static ExpressionSyntax RootOf(ExpressionSyntax subject)
    {
        while (true)
        {
            subject = ValuePath.WithoutCasts(subject);
            switch (subject)
            {
                case MemberAccessExpressionSyntax member:
                    subject = member.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    subject = call.Expression;
                    break;
                case ConditionalAccessExpressionSyntax conditional:
                    subject = conditional.Expression;
                    break;
                case ElementAccessExpressionSyntax element:
                    subject = element.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix:
                    subject = postfix.Operand;
                    break;
                default:
                    return subject;
            }
        }
    }

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
