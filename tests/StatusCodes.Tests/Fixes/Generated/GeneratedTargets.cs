using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Tests.Verifiers;

namespace StatusCodes.Tests.Fixes.Generated;

/// <summary>The projects that share a file: what they compile against, and with which symbols.</summary>
/// <param name="Projects">References and symbols of each.</param>
/// <param name="Frameworks">What the package tells of a project with several; empty where there is one.</param>
/// <param name="IsWeb">Whether all have ASP.NET Core.</param>
internal sealed record GeneratedTargets(
    ImmutableArray<(ImmutableArray<MetadataReference> References, string[] Symbols)> Projects,
    string Frameworks,
    bool IsWeb)
{
    public static readonly ImmutableArray<GeneratedTargets> All =
    [
        new([(References.AspNetCore80, [])], "", IsWeb: true),
        new([(References.AspNetCore80, ["DEBUG"])], "", IsWeb: true),
        new([(References.Net48, ["NETFRAMEWORK"])], "", IsWeb: false),
        new([(References.AspNetCore80, ["DEBUG"]), (References.AspNetCore100, ["DEBUG", "NET10_0"])], "net8.0,net10.0", IsWeb: true),
        new([(References.Net80, []), (References.Net48, ["NETFRAMEWORK"])], "net8.0,net48", IsWeb: false),
        new([(References.AspNetCore80, ["DEBUG"]), (References.Net48, ["DEBUG", "NETFRAMEWORK"])], "net8.0,net48", IsWeb: false),
    ];
}
