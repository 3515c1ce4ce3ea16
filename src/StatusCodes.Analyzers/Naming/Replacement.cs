using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Naming;

/// <summary>
/// What becomes of a number: the expression that goes, the constant that comes, and the cast on the other side of a comparison that falls away with it.
/// Analyzer and fix both ask here, so a message never promises what the fix does not write.
/// </summary>
/// <param name="Target">The expression to replace: the literal, or the cast to the enum around it.</param>
/// <param name="Constant">What to write.</param>
/// <param name="NeedlessCast">The <c>(int)</c> of <c>(int)response.StatusCode == 404</c>, which falls away; otherwise null.</param>
internal sealed record Replacement(ExpressionSyntax Target, NamedConstant Constant, CastExpressionSyntax? NeedlessCast)
{
    /// <summary>The replacement for <paramref name="literal"/>; null where no constant of this compilation can be written.</summary>
    public static Replacement? Find(LiteralExpressionSyntax literal, CodeEntry entry, ConstantNames names, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax operand = WithParentheses(literal);
        if (operand.Parent is CastExpressionSyntax cast && names.EnumOf(model.GetTypeInfo(cast.Type, cancellation).Type) is { } castType)
        {
            return InsideCast(literal, cast, castType, entry, names, model, cancellation);
        }

        if (EnumComparison.NeedlessCast(operand, model, cancellation) is { } needless
            && names.EnumOf(model.GetTypeInfo(needless.Expression, cancellation).Type) is { } compared
            && names.ForEnum(entry, compared) is { } member)
        {
            return new Replacement(literal, member, needless);
        }

        return Plain(literal, entry, names, model, cancellation);
    }

    /// <summary>The enum itself replaces its cast; under a cast to the nullable enum, and for a value that the enum lacks, the cast stays.</summary>
    private static Replacement? InsideCast(
        LiteralExpressionSyntax literal,
        CastExpressionSyntax cast,
        INamedTypeSymbol castType,
        CodeEntry entry,
        ConstantNames names,
        SemanticModel model,
        CancellationToken cancellation)
    {
        if (names.ForEnum(entry, castType) is not { } member)
        {
            return Plain(literal, entry, names, model, cancellation);
        }

        bool nullable = model.GetTypeInfo(cast.Type, cancellation).Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return new Replacement(nullable ? literal : cast, member, null);
    }

    private static Replacement? Plain(LiteralExpressionSyntax literal, CodeEntry entry, ConstantNames names, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(literal, cancellation).Type is { } type && names.ForInteger(entry, type) is { } constant
            ? new Replacement(literal, constant, null)
            : null;

    private static ExpressionSyntax WithParentheses(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized;
        }

        return expression;
    }
}
