using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>
/// Content that may well be null where it is given: <c>if (order == null) { return StatusCode(204, order); }</c>.
/// By the code alone.
/// </summary>
internal static class HttpMissingContent
{
    /// <summary>Whether the code around a variable's use asks whether there is one, or sets it to null.</summary>
    public static bool MayBe(IdentifierNameSyntax variable)
    {
        string name = variable.Identifier.ValueText;
        SyntaxNode? function = FlowScopes.FunctionOf(variable);
        for (SyntaxNode node = variable; node.Parent is { } outer && node != function; node = outer)
        {
            if (ConditionOf(node) is { } condition && AsksForNone(condition, name))
            {
                return true;
            }
        }

        return function is not null && IsSetToNone(function, name);
    }

    /// <summary>The condition on which a branch is taken; null for every other node.</summary>
    public static ExpressionSyntax? ConditionOf(SyntaxNode branch) => branch.Parent switch
    {
        IfStatementSyntax choice when choice.Statement == branch => choice.Condition,
        ElseClauseSyntax { Parent: IfStatementSyntax choice } => choice.Condition,
        ConditionalExpressionSyntax choice when choice.Condition != branch => choice.Condition,
        _ => null,
    };

    /// <summary>Whether a condition asks whether anything, or what is called <paramref name="name"/>, is null or empty.</summary>
    public static bool AsksForNone(ExpressionSyntax condition, string? name)
    {
        bool isMentioned = name is null;
        bool asks = false;
        foreach (SyntaxNode node in condition.DescendantNodesAndSelf())
        {
            isMentioned |= node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
            asks |= node.IsKind(SyntaxKind.NullLiteralExpression)
                || (node is InvocationExpressionSyntax call
                    && SyntaxNames.Called(call) is "IsNullOrEmpty" or "IsNullOrWhiteSpace");
        }

        return isMentioned && asks;
    }

    private static bool IsSetToNone(SyntaxNode function, string name)
    {
        foreach (SyntaxNode node in function.DescendantNodes())
        {
            bool isSet = node switch
            {
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: { } value } =>
                    left.Identifier.ValueText == name && IsNone(value),
                VariableDeclaratorSyntax { Initializer.Value: { } value } local => local.Identifier.ValueText == name && IsNone(value),
                _ => false,
            };
            if (isSet)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNone(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NullLiteralExpression)
        || value.IsKind(SyntaxKind.DefaultLiteralExpression)
        || value is DefaultExpressionSyntax;
}
