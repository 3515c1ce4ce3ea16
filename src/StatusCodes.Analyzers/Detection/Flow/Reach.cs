using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>Whether a value that a variable is given is the one that is used in the end, as far as the shape of the code tells.</summary>
internal static class Reach
{
    // So deep are only generated bodies; of them we say less.
    private const int MostLevels = 64;

    /// <summary>Whether nothing else can be set between <paramref name="set"/> and <paramref name="use"/>.</summary>
    /// <param name="set">Where the value is given.</param>
    /// <param name="use">Where the variable is used.</param>
    /// <param name="variable">All places where it is set.</param>
    public static bool IsSure(SyntaxNode set, SyntaxNode use, Variable variable)
    {
        if (use.SpanStart < set.Span.End || FunctionOf(set) != FunctionOf(use))
        {
            return variable.Writes.Length <= 1 && use.SpanStart >= set.Span.End;
        }

        SyntaxNode inner = set;
        for (int level = 0; level < MostLevels; level++)
        {
            if (inner.Span.Contains(use.Span) || inner.Parent is not { } outer)
            {
                return true;
            }

            if (CanBeSetAfter(inner, outer, use, variable))
            {
                return false;
            }

            inner = outer;
        }

        return false;
    }

    /// <summary>Whether nothing is set in a body before <paramref name="use"/>: what a parameter brings is what is used.</summary>
    public static bool IsSureFromStart(SyntaxNode body, SyntaxNode use, Variable variable) =>
        FunctionOf(use) == FunctionOf(body) || body == FunctionOf(use)
            ? !variable.IsWrittenIn(TextSpan.FromBounds(body.SpanStart, use.SpanStart)) && !IsInLoopThatSets(use, body, variable)
            : variable.Writes.IsEmpty;

    /// <summary>Whether the variable can be set between the end of one part of the code and the end of what contains it, or the use.</summary>
    private static bool CanBeSetAfter(SyntaxNode inner, SyntaxNode outer, SyntaxNode use, Variable variable)
    {
        bool isReached = outer.Span.Contains(use.Span);
        TextSpan rest = TextSpan.FromBounds(inner.Span.End, isReached ? use.SpanStart : outer.Span.End);
        return outer switch
        {
            // The other branch is not taken.
            IfStatementSyntax choice when inner != choice.Condition && !isReached => false,
            SwitchStatementSyntax choice when inner != choice.Expression && !isReached => false,
            ElseClauseSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax when !isReached => false,
            // It may come round again before it is left.
            ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax when !isReached =>
                variable.WritesIn(outer.Span) > 1,
            _ => variable.IsWrittenIn(rest),
        };
    }

    private static bool IsInLoopThatSets(SyntaxNode use, SyntaxNode body, Variable variable)
    {
        for (SyntaxNode? node = use.Parent; node is not null && node != body; node = node.Parent)
        {
            if (node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax
                && variable.IsWrittenIn(node.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The innermost function around a place: what runs at another time than what is around it.</summary>
    private static SyntaxNode? FunctionOf(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(static ancestor =>
        ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax
            or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
}
