using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Naming.Casts;

/// <summary>
/// When <c>(int)response.StatusCode == 404</c> may become <c>response.StatusCode == HttpStatusCode.NotFound</c>:
/// only where nothing but the spelling changes.
/// </summary>
internal static class EnumComparison
{
    /// <summary>
    /// The cast that falls away when <paramref name="number"/> becomes an enum member; null where it has to stay: outside plain equality,
    /// on a nullable enum that becomes a number (<c>(int)</c> throws on null, the comparison would not),
    /// where the underlying type is another one than the cast's, in an expression tree,
    /// where a caller-info parameter captures the text, and where <c>#if</c> compiles another number.
    /// </summary>
    public static CastExpressionSyntax? NeedlessCast(ExpressionSyntax number, SemanticModel model, CancellationToken cancellation)
    {
        if (!number.Parent.IsKind(SyntaxKind.EqualsExpression) && !number.Parent.IsKind(SyntaxKind.NotEqualsExpression))
        {
            return null;
        }

        var comparison = (BinaryExpressionSyntax)number.Parent!;
        ExpressionSyntax other = comparison.Left == number ? comparison.Right : comparison.Left;
        while (other is ParenthesizedExpressionSyntax parenthesized)
        {
            other = parenthesized.Expression;
        }

        return other is CastExpressionSyntax cast
            && !ConditionalParts.AreIn(comparison)
            && IsNoConversion(cast, number, model, cancellation)
            && !IsObserved(comparison, model, cancellation)
            ? cast
            : null;
    }

    /// <summary>
    /// An enum seen as its underlying type, so that a number of that type can be held against it: no instruction stands for the cast.
    /// Seen as a nullable number it stays null where it was, and a comparison of the enum itself answers alike.
    /// </summary>
    public static bool IsNoConversion(CastExpressionSyntax cast, SemanticModel model, CancellationToken cancellation)
    {
        ITypeSymbol? operand = model.GetTypeInfo(cast.Expression, cancellation).Type;
        ITypeSymbol? type = model.GetTypeInfo(cast, cancellation).Type;
        return UnderlyingOf(operand) is { } underlying
            && SymbolEqualityComparer.Default.Equals(ValueTypes.WithoutNullable(type), underlying)
            && (ValueTypes.IsNullable(type) || !ValueTypes.IsNullable(operand));
    }

    /// <summary>The same of a comparison with a number.</summary>
    private static bool IsNoConversion(
        CastExpressionSyntax cast,
        ExpressionSyntax number,
        SemanticModel model,
        CancellationToken cancellation) =>
        IsNoConversion(cast, model, cancellation)
        && SymbolEqualityComparer.Default.Equals(
            model.GetTypeInfo(number, cancellation).Type,
            UnderlyingOf(model.GetTypeInfo(cast.Expression, cancellation).Type));

    private static INamedTypeSymbol? UnderlyingOf(ITypeSymbol? type) =>
        (ValueTypes.WithoutNullable(type) as INamedTypeSymbol)?.EnumUnderlyingType;

    /// <summary>
    /// Whether the comparison's text or shape is data: an expression tree, a query over one, or an argument whose text is captured.
    /// </summary>
    public static bool IsObserved(SyntaxNode comparison, SemanticModel model, CancellationToken cancellation)
    {
        for (SyntaxNode? node = comparison; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            bool observed = node switch
            {
                AnonymousFunctionExpressionSyntax function => IsExpressionTree(model.GetTypeInfo(function, cancellation).ConvertedType),
                QueryClauseSyntax clause => MayTakeExpressionTree(model.GetQueryClauseInfo(clause, cancellation).OperationInfo.Symbol),
                SelectOrGroupClauseSyntax or OrderingSyntax => MayTakeExpressionTree(model.GetSymbolInfo(node, cancellation).Symbol),
                ArgumentSyntax argument => CallerArgumentExpression.IsCaptured(argument, model, cancellation),
                _ => false,
            };
            if (observed || IsCapturedReceiver(node, model, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapturedReceiver(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
        && access.Expression == node
        && CallerArgumentExpression.IsReceiverCaptured(call, model, cancellation);

    private static bool MayTakeExpressionTree(ISymbol? symbol) =>
        symbol is IMethodSymbol method && method.Parameters.Any(static parameter => IsExpressionTree(parameter.Type));

    private static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" };
}
