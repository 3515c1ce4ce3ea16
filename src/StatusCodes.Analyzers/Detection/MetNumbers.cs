using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// The numbers that one variable is set to and held against. Where some of them are no codes of the system that its name speaks of,
/// none is: an order's <c>StatusCode</c> of 110, 200 and 910.
/// </summary>
internal static class MetNumbers
{
    /// <summary>Whether what a number meets, and is known by its name alone, meets others that are no codes of the system.</summary>
    public static bool SpeakAgainst(SystemKnowledge system, in Site site, Semantics semantics)
    {
        if (VariableAt(site, semantics) is not { } variable || system.Vocabulary.IsSpokenIn(variable.Name))
        {
            return false;
        }

        foreach ((int number, ExpressionSyntax where) in NumbersOf(variable, semantics))
        {
            if (number > 0 && system.System.Find(number) is null && IsSame(variable, where, semantics))
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? VariableAt(in Site site, Semantics semantics)
    {
        switch (site.Kind)
        {
            case SiteKind.Declaration:
                return semantics.Declared(site.Meets!);
            case SiteKind.Assignment or SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label:
                return site.Meets is ExpressionSyntax other ? semantics.Symbol(ValuePath.WithoutCasts(other)) : null;
            default:
                return null;
        }
    }

    private static bool IsSame(ISymbol variable, ExpressionSyntax where, Semantics semantics) =>
        variable is ILocalSymbol or IParameterSymbol
        || SymbolEqualityComparer.Default.Equals(semantics.In(where.SyntaxTree).Symbol(where)?.OriginalDefinition, variable.OriginalDefinition);

    private static ImmutableArray<(int Number, ExpressionSyntax Where)> NumbersOf(ISymbol variable, Semantics semantics)
    {
        // The same member may be asked about in each file that uses it.
        object place = variable is ILocalSymbol or IParameterSymbol
            ? variable
            : (variable.OriginalDefinition, semantics.Model.SyntaxTree);
        return semantics.Bodies.Remember(place, steps: -1, () => new Numbers(Find(variable, semantics).ToImmutableArray())).All;
    }

    private static IEnumerable<(int Number, ExpressionSyntax Where)> Find(ISymbol variable, Semantics semantics)
    {
        Variable? places = variable switch
        {
            ILocalSymbol or IParameterSymbol => variable.DeclaringSyntaxReferences is [{ } reference]
                && reference.SyntaxTree == semantics.Model.SyntaxTree
                    ? semantics.Bodies.OfBody(reference.GetSyntax(semantics.Cancellation))
                    : null,
            IFieldSymbol or IPropertySymbol => semantics.Bodies.OfMemberIn(variable, semantics.Model.SyntaxTree, semantics.Cancellation),
            _ => null,
        };
        if (places is null)
        {
            yield break;
        }

        foreach (VariableWrite write in places.Writes)
        {
            if (write is { Value: { } value, Place: ExpressionSyntax where } && NumberOf(value) is { } number)
            {
                yield return (number, where);
            }
        }

        foreach (ExpressionSyntax read in places.Reads)
        {
            foreach (ExpressionSyntax other in HeldAgainst(ValuePath.Landing(read)))
            {
                if (NumberOf(other) is { } number)
                {
                    yield return (number, read);
                }
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> HeldAgainst(ExpressionSyntax value) => value.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
            [comparison.Left == value ? comparison.Right : comparison.Left],
        IsPatternExpressionSyntax match when match.Expression == value => ConstantsOf(match.Pattern),
        SwitchExpressionSyntax choice when choice.GoverningExpression == value =>
            choice.Arms.SelectMany(static arm => ConstantsOf(arm.Pattern)),
        SwitchStatementSyntax choice when choice.Expression == value =>
            choice.Sections.SelectMany(static section => section.Labels).SelectMany(static label => label switch
            {
                CaseSwitchLabelSyntax { Value: { } constant } => [constant],
                CasePatternSwitchLabelSyntax { Pattern: { } pattern } => ConstantsOf(pattern),
                _ => [],
            }),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> ConstantsOf(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => [constant.Expression],
        ParenthesizedPatternSyntax parenthesized => ConstantsOf(parenthesized.Pattern),
        UnaryPatternSyntax unary => ConstantsOf(unary.Pattern),
        BinaryPatternSyntax => pattern.DescendantNodes().OfType<ConstantPatternSyntax>().Select(static constant => constant.Expression),
        _ => [],
    };

    private static int? NumberOf(ExpressionSyntax value) =>
        ValuePath.WithoutCasts(value) is LiteralExpressionSyntax literal
        && literal.IsKind(SyntaxKind.NumericLiteralExpression)
        && LiteralNumber.Read(literal.Token.Text) is >= 0 and var number
            ? number
            : null;

    /// <summary>What has been found of a variable.</summary>
    private sealed record Numbers(ImmutableArray<(int Number, ExpressionSyntax Where)> All);
}
