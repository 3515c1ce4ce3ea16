using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>Makes the descriptors of HTTP's rules, and knows where a reader finds more.</summary>
internal static class HttpDescriptor
{
    /// <summary>The codes, as their RFC defines them.</summary>
    public const string Codes = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15";

    /// <summary>Interim responses.</summary>
    public const string Interim = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2";

    /// <summary>The registry.</summary>
    public const string Registry = "https://www.iana.org/assignments/http-status-codes";

    public static DiagnosticDescriptor Create(
        string id, string text, string message, string helpLink = Codes, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        RuleDescriptor.Create(id, "StatusCodes.Http", text, message, helpLink, severity);
}
