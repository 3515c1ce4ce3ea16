using System;

namespace StatusCodes.Analyzers.Words;

/// <summary>The words by which one code system is known in identifiers.</summary>
internal sealed class Vocabulary
{
    /// <summary>
    /// Words of the system in the names of types and constants that hold its codes:
    /// <c>Http</c>, <c>StatusCode</c>. The first is its shortest name.
    /// </summary>
    public string[] Words { get; init; } = [];

    /// <summary>What only this system calls its codes, in lower case: <c>closecode</c>.</summary>
    public string[] OwnNames { get; init; } = [];

    /// <summary>What is a status code under another name, in lower case: <c>httpstatus</c>.</summary>
    public string[] StatusNames { get; init; } = [];

    /// <summary>The one of them that the names of methods speak of: the HttpStatus of <c>AllowHttpStatus</c>. Null where none is.</summary>
    public string? StatusWord { get; init; }

    /// <summary>
    /// The word before "status code" that makes it a part of another code: the close status of a WebSocket, the sub-status of IIS.
    /// </summary>
    public string? PartWord { get; init; }

    /// <summary>Tells the system's word where boundaries alone do not: SFTP is not FTP. Null where the words do.</summary>
    public Func<string, bool>? HasWord { get; init; }

    /// <summary>Whether another system's word may stand before such a name: the Ftp of <c>ftpReplyCode</c> is one to HTTP.</summary>
    public bool MayHaveAnyPrefix { get; init; }

    /// <summary>Whether a word of <paramref name="name"/> is the system's: <c>HttpCodes</c>, <c>HTTP_CODES</c>; not <c>Shttp</c>.</summary>
    public bool IsSpokenIn(string name)
    {
        if (HasWord is not null)
        {
            return HasWord(name);
        }

        foreach (string word in Words)
        {
            if (IdentifierWords.HasPrefix(name, word))
            {
                return true;
            }
        }

        return false;
    }
}
