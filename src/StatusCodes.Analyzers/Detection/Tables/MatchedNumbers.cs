using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>All numbers that one switch, one pattern, or one condition holds against the same thing; read once.</summary>
internal sealed class MatchedNumbers
{
    private readonly List<int> _numbers;
    private Judgement? _last;

    private MatchedNumbers(List<int> numbers) => _numbers = numbers;

    /// <summary>Whether one of <paramref name="numbers"/> is no code of <paramref name="system"/>.</summary>
    public static bool AreOthersAmong(IEnumerable<int> numbers, SystemKnowledge system)
    {
        foreach (int number in numbers)
        {
            if (MetNumbers.IsOther(number, system))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of them is no code of <paramref name="system"/>.</summary>
    public bool HasForeign(SystemKnowledge system)
    {
        // What is matched is hardly ever taken for the code of two systems.
        if (_last is not { } last || last.System != system.System)
        {
            _last = last = new Judgement(system.System, AreOthersAmong(_numbers, system));
        }

        return last.HasForeign;
    }

    /// <summary>Those of a switch or a pattern.</summary>
    public static MatchedNumbers InMatch(SyntaxNode node)
    {
        IEnumerable<PatternSyntax> patterns = node switch
        {
            SwitchExpressionSyntax choice => choice.Arms.Select(static arm => arm.Pattern),
            SwitchStatementSyntax choice => choice.Sections.SelectMany(static section => section.Labels)
                .OfType<CasePatternSwitchLabelSyntax>().Select(static label => label.Pattern),
            _ => [(PatternSyntax)node],
        };
        IEnumerable<ExpressionSyntax> labels = node is SwitchStatementSyntax statement
            ? statement.Sections.SelectMany(static section => section.Labels)
                .OfType<CaseSwitchLabelSyntax>()
                .Select(static label => label.Value)
            : [];
        return new MatchedNumbers(Read(patterns.SelectMany(Patterns.Alternatives).Concat(labels)).ToList());
    }

    /// <summary>Those of comparisons and patterns that are joined, by the text of what they are held against.</summary>
    public static Dictionary<string, MatchedNumbers> InCondition(ExpressionSyntax whole)
    {
        var bySubject = new Dictionary<string, MatchedNumbers>();
        var open = new Stack<ExpressionSyntax>([whole]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    open.Push(parenthesized.Expression);
                    break;
                case PrefixUnaryExpressionSyntax negation:
                    open.Push(negation.Operand);
                    break;
                case BinaryExpressionSyntax joint when IsJoint(joint):
                    open.Push(joint.Left);
                    open.Push(joint.Right);
                    break;
                case BinaryExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
                } comparison:
                    Add(comparison.Left, [comparison.Right]);
                    Add(comparison.Right, [comparison.Left]);
                    break;
                case IsPatternExpressionSyntax match:
                    Add(match.Expression, Patterns.Alternatives(match.Pattern));
                    break;
            }
        }

        return bySubject;

        void Add(ExpressionSyntax subject, IEnumerable<ExpressionSyntax> constants)
        {
            foreach (int number in Read(constants))
            {
                string text = TextOf(subject);
                if (!bySubject.TryGetValue(text, out MatchedNumbers? numbers))
                {
                    bySubject.Add(text, numbers = new MatchedNumbers([]));
                }

                numbers._numbers.Add(number);
            }
        }
    }

    public static bool IsJoint(SyntaxNode? node) => node is ParenthesizedExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression }
        or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression };

    private static IEnumerable<int> Read(IEnumerable<ExpressionSyntax> constants) =>
        constants.Select(static constant => NumberLiterals.Read(constant) ?? NumberLiterals.ReadText(constant)).OfType<int>();

    public static string TextOf(ExpressionSyntax subject) => SyntaxNames.Written(ValuePath.WithoutCasts(subject));

    private sealed record Judgement(CodeSystem System, bool HasForeign);
}
