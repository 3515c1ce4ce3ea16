using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.Completion;

/// <summary>
/// The word at the cursor that a constant would be written in place of, empty where none has been begun.
/// Read from the few characters before the cursor: this is asked at every key.
/// </summary>
internal static class TypedWord
{
    /// <summary>The keywords that a value may follow.</summary>
    private static readonly HashSet<string> Openers = ["case", "is", "or", "and", "not", "return"];

    /// <summary>The word, and the number that it may be; null where no value can begin.</summary>
    public static TextSpan? At(SourceText text, int position)
    {
        int start = position;
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        int end = position;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        // What is written before another word would become part of it.
        return start == position && end > position ? null
            : CanBeginAt(text, start) ? TextSpan.FromBounds(start, end)
            : null;
    }

    private static bool CanBeginAt(SourceText text, int start)
    {
        int last = start - 1;
        while (last >= 0 && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return last >= 0 && text[last] switch
        {
            '(' or ',' or ':' or '?' or '[' or '{' => true,
            // Bounds are no codes: x <= 404.
            '=' => last == 0 || text[last - 1] is not ('<' or '>'),
            '>' => last > 0 && text[last - 1] == '=',
            _ => last < start - 1 && Openers.Contains(WordUpTo(text, last)),
        };
    }

    private static string WordUpTo(SourceText text, int last)
    {
        const int Longest = 6;
        int start = last + 1;
        while (start > 0 && last - start < Longest && IsOfWord(text[start - 1]))
        {
            start--;
        }

        return text.ToString(TextSpan.FromBounds(start, last + 1));
    }

    private static bool IsOfWord(char c) => SyntaxFacts.IsIdentifierPartCharacter(c);
}
