using System;
using System.Diagnostics.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>A code with the system that it belongs to, as options write it: <c>404</c>, <c>ftp:430</c>, <c>iis:403.14</c>.</summary>
/// <param name="System">The code's system.</param>
/// <param name="Number">The number; of a system with sub-statuses the status.</param>
/// <param name="SubStatus">The sub-status; <see cref="CodeNumber.NoSubStatus"/> where there is none.</param>
internal readonly record struct SystemCode(CodeSystem System, int Number, int SubStatus)
{
    /// <summary>Reads a code; <paramref name="reason"/> names the text that says why it cannot be read.</summary>
    public static bool TryParse(string text, CodeSystemSet systems, out SystemCode code, [NotNullWhen(false)] out string? reason)
    {
        code = default;
        int colon = text.IndexOf(':');
        if ((colon < 0 ? systems.General : systems.Find(text.Substring(0, colon).TrimEnd())) is not { } system)
        {
            reason = "OptionSystemExpected";
            return false;
        }

        string number = text.Substring(colon + 1).TrimStart();
        if (system.HasSubStatuses ? TryParseSubStatus(system, number, out code) : TryParseNumber(system, number, out code))
        {
            reason = null;
            return true;
        }

        reason = system.HasSubStatuses ? "OptionSubStatusExpected" : "OptionNumberExpected";
        return false;
    }

    private static bool TryParseSubStatus(CodeSystem system, string text, out SystemCode code)
    {
        bool isRead = CodeNumber.TryParse(text, hasSubStatus: true, out CodeNumber number);
        code = new SystemCode(system, number.First, number.SubStatus);
        return isRead;
    }

    /// <summary>Negative numbers are no codes, and that is what a project may want to allow.</summary>
    private static bool TryParseNumber(CodeSystem system, string text, out SystemCode code)
    {
        bool isNegative = text.StartsWith("-", StringComparison.Ordinal);
        bool isRead = CodeNumber.TryParse(isNegative ? text.Substring(1) : text, out int number);
        code = new SystemCode(system, isNegative ? -number : number, CodeNumber.NoSubStatus);
        return isRead;
    }
}
