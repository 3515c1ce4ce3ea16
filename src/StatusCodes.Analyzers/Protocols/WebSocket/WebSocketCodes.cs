using System.Collections.Immutable;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>The close codes of WebSocket (RFC 6455 §7.4).</summary>
internal static class WebSocketCodes
{
    public static CodeSystem System { get; } =
        new("WebSocket", "WebSocket", "CloseCode", static () => CatalogFile.Read("websocket.csv", typeof(WebSocketCodes).Assembly))
        {
            HasPlainNames = true,
            Documents = ImmutableDictionary<string, string>.Empty.Add("IANA registry", WebSocketDescriptor.Registry),
        };
}
