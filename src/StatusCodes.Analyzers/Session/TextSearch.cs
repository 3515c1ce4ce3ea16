using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Session;

/// <summary>
/// Finds the few string literals in a file that somebody looks at, by how they begin, in one pass over its text.
/// Code is full of strings: to be called for each of them costs more than to look for quotes.
/// </summary>
/// <param name="mayBegin">Whether a literal is looked at whose content begins at a place of the text.</param>
/// <param name="action">What is done with it.</param>
internal sealed class TextSearch(
    Func<string, int, bool> mayBegin,
    Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax> action)
{
    private readonly Func<string, int, bool> _mayBegin = mayBegin;
    private readonly Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax> _action = action;

    /// <param name="context">The file.</param>
    /// <param name="text">All of it.</param>
    /// <param name="searches">Who looks at literals.</param>
    public static void Analyze(SyntaxNodeAnalysisContext context, string text, TextSearch[] searches)
    {
        for (int at = text.IndexOf('"'); at >= 0; at = Next(text, at))
        {
            int start = at + 1;
            while (start < text.Length && text[start] == '"')
            {
                start++;
            }

            if (start == text.Length)
            {
                return;
            }

            foreach (TextSearch search in searches)
            {
                if (search._mayBegin(text, start) && LiteralAt(context.Node, at) is { } literal)
                {
                    search._action(context, literal);
                }
            }

            at = start - 1;
        }
    }

    private static int Next(string text, int at) => text.IndexOf('"', at + 1);

    /// <summary>
    /// The literal whose first quote stands there; null where none begins: at its end, in a comment, in what is not compiled.
    /// </summary>
    private static LiteralExpressionSyntax? LiteralAt(SyntaxNode file, int quote)
    {
        SyntaxToken token = file.FindToken(quote);
        bool isFirst = token.SpanStart == quote || (token.SpanStart == quote - 1 && token.Text is ['@', ..]);
        return isFirst
            && token.Parent is LiteralExpressionSyntax
            {
                RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression,
            } literal
            ? literal
            : null;
    }
}
