using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers;

/// <summary>
/// The framework types that the analyzer asks about, looked up once a compilation, at the first number that needs a name:
/// a look-up goes through every reference. A type that the compilation lacks is null.
/// </summary>
internal sealed class KnownTypes
{
    private readonly Lazy<INamedTypeSymbol?> _httpStatusCode;
    private readonly Lazy<INamedTypeSymbol?> _statusCodes;
    private readonly Lazy<INamedTypeSymbol?> _webSocketCloseStatus;
    private readonly Lazy<INamedTypeSymbol?> _ftpStatusCode;

    public KnownTypes(Compilation compilation)
    {
        _httpStatusCode = new(() => Find(compilation, "System.Net.HttpStatusCode", TypeKind.Enum));
        _statusCodes = new(() => Find(compilation, "Microsoft.AspNetCore.Http.StatusCodes", TypeKind.Class));
        _webSocketCloseStatus = new(() => Find(compilation, "System.Net.WebSockets.WebSocketCloseStatus", TypeKind.Enum));
        _ftpStatusCode = new(() => Find(compilation, "System.Net.FtpStatusCode", TypeKind.Enum));
    }

    /// <summary><c>System.Net.HttpStatusCode</c>.</summary>
    public INamedTypeSymbol? HttpStatusCode => _httpStatusCode.Value;

    /// <summary><c>Microsoft.AspNetCore.Http.StatusCodes</c>; null where ASP.NET Core is not referenced.</summary>
    public INamedTypeSymbol? StatusCodes => _statusCodes.Value;

    /// <summary><c>System.Net.WebSockets.WebSocketCloseStatus</c>.</summary>
    public INamedTypeSymbol? WebSocketCloseStatus => _webSocketCloseStatus.Value;

    /// <summary><c>System.Net.FtpStatusCode</c>.</summary>
    public INamedTypeSymbol? FtpStatusCode => _ftpStatusCode.Value;

    /// <summary>The accessible type of that name; of several the framework's own, because two references may hold one name.</summary>
    private static INamedTypeSymbol? Find(Compilation compilation, string metadataName, TypeKind kind)
    {
        INamedTypeSymbol? found = null;
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (type.TypeKind != kind || !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                continue;
            }

            if (IsFramework(type.ContainingAssembly))
            {
                return type;
            }

            found ??= type;
        }

        return found;
    }

    private static bool IsFramework(IAssemblySymbol assembly) =>
        assembly.Name.StartsWith("System", StringComparison.Ordinal)
        || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || assembly.Name is "mscorlib" or "netstandard";
}
