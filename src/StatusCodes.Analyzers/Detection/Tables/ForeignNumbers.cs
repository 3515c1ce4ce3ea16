using System.Collections.Generic;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>
/// Numbers that are no codes of a system. What is known by its name alone, and meets one of them, is no code at all:
/// <c>order.StatusCode is 200 or 210</c>.
/// </summary>
internal static class ForeignNumbers
{
    /// <summary>Whether one of <paramref name="numbers"/> is no code of <paramref name="system"/>.</summary>
    public static bool AreAmong(IEnumerable<int> numbers, SystemKnowledge system)
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

    /// <summary>
    /// Whether what is matched or compared with the number at <paramref name="site"/> is matched or compared
    /// with a number that is no code, in the same switch, pattern or condition.
    /// </summary>
    public static bool AreBeside(in Site site, SystemKnowledge system, TableMemory memory) =>
        site.Kind is SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label
        && !system.System.HasSubStatuses
        && MatchedNumbers.Beside(site, memory) is { } numbers
        && numbers.HasForeign(system);
}
