using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>
/// Numbers that a member puts into a status and asks the same status for again.
/// They say "not yet", and are replaced before anything is sent.
/// </summary>
internal static class HttpSentinels
{
    /// <summary>
    /// Whether <paramref name="number"/> is assigned, and its target is compared with it in the same member
    /// by <c>==</c>, <c>!=</c> or <c>is</c>.
    /// </summary>
    public static bool IsComparedAgain(ExpressionSyntax number)
    {
        ExpressionSyntax assigned = ValuePath.Landing(number);
        return assigned.Parent is AssignmentExpressionSyntax assignment
            && assignment.Right == assigned
            && assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && member.DescendantNodes().Any(node => IsQuestion(node, assignment.Left, number));
    }

    private static bool IsQuestion(SyntaxNode node, ExpressionSyntax status, ExpressionSyntax number) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } equality =>
            (IsSame(equality.Left, status) && IsSame(equality.Right, number))
            || (IsSame(equality.Right, status) && IsSame(equality.Left, number)),
        IsPatternExpressionSyntax match =>
            IsSame(match.Expression, status)
            && match.Pattern.DescendantNodesAndSelf().OfType<ConstantPatternSyntax>().Any(constant => IsSame(constant.Expression, number)),
        _ => false,
    };

    private static bool IsSame(ExpressionSyntax left, ExpressionSyntax right) =>
        SyntaxFactory.AreEquivalent(ValuePath.WithoutCasts(left), right);
}
