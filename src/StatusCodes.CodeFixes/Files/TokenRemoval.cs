using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.CodeFixes.Files;

/// <summary>Takes code away and leaves the comments in it standing.</summary>
internal static class TokenRemoval
{
    /// <summary>
    /// The changes that write <paramref name="first"/> and <paramref name="last"/> over all that stands between;
    /// null where a conditional region would be torn apart.
    /// </summary>
    /// <param name="node">What holds the span.</param>
    /// <param name="span">What goes: whole tokens.</param>
    /// <param name="first">What to write in place of the first token.</param>
    /// <param name="last">What to write in place of the last token.</param>
    public static ImmutableArray<TextChange>? Of(SyntaxNode node, TextSpan span, string first = "", string last = "")
    {
        SyntaxTrivia[] trivia = node.DescendantTrivia(span).Where(piece => span.Contains(piece.Span)).ToArray();
        if (trivia.Any(static piece => piece.IsDirectiveOrDisabled()))
        {
            return null;
        }

        if (trivia.All(static piece => piece.IsBlank()))
        {
            return span.IsEmpty ? ImmutableArray<TextChange>.Empty : ImmutableArray.Create(new TextChange(span, first + last));
        }

        SyntaxToken[] tokens = node.DescendantTokens(span).Where(token => span.Contains(token.Span)).ToArray();
        return tokens
            .Select((token, index) => new TextChange(token.Span, (index == 0 ? first : "") + (index == tokens.Length - 1 ? last : "")))
            .ToImmutableArray();
    }
}
