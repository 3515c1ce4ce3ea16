using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>The keys that <c>.editorconfig</c> and global configuration files may set.</summary>
internal static class OptionKeys
{
    /// <summary>
    /// Codes that are sent on purpose, though they are reserved, unregistered, undefined or withdrawn: <c>418, 499, ftp:430</c>.
    /// </summary>
    public const string AllowedCodes = "statuscodes.allowed_codes";

    /// <summary>Numbers that may stand without a name: <c>200, 404</c>.</summary>
    public const string AllowedNumbers = "statuscodes.allowed_numbers";

    /// <summary>The project's own constants, offered before the framework's: <c>Contoso.CloseCodes, Contoso.Http</c>.</summary>
    public const string Constants = "statuscodes.constants";

    /// <summary>The framework's spelling where an integer stands: <c>StatusCodes</c>, <c>HttpStatusCode</c> or <c>auto</c>.</summary>
    public const string HttpConstants = "statuscodes.http_constants";

    /// <summary>Members and parameters that carry a code: <c>Contoso.Api.Fail(code)=http | Contoso.Answer.Code=http</c>.</summary>
    public const string Slots = "statuscodes.slots";
}

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
    /// <summary>What <paramref name="options"/> say.</summary>
    public static OptionTexts Of(AnalyzerConfigOptions options) => new(
        Text(options, OptionKeys.AllowedCodes),
        Text(options, OptionKeys.AllowedNumbers),
        Text(options, OptionKeys.Constants),
        Text(options, OptionKeys.HttpConstants),
        Text(options, OptionKeys.Slots));

    private static string? Text(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? text) ? text : null;
}
