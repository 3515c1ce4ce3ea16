using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>
/// Where new constants go in a type's text, or among top-level statements: behind the constants that are there,
/// otherwise first, with the file's indentation and line ends. Constants for codes stand in the order of the codes,
/// whichever of them was declared first.
/// </summary>
internal static class ConstantPlacement
{
    /// <param name="home">The type's declaration, or the file of top-level statements.</param>
    /// <param name="constants">The constants, in their order.</param>
    /// <param name="text">The file.</param>
    public static IEnumerable<TextChange> Of(SyntaxNode home, IReadOnlyList<NewConstant> constants, SourceText text)
    {
        var layout = new TextLayout(text);
        SyntaxList<MemberDeclarationSyntax> members = (home as TypeDeclarationSyntax)?.Members ?? ((CompilationUnitSyntax)home).Members;
        MemberDeclarationSyntax[] there = home is TypeDeclarationSyntax
            ? members.Where(member => IsConstant(member) && IsAlwaysCompiled(member, home)).ToArray()
            : members.TakeWhile(static member => IsConstant(member)).ToArray();
        return constants
            .OrderBy(static constant => constant.Value)
            .ThenBy(static constant => constant.IsText)
            .ThenBy(static constant => constant.Name, StringComparer.Ordinal)
            .GroupBy(constant => CodeConstants.Next(there, constant))
            .Select(group => group.Key is { } next
                ? Before(next, group, layout)
                : AtEnd(home, there.LastOrDefault(), members, group.ToArray(), layout));
    }

    /// <summary>A constant inside <c>#if</c> would be missing where another branch is compiled.</summary>
    private static bool IsAlwaysCompiled(MemberDeclarationSyntax member, SyntaxNode home) => ConditionalRegions.IsAlwaysCompiledWith(
        home.SyntaxTree.GetRoot(),
        member.SpanStart,
        ((TypeDeclarationSyntax)home).OpenBraceToken.SpanStart);

    private static TextChange AtEnd(
        SyntaxNode home,
        MemberDeclarationSyntax? last,
        SyntaxList<MemberDeclarationSyntax> members,
        IReadOnlyList<NewConstant> constants,
        TextLayout layout) => (last, home) switch
        {
            (null, TypeDeclarationSyntax type) => First(type, constants, layout),
            (null, _) => InStatements((CompilationUnitSyntax)home, constants, layout),
            (_, TypeDeclarationSyntax) => Behind(last, IsApart(last, members), constants, layout),
            _ => Behind(last, apart: false, constants, layout),
        };

    private static TextChange Before(MemberDeclarationSyntax next, IEnumerable<NewConstant> constants, TextLayout layout)
    {
        SyntaxToken above = next.GetFirstToken().GetPreviousToken();
        if (!above.IsKind(SyntaxKind.None) && !layout.IsFirstInLine(next.SpanStart))
        {
            return Insertion(next.SpanStart, constants.Select(static constant => constant.Declaration + " "));
        }

        string indentation = layout.IndentationOf(next.SpanStart);
        return Insertion(
            BehindBlankLines(next, layout),
            constants.Select(constant =>
                constant.Written(indentation, layout.LineBreak) + (constant.Summary.Count > 0 ? layout.LineBreak : string.Empty)));
    }

    private static int BehindBlankLines(SyntaxNode node, TextLayout layout)
    {
        int start = node.FullSpan.Start;
        while (start < node.SpanStart && layout.IsBlankLine(start))
        {
            start = layout.Text.Lines.GetLineFromPosition(start).EndIncludingLineBreak;
        }

        return start;
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
        int position = StartWithComments(unit.Members.OfType<GlobalStatementSyntax>().First());
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

    /// <summary>Whether a member is a constant, or a local one of top-level statements.</summary>
    public static bool IsConstant(MemberDeclarationSyntax member) => member switch
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
