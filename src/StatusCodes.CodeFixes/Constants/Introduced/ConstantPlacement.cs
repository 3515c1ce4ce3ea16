using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Naming;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>
/// Where new constants go in a type's text, or among top-level statements: behind the constants that are there,
/// otherwise first, with the file's indentation and line ends.
/// </summary>
internal static class ConstantPlacement
{
    /// <param name="home">The type's declaration, or the file of top-level statements.</param>
    /// <param name="constants">The constants, in their order.</param>
    /// <param name="text">The file.</param>
    public static TextChange Of(SyntaxNode home, IReadOnlyList<NewConstant> constants, SourceText text)
    {
        var layout = new TextLayout(text);
        return home is TypeDeclarationSyntax type
            ? InType(type, constants, layout)
            : InStatements((CompilationUnitSyntax)home, constants, layout);
    }

    private static TextChange InType(TypeDeclarationSyntax type, IReadOnlyList<NewConstant> constants, TextLayout layout)
    {
        // A constant inside #if would be missing where another branch is compiled.
        SyntaxNode root = type.SyntaxTree.GetRoot();
        MemberDeclarationSyntax? last = type.Members.LastOrDefault(member =>
            IsConstant(member) && ConditionalRegions.IsAlwaysCompiledWith(root, member.SpanStart, type.OpenBraceToken.SpanStart));
        return last is null ? First(type, constants, layout) : Behind(last, IsApart(last, type.Members), constants, layout);
    }

    private static TextChange Behind(SyntaxNode last, bool apart, IReadOnlyList<NewConstant> constants, TextLayout layout)
    {
        if (!last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
        {
            return Insertion(last.Span.End, constants.Select(static constant => " " + constant.Declaration));
        }

        string indentation = layout.IndentationOf(last.SpanStart);
        return Insertion(
            last.FullSpan.End,
            constants.Select(constant =>
                (apart || constant.Summary.Count > 0 ? layout.LineBreak : string.Empty) + constant.Written(indentation, layout.LineBreak)));
    }

    private static TextChange First(TypeDeclarationSyntax type, IReadOnlyList<NewConstant> constants, TextLayout layout)
    {
        SyntaxToken brace = type.OpenBraceToken;
        if (!brace.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            return Insertion(brace.Span.End, constants.Select(static constant => " " + constant.Declaration));
        }

        string indentation = type.Members.Count > 0 && layout.IsFirstInLine(type.Members[0].SpanStart)
            ? layout.IndentationOf(type.Members[0].SpanStart)
            : layout.IndentationOf(brace.SpanStart) + layout.IndentationStep;
        string after = IsApartFromFirst(type.Members) ? layout.LineBreak : string.Empty;
        IEnumerable<string> written = constants.Select((constant, index) =>
            (index > 0 && constant.Summary.Count > 0 ? layout.LineBreak : string.Empty) + constant.Written(indentation, layout.LineBreak));
        return Insertion(brace.FullSpan.End, written.Append(after));
    }

    private static TextChange InStatements(CompilationUnitSyntax unit, IReadOnlyList<NewConstant> constants, TextLayout layout)
    {
        GlobalStatementSyntax[] statements = unit.Members.OfType<GlobalStatementSyntax>().ToArray();
        if (statements.TakeWhile(IsConstant).LastOrDefault() is { } last)
        {
            return Behind(last, apart: false, constants, layout);
        }

        int position = StartWithComments(statements[0]);
        if (!layout.IsFirstInLine(position))
        {
            return Insertion(position, constants.Select(static constant => constant.Declaration + " "));
        }

        return Insertion(
            position,
            constants.Select(constant => constant.Written(string.Empty, layout.LineBreak)).Append(layout.LineBreak));
    }

    /// <summary>
    /// Where the comment begins that stands directly above a statement; a comment that a blank line sets off is not the statement's.
    /// </summary>
    private static int StartWithComments(GlobalStatementSyntax statement)
    {
        SyntaxTriviaList leading = statement.GetLeadingTrivia();
        int start = statement.SpanStart;
        bool isFirst = true;
        for (int i = leading.Count - 1; i >= 0; i--)
        {
            switch (leading[i].Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia:
                    start = leading[i].SpanStart;
                    isFirst = true;
                    break;
                case SyntaxKind.WhitespaceTrivia:
                    break;
                case SyntaxKind.EndOfLineTrivia when isFirst:
                    isFirst = false;
                    break;
                default:
                    return start;
            }
        }

        // Nothing but comments down from the file's first line: that may be its header.
        return leading.FullSpan.Start == 0 ? statement.SpanStart : start;
    }

    private static TextChange Insertion(int position, IEnumerable<string> texts) => new(new TextSpan(position, 0), string.Concat(texts));

    private static bool IsConstant(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax { IsConst: true } } => true,
        _ => false,
    };

    /// <summary>Whether the type keeps a blank line between its constants.</summary>
    private static bool IsApart(MemberDeclarationSyntax last, SyntaxList<MemberDeclarationSyntax> members)
    {
        int index = members.IndexOf(last);
        return index > 0 && IsConstant(members[index - 1]) && HasBlankLineAbove(last);
    }

    /// <summary>
    /// Whether a blank line belongs between a new first member and the next: fields stand together, methods apart,
    /// unless the type has it otherwise.
    /// </summary>
    private static bool IsApartFromFirst(SyntaxList<MemberDeclarationSyntax> members)
    {
        if (members.Count == 0 || HasBlankLineAbove(members[0]))
        {
            return false;
        }

        if (HasRegionAbove(members[0]))
        {
            return true;
        }

        bool isField = members[0] is FieldDeclarationSyntax;
        return members.Count > 1 && members[1] is FieldDeclarationSyntax == isField ? HasBlankLineAbove(members[1]) : !isField;
    }

    /// <summary>A region, or a pragma, keeps its distance from what does not belong to it.</summary>
    private static bool HasRegionAbove(SyntaxNode node) =>
        node.GetLeadingTrivia().FirstOrDefault(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Kind()
            is SyntaxKind.RegionDirectiveTrivia or SyntaxKind.PragmaWarningDirectiveTrivia;

    private static bool HasBlankLineAbove(SyntaxNode node)
    {
        foreach (SyntaxTrivia trivia in node.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return true;
            }

            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                return false;
            }
        }

        return false;
    }
}
