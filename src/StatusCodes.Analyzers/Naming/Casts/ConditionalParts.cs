using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Analyzers.Naming.Casts;

/// <summary>Code of which another configuration compiles another part.</summary>
internal static class ConditionalParts
{
    /// <summary>
    /// Whether a branch of <c>#if</c> begins or ends within <paramref name="node"/>: what the other branch has there is not known.
    /// </summary>
    public static bool AreIn(SyntaxNode node) =>
        node.ContainsDirectives
        && node.DescendantTrivia().Any(trivia => node.Span.Contains(trivia.Span) && IsOfBranch(trivia));

    /// <summary>The same, or whether one begins right behind it: <c>is 404</c> may go on with <c>or 410</c> there.</summary>
    public static bool AreInOrBehind(SyntaxNode node) =>
        AreIn(node) || node.GetLastToken().GetNextToken().LeadingTrivia.Any(IsOfBranch);

    private static bool IsOfBranch(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia
            or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia
        or SyntaxKind.DisabledTextTrivia;
}
