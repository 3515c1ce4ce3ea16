using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        var between = TextSpan.FromBounds(set.Span.End, Math.Max(set.Span.End, use.SpanStart));
        if (variable.IsSetInSeveralFunctions || variable.IsTestedIn(between))
        {
            return false;
        }

        if (use.SpanStart < set.Span.End || FlowScopes.FunctionOf(set) != FlowScopes.FunctionOf(use))
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

            if (CanBeSetAfter(inner, outer, use, variable) || IsLeftAfter(inner, outer, use))
            {
                return false;
            }

            inner = outer;
        }

        return false;
    }

    /// <summary>
    /// Whether a value can get from <paramref name="set"/> to <paramref name="use"/> at all,
    /// as far as statements that follow each other tell.
    /// </summary>
    public static bool IsPossible(SyntaxNode set, SyntaxNode use, Variable variable)
    {
        if (FlowScopes.FunctionOf(set) != FlowScopes.FunctionOf(use))
        {
            return true;
        }

        if (use.SpanStart < set.Span.End)
        {
            return IsInLoop(set, use);
        }

        SyntaxNode inner = set;
        for (int level = 0; level < MostLevels && inner.Parent is { } outer && !inner.Span.Contains(use.Span); level++)
        {
            bool isReached = outer.Span.Contains(use.Span);
            TextSpan rest = TextSpan.FromBounds(inner.Span.End, isReached ? use.SpanStart : outer.Span.End);
            if (outer is BlockSyntax or SwitchSectionSyntax
                && variable.FirstWriteIn(rest) is { Parent: AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax again } }
                && again.Parent == outer
                && !IsInLoop(set, use))
            {
                return false;
            }

            inner = outer;
        }

        return true;
    }

    private static bool IsInLoop(SyntaxNode set, SyntaxNode use)
    {
        for (SyntaxNode? node = set.Parent; node is not null; node = node.Parent)
        {
            if (IsLoop(node) && node.Span.Contains(use.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLoop(SyntaxNode node) =>
        node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    /// <summary>Whether the way out of a block leads elsewhere than to what follows it: <c>x = 306; return Ok();</c>.</summary>
    private static bool IsLeftAfter(SyntaxNode inner, SyntaxNode outer, SyntaxNode use)
    {
        SyntaxList<StatementSyntax> statements = outer switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        return !outer.Span.Contains(use.Span)
            && statements.LastOrDefault() is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax
                or YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement };
    }

    /// <summary>Whether nothing is set in a body before <paramref name="use"/>: what a parameter brings is what is used.</summary>
    public static bool IsSureFromStart(SyntaxNode body, SyntaxNode use, Variable variable) =>
        FlowScopes.FunctionOf(use) == FlowScopes.FunctionOf(body) || body == FlowScopes.FunctionOf(use)
            ? !variable.IsWrittenIn(TextSpan.FromBounds(body.SpanStart, use.SpanStart))
                && !variable.IsTestedIn(TextSpan.FromBounds(body.SpanStart, use.SpanStart))
                && !IsInLoopThatSets(use, body, variable)
            : variable.Writes.IsEmpty;

    /// <summary>
    /// Whether the variable can be set between the end of one part of the code and the end of what contains it, or the use.
    /// </summary>
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
            if (IsLoop(node) && variable.IsWrittenIn(node.Span))
            {
                return true;
            }
        }

        return false;
    }
}
