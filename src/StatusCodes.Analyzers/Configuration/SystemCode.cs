using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>A code with the system that it belongs to, as options write it: <c>404</c>, <c>ftp:430</c>, <c>iis:403.14</c>.</summary>
/// <param name="System">The code's system.</param>
/// <param name="Number">The number; of a system with sub-statuses the status.</param>
/// <param name="SubStatus">The sub-status; <see cref="CodeNumber.NoSubStatus"/> where there is none.</param>
internal readonly record struct SystemCode(CodeSystem System, int Number, int SubStatus)
{
    // As many codes as the longest class has.
    private const int MostInRange = 1000;

    /// <summary>
    /// Reads a code or a range of codes, <c>404</c>, <c>200-299</c>, <c>websocket:4xxx</c>;
    /// <paramref name="reason"/> names the text that says why it cannot be read.
    /// </summary>
    public static bool TryParse(
        string text,
        CodeSystemSet systems,
        out ImmutableArray<SystemCode> codes,
        [NotNullWhen(false)] out string? reason)
    {
        codes = ImmutableArray<SystemCode>.Empty;
        int colon = text.IndexOf(':');
        if ((colon < 0 ? systems.General : systems.Find(text.Substring(0, colon).TrimEnd())) is not { } system)
        {
            reason = "OptionSystemExpected";
            return false;
        }

        string number = text.Substring(colon + 1).TrimStart();
        if (system.HasSubStatuses ? TryParseSubStatus(system, number, out codes) : TryParseNumbers(system, number, out codes))
        {
            reason = null;
            return true;
        }

        reason = system.HasSubStatuses ? "OptionSubStatusExpected" : "OptionNumberExpected";
        return false;
    }

    private static bool TryParseSubStatus(CodeSystem system, string text, out ImmutableArray<SystemCode> codes)
    {
        bool isRead = CodeNumber.TryParse(text, hasSubStatus: true, out CodeNumber number);
        codes = ImmutableArray.Create(new SystemCode(system, number.First, number.SubStatus));
        return isRead;
    }

    /// <summary>Negative numbers are no codes, and that is what a project may want to allow.</summary>
    private static bool TryParseNumbers(CodeSystem system, string text, out ImmutableArray<SystemCode> codes)
    {
        codes = ImmutableArray<SystemCode>.Empty;
        if (text.StartsWith("-", StringComparison.Ordinal))
        {
            bool isRead = CodeNumber.TryParse(text.Substring(1), out int negative);
            codes = ImmutableArray.Create(new SystemCode(system, -negative, CodeNumber.NoSubStatus));
            return isRead;
        }

        if (!TryParseClass(text, out int first, out int last))
        {
            if (!CodeNumber.TryParse(text, hasSubStatus: false, out CodeNumber number) || number.Last - number.First >= MostInRange)
            {
                return false;
            }

            (first, last) = (number.First, number.Last);
        }

        codes = Enumerable.Range(first, last - first + 1)
            .Select(number => new SystemCode(system, number, CodeNumber.NoSubStatus))
            .ToImmutableArray();
        return true;
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
