using System;
using System.Diagnostics.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Options;

/// <summary>A code with the system that it belongs to, as options write it: <c>404</c>, <c>ftp:430</c>, <c>iis:403.14</c>.</summary>
/// <param name="System">The code's system.</param>
/// <param name="Number">The number; for IIS the status.</param>
/// <param name="SubStatus">For IIS the sub-status; otherwise <see cref="CodeNumber.NoSubStatus"/>.</param>
internal readonly record struct SystemCode(CodeSystem System, int Number, int SubStatus)
{
    /// <summary>Reads a code; <paramref name="reason"/> names the text that says why it cannot be read.</summary>
    public static bool TryParse(string text, out SystemCode code, [NotNullWhen(false)] out string? reason)
    {
        code = default;
        int colon = text.IndexOf(':');
        CodeSystem system = CodeSystem.Http;
        if (colon >= 0 && !SystemNames.TryParse(text.Substring(0, colon).TrimEnd(), out system))
        {
            reason = "OptionSystemExpected";
            return false;
        }

        string number = text.Substring(colon + 1).TrimStart();
        reason = system == CodeSystem.Iis ? "OptionSubStatusExpected" : "OptionNumberExpected";
        if (!(system == CodeSystem.Iis ? TryParseSubStatus(number, out code) : TryParseNumber(system, number, out code)))
        {
            return false;
        }

        reason = null;
        return true;
    }

    private static bool TryParseSubStatus(string text, out SystemCode code)
    {
        bool isRead = CodeNumber.TryParse(CodeSystem.Iis, text, out CodeNumber number);
        code = new SystemCode(CodeSystem.Iis, number.First, number.SubStatus);
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
