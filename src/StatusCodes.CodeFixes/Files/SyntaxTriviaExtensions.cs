using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.CodeFixes.Files;

/// <summary>What stands between tokens, by what it costs to move it.</summary>
internal static class SyntaxTriviaExtensions
{
    public static bool IsBlank(this SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>A directive, or code that another branch compiles: around it nothing can be taken away in one piece.</summary>
    public static bool IsDirectiveOrDisabled(this SyntaxTrivia trivia) =>
        trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia);
}
