using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>The keys that <c>.editorconfig</c> and global configuration files may set.</summary>
internal static class OptionKeys
{
    /// <summary>
    /// Codes that are sent on purpose, though they are reserved, unregistered, undefined or obsolete: <c>418, 499, ftp:430</c>.
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

    /// <summary>What the package tells of a project that is built for several frameworks; nobody sets it.</summary>
    public const string TargetFrameworks = "build_property.StatusCodesTargetFrameworks";

    /// <summary>All that may be set.</summary>
    public static ImmutableArray<string> All { get; } =
        ImmutableArray.Create(AllowedCodes, AllowedNumbers, Constants, HttpConstants, Slots);

    /// <summary>The keys that are set for a file, in lower case; none where the host does not tell.</summary>
    public static IEnumerable<string> SetIn(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // What the compiler's own class says where a host has not said better: it has no way to list them.
            return [];
        }
    }
}
