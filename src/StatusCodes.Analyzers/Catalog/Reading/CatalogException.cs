using System;

namespace StatusCodes.Analyzers.Catalog.Reading;

/// <summary>
/// A catalog file breaks the reader's rules.
/// The files are embedded, so this is a mistake of ours that the tests find, never a user's.
/// </summary>
internal sealed class CatalogException : Exception
{
    public CatalogException(string file, int line, string reason)
        : base($"{file}({line}): {reason}")
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file's name, below the catalog's folder.</summary>
    public string File { get; }

    /// <summary>The line in the file; the header is line 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong, in one clause that names the cell's text.</summary>
    public string Reason { get; }
}
