using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>Calls that are made one on another: <c>table.Add(404, "…").Add(500, "…")</c>.</summary>
internal static class CallChain
{
    /// <summary>Whether a call is made on another call, or another one on it.</summary>
    public static bool IsLink(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && (Before(call) is not null || After(call) is not null);

    /// <summary>All calls of the chain that <paramref name="call"/> is part of, the last first.</summary>
    public static List<InvocationExpressionSyntax> Around(InvocationExpressionSyntax call)
    {
        while (After(call) is { } next)
        {
            call = next;
        }

        var calls = new List<InvocationExpressionSyntax>();
        for (InvocationExpressionSyntax? link = call; link is not null; link = Before(link))
        {
            calls.Add(link);
        }

        return calls;
    }

    private static InvocationExpressionSyntax? Before(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax;

    private static InvocationExpressionSyntax? After(InvocationExpressionSyntax call) =>
        (call.Parent as MemberAccessExpressionSyntax)?.Parent as InvocationExpressionSyntax;
}
