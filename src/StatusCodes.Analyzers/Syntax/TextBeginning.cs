using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>
/// Texts that a value is put first into, with a blank or a hyphen behind it and then something else:
/// <c>$"{code} {text}"</c>, <c>$"{code} User logged in"</c>, <c>code + "-" + text</c>, <c>string.Format("{0} {1}", code, text)</c>.
/// </summary>
internal static class TextBeginning
{
    /// <summary>The text that begins with a variable's value; null where the value is put elsewhere.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax value)
    {
        if (value is LiteralExpressionSyntax)
        {
            return null;
        }

        ExpressionSyntax part = AsText(value);
        return part.Parent switch
        {
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole => IsFirst(hole, text) ? text : null,
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && sum.Left == part => OfSum(sum),
            _ => null,
        };
    }

    /// <summary>The call that puts together a text which begins with an argument; null where the argument is put elsewhere.</summary>
    public static InvocationExpressionSyntax? OfFormat(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax
        {
            Parent: InvocationExpressionSyntax call,
            Arguments: [{ Expression: LiteralExpressionSyntax format }, var first, _, ..],
        }
        && first == argument
        && IsFormat(format.Token.ValueText)
            ? call
            : null;

    /// <summary><c>code.ToString()</c>.</summary>
    private static ExpressionSyntax AsText(ExpressionSyntax value) =>
        value.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax text } member
        && member.Expression == value
        && member.Name.Identifier.ValueText == "ToString"
            ? text
            : value;

    private static bool IsFirst(InterpolationSyntax hole, InterpolatedStringExpressionSyntax text) =>
        text.Contents is [{ } first, InterpolatedStringTextSyntax { TextToken.ValueText: [' ' or '-', .. var rest] }, ..]
        && first == hole
        && (rest.Length > 0 || text.Contents.Count > 2);

    private static ExpressionSyntax? OfSum(BinaryExpressionSyntax first)
    {
        if (first is not { Right: LiteralExpressionSyntax { Token.ValueText: [' ' or '-', .. var rest] } })
        {
            return null;
        }

        if (rest.Length == 0 && !(first.Parent is BinaryExpressionSyntax second && second.Left == first))
        {
            return null;
        }

        ExpressionSyntax whole = first;
        while (whole.Parent is BinaryExpressionSyntax outer && outer.IsKind(SyntaxKind.AddExpression))
        {
            whole = outer;
        }

        return whole;
    }

    /// <summary><c>"{0} {1}"</c>, <c>"{0:000}-{1}\r\n"</c>.</summary>
    private static bool IsFormat(string text)
    {
        if (!text.StartsWith("{0", System.StringComparison.Ordinal))
        {
            return false;
        }

        int end = text.IndexOf('}');
        return end > 0 && end + 3 < text.Length && text[end + 1] is ' ' or '-' && text[end + 2] == '{';
    }
}
