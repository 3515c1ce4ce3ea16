using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Numbers that a conversion of a type's own takes as its status: Nancy's <c>Response None() => 404;</c>.
/// Asked last, and only where such a type may stand.
/// </summary>
internal static class ConversionSlots
{
    /// <summary>The use that the value at <paramref name="site"/> is; null where no conversion takes it for a code.</summary>
    /// <param name="site">The place of an integer literal.</param>
    /// <param name="value">Its value.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static CodeUse? Find(in Site site, int value, Semantics semantics)
    {
        if (site.Value is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression }
            || OperatorAt(site, semantics) is not { Parameters: [{ } parameter] }
            || SymbolSlots.OfValue(parameter, semantics) is not { IsNone: false } slot
            || semantics.Systems.Of(slot.System) is not { } system
            || !semantics.Gate.CanNumberBeOf(system, site, value, semantics.Known, semantics.Options))
        {
            return null;
        }

        var use = new CodeUse(system.AsMeant(slot, site, value, semantics.Binder), value, site.Value);
        return system.Complete(use, site, semantics.Binder, semantics.Known);
    }

    private static IMethodSymbol? OperatorAt(in Site site, Semantics semantics) =>
        site.Cast is { } cast ? OperatorOf(cast, semantics)
        : MayConvert(site) ? OperatorOnTheWay(site.Value, semantics)
        : null;

    /// <summary><c>(Response)404</c>.</summary>
    private static IMethodSymbol? OperatorOf(CastExpressionSyntax cast, Semantics semantics) =>
        semantics.Type(cast.Type) is { TypeKind: TypeKind.Class or TypeKind.Struct } type
            ? semantics.Model.ClassifyConversion(cast.Expression, type, isExplicitInSource: true).MethodSymbol
            : null;

    /// <summary>Of a choice each branch converts, or the whole.</summary>
    private static IMethodSymbol? OperatorOnTheWay(ExpressionSyntax value, Semantics semantics)
    {
        for (ExpressionSyntax? outer = value; outer is not null; outer = ValuePath.Next(outer))
        {
            if (semantics.Model.GetConversion(outer, semantics.Cancellation).MethodSymbol is { } conversion)
            {
                return conversion;
            }
        }

        return null;
    }

    /// <summary>Whether the type that is answered or declared is none of the language's own.</summary>
    private static bool MayConvert(in Site site) => site.Kind switch
    {
        SiteKind.Result => site.Meets switch
        {
            MethodDeclarationSyntax method => IsNamed(method.ReturnType),
            LocalFunctionStatementSyntax function => IsNamed(function.ReturnType),
            PropertyDeclarationSyntax property => IsNamed(property.Type),
            LambdaExpressionSyntax => true,
            _ => false,
        },
        SiteKind.Declaration => site.Meets switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } type } } => IsNamed(type),
            PropertyDeclarationSyntax property => IsNamed(property.Type),
            _ => false,
        },
        _ => false,
    };

    private static bool IsNamed(TypeSyntax type) =>
        type is not PredefinedTypeSyntax and not NullableTypeSyntax { ElementType: PredefinedTypeSyntax };
}
