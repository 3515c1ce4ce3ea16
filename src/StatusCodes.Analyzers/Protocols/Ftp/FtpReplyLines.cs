using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Lines that a server has answered, and the codes that are taken out of one: <c>response.Substring(0, 3)</c>.</summary>
internal static class FtpReplyLines
{
    /// <summary>The code that a call takes out of a reply's line; null where it does not.</summary>
    public static Slot? OfCall(InvocationExpressionSyntax call, Binder binder) =>
        call is
        {
            Expression: MemberAccessExpressionSyntax { Expression: { } line, Name.Identifier.ValueText: "Substring" },
            ArgumentList.Arguments:
            [
                { Expression: LiteralExpressionSyntax { Token.Text: "0" } },
                { Expression: LiteralExpressionSyntax { Token.Text: "3" } },
            ],
        }
            ? OfLine(line, binder)
            : null;

    /// <summary>The code that a reply's line begins with: <c>line[..3]</c>, <c>line[0..3]</c>; null for every other part.</summary>
    public static Slot? OfSlice(ElementAccessExpressionSyntax slice, Binder binder) =>
        slice.ArgumentList.Arguments is
        [
            {
                Expression: RangeExpressionSyntax
                {
                    LeftOperand: null or LiteralExpressionSyntax { Token.Text: "0" },
                    RightOperand: LiteralExpressionSyntax { Token.Text: "3" },
                },
            },
        ]
            ? OfLine(slice.Expression, binder)
            : null;

    /// <summary>
    /// Whether <paramref name="expression"/> is a line that a server has answered:
    /// a text that is called a reply, or a line, in a type that is plainly FTP's.
    /// </summary>
    public static Slot? OfLine(ExpressionSyntax expression, Binder binder) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && FtpNames.IsReplyLine(SyntaxNames.Of(expression))
        && binder.Symbol(expression) is { ContainingType: { } owner } symbol
        && ValueTypes.Of(symbol)?.SpecialType == SpecialType.System_String
        && FtpTypes.IsPlainly(owner)
            ? Slot.Plain(FtpCodes.System)
            : null;
}
