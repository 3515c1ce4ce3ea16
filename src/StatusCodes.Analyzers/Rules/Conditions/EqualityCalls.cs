using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>Comparisons that are written as a call: <c>s.Equals(x)</c>, <c>Equals(s, x)</c>, <c>object.Equals(s, x)</c>.</summary>
internal static class EqualityCalls
{
    /// <summary>The two sides, by the words alone; null where a node is none.</summary>
    public static (ExpressionSyntax Left, ExpressionSyntax Right)? Sides(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Equals), Expression: { } left },
            ArgumentList.Arguments: [{ Expression: { } right }],
        } => (left, right),
        InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: nameof(Equals) }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Equals), Expression: PredefinedTypeSyntax },
            ArgumentList.Arguments: [{ Expression: { } left }, { Expression: { } right }],
        } => (left, right),
        _ => null,
    };

    /// <summary>Whether both are of one type: an enum never equals a bare number, whatever that is.</summary>
    public static bool AreComparable(ExpressionSyntax left, ExpressionSyntax right, Binder binder) =>
        binder.Type(left) is { } one
        && binder.Type(right) is { } other
        && SymbolEqualityComparer.Default.Equals(ValueTypes.WithoutNullable(one) ?? one, ValueTypes.WithoutNullable(other) ?? other);
}
