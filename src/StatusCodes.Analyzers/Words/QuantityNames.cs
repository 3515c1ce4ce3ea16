using System;

namespace StatusCodes.Analyzers.Words;

/// <summary>
/// Names that measure or count something, whatever else they speak of:
/// <c>SetStatusCodeCount</c>, <c>columnWidths["statusCode"]</c>, <c>IndexOf("statusCode")</c>.
/// </summary>
internal static class QuantityNames
{
    private static readonly string[] Words =
    [
        "Column", "Count", "Delay", "Duration", "Height", "Index", "Interval", "Length", "Limit", "Offset", "Order",
        "Ordinal", "Position", "Priority", "Size", "Timeout", "Width",
    ];

    /// <summary>
    /// Whether one of the words of <paramref name="name"/> says so: at the start in either case, later on with its capital.
    /// So no <see cref="WordSet"/> fits, which would find the word of <c>retry_count</c>, too.
    /// </summary>
    public static bool IsQuantity(string name)
    {
        foreach (string word in Words)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) || name.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
