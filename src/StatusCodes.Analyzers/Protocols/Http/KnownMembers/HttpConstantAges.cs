using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.KnownMembers;

/// <summary>Since when the framework has its constants: a project that is also built for an older one cannot write them.</summary>
internal static class HttpConstantAges
{
    private static readonly Version Core21 = new(2, 1);
    private static readonly Version Core30 = new(3, 0);
    private static readonly Version Net80 = new(8, 0);

    /// <summary>Whether all of <paramref name="targets"/> have a constant of the framework's enum.</summary>
    public static bool HaveMember(TargetFrameworks targets, IFieldSymbol member) =>
        member.ConstantValue is not int value
        || (member.Name == "UnprocessableContent" ? AreFrom(targets, Net80) : IsOldest(value) || AreFrom(targets, Core21));

    /// <summary>Whether all have one of ASP.NET Core's: of .NET Framework's packages nobody here knows.</summary>
    public static bool HaveConstant(TargetFrameworks targets, IFieldSymbol constant) =>
        AreFrom(targets, constant.Name == "Status499ClientClosedRequest" ? Net80 : Core30);

    /// <summary>What .NET Framework and .NET Standard 2.0 have.</summary>
    private static bool IsOldest(int value) => value
        is 100 or 101
        or >= 200 and <= 206
        or >= 300 and <= 307
        or >= 400 and <= 417
        or 426
        or >= 500 and <= 505;

    private static bool AreFrom(TargetFrameworks targets, Version version) => targets.Oldest is { } oldest && oldest >= version;
}
