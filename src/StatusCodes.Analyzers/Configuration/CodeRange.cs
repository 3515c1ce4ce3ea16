using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>
/// A code, or several in a row, with their system, as options write them: <c>404</c>, <c>ftp:430</c>, <c>iis:403.14</c>, <c>200-299</c>.
/// </summary>
/// <param name="System">The codes' system.</param>
/// <param name="First">The first number; of a system with sub-statuses the status.</param>
/// <param name="Last">The last number; the first one where it is one code.</param>
/// <param name="SubStatus">The sub-status; <see cref="CodeNumber.NoSubStatus"/> where there is none.</param>
internal readonly record struct CodeRange(CodeSystem System, int First, int Last, int SubStatus = CodeNumber.NoSubStatus)
{
    // As many codes as the longest class has.
    private const int MostInRange = 1000;

    /// <summary>
    /// Reads a code or a range of codes, <c>404</c>, <c>200-299</c>, <c>websocket:4xxx</c>;
    /// <paramref name="reason"/> names the text that says why it cannot be read.
    /// </summary>
    public static bool TryParse(string text, CodeSystemSet systems, out CodeRange range, [NotNullWhen(false)] out string? reason)
    {
        range = default;
        int colon = text.IndexOf(':');
        if ((colon < 0 ? systems.General : systems.Find(text.Substring(0, colon).TrimEnd())) is not { } system)
        {
            reason = "OptionSystemExpected";
            return false;
        }

        string number = text.Substring(colon + 1).TrimStart();
        reason = system.HasSubStatuses
            ? TryParseSubStatus(system, number, out range) ? null : "OptionSubStatusExpected"
            : ReasonAgainst(system, number, out range);
        return reason is null;
    }

    /// <summary>
    /// Every code of some ranges. What overlaps is gone through once:
    /// a hundred thousand ranges of a thousand codes are no hundred million codes.
    /// </summary>
    public static ImmutableHashSet<SystemCode> CodesOf(IEnumerable<CodeRange> ranges)
    {
        ImmutableHashSet<SystemCode>.Builder codes = ImmutableHashSet.CreateBuilder<SystemCode>();
        foreach (var ofSystem in ranges.GroupBy(static range => (range.System, range.SubStatus)))
        {
            int next = int.MinValue;
            foreach (CodeRange range in ofSystem.OrderBy(static range => range.First))
            {
                for (next = Math.Max(next, range.First); next <= range.Last; next++)
                {
                    codes.Add(new SystemCode(range.System, next, range.SubStatus));
                }
            }
        }

        return codes.ToImmutable();
    }

    private static bool TryParseSubStatus(CodeSystem system, string text, out CodeRange range)
    {
        bool isRead = CodeNumber.TryParse(text, hasSubStatus: true, out CodeNumber number);
        range = new CodeRange(system, number.First, number.First, number.SubStatus);
        return isRead;
    }

    /// <summary>
    /// Negative numbers are no codes, and that is what a project may want to allow; but whoever writes a code with a sign has slipped.
    /// </summary>
    private static string? ReasonAgainst(CodeSystem system, string text, out CodeRange range)
    {
        range = default;
        if (text.Length > 1 && text[0] is '-' or '+' && CodeNumber.TryParse(text.Substring(1), out int number))
        {
            range = new CodeRange(system, -number, -number);
            return text[0] == '+' || system.Find(number) is not null ? "OptionSignUnexpected" : null;
        }

        return TryParseNumbers(system, text, out range) ? null : "OptionNumberExpected";
    }

    private static bool TryParseNumbers(CodeSystem system, string text, out CodeRange range)
    {
        if (TryParseClass(text, out int first, out int last))
        {
            range = new CodeRange(system, first, last);
            return true;
        }

        bool isRead = CodeNumber.TryParse(text, hasSubStatus: false, out CodeNumber number) && number.Last - number.First < MostInRange;
        range = new CodeRange(system, number.First, number.Last);
        return isRead;
    }

    /// <summary>A class of codes, <c>4xx</c> or <c>4xxx</c>.</summary>
    private static bool TryParseClass(string text, out int first, out int last)
    {
        int size = text.EndsWith("xxx", StringComparison.OrdinalIgnoreCase) ? 1000 : 100;
        bool isClass = text.Length == (size == 1000 ? 4 : 3)
            && text[0] is >= '1' and <= '9'
            && text.Substring(1).ToLowerInvariant() is "xx" or "xxx";
        first = isClass ? (text[0] - '0') * size : 0;
        last = first + size - 1;
        return isClass;
    }
}
