using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>
/// The frameworks that a project is built for. Each is a compilation of its own, which sees nothing of the others:
/// what one of them lacks must not be promised in any.
/// </summary>
internal sealed class TargetFrameworks
{
    private static readonly Version Core30 = new(3, 0);

    private TargetFrameworks(ImmutableArray<Version?> all)
    {
        AreMany = all.Length > 1;
        Oldest = all.Contains(null) ? null : all.Min();
    }

    /// <summary>Those of a project of which nothing is told.</summary>
    public static TargetFrameworks Unknown { get; } = new(ImmutableArray<Version?>.Empty);

    public bool AreMany { get; }

    /// <summary>
    /// The oldest version of .NET among them, .NET Standard 2.1 as the first that had it; null where one is older than all of .NET.
    /// </summary>
    public Version? Oldest { get; }

    /// <summary>Whether an interface may hold constants in all of them: where only one is built for, its compiler says so.</summary>
    public bool HaveInterfaceMembers => !AreMany || Oldest >= Core30;

    /// <summary>Reads <c>net8.0,net48,netstandard2.0</c>.</summary>
    public static TargetFrameworks Parse(string? text) => string.IsNullOrWhiteSpace(text)
        ? Unknown
        : new(text!.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(static name => VersionOf(name.Trim())).ToImmutableArray());

    private static Version? VersionOf(string name)
    {
        string moniker = name.Split('-')[0].ToLower(CultureInfo.InvariantCulture);
        return moniker switch
        {
            "netstandard2.1" => Core30,
            _ when moniker.StartsWith("netcoreapp", StringComparison.Ordinal) => Read(moniker.Substring("netcoreapp".Length)),
            // net48 is the old framework, net8.0 is not.
            _ when moniker.StartsWith("net", StringComparison.Ordinal) && moniker.Contains(".") => Read(moniker.Substring("net".Length)),
            _ => null,
        };
    }

    private static Version? Read(string number) => Version.TryParse(number, out Version? version) ? version : null;
}
