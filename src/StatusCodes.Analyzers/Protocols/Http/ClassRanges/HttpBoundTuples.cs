using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>
/// Bounds that are kept in a tuple: <c>(int Min, int Max) success = (200, 300)</c>.
/// Whether the upper one belongs to the range, only its comparison with a status tells: <c>statusCode &lt;= success.Max</c>.
/// </summary>
internal static class HttpBoundTuples
{
    public static bool IsOfStatus(TupleExpressionSyntax tuple, Semantics semantics)
    {
        if (KeptAs(tuple) is not { } declaration
            || semantics.Binder.ConvertedType(tuple) is not INamedTypeSymbol { IsTupleType: true, TupleElements: [_, { Name: var upper }] })
        {
            return false;
        }

        bool isIncluded = false;
        foreach (SyntaxNode node in tuple.SyntaxTree.GetRoot(semantics.Cancellation).DescendantNodes())
        {
            if (node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: { } member } access
                && member == upper
                && SyntaxNames.Of(access.Expression) == declaration.Identifier.ValueText)
            {
                if (!IsIncludedIn(access, semantics))
                {
                    return false;
                }

                isIncluded = true;
            }
        }

        return isIncluded;
    }

    private static VariableDeclaratorSyntax? KeptAs(TupleExpressionSyntax tuple) =>
        tuple.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } ? variable : null;

    private static bool IsIncludedIn(MemberAccessExpressionSyntax upper, Semantics semantics)
    {
        if (upper.Parent is not BinaryExpressionSyntax comparison)
        {
            return false;
        }

        bool isRight = comparison.Right == upper;
        bool isIncluded = isRight
            ? comparison.Kind() is SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression
            : comparison.Kind() is SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.LessThanExpression;
        return isIncluded
            && ExpressionSlots.Of(isRight ? comparison.Left : comparison.Right, semantics)?.System == HttpCodes.System;
    }
}
