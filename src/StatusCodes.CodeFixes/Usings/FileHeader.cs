using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.CodeFixes.Usings;

/// <summary>
/// What stands above a file's first directive and has to stay above a new one: the licence, <c>#define</c>, <c>#nullable</c>, pragmas,
/// and what makes a program of a single file: <c>#!</c> and <c>#:package</c>.
/// </summary>
internal static class FileHeader
{
    /// <summary>Where the first using directive may be written: the start of a line.</summary>
    public static int End(CompilationUnitSyntax unit)
    {
        SyntaxTriviaList leading = unit.GetFirstToken(includeZeroWidth: true).LeadingTrivia;
        int end = unit.FullSpan.Start;
        bool onComment = false, blank = true;
        foreach (SyntaxTrivia trivia in leading)
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia:
                    onComment = true;
                    blank = false;
                    break;
                case SyntaxKind.EndOfLineTrivia when blank && onComment:
                    // A blank line ends the comment above it: that was the header.
                    onComment = false;
                    end = trivia.Span.End;
                    break;
                case SyntaxKind.EndOfLineTrivia:
                    blank = true;
                    break;
                case SyntaxKind.DefineDirectiveTrivia
                    or SyntaxKind.UndefDirectiveTrivia
                    or SyntaxKind.NullableDirectiveTrivia
                    or SyntaxKind.PragmaWarningDirectiveTrivia
                    or SyntaxKind.ShebangDirectiveTrivia:
                case var _ when IsOfProgram(trivia):
                    onComment = false;
                    blank = true;
                    end = trivia.FullSpan.End;
                    break;
                case SyntaxKind.WhitespaceTrivia:
                    break;
                default:
                    return onComment ? trivia.FullSpan.Start : end;
            }
        }

        return onComment && unit.Members.FirstOrDefault() is BaseNamespaceDeclarationSyntax ? unit.GetFirstToken().SpanStart : end;
    }

    /// <summary><c>#:sdk</c>, <c>#:package</c>, <c>#:property</c>: older compilers have no kind for them.</summary>
    private static bool IsOfProgram(SyntaxTrivia trivia) =>
        trivia.IsDirective && trivia.ToFullString().StartsWith("#:", StringComparison.Ordinal);
}
