using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>
/// Numbers that are no codes of a system. What is known by its name alone, and meets one of them, is no code at all:
/// <c>order.StatusCode is 200 or 210</c>.
/// </summary>
internal static class ForeignNumbers
{
    /// <summary>
    /// Whether what is matched or compared with the number at <paramref name="site"/> is matched or compared
    /// with a number that is no code, in the same switch, pattern or condition.
    /// </summary>
    public static bool AreBeside(in Site site, SystemKnowledge system, TableMemory memory) =>
        site.Kind is SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label
        && !system.System.HasSubStatuses
        && Beside(site, memory) is { } numbers
        && numbers.HasForeign(system);

    /// <summary>Those that the number of a comparison, a pattern or a label stands among; null where there are no others.</summary>
    private static MatchedNumbers? Beside(in Site site, TableMemory memory)
    {
        switch (site.Landing.Parent)
        {
            case ConstantPatternSyntax constant:
                PatternSyntax pattern = Patterns.Outermost(constant);
                return pattern.Parent switch
                {
                    SwitchExpressionArmSyntax { Parent: { } choice } => memory.NumbersOf(choice),
                    CasePatternSwitchLabelSyntax { Parent.Parent: { } choice } => memory.NumbersOf(choice),
                    IsPatternExpressionSyntax match => OfCondition(match, match.Expression, memory),
                    _ => memory.NumbersOf(pattern),
                };
            case CaseSwitchLabelSyntax or GotoStatementSyntax:
                return site.Landing.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } statement ? memory.NumbersOf(statement) : null;
            case BinaryExpressionSyntax comparison when site.Meets is ExpressionSyntax subject:
                return OfCondition(comparison, subject, memory);
            default:
                return null;
        }
    }

    private static MatchedNumbers? OfCondition(ExpressionSyntax part, ExpressionSyntax subject, TableMemory memory)
    {
        ExpressionSyntax whole = part;
        while (MatchedNumbers.IsJoint(whole.Parent))
        {
            whole = (ExpressionSyntax)whole.Parent!;
        }

        return memory.NumbersIn(whole).TryGetValue(MatchedNumbers.TextOf(subject), out MatchedNumbers? numbers) ? numbers : null;
    }
}
