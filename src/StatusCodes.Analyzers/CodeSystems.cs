using System;
using System.Collections.Immutable;
using System.Linq;
using StatusCodes.Analyzers.Protocols;
using StatusCodes.Analyzers.Protocols.Ftp;
using StatusCodes.Analyzers.Protocols.Http.Rules;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers;

/// <summary>
/// The code systems of the package: one line each. The more particular come first;
/// HTTP, which takes whatever is called a status code, last.
/// </summary>
internal static class CodeSystems
{
    public static ImmutableArray<SystemModule> Modules { get; } =
        ImmutableArray.Create(IisModule.Create(), WebSocketModule.Create(), FtpModule.Create(), HttpModule.Create());

    /// <summary>What they know of code: for those who write constants, and need no rules.</summary>
    public static SystemList List { get; } = new(Modules.Select(static module => module.Knowledge).ToImmutableArray());

    /// <summary>The ids of the rules of one kind, whatever their system.</summary>
    public static ImmutableArray<string> IdsOf(Func<CodeRule, bool> isOfKind) =>
        Modules.SelectMany(static module => module.Rules)
            .Where(isOfKind)
            .SelectMany(static rule => rule.Descriptors)
            .Select(static descriptor => descriptor.Id)
            .Distinct()
            .ToImmutableArray();
}
