using System;

namespace StatusCodes.Analyzers.Words;

/// <summary>
/// Calls in which numbers of that size are common and never a status: nothing is bound for them.
/// The list saves time, it decides nothing.
/// </summary>
internal static class NumericCalls
{
    public static bool Contains(string callee) => callee is
        "Delay" or "Sleep" or "Wait" or "WaitAsync" or "WaitOne" or "CancelAfter"
        or "FromMilliseconds" or "FromMicroseconds" or "FromSeconds" or "FromMinutes" or "FromHours" or "FromDays" or "FromTicks"
        or "AddMilliseconds" or "AddSeconds" or "AddMinutes" or "AddHours" or "AddDays" or "AddMonths" or "AddYears" or "AddTicks"
        or "Substring" or "AsSpan" or "AsMemory" or "Slice" or "Insert" or "PadLeft" or "PadRight"
        or "Range" or "Repeat" or "Next" or "Take" or "Skip" or "ElementAt" or "Min" or "Max" or "Pow" or "Round" or "Clamp" or "WriteByte"
        or "HasMaxLength" or "TimeSpan" or "EventId" or "DateTime" or "DateTimeOffset" or "DateOnly"
        or "Size" or "Point" or "Rectangle" or "Version"
        or "StringBuilder" or "Random"
        or "CancellationTokenSource" or "Timer" or "string"
        || IsBoundCheck(callee);

    /// <summary>
    /// Assertions about sizes and bounds: <c>HaveCount(100)</c>, <c>BeLessThan(500)</c>,
    /// <c>ShouldBeGreaterThan(400)</c>, <c>InRange(200, 299)</c>.
    /// </summary>
    private static bool IsBoundCheck(string callee) =>
        (HasLeadingWord(callee, "Be") || HasLeadingWord(callee, "Have") || HasLeadingWord(callee, "Should")
            || HasLeadingWord(callee, "Greater") || HasLeadingWord(callee, "Less") || callee == "InRange")
        && callee.IndexOf("Status", StringComparison.Ordinal) < 0;

    /// <summary>
    /// A whole word: <c>BeLessThan</c>, not <c>BeginResponse</c>. A capital has to follow, which is stricter than elsewhere:
    /// <c>Should_Be(404)</c> may well assert a status, and is bound.
    /// </summary>
    private static bool HasLeadingWord(string callee, string word) =>
        callee.StartsWith(word, StringComparison.Ordinal) && (callee.Length == word.Length || char.IsUpper(callee[word.Length]));
}
