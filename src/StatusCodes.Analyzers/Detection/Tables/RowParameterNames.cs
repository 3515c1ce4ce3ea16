using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>What takes a number says of it.</summary>
internal enum RowParameterSense
{
    /// <summary>It may be anything: a key, a number, a value.</summary>
    Any,

    /// <summary>It is called a code or a status.</summary>
    Code,

    /// <summary>It is something else: an id, a line, a width.</summary>
    Other,
}

/// <summary>
/// What the name of a parameter says of a number that is given to it beside a text.
/// A name that says nothing of numbers and codes is another thing's.
/// </summary>
internal static class RowParameterNames
{
    private static readonly WordSet Codes = new(
        "Code", "Codes", "Status", "Statuscode", "Statuses", "Http", "Httpcode", "Httpstatus", "Errcode", "Errorcode");

    private static readonly WordSet Anything = new(
        "Number", "Num", "No", "Nr", "Key", "Value", "Val", "Item", "Int", "Error", "Err", "Response", "Result", "Reply", "Reason",
        "Element", "Entry", "Expected", "Actual", "A", "B", "C", "E", "K", "N", "S", "V");

    private static readonly WordSet Others = new(
        "Age", "Col", "Column", "Cosmos", "Count", "Delay", "Duration", "Event", "Exit", "Height", "Id", "Index", "Length", "Level", "Line",
        "Offset", "Order", "Page", "Port", "Position", "Priority", "Process", "Row", "Size", "Timeout", "Width");

    private static readonly WordSet Reports = new("Append", "Assert", "Event", "Format", "Line", "Log", "Print", "Trace");

    public static RowParameterSense SenseOf(string name) =>
        name.Length == 0 ? RowParameterSense.Any
        : Others.HasWordIn(name) ? RowParameterSense.Other
        : Codes.HasWordIn(name) ? RowParameterSense.Code
        : Anything.HasWordIn(name) ? RowParameterSense.Any
        : RowParameterSense.Other;

    /// <summary>
    /// Whether a method only reports what it is given, as its name says: <c>LogError</c>, <c>TraceEvent</c>, <c>WriteLine</c>.
    /// </summary>
    public static bool IsReport(string method) => Reports.HasWordIn(method);
}
