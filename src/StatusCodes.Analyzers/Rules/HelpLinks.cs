namespace StatusCodes.Analyzers.Rules;

/// <summary>Where a reader of a diagnostic finds more: the one place that knows the addresses.</summary>
internal static class HelpLinks
{
    /// <summary>HTTP status codes, as their RFC defines them.</summary>
    public const string HttpStatusCodes = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15";

    /// <summary>Interim responses.</summary>
    public const string HttpInterim = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2";

    /// <summary>WebSocket close codes, as their RFC defines them.</summary>
    public const string WebSocketCloseCodes = "https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4";

    /// <summary>The registry of WebSocket close codes.</summary>
    public const string WebSocketRegistry = "https://www.iana.org/assignments/websocket";

    /// <summary>FTP replies, as their RFC defines them.</summary>
    public const string FtpReplies = "https://www.rfc-editor.org/rfc/rfc959.html#section-4.2";

    /// <summary>IIS's status codes with their sub-statuses (KB 943891).</summary>
    public const string IisSubStatusCodes = "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code";

    /// <summary>How analyzers are configured.</summary>
    public const string EditorConfig = "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files#editorconfig";

    /// <summary>The registry of HTTP status codes.</summary>
    public const string HttpRegistry = "https://www.iana.org/assignments/http-status-codes";
}
