namespace StatusCodes.Analyzers.Words;

/// <summary>What an identifier says of the number it holds.</summary>
internal enum NameKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is a code of something: <c>code</c>.</summary>
    Code,

    /// <summary>It is a status of something: <c>status</c>, <c>expectedStatus</c>.</summary>
    Status,

    /// <summary>It is a status code of something: <c>orderStatusCode</c>.</summary>
    PrefixedStatusCode,

    /// <summary>It is called a response code: <c>responseCode</c>. HTTP's where nothing speaks of another system.</summary>
    ResponseCode,

    /// <summary>It is called a status code: <c>statusCode</c>, <c>httpStatus</c>, <c>responseStatusCode</c>.</summary>
    StatusCode,

    /// <summary>It is called what only one system calls its codes: <c>closeCode</c>, <c>replyCode</c>.</summary>
    Own,
}
