using System;

namespace StatusCodes.Package.Tests;

/// <summary>What the README tells its readers, and the tests therefore do.</summary>
internal static class Readme
{
    /// <summary>The warning that stands for all.</summary>
    public const string Warning =
        "OrdersController.cs(31,27): warning STC1001: 404 is \"Not Found\" (RFC 9110 §15.5.5): use StatusCodes.Status404NotFound";

    /// <summary>The arguments to <c>dotnet</c> that fix everything at once.</summary>
    public const string FixAll = "format analyzers --diagnostics STC1001 STC2001 STC3001 STC4001 --severity warn";

    /// <summary>Whether that command fixes the findings of a rule.</summary>
    public static bool Fixes(string id) => FixAll.Contains(id, StringComparison.Ordinal);
}
