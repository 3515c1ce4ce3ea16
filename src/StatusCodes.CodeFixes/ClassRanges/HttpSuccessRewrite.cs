using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.ClassRanges;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.ClassRanges;

/// <summary>Asks the response itself whether its status is a 2xx: <c>response.IsSuccessStatusCode</c>.</summary>
internal static class HttpSuccessRewrite
{
    /// <summary>
    /// The change that asks the response; null where the range is another class, where its condition asks for more,
    /// or where the status is not that of an <c>HttpResponseMessage</c>.
    /// </summary>
    public static TextChange? Of(HttpClassRange range, Semantics semantics)
    {
        if (range.First != 200 || HasComment(range.Condition) || !IsWholeCondition(range))
        {
            return null;
        }

        bool negated = ConditionChain.IsOr(range.Condition);
        SyntaxNode condition = range.Condition;
        ExpressionSyntax? subject = range.Lower.Subject;
        if (condition is PatternSyntax)
        {
            condition = MatchOf(condition, ref negated);
            subject = (condition as IsPatternExpressionSyntax)?.Expression;
        }

        return subject is not null
            && ValuePath.WithoutCasts(subject) is MemberAccessExpressionSyntax access
            && IsStatusOfResponse(access, semantics)
            && (condition is IsPatternExpressionSyntax || IsSameEachTime(access.Expression))
            ? new TextChange(condition.Span, $"{(negated ? "!" : "")}{access.Expression}.IsSuccessStatusCode")
            : null;
    }

    // The two bounds are the condition's only operands.
    private static bool IsWholeCondition(HttpClassRange range)
    {
        (SyntaxNode left, SyntaxNode right) = range.Condition is BinaryExpressionSyntax binary
            ? ((SyntaxNode)binary.Left, (SyntaxNode)binary.Right)
            : (((BinaryPatternSyntax)range.Condition).Left, ((BinaryPatternSyntax)range.Condition).Right);
        return new[] { range.Lower, range.Upper }.All(bound => IsBound(left, bound) || IsBound(right, bound));
    }

    private static bool IsBound(SyntaxNode operand, HttpRangeBound bound)
    {
        while (operand is ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax)
        {
            operand = operand.ChildNodes().First();
        }

        return operand == bound.Operator.Parent;
    }

    private static SyntaxNode MatchOf(SyntaxNode pattern, ref bool negated)
    {
        SyntaxNode outer = pattern.Parent!;
        while (outer is ParenthesizedPatternSyntax or UnaryPatternSyntax)
        {
            negated ^= outer is UnaryPatternSyntax;
            outer = outer.Parent!;
        }

        return outer;
    }

    private static bool IsStatusOfResponse(MemberAccessExpressionSyntax access, Semantics semantics) =>
        access.IsKind(SyntaxKind.SimpleMemberAccessExpression)
        && access.Name.Identifier.ValueText == "StatusCode"
        && semantics.Symbol(access) is IPropertySymbol { ContainingType: { Name: "HttpResponseMessage" } type }
        && type.ContainingNamespace.ToDisplayString() == "System.Net.Http";

    /// <summary>Two calls may give two responses: they are not made one.</summary>
    private static bool IsSameEachTime(ExpressionSyntax receiver) =>
        !receiver.DescendantNodesAndSelf().Any(static node => node is InvocationExpressionSyntax or AwaitExpressionSyntax);

    private static bool HasComment(SyntaxNode condition) =>
        condition.DescendantTrivia().Any(trivia => !trivia.IsBlank() && condition.Span.Contains(trivia.Span));
}
