using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.WebSocket.Closing;

/// <summary>What <c>System.Net.WebSockets</c> has for close codes.</summary>
internal static class WebSocketFrameworkTypes
{
    /// <summary>.NET's enum of them; another of that name is a library's own.</summary>
    public static ConstantHolder CloseStatus { get; } = new("System.Net.WebSockets.WebSocketCloseStatus", TypeKind.Enum);
}
