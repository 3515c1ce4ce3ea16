using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>A change of a response's status or header after a step that may have sent it, by its words alone.</summary>
/// <param name="Place">What is set or called.</param>
/// <param name="Path">
/// How it gets there from the response: <c>StatusCode</c>, <c>Headers.Append</c>; <c>Headers</c> for a single one.
/// </param>
internal readonly record struct HttpLateChange(ExpressionSyntax Place, string Path)
{
    /// <summary>
    /// The changes in what surely follows a step; up to where somebody asks whether the response has begun, or takes another one,
    /// and up to the next step that sends the header, or is like this one: that has the rest.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="isBegunBy">Whether a step to the same response, of that path, sends the header.</param>
    public static IEnumerable<HttpLateChange> After(HttpResponseStep step, Func<string, bool> isBegunBy)
    {
        string response = SyntaxNames.Written(step.Response);
        foreach (StatementSyntax next in Following(step.Statement))
        {
            if (Leaves(next)
                || (HttpResponseStep.Of(next) is { } again
                    && SyntaxNames.Written(again.Response) == response
                    && (again.Path == step.Path || isBegunBy(again.Path))))
            {
                yield break;
            }

            List<SyntaxNode> nodes = next.DescendantNodesAndSelf(RunsAtOnce).ToList();
            if (nodes.Any(node => IsQuestion(node) || IsOtherResponse(node, step.Response)))
            {
                yield break;
            }

            foreach (SyntaxNode node in nodes)
            {
                if (Of(node, response) is { } change)
                {
                    yield return change;
                }
            }
        }
    }

    private static IEnumerable<StatementSyntax> Following(StatementSyntax statement)
    {
        SyntaxList<StatementSyntax> statements = statement.Parent is BlockSyntax block
            ? block.Statements
            : ((SwitchSectionSyntax)statement.Parent!).Statements;
        int first = Positions.FirstFrom(0, statements.Count, at => statements[at].SpanStart, statement.Span.End);
        for (int at = first; at < statements.Count; at++)
        {
            yield return statements[at];
        }
    }

    /// <summary>Whether what stands behind a statement is not reached from before it, or from elsewhere.</summary>
    private static bool Leaves(StatementSyntax statement) => statement is ReturnStatementSyntax or ThrowStatementSyntax
        or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or LabeledStatementSyntax or YieldStatementSyntax;

    private static bool RunsAtOnce(SyntaxNode node) => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static bool IsQuestion(SyntaxNode node) =>
        node is IdentifierNameSyntax { Identifier.ValueText: "HasStarted" or "HeadersWritten" };

    /// <summary><c>response = …</c>, <c>context = …</c>.</summary>
    private static bool IsOtherResponse(SyntaxNode node, ExpressionSyntax response)
    {
        if (node is not AssignmentExpressionSyntax { Left: { } target })
        {
            return false;
        }

        for (ExpressionSyntax? part = response; part is not null; part = (part as MemberAccessExpressionSyntax)?.Expression)
        {
            if (SyntaxFactory.AreEquivalent(part, target))
            {
                return true;
            }
        }

        return false;
    }

    private static HttpLateChange? Of(SyntaxNode node, string response)
    {
        ExpressionSyntax? place = node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => called,
            _ => null,
        };
        bool isEntry = place is ElementAccessExpressionSyntax;
        ExpressionSyntax? whole = place is ElementAccessExpressionSyntax entry ? entry.Expression : place;
        if (whole is not MemberAccessExpressionSyntax member)
        {
            return null;
        }

        string name = member.Name.Identifier.ValueText;
        if (SyntaxNames.Written(member.Expression) == response)
        {
            return isEntry == (name == "Headers") ? new HttpLateChange(place!, name) : null;
        }

        if (isEntry
            || member.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers" or "Cookies" } part
            || SyntaxNames.Written(part.Expression) != response)
        {
            return null;
        }

        string partName = part.Name.Identifier.ValueText;
        return new HttpLateChange(place!, node is AssignmentExpressionSyntax ? partName : $"{partName}.{name}");
    }
}
