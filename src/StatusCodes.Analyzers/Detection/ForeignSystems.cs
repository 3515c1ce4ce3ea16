using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Systems that also call their numbers status codes. Where a name speaks of one of them, a number is not HTTP's by name alone.</summary>
internal static class ForeignSystems
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "Cosmos", "Exit", "Ftp", "Ftps", "Grpc", "Modbus", "Nntp", "Opc", "Opcua", "Process", "Rtsp", "Sftp", "Sip", "Smtp",
    };

    private static readonly HashSet<string> PhraseBorrowers = new(StringComparer.OrdinalIgnoreCase) { "Rtsp", "Sip" };

    /// <summary>Only in the names of types and namespaces: as words of a variable they are common.</summary>
    private static readonly string[] TypeWords = ["EventLog", "Imap", "Ldap", "Odbc"];

    /// <summary>Whether a word before "status code" says that it is another system's: also the close status of a WebSocket and the sub-status of IIS.</summary>
    public static bool IsForeignWord(string word) =>
        Words.Contains(word) || word.Equals("Close", StringComparison.OrdinalIgnoreCase) || word.Equals("Sub", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the words of <paramref name="name"/> names another system.</summary>
    public static bool Names(string name) => HasWord(name, Words);

    /// <summary>Whether one of them names a system that took over HTTP's numbers with their phrases (RFC 3261 §21, RFC 7826 §17).</summary>
    public static bool NamesPhraseBorrower(string name) => HasWord(name, PhraseBorrowers);

    private static bool HasWord(string name, HashSet<string> words)
    {
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            bool ends = i == name.Length || !char.IsLetter(name[i]) || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))));
            if (!ends)
            {
                continue;
            }

            if (i - start is >= 3 and <= 7 && words.Contains(name.Substring(start, i - start)))
            {
                return true;
            }

            start = i < name.Length && !char.IsLetter(name[i]) ? i + 1 : i;
        }

        return false;
    }

    /// <summary>Whether a type belongs to another system by its name or by a part of its namespace.</summary>
    public static bool Owns(INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (Names(t.Name) || Array.Exists(TypeWords, word => t.Name.IndexOf(word, StringComparison.Ordinal) >= 0))
            {
                return true;
            }
        }

        for (INamespaceSymbol? space = type?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (Names(space.Name))
            {
                return true;
            }
        }

        return false;
    }
}
