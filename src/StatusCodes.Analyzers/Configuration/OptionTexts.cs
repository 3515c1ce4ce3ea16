using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>
/// The options of a file as they are written; null where one is not set. Files of one folder have equal texts, and are read once.
/// </summary>
internal readonly record struct OptionTexts(
    string? AllowedCodes,
    string? AllowedNumbers,
    string? Constants,
    string? HttpConstants,
    string? Slots)
{
    /// <summary>
    /// The keys that look like the package's and are none, one a line; null where there is none, or nobody has looked.
    /// </summary>
    public string? Unknown { get; init; }

    /// <summary>The frameworks that the project is built for; null where they are not known.</summary>
    public string? TargetFrameworks { get; init; }

    /// <summary>What <paramref name="options"/> say.</summary>
    public static OptionTexts Of(AnalyzerConfigOptions options) => new(
        Text(options, OptionKeys.AllowedCodes),
        Text(options, OptionKeys.AllowedNumbers),
        Text(options, OptionKeys.Constants),
        Text(options, OptionKeys.HttpConstants),
        Text(options, OptionKeys.Slots))
    {
        TargetFrameworks = Text(options, OptionKeys.TargetFrameworks),
    };

    private static string? Text(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? text) ? text : null;
}
