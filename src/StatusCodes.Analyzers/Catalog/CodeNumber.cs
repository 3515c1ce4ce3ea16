using System.Globalization;
using System.Linq;

namespace StatusCodes.Analyzers.Catalog;

/// <summary>What the code column holds: a number, a range of numbers, or a status with its sub-status.</summary>
/// <param name="First">The number, the first of the range, or the status.</param>
/// <param name="Last">The last of the range; otherwise the same as <paramref name="First"/>.</param>
/// <param name="SubStatus">The sub-status; −1 where there is none.</param>
internal readonly record struct CodeNumber(int First, int Last, int SubStatus)
{
    /// <summary>What <see cref="SubStatus"/> holds outside IIS.</summary>
    public const int NoSubStatus = -1;

    // Close codes are 16 bits wide: no system has a longer number.
    private const int MaximumDigits = 5;

    public bool IsRange => First != Last;

    /// <summary>Reads <c>404</c> or <c>3004-3007</c>; of a system with sub-statuses <c>403.14</c> and nothing else.</summary>
    public static bool TryParse(string text, bool hasSubStatus, out CodeNumber code) =>
        hasSubStatus ? TryParseSubStatus(text, out code) : TryParseRange(text, out code);

    /// <summary>Reads plain digits: no sign, no leading zero.</summary>
    public static bool TryParse(string text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= MaximumDigits
            && text.All(c => c is >= '0' and <= '9')
            && (text[0] != '0' || text.Length == 1)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryParseRange(string text, out CodeNumber code)
    {
        var parts = text.Split('-');
        if (parts.Length == 1 && TryParse(text, out int number))
        {
            code = new CodeNumber(number, number, NoSubStatus);
            return true;
        }

        code = default;
        if (parts.Length != 2 || !TryParse(parts[0], out int first) || !TryParse(parts[1], out int last) || first >= last)
        {
            return false;
        }

        code = new CodeNumber(first, last, NoSubStatus);
        return true;
    }

    // As text: 403.1 and 403.10 are the same floating-point number.
    private static bool TryParseSubStatus(string text, out CodeNumber code)
    {
        code = default;
        var parts = text.Split('.');
        if (parts.Length != 2 || !TryParse(parts[0], out int status) || !TryParse(parts[1], out int subStatus))
        {
            return false;
        }

        code = new CodeNumber(status, status, subStatus);
        return true;
    }
}
