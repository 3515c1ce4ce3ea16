using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>
/// Operands of one chain that hold the same code against what excludes each other: <c>s != 304 || s != 204</c>.
/// </summary>
/// <param name="Condition">The whole and or or that they are part of.</param>
/// <param name="Subject">The text of what they hold.</param>
/// <param name="System">The system of the code.</param>
/// <param name="Operands">The operands, as they are written.</param>
/// <param name="MakesSense">Whether the condition would decide something with the other word, <c>&amp;&amp;</c> for <c>||</c>.</param>
internal sealed record DecidedCondition(
    SyntaxNode Condition,
    string Subject,
    CodeSystem System,
    IReadOnlyList<ConditionOperand> Operands,
    bool MakesSense)
{
    // Longer chains are tables.
    private const int MostOperands = 64;

    /// <summary>Whether it is always true, because one of the operands always is; otherwise it never is.</summary>
    public bool IsAlwaysTrue => ConditionChain.IsOr(Condition);

    /// <summary>From the first of the operands to the last.</summary>
    public TextSpan Span => TextSpan.FromBounds(
        ConditionChain.Whole(Operands[0].Node).SpanStart,
        ConditionChain.Whole(Operands[Operands.Count - 1].Node).Span.End);

    /// <summary>The word between the operands.</summary>
    public string Word => TokenOf(Condition).Text;

    /// <summary>The word that was probably meant.</summary>
    public string OtherWord => Word switch
    {
        "||" => "&&",
        "&&" => "||",
        "|" => "&",
        "&" => "|",
        "or" => "and",
        _ => "or",
    };

    /// <summary>What the operands say: <c>!= 304 || != 204</c>.</summary>
    public string Written => string.Join($" {Word} ", Operands.Select(Show));

    /// <summary>What is decided in <paramref name="condition"/>, for each expression that it holds against codes.</summary>
    public static IEnumerable<DecidedCondition> In(SyntaxNode condition, Semantics semantics)
    {
        List<ConditionOperand> operands = ConditionChain.Operands(condition, ConditionChain.IsOr(condition));
        if (condition is PatternSyntax pattern)
        {
            return Patterns.MatchedWith(pattern) is { } matched && Of(condition, matched, operands, semantics) is { } found ? [found] : [];
        }

        return operands
            .Select(operand => (Operand: operand, Subject: ConditionValues.SubjectOf(operand.Node, semantics.Binder)))
            .Where(static pair => pair.Subject is not null)
            .GroupBy(static pair => ConditionValues.TextOf(pair.Subject!))
            .Where(group => !RepeatedReads.AreHidden(group.Select(static pair => pair.Subject!), semantics.Binder))
            .Select(group => OfGroup(
                condition,
                group.First().Subject!,
                group.Select(static pair => pair.Operand).ToList(),
                operands,
                semantics))
            .OfType<DecidedCondition>();
    }

    /// <summary>The token of an and or an or.</summary>
    public static SyntaxToken TokenOf(SyntaxNode joint) =>
        joint is BinaryExpressionSyntax binary ? binary.OperatorToken : ((BinaryPatternSyntax)joint).OperatorToken;

    private static DecidedCondition? OfGroup(
        SyntaxNode condition,
        ExpressionSyntax subject,
        List<ConditionOperand> group,
        List<ConditionOperand> all,
        Semantics semantics) =>
        group.Count > 1 && RepeatedReads.AreSame(subject) && !RepeatedReads.IsChangedBetween(group, all)
            ? Of(condition, subject, group, semantics)
            : null;

    private static DecidedCondition? Of(
        SyntaxNode condition,
        ExpressionSyntax subject,
        List<ConditionOperand> operands,
        Semantics semantics)
    {
        if (operands.Count > MostOperands)
        {
            return null;
        }

        string text = ConditionValues.TextOf(subject);
        var values = new ConditionValues(text, alias: null, semantics.Binder);
        CodeValues possible = PossibleOf(subject, semantics.Binder);
        CodeValues all = possible, any = CodeValues.None;
        foreach (ConditionOperand operand in operands)
        {
            CodeValues part = values.Of(operand.Node, operand.IsOpposite);
            all = all.And(part);
            any = any.Or(part);
        }

        return all.IsEmpty && SlotOf(subject, operands, semantics) is { IsNone: false } slot
            ? new DecidedCondition(condition, text, slot.System, operands, !possible.And(any.Others()).IsEmpty)
            : null;
    }

    /// <summary>
    /// What is compared may carry a code by itself, or by the numbers that it is compared with (<c>status is 301 or 302 or 303</c>).
    /// </summary>
    private static Slot? SlotOf(ExpressionSyntax subject, List<ConditionOperand> operands, Semantics semantics)
    {
        Slot? slot = ExpressionSlots.Of(subject, semantics)
            ?? (RepeatedReads.NullableIn(subject) is { } nullable ? ExpressionSlots.Of(nullable, semantics) : null);
        return slot
            ?? (operands[0].Node.DescendantNodes().FirstOrDefault(static node => node.IsKind(SyntaxKind.NumericLiteralExpression))
                is LiteralExpressionSyntax number
                    ? SlotFinder.Find(Site.Of(number), LiteralNumber.Read(number.Token.Text), semantics)?.Slot
                    : null);
    }

    /// <summary>A variable that can be null may be neither below a bound nor above it.</summary>
    public static CodeValues PossibleOf(ExpressionSyntax subject, Binder binder) =>
        binder.Type(subject) is { IsValueType: true } type && SymbolEqualityComparer.Default.Equals(ValueTypes.WithoutNullable(type), type)
            ? CodeValues.AllButNull
            : CodeValues.All;

    private string Show(ConditionOperand operand)
    {
        string text = operand.Node switch
        {
            { } joint when ConditionChain.IsJoint(joint) => $"({joint})",
            IsPatternExpressionSyntax match => $"is {match.Pattern}",
            BinaryExpressionSyntax comparison when ConditionValues.TextOf(comparison.Left) == Subject =>
                $"{comparison.OperatorToken.Text} {comparison.Right}",
            { } pattern => pattern.ToString(),
        };
        bool isNegated = operand.IsOpposite != IsAlwaysTrue;
        return !isNegated ? text : operand.Node is ConstantPatternSyntax ? $"not {text}" : $"not ({text})";
    }
}
