using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Session;

/// <summary>
/// Finds the few names in a file that somebody looks at by searching its text.
/// A file is full of member accesses and calls: to be called for each of them costs more than all else
/// (Sonarr: 163,000 of 215,000 calls by the compiler; three searches of its 9 million characters take 6 ms).
/// </summary>
/// <param name="action">What is done with the identifier that bears such a name.</param>
/// <param name="parts">The parts of names that are looked for in a text. Letters count as they are written.</param>
/// <param name="followers">What may follow the name: <c>.</c> or <c>(</c>. Blanks and comments may stand between.</param>
internal sealed class NameSearch(Action<SyntaxNodeAnalysisContext, SyntaxToken> action, PartsOf parts, string followers)
{
    public void Analyze(SyntaxNodeAnalysisContext context, ref SearchedText searched)
    {
        string[] sought = parts(ref searched);
        string text = searched.Text;
        for (int i = 0; i < sought.Length; i++)
        {
            string part = sought[i];
            if (!searched.Has(part))
            {
                continue;
            }

            for (int at = Next(text, part, 0); at >= 0; at = Next(text, part, at))
            {
                int end = EndOfName(text, at + part.Length);
                if (IsFollowed(text, end) && IdentifierAt(context.Node, at) is { } name && IsFirst(i, sought, name.Text))
                {
                    action(context, name);
                }

                at = end;
                context.CancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private static int Next(string text, string part, int start) => text.IndexOf(part, start, StringComparison.Ordinal);

    private static int EndOfName(string text, int end)
    {
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end;
    }

    private bool IsFollowed(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && (text[end] == '/' || followers.IndexOf(text[end]) >= 0);
    }

    /// <summary>
    /// The identifier at a place of the text; null where something else stands there: a text, a comment, what is not compiled.
    /// </summary>
    private static SyntaxToken? IdentifierAt(SyntaxNode file, int at)
    {
        SyntaxToken token = file.FindToken(at);
        return token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(at) ? token : null;
    }

    /// <summary>A name that holds two of the parts is found by the first.</summary>
    private static bool IsFirst(int part, string[] sought, string name)
    {
        for (int i = 0; i < part; i++)
        {
            if (name.IndexOf(sought[i], StringComparison.Ordinal) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
