using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>The close codes of WebSocket (RFC 6455 §7.4).</summary>
internal static class WebSocketCodes
{
    public static CodeSystem System { get; } =
        new("WebSocket", "WebSocket", "CloseStatus", static () => CatalogFile.Read("websocket.csv", typeof(WebSocketCodes).Assembly));

    /// <summary>.NET's enum of them; another of that name is a library's own.</summary>
    public static ConstantHolder FrameworkEnum { get; } = new("System.Net.WebSockets.WebSocketCloseStatus", TypeKind.Enum);
}
