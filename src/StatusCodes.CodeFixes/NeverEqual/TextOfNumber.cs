using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules.NeverEqual;

namespace StatusCodes.CodeFixes.NeverEqual;

/// <summary>
/// The value's text for which the number's may stand in: all that it is compared with are digits.
/// </summary>
internal static class TextOfNumber
{
    public static WrittenText? Of(ExpressionSyntax compared, Semantics semantics)
    {
        ExpressionSyntax bare = compared;
        while (bare is ParenthesizedExpressionSyntax parenthesized)
        {
            bare = parenthesized.Expression;
        }

        if (bare is IdentifierNameSyntax local)
        {
            return EnumValue.LocalOf(local, semantics) is { } declaration
                && semantics.Bodies.OfBody(declaration) is { IsChanged: false, Writes: [{ Value: { } only }] } variable
                && variable.Reads.All(IsComparedWithDigits)
                    ? WrittenText.Of(only, semantics)
                    : null;
        }

        ExpressionSyntax whole = WithoutCuts(bare);
        return IsComparedWithDigits(compared) ? WrittenText.Of(whole, semantics) : null;
    }

    /// <summary>The text before a part of it is taken: <c>Substring(0, 1)</c>.</summary>
    private static ExpressionSyntax WithoutCuts(ExpressionSyntax text) => text switch
    {
        ElementAccessExpressionSyntax access => WithoutCuts(access.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "ToString" } cut } =>
            WithoutCuts(cut.Expression),
        BinaryExpressionSyntax coalesce => WithoutCuts(coalesce.Left),
        _ => text,
    };

    /// <summary>Whether no name is among what a text is compared with; what is not compared may be either.</summary>
    private static bool IsComparedWithDigits(ExpressionSyntax text)
    {
        SyntaxNode? around = text.Parent;
        while (around is ParenthesizedExpressionSyntax)
        {
            around = around.Parent;
        }

        return around switch
        {
            BinaryExpressionSyntax { Left: LiteralExpressionSyntax left } => DigitText.Of(left) is not null,
            BinaryExpressionSyntax { Right: LiteralExpressionSyntax right } => DigitText.Of(right) is not null,
            SwitchStatementSyntax choice => HasDigitsAlone(choice, static node => node is CaseSwitchLabelSyntax or ConstantPatternSyntax),
            SwitchExpressionSyntax or IsPatternExpressionSyntax => HasDigitsAlone(around, static node => node is ConstantPatternSyntax),
            _ => true,
        };
    }

    private static bool HasDigitsAlone(SyntaxNode choice, System.Func<SyntaxNode, bool> isLabel) =>
        choice.DescendantNodes()
            .OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && isLabel(literal.Parent!))
            .All(static literal => DigitText.Of(literal) is not null);
}
