using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.NeverEqual;

/// <summary>Writes <c>value == member</c> in place of a comparison, or <c>!=</c> where that is what it asks.</summary>
internal static class WrittenComparison
{
    /// <summary>The change; null where a comment, or what is compiled conditionally, would be lost.</summary>
    /// <param name="comparison">A comparison of two texts, or a call that answers whether two are equal.</param>
    /// <param name="value">The value as it is written.</param>
    /// <param name="member">What to compare it with.</param>
    public static TextChange? Of(ExpressionSyntax comparison, string value, string member)
    {
        bool isNegated = comparison.IsKind(SyntaxKind.NotEqualsExpression);
        ExpressionSyntax whole = comparison;
        if (comparison is InvocationExpressionSyntax
            && comparison.Parent is PrefixUnaryExpressionSyntax negation
            && negation.IsKind(SyntaxKind.LogicalNotExpression))
        {
            isNegated = true;
            whole = negation;
        }

        if (whole.DescendantTrivia().Any(trivia => !trivia.IsBlank() && whole.Span.Contains(trivia.Span)))
        {
            return null;
        }

        string written = $"{value} {(isNegated ? "!=" : "==")} {member}";
        return new TextChange(whole.Span, whole is BinaryExpressionSyntax || !BindsTighter(whole.Parent) ? written : $"({written})");
    }

    /// <summary>Whether an operator around an expression would take a part of the comparison alone.</summary>
    private static bool BindsTighter(SyntaxNode? around) => around switch
    {
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.LogicalAndExpression)
            && !binary.IsKind(SyntaxKind.LogicalOrExpression)
            && !binary.IsKind(SyntaxKind.CoalesceExpression),
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax or MemberAccessExpressionSyntax
            or IsPatternExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };
}
