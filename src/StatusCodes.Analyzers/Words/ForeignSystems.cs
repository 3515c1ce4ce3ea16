using System;

namespace StatusCodes.Analyzers.Words;

/// <summary>
/// Systems that also call their numbers status codes. Where a name speaks of one of them, a number is not HTTP's by name alone.
/// </summary>
internal static class ForeignSystems
{
    private static readonly WordSet Systems = new(
        "Cosmos", "Exit", "Ftp", "Ftps", "Grpc", "Modbus", "Nntp", "Opc", "Opcua", "Process", "Rtsp", "Sftp", "Sip", "Smtp");

    private static readonly WordSet PhraseBorrowers = new("Rtsp", "Sip");

    /// <summary>Only in the names of types: as words of a variable they are common.</summary>
    private static readonly string[] TypeWords = ["EventLog", "Imap", "Ldap", "Odbc"];

    /// <summary>Whether a word before "status code" says that it is another system's.</summary>
    public static bool IsForeignWord(string name, int start, int length) =>
        Systems.Contains(name, start, length);

    /// <summary>Whether one of the words of <paramref name="name"/> names another system.</summary>
    public static bool IsNamedIn(string name) => Systems.HasWordIn(name);

    /// <summary>The same for a type's name.</summary>
    public static bool IsNamedInType(string name)
    {
        foreach (string word in TypeWords)
        {
            if (name.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return IsNamedIn(name);
    }

    /// <summary>Whether one of them names a system that took over HTTP's numbers with their phrases (RFC 3261 §21, RFC 7826 §17).</summary>
    public static bool HasPhraseBorrower(string name) => PhraseBorrowers.HasWordIn(name);
}
