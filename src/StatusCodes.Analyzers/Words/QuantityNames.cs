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
        "Age", "Amount", "Byte", "Capacity", "Column", "Count", "Counter", "Day", "Delay", "Depth", "Duration", "Height", "Hour", "Index",
        "Interval", "Length", "Limit", "Megabyte", "Millisecond", "Minute", "Offset", "Order", "Ordinal", "Percent", "Percentage", "Port",
        "Position", "Price", "Priority", "Quantity", "Score", "Second", "Size", "Speed", "Timeout", "Volume", "Weight", "Width", "Year",
    ];

    /// <summary>
    /// Whether one of the words of <paramref name="name"/> says so: at the start in either case, later on with its capital.
    /// So no <see cref="WordSet"/> fits, which would find the word of <c>retry_count</c>, too.
    /// </summary>
    public static bool IsQuantity(string name)
    {
        foreach (string word in Words)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsEnd(name, word.Length))
            {
                return true;
            }

            int at = name.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && IsEnd(name, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member of this name holds whatever it is given, a code in one object and a width in the next.</summary>
    public static bool IsHolder(string name) => name is "Value" or "Values" or "Data" or "Item" or "Key" or "Id" or "Content" or "Current";

    /// <summary>Whether a word ends here, a plural one or not: a Country is no Count.</summary>
    private static bool IsEnd(string name, int end) =>
        end == name.Length || !char.IsLower(name[end]) || (name[end] == 's' && (end + 1 == name.Length || !char.IsLower(name[end + 1])));
}
