using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
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
    public static Replacement? Find(LiteralExpressionSyntax literal, CodeEntry entry, ConstantNames names, SemanticModel model, CancellationToken cancellation) =>
        All(literal, entry, names, model, cancellation).FirstOrDefault();

    /// <summary>Every replacement for <paramref name="literal"/>, the preferred one first: a file that two projects share needs one that both have.</summary>
    public static IEnumerable<Replacement> All(LiteralExpressionSyntax literal, CodeEntry entry, ConstantNames names, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax operand = WithParentheses(literal);
        ITypeSymbol? castType = operand.Parent is CastExpressionSyntax outer ? model.GetTypeInfo(outer.Type, cancellation).Type : null;
        IEnumerable<Replacement> preferred = EnumOf(castType) is { } castEnum
            ? InsideCast(literal, (CastExpressionSyntax)operand.Parent!, castType!, names.ForEnum(entry, castEnum))
            : InComparison(literal, operand, entry, names, model, cancellation);
        return preferred.Concat(AsInteger(literal, castType, entry, names, model, cancellation));
    }

    /// <summary>The enum member replaces its cast; under a cast to the nullable enum the cast stays.</summary>
    private static IEnumerable<Replacement> InsideCast(LiteralExpressionSyntax literal, CastExpressionSyntax cast, ITypeSymbol castType, IEnumerable<NamedConstant> members)
    {
        bool nullable = castType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return members.Select(member => new Replacement(nullable ? literal : cast, member, null));
    }

    private static IEnumerable<Replacement> InComparison(
        LiteralExpressionSyntax literal, ExpressionSyntax operand, CodeEntry entry, ConstantNames names, SemanticModel model, CancellationToken cancellation) =>
        EnumComparison.NeedlessCast(operand, model, cancellation) is { } needless && EnumOf(model.GetTypeInfo(needless.Expression, cancellation).Type) is { } compared
            ? names.ForEnum(entry, compared).Select(member => new Replacement(literal, member, needless))
            : [];

    private static IEnumerable<Replacement> AsInteger(
        LiteralExpressionSyntax literal, ITypeSymbol? castType, CodeEntry entry, ConstantNames names, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(literal, cancellation).Type is { } type
            ? names.ForInteger(entry, type).Select(constant => new Replacement(literal, IsInteger(castType) ? constant with { Cast = null } : constant, null))
            : [];

    /// <summary>A cast to an integer stands there already: <c>(short)404</c> becomes <c>(short)HttpStatusCode.NotFound</c>.</summary>
    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static ExpressionSyntax WithParentheses(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized;
        }

        return expression;
    }

    private static INamedTypeSymbol? EnumOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named ? named : null;
    }
}
