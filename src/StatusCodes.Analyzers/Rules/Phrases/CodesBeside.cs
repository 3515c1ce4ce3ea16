using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.Phrases;

/// <summary>
/// The names that stand beside a text, and may be a code's: in its call, its tuple, its object, as what is mapped to it. By syntax alone.
/// </summary>
internal static class CodesBeside
{
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax text) => All(text).Where(IsName);

    private static IEnumerable<ExpressionSyntax> All(ExpressionSyntax text) => text.Parent switch
    {
        ArgumentSyntax argument => OfUnit(UnitOf(argument)),
        AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax whole } =>
            whole.Initializers.Select(static member => member.Expression)
                .Concat(whole.Parent is ArgumentSyntax argument ? OfUnit(UnitOf(argument)) : []),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } set when set.Right == text =>
            TableRow.KeyOf(set.Left) is { } key ? [key] : OfMembers(initializer).Concat(OfUnit(initializer.Parent)),
        SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax pattern } arm when arm.Expression == text => [pattern.Expression],
        ReturnStatementSyntax { Parent: SwitchSectionSyntax { Labels: [CaseSwitchLabelSyntax label] } } => [label.Value],
        InitializerExpressionSyntax { Expressions: [{ } key, { } value] } pair
            when value == text && pair.IsKind(SyntaxKind.ComplexElementInitializerExpression) => [key],
        _ => [],
    };

    private static SyntaxNode? UnitOf(ArgumentSyntax argument) =>
        argument.Parent is TupleExpressionSyntax tuple ? tuple : argument.Parent?.Parent;

    private static IEnumerable<ExpressionSyntax> OfUnit(SyntaxNode? unit)
    {
        IEnumerable<ExpressionSyntax> arguments = TableRow.ArgumentsOf(unit) is { } list
            ? list.Select(static argument => argument.Expression)
            : [];
        return unit is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            ? arguments.Concat(OfMembers(initializer))
            : arguments;
    }

    private static IEnumerable<ExpressionSyntax> OfMembers(InitializerExpressionSyntax initializer) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static set => set.Right);

    private static bool IsName(ExpressionSyntax expression) =>
        ValuePath.WithoutCasts(expression) is IdentifierNameSyntax
            or MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression };
}
