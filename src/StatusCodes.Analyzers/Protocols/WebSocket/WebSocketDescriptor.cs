using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>Makes the descriptors of WebSocket's rules, and knows where a reader finds more.</summary>
internal static class WebSocketDescriptor
{
    /// <summary>The close codes, as their RFC defines them.</summary>
    public const string Codes = "https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4";

    /// <summary>Control frames, and what they hold.</summary>
    public const string Frames = "https://www.rfc-editor.org/rfc/rfc6455.html#section-5.5";

    /// <summary>The registry.</summary>
    public const string Registry = "https://www.iana.org/assignments/websocket";

    public static DiagnosticDescriptor Create(
        string id, string text, string message, string helpLink = Codes, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        RuleDescriptor.Create(id, "StatusCodes.WebSocket", text, message, helpLink, severity);
}
