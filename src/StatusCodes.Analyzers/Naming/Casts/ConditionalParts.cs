using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Analyzers.Naming.Casts;

/// <summary>Code of which another configuration compiles another part.</summary>
internal static class ConditionalParts
{
    /// <summary>
    /// Whether a directive stands within <paramref name="node"/>: what another branch of <c>#if</c> has there is not known,
    /// and around a region nothing can be taken away in one piece.
    /// </summary>
    public static bool AreIn(SyntaxNode node) =>
        node.ContainsDirectives
        && node.DescendantTrivia().Any(trivia =>
            node.Span.Contains(trivia.Span) && (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)));

    /// <summary>The same, or whether one begins right behind it: <c>is 404</c> may go on with <c>or 410</c> there.</summary>
    public static bool AreInOrBehind(SyntaxNode node) =>
        AreIn(node) || node.GetLastToken().GetNextToken().LeadingTrivia.Any(IsOfBranch);

    private static bool IsOfBranch(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia
            or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia
        or SyntaxKind.DisabledTextTrivia;
}
