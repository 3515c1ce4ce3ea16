using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>
/// Tables from numbers to names are known by the names: <c>404 =&gt; "Not Found"</c>, <c>1001 =&gt; "Going Away"</c>.
/// </summary>
internal static class ReasonPhraseTables
{
    private const int EnoughNames = 2;

    /// <summary>
    /// Whether a number is a row of such a table: the name beside it is the code's, or at least two names of the table are codes' names.
    /// What takes the number may say that it is something else.
    /// </summary>
    public static Slot? Of(in Site site, int value, SystemList systems, Binder binder, TableMemory memory) =>
        Of(site.Landing, value, systems, binder, memory)
        ?? (site.Landing == site.Value ? null : Of(site.Value, value, systems, binder, memory));

    private static Slot? Of(ExpressionSyntax number, int value, SystemList systems, Binder binder, TableMemory memory)
    {
        if (TableRow.Of(number) is not { } row || (row.Table is null && !IsNamed(row.Text, value, systems)))
        {
            return null;
        }

        PhraseTable table = memory.TableOf(row);
        foreach (SystemKnowledge system in systems.All)
        {
            if (system.System.Find(value) is { SubStatus: < 0 }
                && table.NamesOf(row.Shape, system) is > 0 and var names
                && !table.IsForeign(system))
            {
                return IsCode(row, names, binder)
                    ? Slot.Plain(system.System) with { IsNamedByTable = row.Table is not null }
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whether a text is the number's name in any system: most that stand beside a number alone are not.</summary>
    private static bool IsNamed(string? text, int value, SystemList systems)
    {
        if (text is not null)
        {
            foreach (SystemKnowledge system in systems.All)
            {
                if (system.System.Find(value) is { SubStatus: < 0 } entry && entry.HasName(text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>One word of every day is enough only where it is given together with something called a code or a status.</summary>
    private static bool IsCode(in TableRow row, int names, Binder binder) => RowParameter.Of(row, binder) switch
    {
        RowParameterSense.Other => false,
        RowParameterSense.Code => true,
        _ => names >= EnoughNames,
    };
}
