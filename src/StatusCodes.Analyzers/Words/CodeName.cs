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

    /// <summary>It is called a status code: <c>statusCode</c>, <c>httpStatus</c>, <c>responseStatusCode</c>.</summary>
    StatusCode,

    /// <summary>It is called what only one system calls its codes: <c>closeCode</c>, <c>replyCode</c>.</summary>
    Own,
}

/// <summary>What an identifier says, and whose word it is.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Owner">The vocabulary whose own word it is; null for all other kinds.</param>
internal readonly record struct CodeName(NameKind Kind, Vocabulary? Owner = null)
{
    public static CodeName None => default;

    public bool IsNone => Kind == NameKind.None;

    /// <summary>Whether the name is <paramref name="vocabulary"/>'s own word.</summary>
    public bool IsOwn(Vocabulary vocabulary) => Kind == NameKind.Own && Owner == vocabulary;
}
