using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>
/// An arm or a <c>case</c> that the ones before leave no code: <c>_ when s &gt;= 400 => …, _ when s &gt;= 500 => …</c>.
/// The compiler reads patterns, and reports those as errors; it does not read what <c>when</c> asks.
/// </summary>
/// <param name="System">The system of the code.</param>
/// <param name="Span">Its pattern, with what it asks besides.</param>
/// <param name="Written">The text of that.</param>
internal sealed record UnreachedPart(CodeSystem System, TextSpan Span, string Written)
{
    /// <summary>Whether a switch asks for more than patterns; of others the compiler knows all.</summary>
    public static bool MayBeIn(SyntaxNode choice)
    {
        if (choice is SwitchExpressionSyntax expression)
        {
            foreach (SwitchExpressionArmSyntax arm in expression.Arms)
            {
                if (arm.WhenClause is not null)
                {
                    return true;
                }
            }

            return false;
        }

        foreach (SwitchSectionSyntax section in ((SwitchStatementSyntax)choice).Sections)
        {
            foreach (SwitchLabelSyntax label in section.Labels)
            {
                if (label is CasePatternSwitchLabelSyntax { WhenClause: not null })
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The parts of a switch over a code that are never reached.</summary>
    public static IEnumerable<UnreachedPart> In(SyntaxNode choice, Semantics semantics)
    {
        ExpressionSyntax subject = choice is SwitchExpressionSyntax expression
            ? expression.GoverningExpression
            : ((SwitchStatementSyntax)choice).Expression;
        if (ExpressionSlots.Of(subject, semantics) is not { IsNone: false } slot)
        {
            yield break;
        }

        CodeValues possible = DecidedCondition.PossibleOf(subject, semantics.Binder);
        CodeValues taken = CodeValues.None, takenByPatterns = CodeValues.None;
        foreach ((SyntaxNode pattern, WhenClauseSyntax? when) in PartsOf(choice))
        {
            Asked asked = Asked.Of(pattern, when, subject, semantics.Binder);
            if (!asked.IsEverything
                && !asked.Values.And(possible).IsEmpty
                && asked.Values.And(possible).And(taken.Others()).IsEmpty
                && !asked.Matched.And(possible).And(takenByPatterns.Others()).IsEmpty)
            {
                var span = TextSpan.FromBounds(pattern.SpanStart, (when ?? pattern).Span.End);
                yield return new UnreachedPart(slot.System, span, when is null ? pattern.ToString() : $"{pattern} {when}");
            }

            taken = when is not null && when.DescendantNodes().Any(RepeatedReads.MayChange) ? CodeValues.None : taken.Or(asked.Taken);
            takenByPatterns = when is null ? takenByPatterns.Or(asked.Taken) : takenByPatterns;
        }
    }

    private static IEnumerable<(SyntaxNode Pattern, WhenClauseSyntax? When)> PartsOf(SyntaxNode choice) =>
        choice is SwitchExpressionSyntax expression
            ? expression.Arms.Select(static arm => ((SyntaxNode)arm.Pattern, arm.WhenClause))
            : ((SwitchStatementSyntax)choice).Sections.SelectMany(static section => section.Labels).SelectMany(PartsOf);

    private static IEnumerable<(SyntaxNode Pattern, WhenClauseSyntax? When)> PartsOf(SwitchLabelSyntax label) => label switch
    {
        CasePatternSwitchLabelSyntax pattern => [(pattern.Pattern, pattern.WhenClause)],
        CaseSwitchLabelSyntax constant => [(constant.Value, null)],
        _ => [],
    };

    /// <summary>What a part of a switch asks for.</summary>
    /// <param name="Matched">What its pattern matches.</param>
    /// <param name="Values">What it may take of that.</param>
    /// <param name="Taken">What it surely takes.</param>
    /// <param name="IsEverything">Whether it takes all that is left: a switch has to have such a part.</param>
    private readonly record struct Asked(CodeValues Matched, CodeValues Values, CodeValues Taken, bool IsEverything)
    {
        public static Asked Of(SyntaxNode pattern, WhenClauseSyntax? when, ExpressionSyntax subject, Binder binder)
        {
            string text = RepeatedReads.AreSame(subject) ? ConditionValues.TextOf(subject) : "";
            var values = new ConditionValues(text, AliasOf(pattern), binder);
            (CodeValues matched, CodeValues missed) = Match(pattern, subject, values, binder);
            return when is null
                ? new Asked(matched, matched, missed.Others(), missed.IsEmpty)
                : new Asked(
                    matched,
                    matched.And(values.Of(when.Condition, opposite: false)),
                    missed.Or(values.Of(when.Condition, opposite: true)).Others(),
                    IsEverything: false);
        }

        /// <summary>The name that a pattern gives to what it matches.</summary>
        private static string? AliasOf(SyntaxNode pattern) => pattern switch
        {
            VarPatternSyntax { Designation: SingleVariableDesignationSyntax name } => name.Identifier.Text,
            DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax name } => name.Identifier.Text,
            _ => null,
        };

        /// <summary>What a pattern may match, and what it may not.</summary>
        private static (CodeValues Matched, CodeValues Missed) Match(
            SyntaxNode pattern,
            ExpressionSyntax subject,
            ConditionValues values,
            Binder binder)
        {
            if (pattern is ExpressionSyntax label)
            {
                return Constants.Number(label, binder) is { } number
                    ? (CodeValues.Between(number, number), CodeValues.Between(number, number).Others())
                    : (CodeValues.All, CodeValues.All);
            }

            return pattern is DeclarationPatternSyntax declared
                && SymbolEqualityComparer.Default.Equals(binder.Type(declared.Type), binder.Type(subject))
                    ? (CodeValues.AllButNull, CodeValues.AllButNull.Others())
                    : (values.Of(pattern, opposite: false), values.Of(pattern, opposite: true));
        }
    }
}
