namespace StatusCodes.Analyzers.Catalog;

/// <summary>The protocol that a status code belongs to.</summary>
internal enum CodeSystem
{
    /// <summary>HTTP status codes (RFC 9110 §15).</summary>
    Http,

    /// <summary>WebSocket close codes (RFC 6455 §7.4).</summary>
    WebSocket,

    /// <summary>FTP reply codes (RFC 959 §4.2).</summary>
    Ftp,

    /// <summary>IIS sub-status codes, such as the 14 of 403.14.</summary>
    Iis,
}
