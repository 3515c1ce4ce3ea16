using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>An expression whose value is of an enum of codes.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Type">The enum.</param>
/// <param name="System">Whose codes its members are.</param>
internal readonly record struct EnumValue(ExpressionSyntax Expression, INamedTypeSymbol Type, CodeSystem System)
{
    /// <summary>The value that an expression is, nullable, boxed or neither; null for every other type.</summary>
    public static EnumValue? Of(ExpressionSyntax expression, Semantics semantics)
    {
        expression = Bare(expression);
        if (semantics.Type(expression) is not { } type)
        {
            return null;
        }

        if (type.SpecialType == SpecialType.System_Object)
        {
            return OfBoxed(expression, semantics);
        }

        return ValueTypes.WithoutNullable(type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } named
            && semantics.Systems.OfEnum(named) is { } system
                ? new EnumValue(expression, named, system.System)
                : null;
    }

    /// <summary>The names that a number has in the enum: one of them is the value's text.</summary>
    public IEnumerable<string> NamesOf(int number) => Members.Where(member => IsValue(member, number)).Select(static member => member.Name);

    /// <summary>The name of the enum's first code, as an example.</summary>
    public string Example => Members.FirstOrDefault(static member => !IsValue(member, 0))?.Name ?? "";

    /// <summary>Whether digits stand in a member's name: <c>Status404</c>.</summary>
    public bool HasInName(string digits) => Members.Any(member => member.Name.Contains(digits));

    private IEnumerable<IFieldSymbol> Members =>
        Type.GetMembers().OfType<IFieldSymbol>().Where(static member => member.HasConstantValue);

    private static bool IsValue(IFieldSymbol member, int number) => ValueTypes.Number(member.ConstantValue) == number;

    private static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    expression = postfix.Operand;
                    break;
                case CastExpressionSyntax { Type: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ObjectKeyword } } cast:
                    expression = cast.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary><c>object status = response.StatusCode;</c>, and nothing else ever.</summary>
    private static EnumValue? OfBoxed(ExpressionSyntax expression, Semantics semantics)
    {
        if (LocalOf(expression, semantics) is not { } local)
        {
            return null;
        }

        Answer answer = semantics.Bodies.Remember((local, "boxed enum"), 0, () => new Answer(OfWrites(local, semantics)));
        return answer.Value is { } value ? value with { Expression = expression } : null;
    }

    private static EnumValue? OfWrites(VariableDeclaratorSyntax local, Semantics semantics)
    {
        Variable variable = semantics.Bodies.OfBody(local);
        if (variable.IsChanged)
        {
            return null;
        }

        EnumValue? common = null;
        foreach (VariableWrite write in variable.Writes)
        {
            if (write.Value is not { } value || Bare(value) is IdentifierNameSyntax || Of(value, semantics) is not { } found)
            {
                return null;
            }

            common ??= found;
        }

        return common;
    }

    /// <summary>What declares the local that an expression names; null for everything else.</summary>
    public static VariableDeclaratorSyntax? LocalOf(ExpressionSyntax expression, Semantics semantics) =>
        expression is IdentifierNameSyntax
        && semantics.Symbol(expression) is ILocalSymbol local
        && FlowSlots.DeclarationOf(local, semantics) is VariableDeclaratorSyntax declaration
            ? declaration
            : null;

    private sealed record Answer(EnumValue? Value);
}
