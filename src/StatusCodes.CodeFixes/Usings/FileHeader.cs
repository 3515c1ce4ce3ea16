using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.CodeFixes.Usings;

/// <summary>
/// What stands above a file's first directive and has to stay above a new one: the licence, in a region or not, <c>#define</c>,
/// <c>#nullable</c>, pragmas, and what makes a program of a single file: <c>#!</c> and <c>#:package</c>.
/// </summary>
internal static class FileHeader
{
    private static readonly string[] OfLicences = ["copyright", "license", "licence"];

    /// <summary>Where the first using directive may be written: the start of a line.</summary>
    public static int End(CompilationUnitSyntax unit)
    {
        SyntaxTriviaList leading = unit.GetFirstToken(includeZeroWidth: true).LeadingTrivia;
        int end = unit.FullSpan.Start;
        bool onComment = false, blank = true;
        for (int i = 0; i < leading.Count; i++)
        {
            SyntaxTrivia trivia = leading[i];
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
                    if (LastOfHeader(leading, i, unit) is not { } last)
                    {
                        return onComment ? trivia.FullSpan.Start : end;
                    }

                    (i, end) = (last, leading[last].FullSpan.End);
                    onComment = blank = true;
                    break;
            }
        }

        return onComment && IsNamespaceFirst(unit) ? unit.GetFirstToken().SpanStart : end;
    }

    /// <summary>
    /// Where a licence ends that begins here in another form: a region of nothing but comments, or a documentation comment that
    /// no type is meant by. Null where none begins.
    /// </summary>
    private static int? LastOfHeader(SyntaxTriviaList leading, int first, CompilationUnitSyntax unit)
    {
        switch (leading[first].Kind())
        {
            case SyntaxKind.RegionDirectiveTrivia:
                int end = leading.Skip(first + 1).TakeWhile(static trivia => !trivia.IsDirective).Count() + first + 1;
                return end < leading.Count && leading[end].IsKind(SyntaxKind.EndRegionDirectiveTrivia) ? end : null;
            case SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                when IsNamespaceFirst(unit) || IsLicence(leading[first]):
                bool endsLine = first + 1 < leading.Count && leading[first + 1].IsKind(SyntaxKind.EndOfLineTrivia)
                    && leading[first].IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);
                return endsLine ? first + 1 : first;
            default:
                return null;
        }
    }

    private static bool IsNamespaceFirst(CompilationUnitSyntax unit) => unit.Members.FirstOrDefault() is BaseNamespaceDeclarationSyntax;

    private static bool IsLicence(SyntaxTrivia comment) =>
        OfLicences.Any(word => comment.ToFullString().IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary><c>#:sdk</c>, <c>#:package</c>, <c>#:property</c>: older compilers have no kind for them.</summary>
    private static bool IsOfProgram(SyntaxTrivia trivia) =>
        trivia.IsDirective && trivia.ToFullString().StartsWith("#:", StringComparison.Ordinal);
}
