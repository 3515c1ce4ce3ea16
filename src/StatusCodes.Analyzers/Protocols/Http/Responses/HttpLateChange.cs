using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>A change of a response's status or header after a step that may have sent it, by its words alone.</summary>
/// <param name="Place">What is set or called.</param>
/// <param name="Path">
/// How it gets there from the response: <c>StatusCode</c>, <c>Headers.Append</c>; <c>Headers</c> for a single one.
/// </param>
internal readonly record struct HttpLateChange(ExpressionSyntax Place, string Path)
{
    // Nobody writes so many statements between a response's beginning and its status.
    private const int MostStatements = 200;

    /// <summary>
    /// The changes in what surely follows a step; up to where somebody asks whether the response has begun, or takes another one,
    /// and up to the next step that sends the header, or is like this one: that has the rest.
    /// </summary>
    /// <remarks>Not further than <see cref="MostStatements"/>: every step looks.</remarks>
    /// <param name="step">The step.</param>
    /// <param name="isBegunBy">Whether a step to the same response, of that path, sends the header.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static IEnumerable<HttpLateChange> After(HttpResponseStep step, Func<string, bool> isBegunBy, Semantics semantics)
    {
        var response = new HttpResponseIdentity(step.Response, semantics);
        foreach (SyntaxNode next in HttpResponseSequence.After(step.Statement, Begins).Take(MostStatements))
        {
            if (Leaves(next))
            {
                yield break;
            }

            if (HttpResponseStep.Of(next, semantics) is { } again && IsNext(again))
            {
                if (OfStep(again) is { } refused)
                {
                    yield return refused;
                }

                yield break;
            }

            if (next is UsingStatementSyntax)
            {
                continue;
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

        bool Begins(SyntaxNode statement) =>
            HttpResponseStep.Of(statement, semantics) is { } other && isBegunBy(other.Path) && response.Is(other.Response);

        bool IsNext(HttpResponseStep again) =>
            (again.Path == step.Path || isBegunBy(again.Path)) && response.Is(again.Response);
    }

    /// <summary>The next step itself, where it sets a header before it writes: <c>WriteAsJsonAsync</c>.</summary>
    private static HttpLateChange? OfStep(HttpResponseStep step) =>
        step.Call is InvocationExpressionSyntax { Expression: { } called } && HttpResponseType.MayBeTooLate(step.Path)
            ? new HttpLateChange(called, step.Path)
            : null;

    /// <summary>Whether what stands behind a statement is not reached from before it, or from elsewhere.</summary>
    private static bool Leaves(SyntaxNode statement) => statement is ReturnStatementSyntax or ThrowStatementSyntax
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

    private static HttpLateChange? Of(SyntaxNode node, HttpResponseIdentity response)
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
        if (HttpResponseType.MayBeTooLate(name) && response.Is(member.Expression))
        {
            return isEntry == (name == "Headers") ? new HttpLateChange(place!, name) : null;
        }

        if (isEntry
            || member.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers" or "Cookies" } part
            || !response.Is(part.Expression))
        {
            return null;
        }

        string partName = part.Name.Identifier.ValueText;
        return new HttpLateChange(place!, node is AssignmentExpressionSyntax ? partName : $"{partName}.{name}");
    }
}
