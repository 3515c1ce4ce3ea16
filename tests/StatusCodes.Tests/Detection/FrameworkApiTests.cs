using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Detection;

/// <summary>
/// Walks the reference assemblies: whatever the framework calls a status or a code is either known to detection
/// or stands in a list, with the reason why it is none.
/// </summary>
public class FrameworkApiTests
{
    private static readonly string[] Frameworks = ["ASP.NET Core 8", "ASP.NET Core 10", ".NET Framework 4.8"];

    /// <summary>Members and parameters by their full name, without the parameter lists of their methods.</summary>
    private static readonly Dictionary<string, string> NoStatusCodes = new()
    {
        ["Microsoft.AspNetCore.Connections.Features.IStreamAbortFeature.AbortRead#errorCode"] = "HTTP/3 and QUIC error code",
        ["Microsoft.AspNetCore.Connections.Features.IStreamAbortFeature.AbortWrite#errorCode"] = "HTTP/3 and QUIC error code",
        ["Microsoft.AspNetCore.Http.Features.IHttpResetFeature.Reset#errorCode"] = "HTTP/2 and HTTP/3 error code",
        ["Microsoft.AspNetCore.Http.Features.IWebTransportSession.Abort#errorCode"] = "WebTransport error code",
        ["Microsoft.AspNetCore.Server.HttpSys.HttpSysException.ErrorCode"] = "Win32 error",
        ["Microsoft.AspNetCore.Server.Kestrel.Transport.Quic.QuicTransportOptions.DefaultCloseErrorCode"] = "QUIC error code",
        ["Microsoft.AspNetCore.Server.Kestrel.Transport.Quic.QuicTransportOptions.DefaultStreamErrorCode"] = "QUIC error code",
        ["System.Environment.Exit#exitCode"] = "exit code",
        ["System.Environment.ExitCode"] = "exit code",
        ["System.HashCode.ToHashCode"] = "hash",
        ["System.InvalidCastException.#ctor#errorCode"] = "HRESULT",
        ["System.Net.Http.Headers.WarningHeaderValue.#ctor#code"] = "warn-code of RFC 7234 §5.5",
        ["System.Net.Http.Headers.WarningHeaderValue.Code"] = "warn-code of RFC 7234 §5.5",
        ["System.Net.Http.HttpProtocolException.#ctor#errorCode"] = "HTTP/2 and HTTP/3 error code",
        ["System.Net.Http.HttpProtocolException.ErrorCode"] = "HTTP/2 and HTTP/3 error code",
        ["System.Net.HttpListenerException.#ctor#errorCode"] = "Win32 error",
        ["System.Net.HttpListenerException.ErrorCode"] = "Win32 error",
        ["System.Net.NetworkInformation.NetworkInformationException.#ctor#errorCode"] = "Win32 error",
        ["System.Net.NetworkInformation.NetworkInformationException.ErrorCode"] = "Win32 error",
        ["System.Net.Quic.QuicConnection.CloseAsync#errorCode"] = "QUIC error code",
        ["System.Net.Quic.QuicConnectionOptions.DefaultCloseErrorCode"] = "QUIC error code",
        ["System.Net.Quic.QuicConnectionOptions.DefaultStreamErrorCode"] = "QUIC error code",
        ["System.Net.Quic.QuicException.#ctor#applicationErrorCode"] = "QUIC error code",
        ["System.Net.Quic.QuicException.ApplicationErrorCode"] = "QUIC error code",
        ["System.Net.Quic.QuicException.TransportErrorCode"] = "QUIC error code",
        ["System.Net.Quic.QuicStream.Abort#errorCode"] = "QUIC error code",
        ["System.Net.Sockets.Socket.IOControl#ioControlCode"] = "control code of a socket",
        ["System.Net.Sockets.SocketException.#ctor#errorCode"] = "socket error",
        ["System.Net.Sockets.SocketException.ErrorCode"] = "socket error",
        ["System.Net.WebSockets.WebSocketException.ErrorCode"] = "Win32 error",
        ["System.Web.Configuration.EventMappingSettings.#ctor#endEventCode"] = "health monitoring event",
        ["System.Web.Configuration.EventMappingSettings.#ctor#startEventCode"] = "health monitoring event",
        ["System.Web.Configuration.EventMappingSettings.EndEventCode"] = "health monitoring event",
        ["System.Web.Configuration.EventMappingSettings.StartEventCode"] = "health monitoring event",
        ["System.Web.Hosting.IApplicationPreloadUtil.ReportApplicationPreloadFailure#errorCode"] = "HRESULT",
        ["System.Web.HttpException.WebEventCode"] = "health monitoring event",
        ["System.Web.UI.Page.GetTypeHashCode"] = "hash",
        ["System.Web.UI.ThemeProvider.ContentHashCode"] = "hash",
    };

    [Theory]
    [InlineData("ASP.NET Core 8")]
    [InlineData("ASP.NET Core 10")]
    [InlineData(".NET Framework 4.8")]
    public void StatusesAndCodes_AreKnown_OrListed(string framework)
    {
        string[] unknown = Symbols(framework)
            .Where(static symbol => !IsKnown(symbol) && !NoStatusCodes.ContainsKey(NameOf(symbol)) && !IsMonitoringEvent(symbol))
            .Select(NameOf).Distinct().Order(StringComparer.Ordinal).ToArray();

        Assert.Empty(unknown);
    }

    [Fact]
    public void Listed_NamesExist_AndAreUnknown()
    {
        Dictionary<string, bool> known = Frameworks
            .SelectMany(Symbols)
            .GroupBy(NameOf)
            .ToDictionary(static group => group.Key, static group => group.Any(IsKnown));

        Assert.All(NoStatusCodes.Keys, name => Assert.False(known[name]));
    }

    [Theory]
    [InlineData("ASP.NET Core 10", 100)]
    [InlineData(".NET Framework 4.8", 15)]
    public void KnownOnes_AreMany_AndCertain(string framework, int atLeast)
    {
        ISymbol[] known = [.. Symbols(framework).Where(IsKnown)];

        Assert.True(known.Length >= atLeast, $"{framework}: {known.Length}");
        Assert.All(known, static symbol => Assert.Equal(SlotStrength.Certain, StrengthOf(symbol)));
    }

    /// <summary>No file, and no options.</summary>
    private static readonly Semantics Anywhere = new(
        default,
        CodeOptions.None,
        new KnownSlots(SlotTable.Empty, CodeSystems.List),
        new Gate(CodeSystems.List, CodeSystems.List.All),
        new BodyMemory(),
        files: null);

    private static bool IsKnown(ISymbol symbol) => StrengthOf(symbol) is not null;

    private static SlotStrength? StrengthOf(ISymbol symbol) => symbol is IMethodSymbol method
        ? SymbolSlots.OfResult(method, Anywhere)?.Strength
        : (SymbolSlots.OfValue(symbol, Anywhere)
            ?? SymbolSlots.OfCollection(symbol, Anywhere)
            ?? SymbolSlots.OfDelegate(symbol, Anywhere))?.Strength;

    /// <summary>Some fifty constructors of System.Web.Management.</summary>
    private static bool IsMonitoringEvent(ISymbol symbol) => symbol.ContainingNamespace.ToDisplayString() == "System.Web.Management";

    private static string NameOf(ISymbol symbol) => symbol is IParameterSymbol parameter
        ? $"{NameOf(parameter.ContainingSymbol)}#{parameter.Name}"
        : $"{symbol.ContainingType.ToDisplayString()}."
            + (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "#ctor" : symbol.Name);

    private static IEnumerable<ISymbol> Symbols(string framework)
    {
        ImmutableArray<MetadataReference> references = framework switch
        {
            "ASP.NET Core 8" => References.AspNetCore80,
            "ASP.NET Core 10" => References.AspNetCore100,
            _ => References.Net48,
        };
        return In(CSharpCompilation.Create("Empty", references: references).GlobalNamespace).Where(
            static symbol => IsNamedForACode(symbol.Name) && HoldsNumber(symbol));
    }

    private static IEnumerable<ISymbol> In(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            switch (member)
            {
                case INamespaceSymbol space when IsOurs(space):
                    foreach (ISymbol inner in In(space))
                    {
                        yield return inner;
                    }

                    break;
                case INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type:
                    foreach (ISymbol inner in In(type))
                    {
                        yield return inner;
                    }

                    break;
                case IPropertySymbol or IFieldSymbol { IsConst: false } when IsVisible(member):
                    yield return member;
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.DelegateInvoke } method
                    when IsVisible(member):
                    foreach (ISymbol symbol in method.Parameters.Cast<ISymbol>().Append(method))
                    {
                        yield return symbol;
                    }

                    break;
            }
        }
    }

    private static bool IsOurs(INamespaceSymbol space)
    {
        string name = space.ToDisplayString() + ".";
        return name is "Microsoft." or "System." or "Microsoft.Extensions."
            || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions.Http.", StringComparison.Ordinal)
            || name.StartsWith("System.Net.", StringComparison.Ordinal)
            || name.StartsWith("System.Web.", StringComparison.Ordinal);
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>Called a status, or a code with a capital: no <c>Encode</c>, no <c>CodePage</c>, no <c>IsSuccessStatusCode</c>.</summary>
    private static bool IsNamedForACode(string name) =>
        name.Contains("status", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Code", StringComparison.Ordinal) || name == "code";

    /// <summary>A number, a collection of numbers, or a delegate that answers one.</summary>
    private static bool HoldsNumber(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => HoldsNumber(property.Type),
        IFieldSymbol field => HoldsNumber(field.Type),
        IParameterSymbol parameter => HoldsNumber(parameter.Type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.Name != "GetHashCode" && HoldsNumber(method.ReturnType),
        _ => false,
    };

    private static bool HoldsNumber(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => HoldsNumber(array.ElementType),
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => HoldsNumber(invoke.ReturnType),
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => HoldsNumber(arguments[^1]),
        _ => type.SpecialType is >= SpecialType.System_Int16 and <= SpecialType.System_UInt64,
    };
}
